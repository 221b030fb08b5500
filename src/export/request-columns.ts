/** The log of data-subject requests. */
import { endOf, outcomeOf } from '../domain/figures.ts';
import { outcomeOf as outcomeFor } from '../domain/request/outcome.ts';
import type { SubjectRequest } from '../domain/ticket.ts';
import { channelWords, rightWords } from '../words/form-words.ts';
import { groundWords } from '../words/ground-words.ts';
import { commonHeadings, registerWords, requestHeadings } from '../words/register-words.ts';
import { closingWords, extensionWords, meansWords } from '../words/request-act-words.ts';
import { requestStateWords } from '../words/request-state-words.ts';
import { say } from '../words/say.ts';
import { statusWords } from '../words/ticket-words.ts';
import { clientOf } from './incident-columns.ts';
import type { Columns } from './table.ts';
import { momentOr, typed, type Writer, wordOf } from './writer.ts';

const OUTCOME = { in_time: 'inTime', late: 'late', open: 'open', overdue: 'overdue' } as const;

const identityOf = ({ identity }: SubjectRequest, writer: Writer): string => {
  const { language } = writer;
  if (!identity) return say(language, requestStateWords.identityOpen);
  const when = momentOr(identity.state === 'asked' ? identity.askedAt : identity.settledAt, writer);
  if (identity.state === 'asked') return say(language, requestStateWords.identityAsked, { when });
  if (identity.state === 'not_verified') return say(language, requestStateWords.identityNotVerified, { when });
  return `${say(language, requestStateWords.identityVerified, { when })}: ${wordOf(meansWords, identity.means, writer)}`;
};

const extensionOf = (request: SubjectRequest, writer: Writer): string => {
  const { extension } = request;
  if (!extension) return '';
  const why = wordOf(extensionWords, extension.why, writer);
  return [`${momentOr(extension.toldAt, writer)}: ${why}`, typed(extension.reason, request, writer)]
    .filter(Boolean)
    .join('\n');
};

/** What counts for each right now: answered, or refused on which ground. */
const outcomesOf = (request: SubjectRequest, writer: Writer): string =>
  request.rights
    .flatMap((right) => {
      const outcome = outcomeFor(request, right);
      if (!outcome) return [];
      const ground = outcome.ground ? `, ${wordOf(groundWords, outcome.ground, writer)}` : '';
      const what = wordOf(statusWords, outcome.kind, writer);
      return [`${wordOf(rightWords, right, writer)}: ${what}${ground}, ${momentOr(outcome.sentAt, writer)}`];
    })
    .join('\n');

export const REQUEST_COLUMNS: Columns<SubjectRequest> = [
  ['id', commonHeadings.id, ({ id }) => id],
  ['status', commonHeadings.status, ({ status }, writer) => wordOf(statusWords, status, writer)],
  ['receivedAt', requestHeadings.receivedAt, ({ receivedAt }, writer) => momentOr(receivedAt, writer)],
  ['channel', requestHeadings.channel, ({ channel }, writer) => wordOf(channelWords, channel, writer)],
  [
    'rights',
    requestHeadings.rights,
    ({ rights }, writer) => rights.map((id) => wordOf(rightWords, id, writer)).join('; '),
  ],
  ['client', commonHeadings.client, clientOf],
  [
    'subjectReference',
    requestHeadings.subjectReference,
    (request, writer) => typed(request.subjectReference, request, writer),
  ],
  ['description', requestHeadings.description, (request, writer) => typed(request.description, request, writer)],
  ['workTo', requestHeadings.workTo, ({ workTo }, writer) => momentOr(workTo, writer)],
  ['identity', requestHeadings.identity, identityOf],
  ['extension', requestHeadings.extension, extensionOf],
  ['outcomes', requestHeadings.outcomes, outcomesOf],
  ['forwarded', requestHeadings.forwarded, ({ forwarded }, writer) => momentOr(forwarded?.forwardedAt, writer)],
  ['answeredAt', requestHeadings.answeredAt, (request, writer) => momentOr(endOf(request), writer)],
  [
    'outcome',
    requestHeadings.outcome,
    (request, { language, now }) => say(language, registerWords[OUTCOME[outcomeOf(request, now)]]),
  ],
  ['filedAt', requestHeadings.filedAt, ({ filedAt }, writer) => momentOr(filedAt, writer)],
  ['filedBy', requestHeadings.filedBy, ({ filedBy }) => filedBy],
  ['assignee', commonHeadings.assignee, ({ assignee }) => assignee ?? ''],
  [
    'closing',
    requestHeadings.closing,
    ({ closing }, writer) => (closing ? wordOf(closingWords, closing.why, writer) : ''),
  ],
  ['closedAt', commonHeadings.closedAt, ({ closedAt }, writer) => momentOr(closedAt, writer)],
  ['reference', commonHeadings.reference, ({ imported }) => imported?.reference ?? ''],
];
