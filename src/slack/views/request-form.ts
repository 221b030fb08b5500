import type { types } from '@slack/bolt';
import { LANGUAGES } from '../../domain/language.ts';
import type { Right } from '../../domain/request/rights.ts';
import { channelWords, formWords, rightWords } from '../../words/form-words.ts';
import { languageNames } from '../../words/home-words.ts';
import { incidentWords } from '../../words/incident-words.ts';
import { representativeWords, requestWords } from '../../words/request-words.ts';
import { say } from '../../words/say.ts';
import { ticketWords } from '../../words/ticket-words.ts';
import { CALLBACKS, FIELDS, NOBODY } from '../ids.ts';
import { context } from './blocks.ts';
import {
  clientField,
  form,
  input,
  longText,
  moment,
  multiSelect,
  option,
  optionsOf,
  select,
  shortText,
} from './form-parts.ts';
import type { FormState } from './incident-form.ts';

interface RequestFormState extends FormState {
  /** Those that the description is about; they stand chosen. */
  rights?: readonly Right[];
}

export const requestForm = ({
  language,
  description,
  now,
  clients,
  messageLink,
  rights = ['access'],
}: RequestFormState): types.ModalView => {
  const word = (key: keyof typeof formWords): string => say(language, formWords[key]);
  const own = (key: keyof typeof requestWords): string => say(language, requestWords[key]);
  const languages = LANGUAGES.map((id) => option(id, languageNames[id]));
  const askers = [option(NOBODY, own('themselves')), ...optionsOf(representativeWords, language)];
  const blocks = [
    context(`⚠️ ${word('noData')}`),
    ...(messageLink ? [context(`🔗 ${say(language, incidentWords.linkKept)}`)] : []),
    input(FIELDS.description, word('whatAsked'), longText(FIELDS.description, description), {
      hint: word('whatAskedHint'),
    }),
    input(
      FIELDS.rights,
      word('rights'),
      multiSelect(FIELDS.rights, optionsOf(rightWords, language), word('choose'), rights),
    ),
    input(FIELDS.receivedAt, word('receivedAt'), moment(FIELDS.receivedAt, now), { hint: own('receivedAtHint') }),
    input(FIELDS.channel, word('channel'), select(FIELDS.channel, optionsOf(channelWords, language)), {
      hint: own('channelHint'),
    }),
    input(FIELDS.subjectReference, word('subjectReference'), shortText(FIELDS.subjectReference), {
      hint: word('subjectReferenceHint'),
      optional: true,
    }),
    ...clientField(language, clients, say(language, ticketWords.ownData)),
    input(FIELDS.callerLanguage, own('callerLanguage'), select(FIELDS.callerLanguage, languages, language)),
    input(FIELDS.representative, own('representative'), select(FIELDS.representative, askers)),
  ];
  return form(CALLBACKS.requestForm, language, word('requestTitle'), blocks, messageLink ? { messageLink } : {});
};
