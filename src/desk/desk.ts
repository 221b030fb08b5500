/** What the desk's acts need from outside: the store, the clock, the law's numbers, a way to speak. */
import { randomBytes } from 'node:crypto';
import type { LegalValues } from '../domain/deadlines/legal-values.ts';
import type { Instant, Notice, Ticket } from '../domain/ticket.ts';
import type { Store } from '../store/store.ts';

/** Slack refused a message; `code` is its error. */
export interface SendFailure {
  code: string;
  /** The target cannot be reached at all: another one must be told. */
  targetBroken: boolean;
  retryAfterSeconds?: number;
}

/** Sends one notice; tells where the message stands or why it was refused. Never throws. */
export type SendNotice = (notice: Notice, ticket: Ticket) => Promise<{ channel: string; ts: string } | SendFailure>;

export interface Desk {
  store: Store;
  send: SendNotice;
  now: () => Instant;
  law: LegalValues;
  /** Organisation's country and IANA zone. */
  jurisdiction: string;
  timezone: string;
  channels: { dpo: string; requests?: string | undefined };
  /** Who is told in person when the DPO channel is broken: the DPO first. */
  dpoAndDeputies: readonly string[];
}

/** 128 random bits, as hex. */
export const freshSalt = (): string => randomBytes(16).toString('hex');
