/** What somebody typed behind `/gdpr open`, and how a list remembers its filter: in its own block ids. */
import { z } from 'zod';
import { fold } from '../answer/text.ts';
import type { OpenFilter } from '../domain/open-filter.ts';
import { typedFilters } from '../words/filter-words.ts';
import { NO_CLIENT } from './ids.ts';
import type { Client } from './views/form-parts.ts';

type Typed = keyof typeof typedFilters;

const MEANS: Record<Typed, OpenFilter> = {
  mine: { mine: true },
  overdue: { overdue: true },
  week: { week: true },
  incident: { type: 'incident' },
  request: { type: 'request' },
  question: { type: 'question' },
  nobody: { assignee: null },
  own: { client: null },
  all: {},
};

const PHRASES = new Map(
  (Object.keys(typedFilters) as Typed[]).flatMap((typed) =>
    Object.values(typedFilters[typed])
      .flatMap((words) => words.split(', '))
      .map((phrase): [string, OpenFilter] => [fold(phrase), MEANS[typed]]),
  ),
);

/** Between two of them. */
const AND = new Set(['and', 'en', 'et', 'und', '+', '&']);
const MOST_WORDS = 4;
const MENTION = /^<@([UW][A-Z0-9]+)(?:\|[^>]*)?>$/;

interface ReadFilter {
  filter: OpenFilter;
  /** How many filters were understood. */
  understood: number;
  /** Words that mean nothing here, as typed. */
  unknown: string[];
}

/** Reads filters in any of the four languages, in any order; the longest phrase first. */
export const readFilter = (text: string, clients: readonly Client[]): ReadFilter => {
  const words = text.split(/[\s,;]+/).filter(Boolean);
  const byName = new Map(clients.flatMap(({ id, name }) => [[fold(id), id] as const, [fold(name), id] as const]));
  const meaning = (phrase: string): OpenFilter | undefined => {
    const mentioned = MENTION.exec(phrase)?.[1];
    if (mentioned) return { assignee: mentioned };
    const client = byName.get(fold(phrase));
    return client === undefined ? PHRASES.get(fold(phrase)) : { client };
  };
  const read: ReadFilter = { filter: {}, understood: 0, unknown: [] };
  for (let at = 0; at < words.length; ) {
    const lengths = [...Array(MOST_WORDS).keys()].map((less) => MOST_WORDS - less);
    const length = lengths.find((most) => meaning(words.slice(at, at + most).join(' ')) && at + most <= words.length);
    if (length === undefined) {
      const [word = ''] = words.slice(at, at + 1);
      if (!AND.has(fold(word))) read.unknown.push(word);
    } else {
      read.filter = { ...read.filter, ...meaning(words.slice(at, at + length).join(' ')) };
      read.understood += 1;
    }
    at += length ?? 1;
  }
  return read;
};

/** More words than this that nobody understands are a question, not a filter. */
const FEW_WORDS = 2;

/** True for what is meant as a filter, even where a word of it is not understood. */
export const looksLikeFilter = (text: string, clients: readonly Client[]): boolean => {
  if (/[?？]/.test(text)) return false;
  const { understood, unknown } = readFilter(text, clients);
  return unknown.length === 0 || unknown.length <= understood || text.trim().split(/\s+/).length <= FEW_WORDS;
};

/** Which filter, and which page of it. */
export interface Place {
  filter: OpenFilter;
  /** From 0. */
  page: number;
}

const kept = z.object({
  m: z.literal(1).optional(),
  o: z.literal(1).optional(),
  w: z.literal(1).optional(),
  t: z.enum(['incident', 'request', 'question']).optional(),
  c: z.string().optional(),
  a: z.string().optional(),
  p: z.int().nonnegative().default(0),
});

/** Slack takes 255 characters of a block id; a client's id that leaves no room is forgotten. */
const MOST = 240;

/** @param name tells the blocks of one message apart */
export const blockIdOf = (name: string, { filter, page }: Place): string => {
  const { mine, overdue, week, type, client, assignee } = filter;
  const write = (named: boolean): string =>
    `${name} ${JSON.stringify({
      ...(mine ? { m: 1 } : {}),
      ...(overdue ? { o: 1 } : {}),
      ...(week ? { w: 1 } : {}),
      ...(type ? { t: type } : {}),
      ...(client === undefined || !named ? {} : { c: client ?? NO_CLIENT }),
      ...(assignee === undefined ? {} : { a: assignee ?? NO_CLIENT }),
      ...(page > 0 ? { p: page } : {}),
    })}`;
  const whole = write(true);
  return whole.length <= MOST ? whole : write(false);
};

/** Of a block that remembers none: everything, from the start. */
export const placeOf = (blockId: string | undefined): Place => {
  let json: unknown;
  try {
    json = JSON.parse(blockId?.slice(blockId.indexOf(' ') + 1) ?? '');
  } catch {
    return { filter: {}, page: 0 };
  }
  const parsed = kept.safeParse(json);
  if (!parsed.success) return { filter: {}, page: 0 };
  const { m, o, w, t, c, a, p } = parsed.data;
  const filter: OpenFilter = {
    ...(m ? { mine: true } : {}),
    ...(o ? { overdue: true } : {}),
    ...(w ? { week: true } : {}),
    ...(t ? { type: t } : {}),
    ...(c === undefined ? {} : { client: c === NO_CLIENT ? null : c }),
    ...(a === undefined ? {} : { assignee: a === NO_CLIENT ? null : a }),
  };
  return { filter, page: p };
};
