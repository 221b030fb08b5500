/** Finds the vocabulary's terms in a question: exact words, `diabet*`, `*gegevens`, several words, `..` for a gap. */
import type { Language } from '../domain/language.ts';
import type { CompiledLexicon, Term } from './rulebook.ts';
import { fold, type Token, tokens } from './text.ts';

export interface Match {
  concept: string;
  language: Language;
  /** Index of the first word, and one past the last. */
  from: number;
  to: number;
  /** Letters of the term that are not a wildcard: how much it says. */
  weight: number;
}

export type Lexicon = (words: readonly Token[]) => Match[];

/** Words that a `..` may stand for. */
const GAP = 3;

/** Splits a written term into folded words, keeping wildcards and gaps: `turn .. off`, `*gegevens`. */
const parts = (text: string): string[] =>
  text
    .trim()
    .split(/\s+/)
    .flatMap((piece) => {
      if (piece === '..') return piece;
      const words = tokens(piece.replaceAll('*', '')).map(({ folded }) => folded);
      return words.map(
        (word, i) =>
          `${i === 0 && piece.startsWith('*') ? '*' : ''}${word}${i === words.length - 1 && piece.endsWith('*') ? '*' : ''}`,
      );
    });

const put = (index: Record<string, string>, key: string, line: string): void => {
  index[key] = Object.hasOwn(index, key) ? `${index[key]}\n${line}` : line;
};

/** The terms by their first word, each as a line, so that reading them back costs nothing until a word is met. */
export const compileLexicon = (terms: readonly Term[]): CompiledLexicon => {
  const compiled: CompiledLexicon = { exact: {}, prefixes: {}, suffixes: {}, infixes: {} };
  for (const { concept, language, text } of terms) {
    const [first, ...rest] = parts(text);
    if (first === undefined) continue;
    const line = [language, concept, text.replace(/[*.\s]/g, '').length, ...rest].join(' ');
    const core = fold(first.replaceAll('*', ''));
    const [starts, ends] = [first.startsWith('*'), first.endsWith('*')];
    const index = starts && ends ? 'infixes' : ends ? 'prefixes' : starts ? 'suffixes' : 'exact';
    put(compiled[index], core, line);
  }
  return compiled;
};

type Fits = (folded: string) => boolean;

interface Entry {
  concept: string;
  language: Language;
  weight: number;
  /** The words after the first; `gap` before one allows some in between. */
  rest: { fits: Fits; gap: boolean }[];
}

/** One written word, which may carry a wildcard at either end, as a test on a folded word. */
const wordTest = (word: string): Fits => {
  const core = word.replaceAll('*', '');
  if (word.startsWith('*') && word.endsWith('*')) return (folded) => folded.includes(core);
  if (word.startsWith('*')) return (folded) => folded.endsWith(core);
  if (word.endsWith('*')) return (folded) => folded.startsWith(core);
  return (folded) => folded === core;
};

const entryOf = (line: string): Entry => {
  const [language = 'en', concept = '', weight = '0', ...rest] = line.split(' ');
  const words: Entry['rest'] = [];
  rest.forEach((word, i) => {
    if (word !== '..') words.push({ fits: wordTest(word), gap: rest[i - 1] === '..' });
  });
  return { language: language as Language, concept, weight: Number(weight), rest: words };
};

const NONE: readonly Entry[] = [];

/** An index whose lines are parsed when a word first meets them. */
const lazily = (lines: Record<string, string>) => {
  const read = new Map<string, Entry[]>();
  return (key: string): readonly Entry[] => {
    const written = lines[key];
    // Most words are in no index; what every object inherits is not a string.
    if (typeof written !== 'string') return NONE;
    const known = read.get(key);
    if (known) return known;
    const entries = written.split('\n').map(entryOf);
    read.set(key, entries);
    return entries;
  };
};

/** Follows an entry's later words from position `at`; returns one past its last word, or undefined. */
const follow = (entry: Entry, words: readonly Token[], at: number): number | undefined => {
  let next = at + 1;
  for (const { fits, gap } of entry.rest) {
    let hit = next;
    const last = gap ? next + GAP : next;
    while (hit <= last && !(words[hit] && fits(words[hit]?.folded ?? ''))) hit += 1;
    if (hit > last) return undefined;
    next = hit + 1;
  }
  return next;
};

/** The lengths that terms have. */
const lengthsOf = (lines: Record<string, string>): number[] =>
  [...new Set(Object.keys(lines).map(({ length }) => length))].sort((a, b) => a - b);

/**
 * As many words are remembered, none longer; then they are forgotten all at once. Only words of the vocabulary are: a name that
 * somebody typed stays nowhere.
 */
const REMEMBERED = { words: 10_000, letters: 40 };

/** Builds the lexicon once. Which terms a word may begin is looked for once: people use the same few thousand words. */
export const buildLexicon = ({ exact, prefixes, suffixes, infixes }: CompiledLexicon): Lexicon => {
  const [whole, beginning, ending, inside] = [lazily(exact), lazily(prefixes), lazily(suffixes), lazily(infixes)];
  const cores = Object.keys(infixes);
  const [beginnings, endings] = [lengthsOf(prefixes), lengthsOf(suffixes)];
  const lookUp = (folded: string): readonly Entry[] => {
    const found = [...whole(folded)];
    for (const cut of beginnings) if (cut <= folded.length) found.push(...beginning(folded.slice(0, cut)));
    for (const cut of endings) if (cut <= folded.length) found.push(...ending(folded.slice(-cut)));
    for (const core of cores) if (folded.includes(core)) found.push(...inside(core));
    return found.length === 0 ? NONE : found;
  };
  const met = new Map<string, readonly Entry[]>();
  const entriesFor = (folded: string): readonly Entry[] => {
    const known = met.get(folded);
    if (known) return known;
    const found = lookUp(folded);
    if (met.size >= REMEMBERED.words) met.clear();
    if (found.length > 0 && folded.length <= REMEMBERED.letters) met.set(folded, found);
    return found;
  };
  return (words) => {
    const found: Match[] = [];
    for (const [from, { folded }] of words.entries())
      for (const entry of entriesFor(folded)) {
        const to = follow(entry, words, from);
        const { concept, language, weight } = entry;
        if (to !== undefined) found.push({ concept, language, from, to, weight });
      }
    return found;
  };
};
