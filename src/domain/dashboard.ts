/** What is open, soonest limit first. */
import { type Actor, can } from './permission.ts';
import type { Instant, Ticket } from './ticket.ts';

/** What runs out first: the legal limit, or the contract's hours for telling the client. */
export const nextLimit = (ticket: Ticket): Instant | null => {
  const client = ticket.type === 'incident' ? ticket.clientDue : undefined;
  if (client === undefined || ticket.workTo === null) return ticket.workTo;
  return Date.parse(client) < Date.parse(ticket.workTo) ? client : ticket.workTo;
};

/** Milliseconds since 1970; a ticket without a limit comes last. */
const limitOf = (ticket: Ticket): number => Date.parse(nextLimit(ticket) ?? '') || Number.POSITIVE_INFINITY;

export const isOverdue = (ticket: Ticket, now: Instant): boolean => limitOf(ticket) < Date.parse(now);

/** The open tickets that this person may see: everything for managers and the DPO, else their own. */
export const openFor = (actor: Actor, tickets: readonly Ticket[]): Ticket[] =>
  tickets
    .filter((ticket) => ticket.closedAt === null && can(actor, 'see', ticket))
    .sort((a, b) => limitOf(a) - limitOf(b) || (a.id < b.id ? -1 : 1));

/** Whole days and the hours beyond them until the limit; both 0 when it has passed. */
export const timeLeft = (limit: Instant, now: Instant): { days: number; hours: number } => {
  const hours = Math.max(0, Math.floor((Date.parse(limit) - Date.parse(now)) / 3_600_000));
  return { days: Math.floor(hours / 24), hours: hours % 24 };
};
