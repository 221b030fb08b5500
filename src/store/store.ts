/** The one interface between the desk and whatever keeps its tickets. Both stores pass `test/store/contract.ts`. */
import type { Instant, Ticket, TicketType } from '../domain/ticket.ts';

/** Somebody else changed the ticket since it was read: read it again, and tell the person. */
export class StaleTicket extends Error {
  override readonly name = 'StaleTicket';
}

export interface TicketFilter {
  type?: TicketType;
  /** True: only tickets that are not closed or dismissed (`closedAt` is null). */
  open?: boolean;
  /** True: only incidents that nobody has acknowledged. */
  unacknowledged?: boolean;
}

/** Everything a new ticket has but what the store gives it. */
export type NewTicket = Ticket extends infer T ? (T extends Ticket ? Omit<T, 'id' | 'revision'> : never) : never;

export interface Store {
  /**
   * Keeps a new ticket durably and gives it the next number of its type and year (the year of `filedAt` in UTC).
   * The same workspace and gesture always yield the ticket that was stored first.
   */
  insert(ticket: NewTicket): Promise<Ticket>;
  get(workspace: string, id: string): Promise<Ticket | undefined>;
  /**
   * Replaces a ticket durably and returns it with its new revision.
   * @throws StaleTicket when another writer moved the revision on
   */
  replace(next: Ticket): Promise<Ticket>;
  /** Tickets of one workspace, oldest first (by `filedAt`, then id). */
  list(workspace: string, filter?: TicketFilter): Promise<Ticket[]>;
  /**
   * Takes an unsettled notice until `leaseUntil` and counts the attempt: the ticket for exactly one caller, undefined
   * for any other until the lease ends.
   */
  claim(
    workspace: string,
    id: string,
    noticeKey: string,
    now: Instant,
    leaseUntil: Instant,
  ): Promise<Ticket | undefined>;
  /** Tickets of every workspace that hold an unsettled notice due at or before `now`. */
  withDueNotices(now: Instant): Promise<Ticket[]>;
  /** A person's own settings; undefined where nothing was set. */
  preference(workspace: string, user: string): Promise<Preference | undefined>;
  setPreference(workspace: string, user: string, preference: Preference): Promise<void>;
  /** Finishes what is in hand and lets the folder or connection go. */
  close(): Promise<void>;
}

export interface Preference {
  language: 'nl' | 'fr' | 'en' | 'de';
}
