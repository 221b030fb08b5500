/** Reads the form of an act on a request into the act itself; the shape is checked, because it comes from outside. */
import { z } from 'zod';
import { maskForTicket, maskReference } from '../answer/personal-data.ts';
import { LANGUAGES } from '../domain/language.ts';
import type { RequestRefusal } from '../domain/request/act.ts';
import type { Clock } from '../domain/request/clock.ts';
import { correctRequest, type RequestCorrection } from '../domain/request/correction.ts';
import { forwardRequest, holdRequest, releaseHold, stopUse, tellRecipients } from '../domain/request/duties.ts';
import {
  CLOSINGS,
  EXTENSION_REASONS,
  IDENTITY_MEANS,
  PAUSE_REASONS,
  RECIPIENTS_OUTCOMES,
} from '../domain/request/file.ts';
import { REFUSAL_GROUNDS } from '../domain/request/grounds.ts';
import { askIdentity, settleIdentity } from '../domain/request/identity.ts';
import { addRight, assignRequest, closeRequest, commentOnRequest } from '../domain/request/life.ts';
import { answerRights, refuseRights } from '../domain/request/outcome.ts';
import { RIGHTS } from '../domain/request/rights.ts';
import { extendRequest, pauseRequest, resumeRequest } from '../domain/request/time.ts';
import { addTask } from '../domain/task.ts';
import type { Instant, SubjectRequest } from '../domain/ticket.ts';
import type { Act } from '../domain/transition.ts';
import { FIELDS, NO_CLIENT, NOBODY, REQUEST_ACTS, type RequestAct } from './ids.ts';
import { channels, instantOf, stateSchema } from './submission.ts';

const metadata = z.object({
  language: z.enum(LANGUAGES),
  act: z.enum(REQUEST_ACTS),
  id: z.string(),
  edition: z.int(),
});

type Applied = (request: SubjectRequest, act: Act) => SubjectRequest | RequestRefusal;

interface Form {
  /** What was typed, with personal data masked. */
  text: (name: string) => string;
  chosen: (name: string) => string | undefined;
  many: (name: string) => string[];
  /** Null where the field was left empty. */
  moment: (name: string) => Instant | null;
  user: (name: string) => string | undefined;
  has: (name: string) => boolean;
  reference: (name: string) => string;
  clockOf: (request: SubjectRequest) => Clock;
  clients: readonly string[];
}

/** Pickers know whole seconds: a moment that was left alone stays as exact as it was. */
const untouched = (picked: Instant | null, stored: Instant): Instant =>
  picked && picked.slice(0, 19) !== new Date(stored).toISOString().slice(0, 19) ? picked : stored;

const outcome = ({ many, moment, text }: Form, { now }: Act) => ({
  rights: many(FIELDS.rights),
  sentAt: moment(FIELDS.sentAt) ?? now,
  note: text(FIELDS.note),
});

const correct =
  ({ moment, chosen, has, reference, clients, clockOf, text }: Form): Applied =>
  (request, act) => {
    const client = chosen(FIELDS.client);
    const language = chosen(FIELDS.callerLanguage);
    const channel = chosen(FIELDS.channel);
    const correction: RequestCorrection = {
      receivedAt: untouched(moment(FIELDS.receivedAt), request.receivedAt),
      ...(client === NO_CLIENT ? { client: null } : client && clients.includes(client) ? { client } : {}),
      ...(channel === undefined ? {} : { channel: channels.parse(channel) }),
      ...(language === undefined ? {} : { callerLanguage: z.enum(LANGUAGES).parse(language) }),
      ...(has(FIELDS.subjectReference) ? { subjectReference: reference(FIELDS.subjectReference) } : {}),
    };
    return correctRequest(request, correction, text(FIELDS.reason), clockOf(request), act);
  };

const task =
  ({ text, user, chosen, clients }: Form): Applied =>
  (request, act) => {
    const system = text(FIELDS.system).trim();
    const client = clients.find((id) => id === chosen(FIELDS.client));
    const about = { ...(system === '' ? {} : { system }), ...(client === undefined ? {} : { client }) };
    return addTask(request, { text: text(FIELDS.note), owner: user(FIELDS.owner) ?? null, ...about }, act);
  };

const closingOf = ({ chosen }: Pick<Form, 'chosen'>) => z.enum(CLOSINGS).parse(chosen(FIELDS.why) ?? 'done');

