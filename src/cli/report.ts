import { Command, Option } from 'commander';
import type { Verdict } from '../answer/rulebook.ts';
import { figuresOf } from '../domain/figures.ts';
import { LANGUAGES, type Language } from '../domain/language.ts';
import { lastYear, type Period } from '../domain/period.ts';
import { NotBuilt, readCompiled } from '../knowledge/compiled.ts';
import { verdictWords } from '../words/answer-words.ts';
import { say } from '../words/say.ts';
import { openForReading, refuseGaps, ticketsOf } from './read-tickets.ts';
import { Refused } from './refused.ts';
import { organisationOf, type WriterOptions, writerFor } from './register/writer-for.ts';
import { write } from './written.ts';

interface ReportOptions extends WriterOptions {
  from?: string;
  until?: string;
  to?: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

const dayOf = (option: string, given: string): string => {
  if (DAY.test(given) && !Number.isNaN(Date.parse(given))) return given;
  throw new Refused(`${option} ${given} is no date. Write it as 2026-01-31.`);
};

const periodOf = ({ from, until }: ReportOptions, usual: Period): Period => {
  const period = {
    from: from === undefined ? usual.from : dayOf('--from', from),
    to: until === undefined ? usual.to : dayOf('--until', until),
  };
  if (period.from > period.to)
    throw new Refused(`The period ends on ${period.to}, before it begins on ${period.from}. Swap --from and --until.`);
  return period;
};

/** A rule's title; where no rule answered, the verdict; where the rule is gone, its id. */
const titles = (language: Language): ((what: string) => string) => {
  try {
    const { rules } = readCompiled().rulebook;
    const byId = new Map(rules.map(({ id, text }) => [id, text[language].title]));
    return (what) => byId.get(what) ?? (what in verdictWords ? say(language, verdictWords[what as Verdict]) : what);
  } catch (error) {
    if (error instanceof NotBuilt) throw new Refused(error.message);
    throw error;
  }
};

type Counts = Record<string, Record<string, number>>;

/** What several workspaces counted, added up. */
const merged = (all: readonly Counts[]): Counts => {
  const sum: Counts = {};
  for (const [day, happened] of all.flatMap((counts) => Object.entries(counts))) {
    const known = sum[day] ?? {};
    sum[day] = known;
    for (const [what, count] of Object.entries(happened)) known[what] = (known[what] ?? 0) + count;
  }
  return sum;
};

const report = async (options: ReportOptions): Promise<void> => {
  const writer = writerFor(options);
  const { now, timezone, language } = writer;
  const period = periodOf(options, lastYear(now, timezone));
  const store = await openForReading();
  const usage = merged(await Promise.all((await store.workspaces()).map((workspace) => store.counts(workspace))));
  const figures = figuresOf({ tickets: await ticketsOf(store), usage, period, now, timezone });
  const { reportPage } = await import('../export/report/page.ts');
  const paper = { language, timezone, now, ruleTitle: titles(language), organisation: organisationOf(options) };
  write(await reportPage(figures, paper), options.to);
  if (options.to !== undefined) console.error(`The report is in ${options.to}; open it in a browser.`);
  refuseGaps(store);
};

export const reportCommand = (): Command =>
  new Command('report')
    .description('numbers and charts in one HTML file, without content of tickets; reads GDPR_DESK_DATA')
    .option('--from <date>', 'first day (default: twelve months, this one included)')
    .option('--until <date>', 'last day (default: today)')
    .option('--to <file>', 'where to (default: standard output)')
    .addOption(new Option('--lang <xx>', 'in this language').choices(LANGUAGES))
    .option('--config <file>', 'another configuration than GDPR_DESK_CONFIG')
    .action(report);
