/** What the index needs of a ticket: kept in front of it, so that a start need not read the rest. */
import type { Instant, Notice, Ticket, TicketType } from '../domain/ticket.ts';

export interface TicketLine {
  readonly workspace: string;
  readonly id: string;
  readonly type: TicketType;
  readonly revision: number;
  readonly filedAt: Instant;
  readonly closedAt: Instant | null;
  readonly gesture: string;
  readonly acknowledgedAt?: Instant | null;
  /** Of a line, only those that are owed. */
  readonly notices: readonly Pick<Notice, 'dueAt' | 'claimedUntil' | 'settledAt'>[];
}

export const lineOf = (ticket: Ticket): TicketLine => {
  const { workspace, id, type, revision, filedAt, closedAt, gesture, notices } = ticket;
  const owed = notices
    .filter(({ settledAt }) => settledAt === undefined)
    .map(({ dueAt, claimedUntil }) => (claimedUntil === undefined ? { dueAt } : { dueAt, claimedUntil }));
  const line = { workspace, id, type, revision, filedAt, closedAt, gesture, notices: owed };
  return ticket.type === 'incident' ? { ...line, acknowledgedAt: ticket.acknowledgedAt } : line;
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
  Array.isArray(value['notices']) &&
  value['notices'].every(isObject);
