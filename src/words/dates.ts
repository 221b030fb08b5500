import type { Language } from '../domain/language.ts';
import type { Instant } from '../domain/ticket.ts';
import { LOCALE } from './say.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

const formatOf = (language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = `${language} ${options.timeStyle} ${options.timeZone}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(LOCALE[language], options);
  formats.set(key, known);
  return known;
};

/** An instant in words, in the zone given: `Friday 27 November 2026 at 17:20`. */
export const dateAndTime = (language: Language, timeZone: string, instant: Instant): string =>
  formatOf(language, { dateStyle: 'full', timeStyle: 'short', timeZone }).format(new Date(instant));

/** Its day in words, in the zone given: `Friday 27 November 2026`. */
export const dayInWords = (language: Language, timeZone: string, instant: Instant): string =>
  formatOf(language, { dateStyle: 'full', timeZone }).format(new Date(instant));
