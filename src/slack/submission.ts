/** Reads what Slack sends of a form; the shape is checked, because it comes from outside. */
import { z } from 'zod';
import { maskForTicket, maskReference } from '../answer/personal-data.ts';
import { INCIDENT_KINDS, INCIDENT_ROLES, type IncidentKind, type IncidentRole } from '../domain/incident/kinds.ts';
import { LANGUAGES, type Language } from '../domain/language.ts';
import { REPRESENTATIVES, type Representative } from '../domain/request/file.ts';
import { channelWords, dataCategoryWords, peopleBandWords, rightWords } from '../words/form-words.ts';
import { FIELDS, NO_CLIENT, NOBODY } from './ids.ts';

const option = z.object({ value: z.string() });
const element = z.object({
  value: z.string().nullish(),
  selected_option: option.nullish(),
  selected_options: z.array(option).nullish(),
  selected_date_time: z.number().nullish(),
  selected_user: z.string().nullish(),
  selected_users: z.array(z.string()).nullish(),
});

export const stateSchema = z.record(z.string(), z.record(z.string(), element));

const metadata = z.object({ language: z.enum(LANGUAGES), messageLink: z.url({ protocol: /^https$/ }).optional() });

const keysOf = <K extends string>(words: Record<K, unknown>): [K, ...K[]] => Object.keys(words) as [K, ...K[]];
export const categories = z.array(z.enum(keysOf(dataCategoryWords)));
export const bands = z.enum(keysOf(peopleBandWords));
const rights = z.array(z.enum(keysOf(rightWords))).min(1);
export const channels = z.enum(keysOf(channelWords));
const representatives = z.enum([NOBODY, ...REPRESENTATIVES]);

interface Fields {
  language: Language;
  /** With personal data masked: this is what is kept. */
  description: string;
  /** Whether anything had to be masked. */
  masked: boolean;
  /** `undefined` for one that is not configured (any more). */
  client: string | null | undefined;
}

export interface IncidentFields extends Fields {
  /** ISO instants, or null where the field was left or made empty. */
  happenedAt: string | null;
  noticedAt: string | null;
  awareAt: string | null;
  kind: IncidentKind;
  role: IncidentRole;
  messageLink?: string;
  /** Whom of the desk it is about. */
  concerns: string[];
  dataCategories: string[];
  peopleBand: string;
}

export interface RequestFields extends Fields {
  receivedAt: string | null;
  rights: string[];
  channel: string;
  subjectReference: string;
  callerLanguage: Language;
  representative?: Representative;
  messageLink?: string;
}

export const instantOf = (seconds: number | null | undefined): string | null =>
  seconds === null || seconds === undefined ? null : new Date(seconds * 1000).toISOString();

const common = (view: { state: { values: unknown }; private_metadata: string }, clients: readonly string[]) => {
  const values = stateSchema.parse(view.state.values);
  const field = (name: string) => values[name]?.[name];
  const client = field(FIELDS.client)?.selected_option?.value ?? NO_CLIENT;
  const { language, ...carried } = metadata.parse(JSON.parse(view.private_metadata));
  const typed = field(FIELDS.description)?.value ?? '';
  const shared: Fields = {
    language,
    description: maskForTicket(typed),
    masked: maskForTicket(typed) !== typed,
    client: client === NO_CLIENT ? null : clients.find((id) => id === client),
  };
  return { field, shared, carried };
};

/** @throws ZodError for a shape that our form cannot have sent */
export const readIncident = (
  view: { state: { values: unknown }; private_metadata: string },
  clients: readonly string[],
): IncidentFields => {
  const { field, shared, carried } = common(view, clients);
  const chosen = (name: string): string | undefined => field(name)?.selected_option?.value;
  return {
    ...shared,
    ...(carried.messageLink === undefined ? {} : { messageLink: carried.messageLink }),
    kind: z.enum(INCIDENT_KINDS).parse(chosen(FIELDS.kind) ?? 'other'),
    role: z.enum(INCIDENT_ROLES).parse(chosen(FIELDS.role) ?? 'unknown'),
    concerns: field(FIELDS.concerns)?.selected_users ?? [],
    happenedAt: instantOf(field(FIELDS.happenedAt)?.selected_date_time),
    noticedAt: instantOf(field(FIELDS.noticedAt)?.selected_date_time),
    awareAt: instantOf(field(FIELDS.awareAt)?.selected_date_time),
    dataCategories: categories.parse((field(FIELDS.dataCategories)?.selected_options ?? []).map(({ value }) => value)),
    peopleBand: bands.parse(field(FIELDS.peopleBand)?.selected_option?.value ?? 'unknown'),
  };
};

/** @throws ZodError for a shape that our form cannot have sent */
export const readRequest = (
  view: { state: { values: unknown }; private_metadata: string },
  clients: readonly string[],
): RequestFields => {
  const { field, shared, carried } = common(view, clients);
  const chosen = (name: string): string | undefined => field(name)?.selected_option?.value;
  const typed = field(FIELDS.subjectReference)?.value?.trim() ?? '';
  const kind = representatives.parse(chosen(FIELDS.representative) ?? NOBODY);
  return {
    ...shared,
    ...(carried.messageLink === undefined ? {} : { messageLink: carried.messageLink }),
    masked: shared.masked || maskReference(typed) !== typed,
    receivedAt: instantOf(field(FIELDS.receivedAt)?.selected_date_time),
    rights: rights.parse((field(FIELDS.rights)?.selected_options ?? [{ value: 'access' }]).map(({ value }) => value)),
    channel: channels.parse(chosen(FIELDS.channel) ?? 'phone'),
    subjectReference: maskReference(typed),
    callerLanguage: z.enum(LANGUAGES).parse(chosen(FIELDS.callerLanguage) ?? shared.language),
    ...(kind === NOBODY ? {} : { representative: { kind } }),
  };
};
