/**
 * A ticket is one document: its fields, its history and the notices that it owes, so that one atomic write keeps a
 * breach and the alert that must follow it. Instants are ISO 8601 in UTC (`…Z`) unless a field says otherwise.
 */
import type { Advice, Assessed, ClientAnswer, Decision, Told, Written } from './incident/file.ts';
import type { IncidentKind, IncidentRole } from './incident/kinds.ts';
import type { Language } from './language.ts';
import type { AskedAbout, Said } from './question/file.ts';
import type { ClockName } from './reminders/clocks.ts';
import type { RequestFile } from './request/file.ts';
import type { Task } from './task.ts';

/** ISO 8601 instant. */
export type Instant = string;

export type TicketType = 'incident' | 'request' | 'question';

/** Who did something: a Slack user id, or `system` for the desk itself. */
export type ActorId = string;

export type IncidentStatus = 'reported' | 'acknowledged' | 'assessed' | 'decided' | 'notified' | 'closed' | 'dismissed';
export type RequestStatus = 'received' | 'in_progress' | 'extended' | 'answered' | 'refused' | 'closed';
export type QuestionStatus = 'asked' | 'answered' | 'closed';

/** One line of a ticket's history. Append-only; each entry is chained to the one before (see `history.ts`). */
export interface HistoryEntry {
  at: Instant;
  by: ActorId;
  /** What happened, e.g. `filed`, `acknowledged`, `notice_settled`. */
  event: string;
  /** Fields that changed and what they became; erasable, because the chain is over `commitment`, not over this. */
  changes?: Record<string, unknown>;
  /** Hex; random, removed together with `changes` when content is erased. */
  salt?: string;
  /** Hex SHA-256 of salt and changes. */
  commitment: string;
  /** Hex SHA-256 over the previous entry's hash and this entry's at, by, event and commitment. */
  hash: string;
}

/** A `backstop` is a copy scheduled in Slack, which posts it even when our machine is gone; `…_withdrawal` takes it back. */
type NoticeKind =
  | 'breach_alert'
  | 'request_announcement'
  | 'receipt'
  | 'backstop'
  | 'backstop_withdrawal'
  | 'question_asked'
  | 'question_answered'
  | 'reminder'
  | 'drill_report';

/** Which limit a reminder is of, and who hears it. */
export interface Reminds {
  of: ClockName;
  /** As named in `reminders/clocks.ts`, such as `48h` or `3d`. */
  stage: string;
  /** `instead`: somebody else, because the one meant did not take it. */
  to: 'channel' | 'person' | 'manager' | 'instead';
  /** The limit as it stood. */
  limit: Instant;
}

/** Something the desk must tell somebody: due, claimed with a lease, sent, settled. */
export interface Notice {
  /** Unique within the ticket and stable, e.g. `breach_alert`. */
  key: string;
  kind: NoticeKind;
  /** Where it goes: a Slack conversation or user id, or `webhook`. */
  target: string;
  dueAt: Instant;
  /** How often sending was tried. */
  attempts: number;
  /** Until when one sender holds it; another may take it afterwards. */
  claimedUntil?: Instant;
  /** Slack's error code of the last failed try. */
  lastError?: string;
  /** When it was first owed, where its round counts from that; retries move `dueAt`. */
  owedAt?: Instant;
  /** Since when every try has failed. */
  failingSince?: Instant;
  /** Set once Slack has accepted it: nothing more is to be done. */
  settledAt?: Instant;
  /** Where the message stands, so that it can be updated; of a backstop, the id by which it can be taken back. */
  message?: { channel: string; ts: string };
  /** Only of reminders. */
  reminds?: Reminds;
}

