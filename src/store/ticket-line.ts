/** What the index needs of a ticket: kept in front of it, so that a start need not read the rest. */
import { type Glance, glanceOf } from '../domain/glance.ts';
import type { Notice, Ticket } from '../domain/ticket.ts';

export interface TicketLine extends Readonly<Glance> {
  readonly gesture: string;
  /** Of a line, only those that are owed. */
  readonly notices: readonly Pick<Notice, 'dueAt' | 'claimedUntil' | 'settledAt'>[];
}

export const lineOf = (ticket: Ticket): TicketLine => {
  const { gesture, notices } = ticket;
  const owed = notices
    .filter(({ settledAt }) => settledAt === undefined)
    .map(({ dueAt, claimedUntil }) => (claimedUntil === undefined ? { dueAt } : { dueAt, claimedUntil }));
  return { ...glanceOf(ticket), gesture, notices: owed };
};

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** By hand, for speed: a start asks it for every ticket. The whole form is checked each time a ticket is used. */
export const isLine = (value: unknown): value is TicketLine =>
  isObject(value) &&
  typeof value['workspace'] === 'string' &&
  typeof value['id'] === 'string' &&
  typeof value['type'] === 'string' &&
  typeof value['revision'] === 'number' &&
  typeof value['filedAt'] === 'string' &&
  typeof value['gesture'] === 'string' &&
  value['closedAt'] !== undefined &&
  typeof value['status'] === 'string' &&
  typeof value['filedBy'] === 'string' &&
  Array.isArray(value['notices']) &&
  value['notices'].every(isObject);
