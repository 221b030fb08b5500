/**
 * The form of what the store keeps, checked before each write and on each read. It is about form, not about meaning: a
 * filing must never be refused because a word is unusual, and damage is shown by the hash. The compiler holds it to
 * `Ticket` in both directions, so a field added there and forgotten here does not build.
 */
import { z } from 'zod';
import { HOW, STAGES, TOLD } from '../domain/incident/file.ts';
import { INCIDENT_KINDS, INCIDENT_ROLES } from '../domain/incident/kinds.ts';
import { LANGUAGES } from '../domain/language.ts';
import { QUESTION_REASONS } from '../domain/question/file.ts';
import { CLOCKS } from '../domain/reminders/clocks.ts';
import {
  CLOSINGS,
  EXTENSION_REASONS,
  IDENTITY_MEANS,
  PAUSE_REASONS,
  RECIPIENTS_OUTCOMES,
  REPRESENTATIVES,
} from '../domain/request/file.ts';
import { REFUSAL_GROUNDS } from '../domain/request/grounds.ts';
import type { Ticket } from '../domain/ticket.ts';
import { TICKET_ID, WORKSPACE } from './keys.ts';
import type { Preference } from './store.ts';

const instant = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}.*(Z|[+-]\d{2}:\d{2}(\[.+\])?)$/);
const actor = z.string().min(1);
const count = z.number().int().nonnegative();

const historyEntry = z.strictObject({
  at: instant,
  by: actor,
  event: z.string().min(1),
  changes: z.record(z.string(), z.unknown()).exactOptional(),
  salt: z.string().exactOptional(),
  commitment: z.string(),
  hash: z.string(),
});

const notice = z.strictObject({
  key: z.string().min(1),
  kind: z.enum([
    'breach_alert',
    'request_announcement',
    'receipt',
    'backstop',
    'backstop_withdrawal',
    'question_asked',
    'question_answered',
    'reminder',
    'drill_report',
  ]),
  target: z.string(),
  dueAt: instant,
  attempts: count,
  claimedUntil: instant.exactOptional(),
  lastError: z.string().exactOptional(),
  owedAt: instant.exactOptional(),
  failingSince: instant.exactOptional(),
  settledAt: instant.exactOptional(),
  message: z.strictObject({ channel: z.string(), ts: z.string() }).exactOptional(),
  reminds: z
    .strictObject({
      of: z.enum(CLOCKS),
      stage: z.string(),
      to: z.enum(['channel', 'person', 'manager', 'instead']),
      limit: instant,
    })
    .exactOptional(),
});

const signed = { by: actor, at: instant };
const written = z.strictObject({ ...signed, text: z.string() }).exactOptional();
const duties = { notifyAuthority: z.boolean(), notifySubjects: z.boolean() };

const incidentFile = {
  assessment: z
    .strictObject({
      ...signed,
      ...duties,
      facts: z.record(z.string(), z.unknown()),
      level: z.enum(['low', 'medium', 'high', 'very_high']),
      score: z.number(),
      notifyController: z.boolean(),
    })
    .exactOptional(),
  advice: z.strictObject({ ...signed, ...duties, text: z.string() }).exactOptional(),
  decision: z
    .strictObject({
      ...signed,
      ...duties,
      decidedBy: actor,
      breach: z.boolean(),
      reason: z.string(),
      needsSecond: z.boolean(),
      confirmedBy: actor.nullable(),
      confirmedAt: instant.nullable(),
    })
    .exactOptional(),
  told: z
    .array(
      z.strictObject({
        ...signed,
        whom: z.enum(TOLD),
        sentAt: instant,
        note: z.string(),
        delayReason: z.string().exactOptional(),
        stage: z.enum(STAGES).exactOptional(),
        changed: z.string().exactOptional(),
        how: z.enum(HOW).exactOptional(),
        text: z.string().exactOptional(),
      }),
    )
    .exactOptional(),
  clientAnswer: z.strictObject({ ...signed, ...duties, text: z.string() }).exactOptional(),
  effects: written,
  measures: written,
  lessons: written,
};

const task = z.strictObject({
  id: z.string().min(1),
  text: z.string(),
  owner: actor.nullable(),
  system: z.string().exactOptional(),
  client: z.string().exactOptional(),
  addedBy: actor,
  addedAt: instant,
  doneBy: actor.nullable(),
  doneAt: instant.nullable(),
});

