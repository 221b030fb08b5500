import type { types } from '@slack/bolt';
import type { Language } from '../../domain/language.ts';
import type { Instant } from '../../domain/ticket.ts';
import { dataCategoryWords, formWords, peopleBandWords } from '../../words/form-words.ts';
import { say } from '../../words/say.ts';
import { ticketWords } from '../../words/ticket-words.ts';
import { CALLBACKS, FIELDS } from '../ids.ts';
import { LIMITS } from '../limits.ts';
import { context, plainText } from './blocks.ts';
import { type Client, clientField, form, input, longText, moment, optionsOf, select } from './form-parts.ts';

export interface FormState {
  language: Language;
  /** What was typed behind the command. */
  description: string;
  now: Instant;
  clients: readonly Client[];
}

export const incidentForm = ({ language, description, now, clients }: FormState): types.ModalView => {
  const word = (key: keyof typeof formWords): string => say(language, formWords[key]);
  return form(CALLBACKS.incidentForm, language, word('incidentTitle'), [
    context(`⚠️ ${word('noData')}`),
    input(FIELDS.description, word('whatHappened'), longText(FIELDS.description, description), {
      hint: word('whatHappenedHint'),
    }),
    input(FIELDS.awareAt, word('awareAt'), moment(FIELDS.awareAt, now)),
    input(
      FIELDS.dataCategories,
      word('dataCategories'),
      {
        type: 'multi_static_select',
        action_id: FIELDS.dataCategories,
        placeholder: plainText(word('choose'), LIMITS.placeholder),
        options: optionsOf(dataCategoryWords, language),
      },
      { optional: true },
    ),
    input(FIELDS.peopleBand, word('peopleBand'), select(FIELDS.peopleBand, optionsOf(peopleBandWords, language))),
    ...clientField(language, clients, say(language, ticketWords.ownData)),
  ]);
};
