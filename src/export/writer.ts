/** What turns a ticket into words on paper: language, zone, names, and who may read what somebody typed. */
import type { Language, Translated } from '../domain/language.ts';
import type { Instant, Ticket } from '../domain/ticket.ts';
import { visible } from '../domain/visible.ts';
import { registerWords } from '../words/register-words.ts';
import { say } from '../words/say.ts';

export interface Writer {
  language: Language;
  /** The organisation's IANA zone: moments are written in it. */
  timezone: string;
  now: Instant;
  /** Names of the clients by id. */
  clients: Readonly<Record<string, string>>;
  /** Whether whoever gets the paper may read what people typed in this ticket. */
  mayRead: (ticket: Ticket) => boolean;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** `2026-11-24 11:00` in the zone: the same in every language, sorted as it reads, and read by the import. */
export const moment = (at: Instant, timeZone: string): string => {
  const format =
    formats.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone });
  formats.set(timeZone, format);
  return format.format(Date.parse(at));
};

export const momentOr = (at: Instant | null | undefined, { timezone }: Writer, otherwise = ''): string =>
  at ? moment(at, timezone) : otherwise;

/** The word for an id; an id that is none of ours stands as it is. */
export const wordOf = (words: Readonly<Record<string, Translated>>, id: string, { language }: Writer): string =>
  words[id]?.[language] ?? visible(id);

/** What people typed, or that it is hidden; nothing where there was nothing. */
export const typed = (text: string, ticket: Ticket, writer: Writer): string =>
  text === '' ? '' : factsIn(text, ticket, writer);

/** The same of what every ticket has: it never stays empty. */
export const factsIn = (text: string, ticket: Ticket, { language, mayRead }: Writer): string =>
  mayRead(ticket) ? visible(text) : say(language, registerWords.hidden);
