import { type IncidentFiling, openIncident, openRequest, type RequestFiling } from '../domain/filing.ts';
import type { Instant, Ticket } from '../domain/ticket.ts';
import { type NewTicket, NotSaved } from '../store/store.ts';
import { type Desk, freshSalt } from './desk.ts';
import { limitOf } from './limit.ts';

/** Why nothing was filed: which field, and what is wrong with it. */
export type FilingRefusal =
  | { refused: 'empty' | 'future' | 'long_ago' }
  /** Not registered; `dpoTold` when the DPO was told so in person. */
  | { refused: 'store'; dpoTold: boolean };

/** Slack gives a form three seconds; the store gets two of them. */
const STORE_MS = 2000;

/** What of Slack's three seconds a message to the DPO may take when the store has failed. */
const WARN_MS = 800;

/** A clock may be this far ahead of ours before a moment counts as the future. */
const AHEAD_MS = 60_000;

export const LONG_AGO_YEARS = 5;

const refusal = (description: string, moment: Instant, now: Instant): FilingRefusal | undefined => {
  if (description.trim() === '') return { refused: 'empty' };
  const age = Date.parse(now) - Date.parse(moment);
  if (age < -AHEAD_MS) return { refused: 'future' };
  if (age > LONG_AGO_YEARS * 366 * 86_400_000) return { refused: 'long_ago' };
  return undefined;
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
  const refused = refusal(filing.description, filing.awareAt, now);
  if (refused) return refused;
  const limit = limitOf(desk, 'breach_72h', filing.awareAt, filing.language);
  return commit(desk, openIncident(filing, limit, { now, salt: freshSalt() }, desk.channels.dpo));
};

/** Commits a data-subject request with its legal due date; otherwise as `fileIncident`. */
export const fileRequest = async (desk: Desk, filing: RequestFiling): Promise<Ticket | FilingRefusal> => {
  const now = desk.now();
  const refused = refusal(filing.description, filing.receivedAt, now);
  if (refused) return refused;
  const limit = limitOf(desk, 'dsar', filing.receivedAt, filing.language);
  return commit(desk, openRequest(filing, limit, { now, salt: freshSalt() }, desk.channels.requests));
};
