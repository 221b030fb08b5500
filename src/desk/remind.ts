/**
 * Looks at open tickets and writes into each the reminders that it owes. What a ticket said at its last revision is
 * remembered, so that a look that finds nothing new and nothing due reads no ticket.
 */

import { firstRung } from '../domain/ladder.ts';
import { nextLook, owedReminders, type Recipients } from '../domain/reminders/owed.ts';
import { isRestricted, ladderFor } from '../domain/routing.ts';
import type { Ticket } from '../domain/ticket.ts';
import { change } from './change.ts';
import type { Desk } from './desk.ts';

interface Known {
  revision: number;
  /** Milliseconds since 1970. */
  lookAt: number;
}

/** A disk that did not take a reminder is asked again after this long. */
const TRY_AGAIN_MS = 10_000;

const recipientsOf = ({ channels, ladder, managers }: Desk, ticket: Ticket): Recipients => {
  const restricted = ticket.type === 'incident' && isRestricted(ticket);
  return {
    dpoChannel: channels.dpo,
    requestsChannel: channels.requests,
    dpo: restricted ? firstRung(ladderFor(ladder(), ticket)) : ladder().dpo,
    managers: managers(),
    restricted,
  };
};

/** Tickets that are looked at together, so that their writes share the disk. */
const AT_ONCE = 16;

/** After a start thousands are looked at for the first time: what falls due meanwhile must not wait for them all. */
const LOOK_MS = 500;

interface Due {
  id: string;
  revision: number;
  /** It was looked at before, and its moment has come. */
  known: boolean;
  /** Milliseconds since 1970, endless where there is none. */
  limit: number;
}

/** In milliseconds; what has no limit comes after all that have one. */
export const limitOf = (workTo: string | null): number => (workTo ? Date.parse(workTo) : Number.POSITIVE_INFINITY);

/** In this order tickets are looked at: those whose moment has come before new ones, the soonest limit first. */
export const soonestFirst = (a: Due, b: Due): number => Number(b.known) - Number(a.known) || a.limit - b.limit || 0;

/**
 * @param owes hears of each ticket that owes a reminder now, as soon as that is on the disk
 * @returns a look, to be taken each second; what it has no time for is left to the next
 */
export const createReminding = (
  desk: Desk,
  workspace: string,
  owes: (ticket: Ticket) => void = () => undefined,
): (() => Promise<void>) => {
  let known = new Map<string, Known>();
  let lookedAt = 0;

  const remind = async (id: string): Promise<Known | undefined> => {
    const found = await desk.store.get(workspace, id);
    if (!found) return undefined;
    const owed = (ticket: typeof found) =>
      owedReminders(ticket, recipientsOf(desk, ticket), desk.now(), desk.reminders);
    const ticket =
      owed(found).length === 0
        ? found
        : await change(desk, found, (current) => {
            const notices = owed(current);
            return notices.length === 0 ? undefined : { ...current, notices: [...current.notices, ...notices] };
          });
    if (!ticket) return undefined;
    if (ticket !== found) owes(ticket);
    return { revision: ticket.revision, lookAt: nextLook(ticket, desk.now(), desk.reminders) };
  };

  return async () => {
    const now = Date.parse(desk.now());
    // The clock was set back: what is remembered was reckoned from a later day.
    if (now < lookedAt) known = new Map();
    lookedAt = now;
    const next = new Map<string, Known>();
    const due: Due[] = [];
    for (const { id, revision, workTo } of await desk.store.glances(workspace)) {
      const last = known.get(id);
      if (last?.revision === revision && last.lookAt > now) next.set(id, last);
      else
        due.push({
          id,
          revision,
          known: last !== undefined,
          limit: limitOf(workTo),
        });
    }
    let failure: unknown;
    const look = async ({ id, revision }: Due): Promise<void> => {
      try {
        const fresh = await remind(id);
        if (fresh) next.set(id, fresh);
      } catch (error) {
        failure ??= error;
        next.set(id, { revision, lookAt: now + TRY_AGAIN_MS });
      }
    };
    due.sort(soonestFirst);
    const since = performance.now();
    for (let start = 0; start < due.length && performance.now() - since < LOOK_MS; start += AT_ONCE)
      await Promise.all(due.slice(start, start + AT_ONCE).map(look));
    // What time did not reach stays known, and due, for the next look.
    for (const { id } of due) {
      const last = known.get(id);
      if (last && !next.has(id)) next.set(id, last);
    }
    known = next;
    if (failure !== undefined) throw failure;
  };
};
