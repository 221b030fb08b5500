/** The one interface between the desk and whatever keeps its tickets. Both stores pass `test/store/contract.ts`. */
import type { Glance } from '../domain/glance.ts';
import type { Instant, Ticket, TicketType } from '../domain/ticket.ts';

/** Somebody else changed the ticket since it was read: read it again, and tell the person. */
export class StaleTicket extends Error {
  override readonly name = 'StaleTicket';
}

/**
 * The store could not keep something. `saved` is `no` when nothing was kept and nothing will appear later; `unknown`
 * when it may appear. Filing the same gesture again is right in both cases.
 */
export class NotSaved extends Error {
  override readonly name: string = 'NotSaved';
  readonly saved: 'no' | 'unknown';
  constructor(message: string, saved: 'no' | 'unknown', cause: unknown) {
    super(message, { cause });
    this.saved = saved;
  }
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
  /** The same one after the other, for who looks at thousands and keeps few: what is read goes again. */
  each(workspace: string, filter?: TicketFilter): AsyncIterable<Ticket>;
  /** What is open in one workspace, at a glance and oldest first: quick also where thousands are open. */
  glances(workspace: string): Promise<Glance[]>;
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
  usage: Usage;
  duties: Duties;
  /** Finishes what is in hand and lets the folder or connection go. */
  close(): Promise<void>;
}

/** A question that found no rule, without who asked: kept because its asker sent it. */
export interface Gap {
  /** `YYYY-MM-DD`. */
  day: string;
  language: 'nl' | 'fr' | 'en' | 'de';
  /** With personal data masked. */
  question: string;
}

export interface Usage {
  /** Adds one to what happened that day, such as `answered rights/access`; written soon, never waited for, never throws. */
  count(workspace: string, day: string, what: string): void;
  /** By day, by what happened. */
  counts(workspace: string): Promise<Record<string, Record<string, number>>>;
  keepGap(workspace: string, gap: Gap): Promise<void>;
  gaps(workspace: string): Promise<Gap[]>;
}

/** What is done once and has no ticket to stand in, such as the digest of a day. */
export interface Duties {
  /** True for one caller; false for any other until `until`, and for ever once it is done. */
  take(workspace: string, duty: string, now: Instant, until: Instant): Promise<boolean>;
  done(workspace: string, duty: string, now: Instant): Promise<void>;
}

export interface Preference {
  language?: 'nl' | 'fr' | 'en' | 'de' | undefined;
  /** The client whose instructions count for this person's questions. */
  client?: string | undefined;
}
