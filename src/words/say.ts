import { IntlMessageFormat } from 'intl-messageformat';
import type { Language, Translated } from '../domain/language.ts';

/** Belgium's conventions for dates and numbers, in the reader's language. */
export const LOCALE: Translated = { nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB', de: 'de-BE' };

const compiled = new WeakMap<Translated, Map<Language, IntlMessageFormat>>();

const messageOf = (language: Language, sentence: Translated): IntlMessageFormat => {
  const byLanguage = compiled.get(sentence) ?? new Map<Language, IntlMessageFormat>();
  compiled.set(sentence, byLanguage);
  const known = byLanguage.get(language);
  if (known) return known;
  const message = new IntlMessageFormat(sentence[language], LOCALE[language], undefined, { ignoreTag: true });
  byLanguage.set(language, message);
  return message;
};

export type Values = Record<string, string | number>;

/**
 * A sentence of the interface in one language. Sentences are ICU messages (`{count, plural, one {…} other {…}}`).
 * @throws when a value that the sentence names is missing
 */
export const say = (language: Language, sentence: Translated, values?: Values): string =>
  values ? String(messageOf(language, sentence).format(values)) : sentence[language];