interface TicketBase {
  /** `INC-2026-0001`, `DSR-2026-0001`, `QST-2026-0001`. */
  id: string;
  /** Slack team id; every key and every query carries it. */
  workspace: string;
  /** Counts the writes; a writer who read an older one is told. */
  revision: number;
  description: string;
  /** Id of the client (controller) concerned, from the configuration. */
  client: string | null;
  filedBy: ActorId;
  filedAt: Instant;
  /** The language of whoever filed it. */
  language: Language;
  /** The formal legal limit; with the zone's offset. */
  due: Instant | null;
  /** The earliest reading that is held: what people are shown. */
  workTo: Instant | null;
  /** How the limit was computed, in words. */
  because: string[];
  assignee: ActorId | null;
  closedAt: Instant | null;
  /** The gesture that filed it (Slack's view id): the same gesture never files twice. */
  gesture: string;
  history: HistoryEntry[];
  notices: Notice[];
  tasks?: Task[];
  /** Ids of tickets that belong to this one; each of them names this one. */
  links?: string[];
  /** Brought over from an earlier register, under the number that it had there; it owes no alerts. */
  imported?: { reference: string };
  /** Its content is gone; what is left is its line in the register (`erase.ts`). */
  erased?: { by: ActorId; at: Instant; why: 'retention' | 'asked' };
}

export interface Incident extends TicketBase {
  type: 'incident';
  /** An exercise: numbered, shown and counted apart (`drill.ts`). */
  drill?: boolean;
  status: IncidentStatus;
  /** When it happened; null or missing where nobody knows. */
  happenedAt?: Instant | null;
  /** When somebody of the organisation noticed. Missing in tickets of the first format: then as `awareAt`. */
  noticedAt?: Instant;
  /** When the controller became aware (Art. 33(1)). */
  awareAt: Instant;
  /** Missing in tickets of the first format: then `other`, and a role that nobody named. */
  kind?: IncidentKind;
  role?: IncidentRole;
  /** Until when the contract has us tell the client (Art. 33(2)), where we may be processor and it names hours. */
  clientDue?: Instant;
  /** Where the report was made from a message: a link to it, never its text. */
  messageLink?: string;
  /** Categories of data, never the data itself. */
  dataCategories: string[];
  /** Band of how many people are concerned, e.g. `1`, `2-10`, `unknown`. */
  peopleBand: string;
  acknowledgedBy: ActorId | null;
  acknowledgedAt: Instant | null;
  /** People of the desk or managers whom it is about: it goes round them (`routing.ts`). */
  concerns?: ActorId[];
  /** Who acts as the desk does, because it is about everybody there. */
  standIns?: ActorId[];
  /** Each missing until somebody has made it. */
  assessment?: Assessed;
  advice?: Advice;
  decision?: Decision;
  told?: Told[];
  clientAnswer?: ClientAnswer;
  /** Likely consequences for the people (Art. 33(3)(c)). */
  effects?: Written;
  /** What was done or is proposed against it (Art. 33(3)(d), 33(5)). */
  measures?: Written;
  lessons?: Written;
}

export interface SubjectRequest extends TicketBase, RequestFile {
  type: 'request';
  status: RequestStatus;
  /** When the request reached the organisation, by whatever channel (Art. 12(3)). */
  receivedAt: Instant;
  /** Rights invoked, by the names of `request/rights.ts`. */
  rights: string[];
  /** How it came in: `phone`, `email`, `letter`, `chat`, `social`, `in_person`. */
  channel: string;
  /** A reference to the person (customer number), not their data. */
  subjectReference: string;
  /** The language in which the person is written and spoken to; missing: the filer's. */
  callerLanguage?: Language;
  /** Where it was logged from a message: a link to it, never its text. */
  messageLink?: string;
  /** Until when it is handed to the client whose data it is about: the day it came in (Art. 28(3)(e)). */
  forwardDue?: Instant;
}

export interface DpoQuestion extends TicketBase {
  type: 'question';
  status: QuestionStatus;
  /** The answer that it is about. */
  about?: AskedAbout;
  said?: Said[];
}

export type Ticket = Incident | SubjectRequest | DpoQuestion;
