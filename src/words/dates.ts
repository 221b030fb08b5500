import type { Language } from '../domain/language.ts';
import type { Instant } from '../domain/ticket.ts';
import { LOCALE } from './say.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** An instant in words, in the zone given: `Friday 27 November 2026 at 17:20`. */
export const dateAndTime = (language: Language, timeZone: string, instant: Instant): string => {
  const key = `${language} ${timeZone}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(LOCALE[language], { dateStyle: 'full', timeStyle: 'short', timeZone });
    formats.set(key, format);
  }
  return format.format(new Date(instant));
};
