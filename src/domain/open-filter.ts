/** Which of the open tickets somebody wants to see. Nothing here asks who may: that is `openFor`. */
import { Temporal } from 'temporal-polyfill';
import { isOverdue, nextLimit } from './dashboard.ts';
import type { Glance } from './glance.ts';
import type { ActorId, Instant, TicketType } from './ticket.ts';

export interface OpenFilter {
  /** Filed by, assigned to, or with a task for whoever asks. */
  mine?: true;
  overdue?: true;
  /** The limit falls in this week, Monday to Sunday. */
  week?: true;
  type?: TicketType;
  /** Id of a client, or null for our own data. */
  client?: string | null;
  /** Who has it, or null for nobody. */
  assignee?: ActorId | null;
}

/** Who asks, when, and in which zone a week begins. */
export interface Asker {
  actor: ActorId;
  now: Instant;
  timezone: string;
}

/** Milliseconds since 1970 at which this week, Monday to Sunday in the zone, begins and ends. */
export const weekOf = ({ now, timezone }: Pick<Asker, 'now' | 'timezone'>): { from: number; to: number } => {
  const today = Temporal.Instant.from(now).toZonedDateTimeISO(timezone).toPlainDate();
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  const at = (day: Temporal.PlainDate): number => day.toZonedDateTime(timezone).epochMilliseconds;
  return { from: at(monday), to: at(monday.add({ days: 7 })) };
};

const isMine = ({ filedBy, assignee, tasks = [] }: Glance, actor: ActorId): boolean =>
  filedBy === actor || assignee === actor || tasks.some(({ owner }) => owner === actor);

/** Those that fit all of the filter, in the order given. */
export const narrow = (tickets: readonly Glance[], filter: OpenFilter, asker: Asker): Glance[] => {
  const week = weekOf(asker);
  const { mine, overdue, week: thisWeek, type, client, assignee } = filter;
  const isThisWeek = (ticket: Glance): boolean => {
    const limit = Date.parse(nextLimit(ticket) ?? '');
    return limit >= week.from && limit < week.to;
  };
  return tickets.filter(
    (ticket) =>
      (!mine || isMine(ticket, asker.actor)) &&
      (!overdue || isOverdue(ticket, asker.now)) &&
      (!thisWeek || isThisWeek(ticket)) &&
      (type === undefined || ticket.type === type) &&
      // Whose it is and about which client is not told of what is hidden.
      (client === undefined || (ticket.client === client && !ticket.hidden)) &&
      (assignee === undefined || (ticket.assignee === assignee && !ticket.hidden)),
  );
};
