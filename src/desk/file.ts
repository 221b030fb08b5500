import { type IncidentFiling, openIncident, openRequest, type RequestFiling } from '../domain/filing.ts';
import { AHEAD_MS, LONG_AGO_MS, type TimeFault, type TimeField, timeFault } from '../domain/incident/times.ts';
import { firstRung } from '../domain/ladder.ts';
import { openQuestion, type QuestionFiling } from '../domain/question/ask.ts';
import { ladderFor, standInsFor } from '../domain/routing.ts';
import type { Instant, Ticket } from '../domain/ticket.ts';
import { type NewTicket, NotSaved } from '../store/store.ts';
import { type Desk, freshSalt } from './desk.ts';
import { incidentLimit, requestClock } from './limit.ts';

/** Why nothing was filed: which field, and what is wrong with it. */
export type FilingRefusal =
  | { refused: 'empty' | 'nobody_left' }
  | { refused: TimeFault['refused']; at: TimeField | 'receivedAt' }
  /** Not registered; `dpoTold` when the DPO was told so in person. */
  | { refused: 'store'; dpoTold: boolean };

/** Slack gives a form three seconds; the store gets two of them. */
const STORE_MS = 2000;

/** What of Slack's three seconds a message to the DPO may take when the store has failed. */
const WARN_MS = 800;

const isEmpty = (description: string): boolean => description.trim() === '';

const requestFault = (receivedAt: Instant, now: Instant): FilingRefusal | undefined => {
  const age = Date.parse(now) - Date.parse(receivedAt);
  if (age < -AHEAD_MS) return { refused: 'future', at: 'receivedAt' };
  return age > LONG_AGO_MS ? { refused: 'long_ago', at: 'receivedAt' } : undefined;
};

const inTime = async <T>(work: Promise<T>, milliseconds: number): Promise<T | undefined> => {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), milliseconds);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
};

const commit = async (desk: Desk, ticket: NewTicket): Promise<Ticket | FilingRefusal> => {
  // A store that fails late, after the form has said so, still has the DPO told.
  const insertion = desk.store.insert(ticket).catch(async (error: unknown): Promise<FilingRefusal> => {
    if (!(error instanceof NotSaved)) throw error;
    const told = await inTime(desk.warn({ kind: 'not_registered', filing: ticket }), WARN_MS);
    return { refused: 'store', dpoTold: told ?? false };
  });
  insertion.catch(() => undefined);
  return (await inTime(insertion, STORE_MS)) ?? { refused: 'store', dpoTold: false };
};

/**
 * Commits an incident with the alert that it owes, durably, or says why not. Pressing again after `store` never files
 * it twice.
 * @throws what the store throws
 */
export const fileIncident = async (desk: Desk, filing: IncidentFiling): Promise<Ticket | FilingRefusal> => {
  const now = desk.now();
  const { awareAt, noticedAt = awareAt, happenedAt = null } = filing;
  if (isEmpty(filing.description)) return { refused: 'empty' };
  const refused = timeFault({ happenedAt, noticedAt, awareAt }, now);
  if (refused) return refused;
  const limit = incidentLimit(desk, filing);
  const ladder = desk.ladder();
  const alertFirst = firstRung(ladderFor(ladder, filing));
  if (alertFirst.length === 0) return { refused: 'nobody_left' };
  const routed = { ...filing, standIns: standInsFor(ladder, filing) };
  return commit(desk, openIncident(routed, limit, { now, salt: freshSalt() }, alertFirst));
};

/** Commits a data-subject request with its legal due date; otherwise as `fileIncident`. */
export const fileRequest = async (desk: Desk, filing: RequestFiling): Promise<Ticket | FilingRefusal> => {
  const now = desk.now();
  if (isEmpty(filing.description)) return { refused: 'empty' };
  const refused = requestFault(filing.receivedAt, now);
  if (refused) return refused;
  const limit = requestClock(desk, filing.language).limits(filing);
  return commit(desk, openRequest(filing, limit, { now, salt: freshSalt() }, desk.channels.requests));
};

/** Commits a question to the DPO; otherwise as `fileIncident`. */
export const fileQuestion = async (desk: Desk, filing: QuestionFiling): Promise<Ticket | FilingRefusal> =>
  isEmpty(filing.description)
    ? { refused: 'empty' }
    : commit(desk, openQuestion(filing, { now: desk.now(), salt: freshSalt() }, desk.channels.dpo));
