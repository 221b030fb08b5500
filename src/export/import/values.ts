/** Cells into values: days and moments as people write them, words of ours in four languages. */
import { Temporal } from 'temporal-polyfill';
import { fold } from '../../answer/text.ts';
import type { Translated } from '../../domain/language.ts';
import type { Instant } from '../../domain/ticket.ts';

/** What is wrong with a cell, and what to do about it. */
export class CellError extends Error {
  override readonly name = 'CellError';
}

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?)?$/;
/** Day before month, as everywhere in Europe. */
const EUROPEAN = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:,?\s+(?:om |à |um |at )?(\d{1,2})[:.hu](\d{2})(?::\d{2})?)?$/;

const HOW = 'Write it as 2026-02-28 14:30 or 28/02/2026 14:30, the day before the month';

/** Where only a day is written: its first minute, or its last. */
type DayAs = 'start' | 'end';

/** A moment in the zone. Of a day alone the reading that flatters nobody: we knew at its start, and told at its end. */
export const readMoment = (cell: string, timezone: string, dayAs: DayAs = 'start'): Instant => {
  const exact = /(Z|[+-]\d{2}:\d{2})$/.test(cell) ? Date.parse(cell) : Number.NaN;
  if (!Number.isNaN(exact)) return new Date(exact).toISOString();
  const [iso, european] = [ISO.exec(cell), EUROPEAN.exec(cell)];
  const [year, month, day, hour, minute] = iso
    ? iso.slice(1)
    : european
      ? [european[3], european[2], european[1], european[4], european[5]]
      : [];
  const [first, last] = dayAs === 'start' ? [0, 0] : [23, 59];
  try {
    const at = {
      year: Number(year),
      month: Number(month),
      day: Number(day),
      hour: Number(hour ?? first),
      minute: Number(minute ?? last),
    };
    const local = Temporal.PlainDateTime.from(at, { overflow: 'reject' });
    return new Date(local.toZonedDateTime(timezone).epochMilliseconds).toISOString();
  } catch {
    throw new CellError(`"${cell}" is no date. ${HOW}.`);
  }
};

/** The same for something that was done: at the latest on that day, and not after now. */
export const readDone = (cell: string, timezone: string, now: Instant): Instant => {
  const latest = readMoment(cell, timezone, 'end');
  const earliest = readMoment(cell, timezone, 'start');
  return Date.parse(latest) > Date.parse(now) && Date.parse(earliest) <= Date.parse(now) ? now : latest;
};

const plainWord = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim();

const indexes = new WeakMap<object, Map<string, string>>();

/** Ids by their words in every language, and by themselves; the first of two that share a word. */
const indexOf = (words: Readonly<Record<string, Translated>>): Map<string, string> => {
  const known = indexes.get(words);
  if (known) return known;
  const index = new Map<string, string>();
  for (const [id, translated] of Object.entries(words))
    for (const word of [id, ...Object.values(translated)].map(plainWord)) if (!index.has(word)) index.set(word, id);
  indexes.set(words, index);
  return index;
};

/** The id whose word, in any language, this is; the id itself counts too. Undefined where it is none. */
export const idOf = <K extends string>(words: Readonly<Record<K, Translated>>, cell: string): K | undefined =>
  indexOf(words).get(plainWord(cell)) as K | undefined;

/** The id, or a sentence that lists what can be said. */
export const readWord = <K extends string>(words: Readonly<Record<K, Translated>>, cell: string): K => {
  const id = idOf(words, cell);
  if (id !== undefined) return id;
  throw new CellError(`"${cell}" is not known. Write one of: ${Object.keys(words).join(', ')}.`);
};

/** Several, between semicolons or line breaks; between commas where the whole is none of our words. */
export const readWords = <K extends string>(words: Readonly<Record<K, Translated>>, cell: string): K[] => {
  const parts = cell.split(/[;\n]/).map((part) => part.trim());
  const single = parts.flatMap((part) => (idOf(words, part) === undefined ? part.split(',') : [part]));
  return [...new Set(single.map((part) => part.trim()).filter(Boolean))].map((part) => readWord(words, part));
};

const YES = /^(yes|y|ja|j|oui|o|true|1|x)\b/;
const NO = /^(no|n|nee|neen|non|nein|false|0|-)(\b|$)/;

/** Undefined for an empty cell, and for one that says that it is not decided. */
export const readYesNo = (cell: string): boolean | undefined => {
  const said = fold(cell).trim();
  if (YES.test(said)) return true;
  return NO.test(said) ? false : undefined;
};
