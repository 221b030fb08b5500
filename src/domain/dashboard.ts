/** What is open, soonest limit first. */
import type { Glance } from './glance.ts';
import { type Actor, can } from './permission.ts';
import { isAbout } from './routing.ts';
import type { Instant } from './ticket.ts';

type LimitOf = Pick<Glance, 'type' | 'status' | 'clientDue' | 'forwardDue' | 'forwarded' | 'workTo'>;

/** Until when the client is told: of a breach by contract, of a request about its data the day it came in. */
const clientLimit = ({ clientDue, forwardDue, forwarded }: LimitOf): Instant | undefined =>
  clientDue ?? (forwarded ? undefined : forwardDue);

/** What runs out first: the legal limit, or that for telling the client. An answered request has none any more. */
export const nextLimit = (ticket: LimitOf): Instant | null => {
  const { type, status, workTo } = ticket;
  if (type === 'request' && (status === 'answered' || status === 'refused')) return null;
  const client = clientLimit(ticket);
  if (client === undefined || workTo === null) return workTo;
  return Date.parse(client) < Date.parse(workTo) ? client : workTo;
};

/** Milliseconds since 1970; a ticket without a limit comes last. */
const limitOf = (ticket: Glance): number => Date.parse(nextLimit(ticket) ?? '') || Number.POSITIVE_INFINITY;

export const isOverdue = (ticket: Glance, now: Instant): boolean => limitOf(ticket) < Date.parse(now);

/** What somebody whom it is about may know of an incident: enough to count it. */
const hidden = ({ client: _, assignee: __, tasks: ___, ...ticket }: Glance): Glance => ({
  ...ticket,
  client: null,
  assignee: null,
  hidden: true,
});

/**
 * The open tickets that this person may see, exercises left out: everything for managers and the DPO, else their own. What is about them
 * stays in the count of those who see everything.
 */
export const openFor = (actor: Actor, tickets: readonly Glance[]): Glance[] =>
  tickets
    .filter((ticket) => ticket.closedAt === null && !ticket.drill)
    .flatMap((ticket) => {
      if (can(actor, 'see', ticket)) return [ticket];
      return isAbout(actor.id, ticket) && can(actor, 'list_all') ? [hidden(ticket)] : [];
    })
    .map((ticket) => ({ ticket, limit: limitOf(ticket) }))
    .sort((a, b) => (a.limit === b.limit ? 0 : a.limit - b.limit) || (a.ticket.id < b.ticket.id ? -1 : 1))
    .map(({ ticket }) => ticket);

/** Whole days and the hours beyond them until the limit; both 0 when it has passed. */
export const timeLeft = (limit: Instant, now: Instant): { days: number; hours: number } => {
  const hours = Math.max(0, Math.floor((Date.parse(limit) - Date.parse(now)) / 3_600_000));
  return { days: Math.floor(hours / 24), hours: hours % 24 };
};
