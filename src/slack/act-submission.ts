/** Reads the form of an act on an incident into the act itself; the shape is checked, because it comes from outside. */
import { z } from 'zod';
import { maskForTicket } from '../answer/personal-data.ts';
import type { Desk } from '../desk/desk.ts';
import { limitOfCorrection } from '../desk/limit.ts';
import type { ActRefusal } from '../domain/incident/act.ts';
import { adviseOn, assessIncident } from '../domain/incident/assessment.ts';
import { recordClientAnswer } from '../domain/incident/client-answer.ts';
import { type Correction, correctIncident } from '../domain/incident/correction.ts';
import { confirmDecision, decideOn } from '../domain/incident/decision.ts';
import { HOW, STAGES, TOLD } from '../domain/incident/file.ts';
import { INCIDENT_KINDS, INCIDENT_ROLES } from '../domain/incident/kinds.ts';
import { assignIncident, closeIncident, commentOn } from '../domain/incident/life.ts';
import { WRITTEN, writeDown } from '../domain/incident/measures.ts';
import { rerouted } from '../domain/incident/reroute.ts';
import { recordTold, type TellGiven } from '../domain/incident/tell.ts';
import { LANGUAGES } from '../domain/language.ts';
import { isAbout } from '../domain/routing.ts';
import { assess } from '../domain/severity/assess.ts';
import { incidentFactsSchema } from '../domain/severity/facts.ts';
import { addTask } from '../domain/task.ts';
import type { Incident, Instant } from '../domain/ticket.ts';
import type { Act } from '../domain/transition.ts';
import { FIELDS, factField, INCIDENT_ACTS, type IncidentAct, NO_CLIENT } from './ids.ts';
import { bands, categories, instantOf, stateSchema } from './submission.ts';
import { ASKED, MANY, MOST_PEOPLE } from './views/assess-form.ts';

const metadata = z.object({
  language: z.enum(LANGUAGES),
  act: z.enum(INCIDENT_ACTS),
  id: z.string(),
  edition: z.int(),
});

type Applied = (incident: Incident, act: Act) => Incident | ActRefusal;
/** What the form cannot have meant: a number that is none. */
interface BadCount {
  badCount: true;
}
type Field = (name: string) => z.output<typeof stateSchema>[string][string] | undefined;

const wordsOf = (field: Field, name: string): string => maskForTicket(field(name)?.value ?? '');
const chosen = (field: Field, name: string): string | undefined => field(name)?.selected_option?.value;
const isYes = (field: Field, name: string): boolean => chosen(field, name) === 'yes';
const duties = (field: Field) => ({
  notifyAuthority: isYes(field, FIELDS.notifyAuthority),
  notifySubjects: isYes(field, FIELDS.notifySubjects),
});

const YES_NO = ['maliciousIntent', 'misuseObserved'];

const answerOf = (field: Field, name: (typeof ASKED)[number]): unknown => {
  if (MANY.includes(name)) {
    const several = (field(factField(name))?.selected_options ?? []).map(({ value }) => value);
    return several.length > 0 ? several : undefined;
  }
  if (name === 'subjectCount') return field(factField(name))?.value || undefined;
  const one = chosen(field, factField(name));
  return one !== undefined && YES_NO.includes(name) ? one === 'yes' : one;
};

const readAssess = (field: Field, desk: Desk): Applied | BadCount => {
  const given = Object.fromEntries(ASKED.map((name) => [name, answerOf(field, name)]));
  const typed = given['subjectCount'];
  const count = typed === undefined ? undefined : Number(typed);
  if (count !== undefined && !(Number.isInteger(count) && count >= 0 && count <= MOST_PEOPLE))
    return { badCount: true };
  return (incident, act) => {
    const facts = incidentFactsSchema.parse({ ...given, subjectCount: count, awareAt: incident.awareAt });
    return assessIncident(incident, facts, assess(facts, desk), act);
  };
};

/** Pickers know whole seconds: a moment that was left alone stays as exact as it was. */
const untouched = (picked: Instant | null, stored: Instant | null | undefined): Instant | null =>
  picked && stored && picked.slice(0, 19) === new Date(stored).toISOString().slice(0, 19) ? stored : picked;

/** Undefined where the field was left as it stood. */
const changedConcerns = (field: Field, { concerns = [] }: Incident): string[] | undefined => {
  const picked = field(FIELDS.concerns)?.selected_users;
  if (!picked || (picked.length === concerns.length && picked.every((user) => concerns.includes(user))))
    return undefined;
  return picked;
};

