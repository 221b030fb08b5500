/** The log of data-subject requests. */
import { endOf, outcomeOf } from '../domain/figures.ts';
import type { SubjectRequest } from '../domain/ticket.ts';
import { channelWords, rightWords } from '../words/form-words.ts';
import { commonHeadings, registerWords, requestHeadings } from '../words/register-words.ts';
import { say } from '../words/say.ts';
import { statusWords } from '../words/ticket-words.ts';
import { clientOf } from './incident-columns.ts';
import type { Columns } from './table.ts';
import { momentOr, typed, wordOf } from './writer.ts';

const OUTCOME = { in_time: 'inTime', late: 'late', open: 'open', overdue: 'overdue' } as const;

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
  ['answeredAt', requestHeadings.answeredAt, (request, writer) => momentOr(endOf(request), writer)],
  [
    'outcome',
    requestHeadings.outcome,
    (request, { language, now }) => say(language, registerWords[OUTCOME[outcomeOf(request, now)]]),
  ],
  ['filedAt', requestHeadings.filedAt, ({ filedAt }, writer) => momentOr(filedAt, writer)],
  ['filedBy', requestHeadings.filedBy, ({ filedBy }) => filedBy],
  ['assignee', commonHeadings.assignee, ({ assignee }) => assignee ?? ''],
  ['closedAt', commonHeadings.closedAt, ({ closedAt }, writer) => momentOr(closedAt, writer)],
  ['reference', commonHeadings.reference, ({ imported }) => imported?.reference ?? ''],
];
