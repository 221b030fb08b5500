import { IntlMessageFormat } from 'intl-messageformat';
import type { Language, Translated } from '../domain/language.ts';

/** Belgium's conventions for dates and numbers, in the reader's language. */
export const LOCALE: Translated = { nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB', de: 'de-BE' };

const compiled = new WeakMap<Translated, Map<Language, IntlMessageFormat>>();

export type Values = Record<string, string | number>;

/**
 * A sentence of the interface in one language. Sentences are ICU messages (`{count, plural, one {…} other {…}}`).
 * @throws when a value that the sentence names is missing
 */
export const say = (language: Language, sentence: Translated, values?: Values): string => {
  const text = sentence[language];
  if (!values) return text;
  let byLanguage = compiled.get(sentence);
  if (!byLanguage) compiled.set(sentence, (byLanguage = new Map()));
  let message = byLanguage.get(language);
  if (!message) byLanguage.set(language, (message = new IntlMessageFormat(text, LOCALE[language], undefined, { ignoreTag: true })));
  return String(message.format(values));
};
