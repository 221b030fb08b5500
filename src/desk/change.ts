import { withWithdrawals } from '../domain/backstop.ts';
import type { Ticket } from '../domain/ticket.ts';
import { StaleTicket } from '../store/store.ts';
import type { Desk } from './desk.ts';

/** Each one that fails means that somebody else's write was kept; one alert to many people is many writes at once. */
const TRIES = 100;

/**
 * Applies a change to the ticket as it stands now; when somebody else wrote meanwhile, to what they wrote. The change
 * returns undefined when there is nothing to do.
 * @returns the ticket as stored, or undefined when there is no such ticket or nothing was to be done
 */
export const change = async (
  desk: Desk,
  { workspace, id }: Pick<Ticket, 'workspace' | 'id'>,
  apply: (ticket: Ticket) => Ticket | undefined,
): Promise<Ticket | undefined> => {
  for (let attempt = 1; ; attempt += 1) {
    const ticket = await desk.store.get(workspace, id);
    const next = ticket && apply(ticket);
    if (!next) return undefined;
    try {
      return await desk.store.replace(withWithdrawals(next, desk.now()));
    } catch (error) {
      if (!(error instanceof StaleTicket) || attempt === TRIES) throw error;
    }
  }
};
