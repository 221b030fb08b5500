import type { types } from '@slack/bolt';
import { channelWords, formWords, rightWords } from '../../words/form-words.ts';
import { say } from '../../words/say.ts';
import { ticketWords } from '../../words/ticket-words.ts';
import { CALLBACKS, FIELDS } from '../ids.ts';
import { LIMITS } from '../limits.ts';
import { context, plainText } from './blocks.ts';
import { clientField, form, input, longText, moment, option, optionsOf, select } from './form-parts.ts';
import type { FormState } from './incident-form.ts';

export const requestForm = ({ language, description, now, clients }: FormState): types.ModalView => {
  const word = (key: keyof typeof formWords): string => say(language, formWords[key]);
  return form(CALLBACKS.requestForm, language, word('requestTitle'), [
    context(`⚠️ ${word('noData')}`),
    input(FIELDS.description, word('whatAsked'), longText(FIELDS.description, description), {
      hint: word('whatAskedHint'),
    }),
    input(FIELDS.rights, word('rights'), {
      type: 'multi_static_select',
      action_id: FIELDS.rights,
      placeholder: plainText(word('choose'), LIMITS.placeholder),
      options: optionsOf(rightWords, language),
      initial_options: [option('access', rightWords.access[language])],
    }),
    input(FIELDS.receivedAt, word('receivedAt'), moment(FIELDS.receivedAt, now)),
    input(FIELDS.channel, word('channel'), select(FIELDS.channel, optionsOf(channelWords, language))),
    input(
      FIELDS.subjectReference,
      word('subjectReference'),
      { type: 'plain_text_input', action_id: FIELDS.subjectReference, max_length: 100 },
      { hint: word('subjectReferenceHint'), optional: true },
    ),
    ...clientField(language, clients, say(language, ticketWords.ownData)),
  ]);
};
