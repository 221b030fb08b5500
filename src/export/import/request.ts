/** A row of an earlier log as a request, with its computed limit; it owes no announcement. */
import { maskForTicket } from '../../answer/personal-data.ts';
import { computeDeadline } from '../../domain/deadlines/deadline.ts';
import { openRequest } from '../../domain/filing.ts';
import { append } from '../../domain/history.ts';
import { LONG_AGO_MS } from '../../domain/incident/times.ts';
import type { Instant, SubjectRequest } from '../../domain/ticket.ts';
import { explainDeadline } from '../../words/deadline-words.ts';
import { channelWords, rightWords } from '../../words/form-words.ts';
import { type Cells, past } from './cells.ts';
import { type ImportContext, readClient } from './context.ts';
import { readDone, readMoment, readWord, readWords } from './values.ts';

export type NewRequest = Omit<SubjectRequest, 'id' | 'revision'>;

const BY = 'system';

/** Undefined where something is wrong; the cells then say what. */
export const requestOf = (cells: Cells, gesture: string, context: ImportContext): NewRequest | undefined => {
  const { now, timezone, jurisdiction, law, language, workspace } = context;
  const when = (cell: string): Instant => readMoment(cell, timezone);
  const description = cells.need('description', maskForTicket);
  const receivedAt = cells.need('receivedAt', when);
  const rights = cells.need('rights', (cell) => readWords(rightWords, cell));
  const channel = cells.read('channel', (cell) => readWord(channelWords, cell)) ?? 'unknown';
  const client = cells.read('client', (cell) => readClient(cell, context)) ?? null;
  const done = (cell: string): Instant => readDone(cell, timezone, now);
  const answeredAt = cells.read('answeredAt', done);
  const closedAt = cells.read('closedAt', done) ?? answeredAt ?? null;
  if (!past(receivedAt, now)) cells.complain('receivedAt', 'lies in the future.');
  if (receivedAt && Date.parse(now) - Date.parse(receivedAt) > LONG_AGO_MS)
    cells.complain('receivedAt', 'is more than five years ago. Leave it out: it need not be kept here.');
  if (!past(answeredAt, now)) cells.complain('answeredAt', 'lies in the future.');
  if (receivedAt && answeredAt && Date.parse(answeredAt) < Date.parse(receivedAt))
    cells.complain('answeredAt', 'lies before it was received.');
  if (!past(closedAt ?? undefined, now)) cells.complain('closedAt', 'lies in the future.');
  if (cells.problems.length > 0 || description === undefined || receivedAt === undefined || rights === undefined)
    return undefined;
  const { because, ...limit } = computeDeadline({ kind: 'dsar', received: receivedAt, timezone, jurisdiction }, law);
  const subjectReference = maskForTicket(cells.text('subjectReference'));
  const opened = openRequest(
    { workspace, by: BY, language, gesture, description, client, receivedAt, rights, channel, subjectReference },
    { ...limit, because: explainDeadline(because, language) },
    { now, salt: context.salt() },
    undefined,
  );
  const imported = { reference: cells.text('reference') };
  const outcome = { kind: 'answered' as const, rights, note: '', by: BY, at: now };
  return {
    ...opened,
    status: closedAt ? 'closed' : 'received',
    closedAt,
    notices: [],
    imported,
    ...(answeredAt ? { outcomes: [{ ...outcome, sentAt: answeredAt }] } : {}),
    history: append([], {
      at: now,
      by: BY,
      event: 'imported',
      changes: { ...imported, description, receivedAt, rights, channel, client },
      salt: context.salt(),
    }),
  };
};
