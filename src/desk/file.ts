import { type IncidentFiling, openIncident, openRequest, type RequestFiling } from '../domain/filing.ts';
import type { Instant, Ticket } from '../domain/ticket.ts';
import type { NewTicket } from '../store/store.ts';
import { type Desk, freshSalt } from './desk.ts';
import { limitOf } from './limit.ts';

/** Why nothing was filed: which field, and what is wrong with it. */
export type FilingRefusal = { refused: 'empty' | 'future' | 'long_ago' | 'store' };

/** Slack gives a form three seconds; the store gets two of them. */
const STORE_MS = 2000;

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

const inTime = async <T>(work: Promise<T>): Promise<T | undefined> => {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), STORE_MS);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
};

const commit = async (desk: Desk, ticket: NewTicket): Promise<Ticket | FilingRefusal> => {
  const insertion = desk.store.insert(ticket);
  // A late failure is the next press's business: the same gesture files it then.
  insertion.catch(() => undefined);
  return (await inTime(insertion)) ?? { refused: 'store' };
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