const readCorrect = (field: Field, desk: Desk, clients: readonly string[]): Applied => {
  const moment = (name: string) => instantOf(field(name)?.selected_date_time);
  const client = chosen(field, FIELDS.client);
  return (incident, act) => {
    const awareAt = untouched(moment(FIELDS.awareAt), incident.awareAt) ?? incident.awareAt;
    const noticed = incident.noticedAt ?? incident.awareAt;
    const about = changedConcerns(field, incident);
    const correction: Correction = {
      happenedAt: untouched(moment(FIELDS.happenedAt), incident.happenedAt),
      noticedAt: untouched(moment(FIELDS.noticedAt), noticed) ?? noticed,
      awareAt,
      kind: z.enum(INCIDENT_KINDS).parse(chosen(field, FIELDS.kind) ?? incident.kind ?? 'other'),
      role: z.enum(INCIDENT_ROLES).parse(chosen(field, FIELDS.role) ?? incident.role ?? 'unknown'),
      dataCategories: categories.parse(
        (field(FIELDS.dataCategories)?.selected_options ?? []).map(({ value }) => value),
      ),
      peopleBand: bands.parse(chosen(field, FIELDS.peopleBand) ?? incident.peopleBand),
      ...(about === undefined ? {} : { concerns: about }),
      ...(client === NO_CLIENT ? { client: null } : client && clients.includes(client) ? { client } : {}),
    };
    const limit = limitOfCorrection(desk, { ...incident, ...correction }, act.now);
    if ('refused' in limit) return limit;
    const corrected = correctIncident(incident, correction, wordsOf(field, FIELDS.reason), limit, act);
    return 'refused' in corrected || !about ? corrected : rerouted(corrected, desk.ladder(), act.now);
  };
};

const readTask =
  (field: Field, clients: readonly string[]): Applied =>
  (incident, act) => {
    const system = wordsOf(field, FIELDS.system).trim();
    const client = clients.find((id) => id === chosen(field, FIELDS.client));
    const given = {
      text: wordsOf(field, FIELDS.note),
      owner: field(FIELDS.owner)?.selected_user ?? null,
      ...(system === '' ? {} : { system }),
      ...(client === undefined ? {} : { client }),
    };
    if (given.owner !== null && isAbout(given.owner, incident)) return { refused: 'about_them' };
    return addTask(incident, given, act);
  };

const readTold = (field: Field, now: Instant): TellGiven => ({
  whom: z.enum(TOLD).parse(chosen(field, FIELDS.whom) ?? 'authority'),
  sentAt: instantOf(field(FIELDS.sentAt)?.selected_date_time) ?? now,
  note: wordsOf(field, FIELDS.note),
  delayReason: wordsOf(field, FIELDS.delayReason),
  stage: z.enum(STAGES).optional().parse(chosen(field, FIELDS.stage)),
  changed: wordsOf(field, FIELDS.changed),
});

/** An act that is done to one incident alone; to link two tickets is the desk's. */
type SoloAct = Exclude<IncidentAct, 'link'>;

const READ: Record<SoloAct, (field: Field, desk: Desk, clients: readonly string[]) => Applied | BadCount> = {
  assess: readAssess,
  correct: readCorrect,
  advise: (field) => (incident, act) =>
    adviseOn(incident, { ...duties(field), text: wordsOf(field, FIELDS.note) }, act),
  decide:
    (field, { secondPerson = true }) =>
    (incident, act) => {
      const breach = isYes(field, FIELDS.breach);
      const given = {
        ...(breach ? duties(field) : { notifyAuthority: false, notifySubjects: false }),
        breach,
        decidedBy: field(FIELDS.decidedBy)?.selected_user ?? act.by,
        reason: wordsOf(field, FIELDS.reason),
      };
      return decideOn(incident, given, { secondPerson }, act);
    },
  confirm: (field) => (incident, act) => confirmDecision(incident, isYes(field, FIELDS.agrees), act),
  tell: (field) => (incident, act) => recordTold(incident, readTold(field, act.now), act),
  client_notice: (field) => (incident, act) => {
    const text = wordsOf(field, FIELDS.noticeText);
    if (text.trim() === '') return { refused: 'empty' };
    const how = z.enum(HOW).parse(chosen(field, FIELDS.how) ?? 'email');
    return recordTold(incident, { ...readTold(field, act.now), whom: 'client', how, text }, act);
  },
  client_answer: (field) => (incident, act) =>
    recordClientAnswer(incident, { ...duties(field), text: wordsOf(field, FIELDS.note) }, act),
  assign: (field) => (incident, act) => assignIncident(incident, field(FIELDS.assignee)?.selected_user ?? act.by, act),
  task: (field, _, clients) => readTask(field, clients),
  measures: (field) => (incident, act) =>
    writeDown(incident, Object.fromEntries(WRITTEN.map((name) => [name, wordsOf(field, FIELDS[name])])), act),
  comment: (field) => (incident, act) => commentOn(incident, wordsOf(field, FIELDS.note), act),
  close: (field) => (incident, act) => closeIncident(incident, wordsOf(field, FIELDS.note), act),
};

/** @throws ZodError for a shape that our form cannot have sent */
export const readAct = (
  view: { state: { values: unknown }; private_metadata: string },
  desk: Desk,
  clients: readonly string[],
) => {
  const values = stateSchema.parse(view.state.values);
  const carried = metadata.parse(JSON.parse(view.private_metadata));
  const field: Field = (name) => values[name]?.[name];
  const { act, ...target } = carried;
  const has = (name: string): boolean => name in values;
  if (act === 'link') return { ...target, has, act, other: wordsOf(field, FIELDS.otherTicket).trim().toUpperCase() };
  return { ...target, has, act, apply: READ[act](field, desk, clients) };
};