const requestFile = {
  identity: z
    .discriminatedUnion('state', [
      z.strictObject({ state: z.literal('asked'), askedAt: instant }),
      z.strictObject({
        state: z.literal('verified'),
        askedAt: instant.exactOptional(),
        settledAt: instant,
        means: z.enum(IDENTITY_MEANS),
      }),
      z.strictObject({ state: z.literal('not_verified'), askedAt: instant.exactOptional(), settledAt: instant }),
    ])
    .exactOptional(),
  representative: z
    .strictObject({ kind: z.enum(REPRESENTATIVES), mandateSeenAt: instant.exactOptional() })
    .exactOptional(),
  pause: z.strictObject({ why: z.enum(PAUSE_REASONS), from: instant, to: instant.nullable() }).exactOptional(),
  extension: z
    .strictObject({ ...signed, why: z.enum(EXTENSION_REASONS), reason: z.string(), toldAt: instant })
    .exactOptional(),
  outcomes: z
    .array(
      z.strictObject({
        ...signed,
        kind: z.enum(['answered', 'refused']),
        rights: z.array(z.string()),
        sentAt: instant,
        note: z.string(),
        ground: z.enum(REFUSAL_GROUNDS).exactOptional(),
      }),
    )
    .exactOptional(),
  forwarded: z.strictObject({ ...signed, forwardedAt: instant, note: z.string() }).exactOptional(),
  recipients: z.strictObject({ ...signed, how: z.enum(RECIPIENTS_OUTCOMES), note: z.string() }).exactOptional(),
  hold: z.strictObject({ ...signed, reason: z.string() }).exactOptional(),
  stopped: z.strictObject({ ...signed, stoppedAt: instant, note: z.string() }).exactOptional(),
  closing: z.strictObject({ ...signed, why: z.enum(CLOSINGS), note: z.string() }).exactOptional(),
};

const base = {
  id: z.string().regex(TICKET_ID),
  workspace: z.string().regex(WORKSPACE),
  revision: z.number().int().positive(),
  description: z.string(),
  client: z.string().nullable(),
  filedBy: actor,
  filedAt: instant,
  language: z.enum(LANGUAGES),
  due: instant.nullable(),
  workTo: instant.nullable(),
  because: z.array(z.string()),
  assignee: actor.nullable(),
  closedAt: instant.nullable(),
  gesture: z.string().min(1),
  history: z.array(historyEntry),
  notices: z.array(notice),
  tasks: z.array(task).exactOptional(),
  links: z.array(z.string().regex(TICKET_ID)).exactOptional(),
  imported: z.strictObject({ reference: z.string() }).exactOptional(),
  erased: z.strictObject({ ...signed, why: z.enum(['retention', 'asked']) }).exactOptional(),
};

const anyTicket = z.discriminatedUnion('type', [
  z.strictObject({
    ...base,
    type: z.literal('incident'),
    drill: z.boolean().exactOptional(),
    status: z.enum(['reported', 'acknowledged', 'assessed', 'decided', 'notified', 'closed', 'dismissed']),
    happenedAt: instant.nullable().exactOptional(),
    noticedAt: instant.exactOptional(),
    awareAt: instant,
    kind: z.enum(INCIDENT_KINDS).exactOptional(),
    role: z.enum(INCIDENT_ROLES).exactOptional(),
    clientDue: instant.exactOptional(),
    messageLink: z.string().exactOptional(),
    dataCategories: z.array(z.string()),
    peopleBand: z.string(),
    acknowledgedBy: actor.nullable(),
    acknowledgedAt: instant.nullable(),
    concerns: z.array(actor).exactOptional(),
    standIns: z.array(actor).exactOptional(),
    ...incidentFile,
  }),
  z.strictObject({
    ...base,
    type: z.literal('request'),
    status: z.enum(['received', 'in_progress', 'extended', 'answered', 'refused', 'closed']),
    receivedAt: instant,
    rights: z.array(z.string()),
    channel: z.string(),
    subjectReference: z.string(),
    callerLanguage: z.enum(LANGUAGES).exactOptional(),
    messageLink: z.string().exactOptional(),
    forwardDue: instant.exactOptional(),
    ...requestFile,
  }),
  z.strictObject({
    ...base,
    type: z.literal('question'),
    status: z.enum(['asked', 'answered', 'closed']),
    about: z
      .strictObject({
        reason: z.enum(QUESTION_REASONS),
        rule: z.string().nullable(),
        verdict: z.string(),
        edition: z.string(),
      })
      .exactOptional(),
    said: z.array(z.strictObject({ ...signed, from: z.enum(['asker', 'dpo']), text: z.string() })).exactOptional(),
  }),
]);

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
const complete: Same<Ticket, z.output<typeof anyTicket>> = true;

/** A ticket as it is kept. */
export const ticketSchema: z.ZodType<Ticket> = complete && anyTicket;

export const preferenceSchema: z.ZodType<Preference> = z.strictObject({
  language: z.enum(LANGUAGES).optional(),
  client: z.string().optional(),
});