const READ: Record<RequestAct, (form: Form) => Applied> = {
  correct,
  task,
  stop: (form) => (request, act) =>
    stopUse(request, { stoppedAt: form.moment(FIELDS.stoppedAt) ?? act.now, note: form.text(FIELDS.note) }, act),
  forward: (form) => (request, act) =>
    forwardRequest(
      request,
      { forwardedAt: form.moment(FIELDS.forwardedAt) ?? act.now, note: form.text(FIELDS.note) },
      act,
    ),
  assign: (form) => (request, act) => assignRequest(request, form.user(FIELDS.assignee) ?? act.by, act),
  ask_identity: (form) => (request, act) => askIdentity(request, form.moment(FIELDS.askedAt) ?? act.now, act),
  settle_identity: (form) => (request, act) => {
    const means = z.enum([...IDENTITY_MEANS, NOBODY]).parse(form.chosen(FIELDS.means) ?? NOBODY);
    const found = {
      means: means === NOBODY ? null : means,
      settledAt: form.moment(FIELDS.settledAt) ?? act.now,
      mandate: form.chosen(FIELDS.mandate) === 'yes',
    };
    return settleIdentity(request, found, form.clockOf(request), act);
  },
  pause: (form) => (request, act) => {
    const why = z.enum(PAUSE_REASONS).parse(form.chosen(FIELDS.why) ?? 'clarification');
    return pauseRequest(request, { why, from: form.moment(FIELDS.pausedFrom) ?? act.now }, act);
  },
  resume: (form) => (request, act) =>
    resumeRequest(request, form.moment(FIELDS.pausedTo) ?? act.now, form.clockOf(request), act),
  extend: (form) => (request, act) => {
    const why = z.enum(EXTENSION_REASONS).parse(form.chosen(FIELDS.why) ?? 'complexity');
    const toldAt = form.moment(FIELDS.toldAt) ?? act.now;
    return extendRequest(request, { why, reason: form.text(FIELDS.reason), toldAt }, form.clockOf(request), act);
  },
  answer: (form) => (request, act) => answerRights(request, outcome(form, act), act),
  refuse: (form) => (request, act) => {
    const ground = z.enum(REFUSAL_GROUNDS).optional().parse(form.chosen(FIELDS.ground));
    return refuseRights(request, { ...outcome(form, act), ground, note: form.text(FIELDS.reason) }, act);
  },
  recipients: (form) => (request, act) => {
    const how = z.enum(RECIPIENTS_OUTCOMES).parse(form.chosen(FIELDS.why) ?? 'told');
    return tellRecipients(request, { how, note: form.text(FIELDS.note) }, act);
  },
  hold: (form) => (request, act) => holdRequest(request, { reason: form.text(FIELDS.reason) }, act),
  release: (form) => (request, act) => releaseHold(request, form.text(FIELDS.reason), act),
  add_right: (form) => (request, act) =>
    addRight(request, z.enum(RIGHTS).parse(form.chosen(FIELDS.right) ?? 'access'), act),
  comment: (form) => (request, act) => commentOnRequest(request, form.text(FIELDS.note), act),
  close: (form) => (request, act) => closeRequest(request, { why: closingOf(form), note: form.text(FIELDS.note) }, act),
};

/** @throws ZodError for a shape that our form cannot have sent */
export const readRequestAct = (
  view: { state: { values: unknown }; private_metadata: string },
  clockOf: Form['clockOf'],
  clients: readonly string[],
) => {
  const values = stateSchema.parse(view.state.values);
  const carried = metadata.parse(JSON.parse(view.private_metadata));
  const field = (name: string) => values[name]?.[name];
  const form: Form = {
    text: (name) => maskForTicket(field(name)?.value ?? ''),
    reference: (name) => maskReference(field(name)?.value?.trim() ?? ''),
    chosen: (name) => field(name)?.selected_option?.value,
    many: (name) => (field(name)?.selected_options ?? []).map(({ value }) => value),
    moment: (name) => instantOf(field(name)?.selected_date_time),
    user: (name) => field(name)?.selected_user ?? undefined,
    has: (name) => name in values,
    clockOf,
    clients,
  };
  const voids = carried.act === 'close' && closingOf(form) === 'mistake';
  return { ...carried, voids, has: form.has, apply: READ[carried.act](form) };
};
