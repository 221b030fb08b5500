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

/** @returns a look, to be taken each second; true when some ticket owes a reminder now */
export const createReminding = (desk: Desk, workspace: string): (() => Promise<boolean>) => {
  let known = new Map<string, Known>();
  let lookedAt = 0;

  const remind = async (id: string): Promise<{ known: Known | undefined; owes: boolean }> => {
    const found = await desk.store.get(workspace, id);
    if (!found) return { known: undefined, owes: false };
    const owed = (ticket: typeof found) =>
      owedReminders(ticket, recipientsOf(desk, ticket), desk.now(), desk.reminders);
    const ticket =
      owed(found).length === 0
        ? found
        : await change(desk, found, (current) => {
            const notices = owed(current);
            return notices.length === 0 ? undefined : { ...current, notices: [...current.notices, ...notices] };
          });
    if (!ticket) return { known: undefined, owes: false };
    const { revision } = ticket;
    return { known: { revision, lookAt: nextLook(ticket, desk.now(), desk.reminders) }, owes: ticket !== found };
  };

  return async () => {
    const now = Date.parse(desk.now());
    // The clock was set back: what is remembered was reckoned from a later day.
    if (now < lookedAt) known = new Map();
    lookedAt = now;
    const next = new Map<string, Known>();
    let owing = false;
    let failure: unknown;
    for (const { id, revision } of await desk.store.glances(workspace)) {
      const last = known.get(id);
      if (last?.revision === revision && last.lookAt > now) {
        next.set(id, last);
        continue;
      }
      try {
        const { known: fresh, owes } = await remind(id);
        if (fresh) next.set(id, fresh);
        owing ||= owes;
      } catch (error) {
        failure ??= error;
        next.set(id, { revision, lookAt: now + TRY_AGAIN_MS });
      }
    }
    known = next;
    if (failure !== undefined) throw failure;
    return owing;
  };
};
