/** What the desk's acts need from outside: the store, the clock, the law's numbers, ways to speak. */
import { randomBytes } from 'node:crypto';
import type { LegalValues } from '../domain/deadlines/legal-values.ts';
import type { Figures } from '../domain/figures.ts';
import type { Ladder } from '../domain/ladder.ts';
import type { SendFailure } from '../domain/notice.ts';
import type { Digest, DigestSettings } from '../domain/reminders/digest.ts';
import type { ReminderSettings } from '../domain/reminders/quiet.ts';
import type { StricterRule } from '../domain/severity/stricter.ts';
import type { Instant, Notice, Ticket } from '../domain/ticket.ts';
import type { NewTicket, Store } from '../store/store.ts';
import type { Outbox } from './outbox.ts';

/** Sends one notice; tells where the message stands or why it was refused. Never throws. */
export type SendNotice = (notice: Notice, ticket: Ticket) => Promise<{ channel: string; ts: string } | SendFailure>;

/** What the DPO must hear although no ticket can carry it. */
export type Warning =
  /** Somebody filed and the disk did not take it. */
  | { kind: 'not_registered'; filing: NewTicket }
  /** Damaged or missing documents that the store found. */
  | { kind: 'store_damaged'; ids: readonly string[] }
  /** Alerts that reached nobody. */
  | { kind: 'undelivered'; ids: readonly string[] };

/** Tells everybody of the DPO's desk in person, or the webhook; true when somebody was reached. Never throws. */
export type Warn = (warning: Warning) => Promise<boolean>;

/** What is said without a ticket. */
export type News =
  | { kind: 'daily'; digest: Digest }
  /** A month, and the months up to it. */
  | { kind: 'monthly'; month: Figures; trend: Figures };

/** Tells one target; where it stands or why it was refused. Never throws. */
export type Tell = (target: string, news: News) => Promise<{ channel: string; ts: string } | SendFailure>;

export interface Desk {
  store: Store;
  send: SendNotice;
  tell: Tell;
  warn: Warn;
  outbox: Outbox;
  now: () => Instant;
  law: LegalValues;
  /** Organisation's country and IANA zone. */
  jurisdiction: string;
  timezone: string;
  /** Rules of severity that are stricter where the authority is. */
  stricter?: readonly StricterRule[];
  /** Hours within which a client's contract has us tell it of a breach; undefined where it names none. */
  contractHours?: (client: string) => number | undefined;
  /** Whether a decision against notifying needs a second person; undefined means that it does. */
  secondPerson?: boolean;
  channels: { dpo: string; requests?: string | undefined };
  /** Whom an alert reaches; user groups are as Slack says at the moment. */
  ladder: () => Ladder;
  /** Who is told of requests that run late; user groups are as Slack says at the moment. */
  managers: () => readonly string[];
  reminders: ReminderSettings;
  /** Undefined where none is wanted. */
  digest?: DigestSettings | undefined;
}

/** 128 random bits, as hex. */
export const freshSalt = (): string => randomBytes(16).toString('hex');
