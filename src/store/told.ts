import type { Ticket } from '../domain/ticket.ts';
import type { Store } from './store.ts';

/** The same store, which says of every ticket that it kept what it is now; whoever is told must not throw. */
export const telling = <S extends Store>(store: S, tell: (ticket: Ticket) => void): S => {
  const told = async (work: Promise<Ticket>): Promise<Ticket> => {
    const ticket = await work;
    tell(ticket);
    return ticket;
  };
  return { ...store, insert: (ticket) => told(store.insert(ticket)), replace: (next) => told(store.replace(next)) };
};
