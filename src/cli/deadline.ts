import { Command } from 'commander';
import { computeDeadline, type Deadline } from '../domain/deadlines/deadline.ts';
import {
  DEADLINE_KINDS,
  type DeadlineInput,
  DeadlineInputError,
  parseDeadlineInput,
} from '../domain/deadlines/input.ts';
import type { LegalValues } from '../domain/deadlines/legal-values.ts';
import { loadLegalValues } from '../knowledge/load-law.ts';
import { dateInWords, explainDeadline } from '../words/deadline-words.ts';
import { runBatch } from './batch.ts';
import { Refused } from './refused.ts';

/** What `--json` prints: the contract's "Deadline", its reasons as English sentences. */
type DeadlineJson = Omit<Deadline, 'because'> & { because: string[] };

const answer = (input: DeadlineInput, law: LegalValues): DeadlineJson => {
  const { because, citations, ...moments } = computeDeadline(input, law);
  return { ...moments, because: explainDeadline(because, 'en'), citations };
};

const moment = (iso: string): string => `${dateInWords(iso, 'en')} (${iso})`;

const inWords = ({ due, workTo, extensionNoticeDue, contested, because, citations }: DeadlineJson): string =>
  [
    `Due:       ${due === null ? 'without undue delay; no hour is named, so now' : moment(due)}`,
    `Work to:   ${due === null ? 'now' : moment(workTo)}`,
    ...(extensionNoticeDue ? [`Extension: to be announced, with reasons, by ${moment(extensionNoticeDue)}`] : []),
    ...(contested ? ['Lawyers disagree on this limit; work to the earlier moment.'] : []),
    '',
    'Because:',
    ...because.map((line) => `  - ${line}`),
    '',
    `Law: ${citations.join(', ')}`,
  ].join('\n');

interface DeadlineOptions {
  kind?: string;
  received?: string;
  timezone: string;
  jurisdiction: string;
  pausedFrom?: string;
  pausedTo?: string;
  contractHours?: string;
  json?: boolean;
  batch?: boolean;
}

const one = ({ json, contractHours, timezone, jurisdiction, ...given }: DeadlineOptions): void => {
  try {
    const hours = contractHours === undefined ? {} : { contractHours: Number(contractHours) };
    const found = answer(parseDeadlineInput({ ...given, ...hours }, { timezone, jurisdiction }), loadLegalValues());
    console.log(json ? JSON.stringify(found, null, 2) : inWords(found));
  } catch (error) {
    throw error instanceof DeadlineInputError ? new Refused(error.message) : error;
  }
};

const deadline = async (options: DeadlineOptions, command: Command): Promise<void> => {
  const { batch, kind, received, timezone, jurisdiction, pausedFrom, pausedTo, contractHours } = options;
  if (batch) {
    if ([kind, received, pausedFrom, pausedTo, contractHours].some((value) => value !== undefined)) {
      command.error(
        'error: with --batch the question comes on standard input; only --timezone and --jurisdiction go with it',
        { exitCode: 2 },
      );
    }
    const law = loadLegalValues();
    return runBatch((line) => answer(parseDeadlineInput(line, { timezone, jurisdiction }), law));
  }
  if (kind === undefined || received === undefined) {
    command.error('error: --kind and --received are needed (or --batch)', { exitCode: 2 });
  }
  one(options);
};

export const deadlineCommand = (): Command =>
  new Command('deadline')
    .description('the due moment and how it was computed')
    .option('--kind <kind>', DEADLINE_KINDS.join(', '))
    .option(
      '--received <iso>',
      'moment of receipt, or of awareness of a breach, with offset: 2026-03-06T17:20:00+01:00',
    )
    .option('--timezone <tz>', 'IANA zone in which days begin and end', 'Europe/Brussels')
    .option('--jurisdiction <XX>', 'country whose holidays count, two letters', 'BE')
    .option('--paused-from <date>', 'local day on which identity or clarification was asked for')
    .option('--paused-to <date>', 'local day on which the answer came')
    .option('--contract-hours <n>', 'hours that the contract gives the processor')
    .option('--json', 'print one JSON object')
    .option('--batch', 'read one JSON object a line on standard input, print one a line')
    .action(deadline);
