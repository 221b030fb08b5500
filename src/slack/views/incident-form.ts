import type { types } from '@slack/bolt';
import type { Language } from '../../domain/language.ts';
import type { Incident, Instant } from '../../domain/ticket.ts';
import { dataCategoryWords, formWords } from '../../words/form-words.ts';
import { incidentWords, kindWords, roleWords } from '../../words/incident-words.ts';
import { say } from '../../words/say.ts';
import { ticketWords } from '../../words/ticket-words.ts';
import { CALLBACKS, FIELDS } from '../ids.ts';
import { type Block, context } from './blocks.ts';
import { slackDate } from './dates.ts';
import {
  bandOptions,
  type Client,
  clientField,
  form,
  input,
  longText,
  moment,
  multiSelect,
  openSelect,
  optionsOf,
  persons,
  select,
} from './form-parts.ts';

export interface FormState {
  language: Language;
  /** What was typed behind the command. */
  description: string;
  now: Instant;
  clients: readonly Client[];
  /** Where the report is made from a message. */
  messageLink?: string | undefined;
}

interface IncidentFormState extends FormState {
  timezone: string;
  /** Recent ones that look the same and that this person may see. */
  similar?: readonly Incident[];
}

const similarBlocks = ({ language, timezone, similar = [] }: IncidentFormState): Block[] => {
  if (similar.length === 0) return [];
  const lines = similar.map(
    ({ id, kind = 'other', filedAt }) =>
      `*${id}* · ${say(language, kindWords[kind])} · ${slackDate({ language, timezone }, filedAt)}`,
  );
  return [context(`👀 ${say(language, incidentWords.similar)}\n${lines.join('\n')}`)];
};

export const incidentForm = (state: IncidentFormState): types.ModalView => {
  const { language, description, now, clients, messageLink } = state;
  const word = (key: keyof typeof formWords): string => say(language, formWords[key]);
  const own = (key: keyof typeof incidentWords): string => say(language, incidentWords[key]);
  const blocks: Block[] = [
    context(`⚠️ ${word('noData')}`),
    ...(messageLink ? [context(`🔗 ${own('linkKept')}`)] : []),
    ...similarBlocks(state),
    input(FIELDS.description, word('whatHappened'), longText(FIELDS.description, description), {
      hint: word('whatHappenedHint'),
    }),
    input(FIELDS.kind, own('kind'), select(FIELDS.kind, optionsOf(kindWords, language))),
    input(FIELDS.noticedAt, word('awareAt'), moment(FIELDS.noticedAt, now)),
    input(
      FIELDS.dataCategories,
      word('dataCategories'),
      multiSelect(FIELDS.dataCategories, optionsOf(dataCategoryWords, language), word('choose')),
      { optional: true },
    ),
    input(FIELDS.peopleBand, word('peopleBand'), openSelect(FIELDS.peopleBand, bandOptions(language), word('choose')), {
      optional: true,
    }),
    input(FIELDS.role, own('role'), select(FIELDS.role, optionsOf(roleWords, language))),
    ...clientField(language, clients, say(language, ticketWords.ownData)),
    input(FIELDS.happenedAt, own('happenedAt'), moment(FIELDS.happenedAt), {
      hint: own('happenedAtHint'),
      optional: true,
    }),
    input(FIELDS.awareAt, own('awareAt'), moment(FIELDS.awareAt), { hint: own('awareAtHint'), optional: true }),
    input(FIELDS.concerns, own('concerns'), persons(FIELDS.concerns), { hint: own('concernsHint'), optional: true }),
  ];
  return form(CALLBACKS.incidentForm, language, word('incidentTitle'), blocks, messageLink ? { messageLink } : {});
};
