import type { types } from '@slack/bolt';
import type { Language, Translated } from '../../domain/language.ts';
import type { Instant } from '../../domain/ticket.ts';
import { formWords, PEOPLE_BANDS, peopleBandWords } from '../../words/form-words.ts';
import { incidentActWords } from '../../words/incident-act-words.ts';
import { say } from '../../words/say.ts';
import { plain } from '../escape.ts';
import { FIELDS, NO_CLIENT } from '../ids.ts';
import { clip, LIMITS } from '../limits.ts';
import { type Block, plainText } from './blocks.ts';

/** A client (controller) that the contact centre works for. */
export interface Client {
  id: string;
  name: string;
  /** Channels where only this client is worked for. */
  channels?: readonly string[] | undefined;
  /** In which it is written to; else the organisation's. */
  language?: Language | undefined;
}

type Input = Extract<types.InputBlock['element'], object>;

/** Block id and action id are the field's name. */
export const input = (
  field: string,
  label: string,
  element: Input,
  { hint, optional = false }: { hint?: string; optional?: boolean } = {},
): Block => ({
  type: 'input',
  block_id: field,
  label: plainText(label, LIMITS.inputLabel),
  element,
  optional,
  ...(hint ? { hint: plainText(hint, LIMITS.inputHint) } : {}),
});

export const option = (value: string, text: string): types.PlainTextOption => ({
  value: clip(value, LIMITS.optionValue),
  text: plainText(text, LIMITS.optionText),
});

export const optionsOf = (words: Record<string, Translated>, language: Language): types.PlainTextOption[] =>
  Object.entries(words).map(([value, text]) => option(value, text[language]));

/** Smallest first, "I don't know yet" before them; no band is chosen for anybody. */
export const bandOptions = (language: Language): types.PlainTextOption[] =>
  PEOPLE_BANDS.map((band) => option(band, peopleBandWords[band][language]));

/** A choice, so that the form can be sent as it opens: `chosen`, or else the first option. */
export const select = (field: string, options: types.PlainTextOption[], chosen?: string): types.StaticSelect => {
  const initial = options.find(({ value }) => value === chosen) ?? options[0];
  return { type: 'static_select', action_id: field, options, ...(initial ? { initial_option: initial } : {}) };
};

/** A choice that may stay open. */
export const openSelect = (
  field: string,
  options: types.PlainTextOption[],
  placeholder: string,
  chosen?: string,
): types.StaticSelect => {
  const initial = options.find(({ value }) => value === chosen);
  return {
    type: 'static_select',
    action_id: field,
    placeholder: plainText(placeholder, LIMITS.placeholder),
    options,
    ...(initial ? { initial_option: initial } : {}),
  };
};

export const multiSelect = (
  field: string,
  options: types.PlainTextOption[],
  placeholder: string,
  chosen: readonly string[] = [],
): types.MultiStaticSelect => {
  const initial = options.filter(({ value }) => value !== undefined && chosen.includes(value));
  return {
    type: 'multi_static_select',
    action_id: field,
    placeholder: plainText(placeholder, LIMITS.placeholder),
    options,
    ...(initial.length > 0 ? { initial_options: initial } : {}),
  };
};

export const person = (field: string, chosen?: string): types.UsersSelect => ({
  type: 'users_select',
  action_id: field,
  ...(chosen ? { initial_user: chosen } : {}),
});

export const persons = (field: string, chosen: readonly string[] = []): types.MultiUsersSelect => ({
  type: 'multi_users_select',
  action_id: field,
  ...(chosen.length > 0 ? { initial_users: [...chosen] } : {}),
});

export const yesNo = (field: string, language: Language, chosen: boolean): types.StaticSelect =>
  select(
    field,
    [option('yes', say(language, incidentActWords.yes)), option('no', say(language, incidentActWords.no))],
    chosen ? 'yes' : 'no',
  );

/** Empty without `at`. */
export const moment = (field: string, at?: Instant): types.DateTimepicker => ({
  type: 'datetimepicker',
  action_id: field,
  ...(at === undefined ? {} : { initial_date_time: Math.floor(Date.parse(at) / 1000) }),
});

export const longText = (field: string, initial: string): types.PlainTextInput => ({
  type: 'plain_text_input',
  action_id: field,
  multiline: true,
  max_length: LIMITS.plainTextInput,
  ...(initial ? { initial_value: clip(plain(initial), LIMITS.plainTextInput) } : {}),
});

/** One line. */
export const shortText = (field: string, most = 100, initial = ''): types.PlainTextInput => ({
  type: 'plain_text_input',
  action_id: field,
  max_length: most,
  ...(initial ? { initial_value: clip(plain(initial), most) } : {}),
});

/** Empty where no client is configured: then everything is our own data. */
export const clientField = (
  language: Language,
  clients: readonly Client[],
  own: string,
  chosen?: string | null,
): Block[] => {
  if (clients.length === 0) return [];
  const options = [option(NO_CLIENT, own), ...clients.map(({ id, name }) => option(id, name))];
  return [input(FIELDS.client, say(language, formWords.client), select(FIELDS.client, options, chosen ?? undefined))];
};

/** What a form carries to its submission: the language it was opened in, and what it is about. */
export const form = (
  callbackId: string,
  language: Language,
  title: string,
  blocks: Block[],
  carried: Record<string, unknown> = {},
): types.ModalView => ({
  type: 'modal',
  callback_id: callbackId,
  private_metadata: JSON.stringify({ language, ...carried }),
  title: plainText(title, LIMITS.modalTitle),
  submit: plainText(say(language, formWords.submit), LIMITS.modalButton),
  close: plainText(say(language, formWords.cancel), LIMITS.modalButton),
  blocks,
});
