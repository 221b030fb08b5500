/** Applies retention to a store that no app has open. */
import { randomBytes } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import { erase } from '../domain/erase.ts';
import { gapKeptUntil, keptBecause, keptUntil, type Retention } from '../domain/retention.ts';
import type { Instant, Ticket } from '../domain/ticket.ts';
import { filesIn } from './files.ts';
import { openLowdbStore } from './lowdb.ts';
import type { ReadOnlyStore } from './read-only.ts';

export interface Purge {
  tickets: { ticket: Ticket; keptUntil: Instant | null; why: 'retention' | 'asked' }[];
  /** Questions that found no rule, by their file's name. */
  gaps: string[];
  /** Whose time is over, and which a legal hold keeps. */
  held: string[];
}

export interface PurgeRules {
  retention: Retention;
  timezone: string;
  now: Instant;
}

const isPast = (until: Instant | null, now: Instant): boolean => until !== null && Date.parse(until) <= Date.parse(now);

/** What retention no longer keeps; reads, also while an app runs. */
export const planPurge = async (
  store: ReadOnlyStore,
  folder: string,
  { retention, timezone, now }: PurgeRules,
): Promise<Purge> => {
  const plan: Purge = { tickets: [], gaps: [], held: [] };
  for (const workspace of await store.workspaces())
    for (const ticket of await store.list(workspace)) {
      const until = keptUntil(ticket, retention, timezone);
      if (!isPast(until, now)) continue;
      const because = keptBecause(ticket, 'retention');
      if (because === 'hold') plan.held.push(ticket.id);
      if (because === undefined) plan.tickets.push({ ticket, keptUntil: until, why: 'retention' });
    }
  for (const { name, kind, id } of await filesIn(await realpath(folder)))
    if (kind === 'gap' && gapKeptUntil(id.slice(0, 10), retention) <= now.slice(0, 10)) plan.gaps.push(name);
  return plan;
};

/** One ticket, whenever it is asked for: later than retention wants, or earlier. */
export const planOne = (ticket: Ticket, { retention, timezone, now }: PurgeRules): Purge => {
  const until = keptUntil(ticket, retention, timezone);
  return {
    tickets: [{ ticket, keptUntil: until, why: isPast(until, now) ? 'retention' : 'asked' }],
    gaps: [],
    held: [],
  };
};

/**
 * Erases what was planned. Each ticket is erased whole or not at all; broken off, it goes on where it is run again.
 * @param by who asked for it
 * @throws StoreInUse while an app has the store, StaleTicket when a ticket changed since the plan, or StoreWriteFailed
 */
export const purge = async (
  folder: string,
  { tickets, gaps }: Purge,
  { by, now }: { by: string; now: Instant },
  progress: (done: number, total: number) => void = () => undefined,
): Promise<void> => {
  const store = await openLowdbStore({ folder });
  let done = 0;
  const step = (): void => {
    done += 1;
    progress(done, tickets.length + gaps.length);
  };
  try {
    for (const { ticket, why } of tickets) {
      await store.erase(erase(ticket, { by, now, salt: randomBytes(16).toString('hex') }, why));
      step();
    }
    for (const name of gaps) {
      await store.eraseGap(name);
      step();
    }
  } finally {
    await store.close();
  }
};
