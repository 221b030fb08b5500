/** Where a request stands: each right, who asks, the waits, the duties beside it. Notes only for those who may read. */
import { owesRecipients, owesStop } from '../../domain/request/duties.ts';
import { provisionOf } from '../../domain/request/grounds.ts';
import { outcomeOf } from '../../domain/request/outcome.ts';
import type { SubjectRequest } from '../../domain/ticket.ts';
import { rightWords } from '../../words/form-words.ts';
import { groundWords } from '../../words/ground-words.ts';
import { meansWords, pauseWords, recipientsWords } from '../../words/request-act-words.ts';
import { requestStateWords } from '../../words/request-state-words.ts';
import { representativeWords } from '../../words/request-words.ts';
import { say } from '../../words/say.ts';
import { statusWords, ticketWords } from '../../words/ticket-words.ts';
import { mrkdwn } from '../escape.ts';
import { clip } from '../limits.ts';
import { type Block, context, section } from './blocks.ts';
import { type Reader, slackDate } from './dates.ts';

type Word = keyof typeof requestStateWords;

/** Of a note; all of them fit into one block. */
const NOTE_CHARACTERS = 200;

interface Shown {
  request: SubjectRequest;
  reader: Reader;
  /** Whether this reader may read what was typed. */
  content: boolean;
}

const word = ({ language }: Reader, key: Word, values?: Record<string, string>): string =>
  say(language, requestStateWords[key], values);

const noted = ({ content }: Shown, note: string): string =>
  content && note.trim() !== '' ? ` · ${mrkdwn(clip(note, NOTE_CHARACTERS))}` : '';

const rightLine = (shown: Shown, right: string): string => {
  const { request, reader } = shown;
  const name = rightWords[right as keyof typeof rightWords]?.[reader.language] ?? mrkdwn(right);
  const outcome = outcomeOf(request, right);
  if (!outcome) return `⏳ ${name}: *${word(reader, 'open')}*`;
  const { kind, ground, sentAt, note } = outcome;
  const provision = ground && provisionOf(ground, right);
  const why = ground ? ` · ${say(reader.language, groundWords[ground])}${provision ? ` · ${provision}` : ''}` : '';
  const what = say(reader.language, statusWords[kind]);
  return `${kind === 'answered' ? '✅' : '⛔'} ${name}: *${what}* ${slackDate(reader, sentAt)}${why}${noted(shown, note)}`;
};

const identityLine = ({ request, reader }: Shown): string => {
  const { identity, representative } = request;
  const when = (at: string) => ({ when: slackDate(reader, at) });
  const state = !identity
    ? word(reader, 'identityOpen')
    : identity.state === 'asked'
      ? word(reader, 'identityAsked', when(identity.askedAt))
      : identity.state === 'verified'
        ? `${word(reader, 'identityVerified', when(identity.settledAt))} · ${say(reader.language, meansWords[identity.means])}`
        : word(reader, 'identityNotVerified', when(identity.settledAt));
  const mandate = representative?.mandateSeenAt
    ? word(reader, 'mandateSeen', when(representative.mandateSeenAt))
    : word(reader, 'mandateOpen');
  const who = representative ? ` · ${say(reader.language, representativeWords[representative.kind])}: ${mandate}` : '';
  return `🪪 *${word(reader, 'identity')}*: ${state}${who}`;
};

const waitLines = (shown: Shown): string[] => {
  const { request, reader } = shown;
  const { pause, extension } = request;
  const lines: string[] = [];
  if (pause) {
    const what = say(reader.language, pauseWords[pause.why]);
    const from = slackDate(reader, pause.from);
    lines.push(
      pause.to === null
        ? `⏸️ ${word(reader, 'waitOpen', { what, from })}`
        : `⏸️ ${word(reader, 'waitOver', { what, from, to: slackDate(reader, pause.to) })}`,
    );
  }
  if (extension)
    lines.push(
      `⏩ ${word(reader, 'extended', { when: slackDate(reader, extension.toldAt) })}${noted(shown, extension.reason)}`,
    );
  return lines;
};

const clientLine = (shown: Shown): string[] => {
  const { request, reader } = shown;
  const { forwarded, forwardDue } = request;
  if (forwarded) {
    const late = forwardDue !== undefined && Date.parse(forwarded.forwardedAt) > Date.parse(forwardDue);
    const since = word(reader, 'forwarded', { when: slackDate(reader, forwarded.forwardedAt) });
    return [`📮 ${since}${late ? ` · ❗ ${word(reader, 'late')}` : ''}${noted(shown, forwarded.note)}`];
  }
  return forwardDue === undefined
    ? []
    : [`❗ ${word(reader, 'notForwarded', { when: slackDate(reader, forwardDue) })}`];
};

const dutyLines = (shown: Shown): string[] => {
  const { request, reader } = shown;
  const { stopped, hold, recipients } = request;
  return [
    ...(owesStop(request) ? [`❗ *${word(reader, 'notStopped')}*`] : []),
    ...clientLine(shown),
    ...(stopped
      ? [`🛑 ${word(reader, 'stopped', { when: slackDate(reader, stopped.stoppedAt) })}${noted(shown, stopped.note)}`]
      : []),
    ...(hold ? [`🔒 *${word(reader, 'held')}* ${slackDate(reader, hold.at)}${noted(shown, hold.reason)}`] : []),
    ...(recipients
      ? [
          `📣 ${word(reader, 'recipients')}: ${say(reader.language, recipientsWords[recipients.how])}${noted(shown, recipients.note)}`,
        ]
      : owesRecipients(request)
        ? [`❗ ${word(reader, 'recipients')}: ${word(reader, 'recipientsOpen')}`]
        : []),
  ];
};

export const requestState = (shown: Shown): Block[] => {
  const { request, reader } = shown;
  const { due, workTo } = request;
  const contested = due !== null && workTo !== null && Date.parse(due) !== Date.parse(workTo);
  const duties = dutyLines(shown);
  return [
    ...(duties.length > 0 ? [section(duties.join('\n'))] : []),
    section(
      `*${say(reader.language, ticketWords.rights)}*\n${request.rights.map((right) => rightLine(shown, right)).join('\n')}`,
    ),
    section([identityLine(shown), ...waitLines(shown)].join('\n')),
    ...(contested ? [context(`⚖️ ${word(reader, 'contested', { date: slackDate(reader, workTo) })}`)] : []),
  ];
};
