/** Finds the vocabulary's terms in a question: exact words, `diabet*`, `*gegevens`, several words, `..` for a gap. */
import type { Language } from '../domain/language.ts';
import type { Term } from './rulebook.ts';
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

type Fits = (folded: string) => boolean;

interface Entry {
  concept: string;
  language: Language;
  /** The words after the first; `gap` before one allows up to three words in between. */
  rest: { fits: Fits; gap: boolean }[];
  weight: number;
}

export type Lexicon = (words: readonly Token[]) => Match[];

const GAP = 3;

/** One written word, which may carry a wildcard at either end, as a test on a folded word. */
const wordTest = (word: string): Fits => {
  const core = fold(word.replaceAll('*', ''));
  if (word.startsWith('*') && word.endsWith('*')) return (folded) => folded.includes(core);
  if (word.startsWith('*')) return (folded) => folded.endsWith(core);
  if (word.endsWith('*')) return (folded) => folded.startsWith(core);
  return (folded) => folded === core;
};

const lookUp = <T>(index: Map<string, T[]>, key: string): T[] => index.get(key) ?? [];

const put = <T>(index: Map<string, T[]>, key: string, value: T): void => {
  const list = index.get(key);
  if (list) list.push(value);
  else index.set(key, [value]);
};

/** Splits a written term into words, keeping wildcards and gaps: `turn .. off`, `*gegevens`. */
const parts = (text: string): { word: string; gap: boolean }[] => {
  const found: { word: string; gap: boolean }[] = [];
  let gap = false;
  for (const piece of text.trim().split(/\s+/)) {
    if (piece === '..') {
      gap = true;
      continue;
    }
    const head = piece.startsWith('*') ? '*' : '';
    const tail = piece.endsWith('*') ? '*' : '';
    const words = tokens(piece.replaceAll('*', '')).map(({ folded }) => folded);
    words.forEach((word, i) => {
      found.push({ word: `${i === 0 ? head : ''}${word}${i === words.length - 1 ? tail : ''}`, gap: gap && i === 0 });
    });
    gap = false;
  }
  return found;
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

/** Builds the lexicon once; a look-up costs a few map reads a word, whatever the number of terms. */
export const buildLexicon = (terms: readonly Term[]): Lexicon => {
  const exact = new Map<string, Entry[]>();
  const prefixes = new Map<string, Entry[]>();
  const suffixes = new Map<string, Entry[]>();
  const infixes: { fits: Fits; entry: Entry }[] = [];
  for (const { concept, language, text } of terms) {
    const [first, ...rest] = parts(text);
    if (!first) continue;
    const weight = text.replace(/[*.\s]/g, '').length;
    const entry = { concept, language, weight, rest: rest.map(({ word, gap }) => ({ fits: wordTest(word), gap })) };
    const core = first.word.replaceAll('*', '');
    if (first.word.startsWith('*') && first.word.endsWith('*')) infixes.push({ fits: wordTest(first.word), entry });
    else if (first.word.endsWith('*')) put(prefixes, core, entry);
    else if (first.word.startsWith('*')) put(suffixes, core, entry);
    else put(exact, core, entry);
  }
  return (words) => {
    const found: Match[] = [];
    words.forEach(({ folded }, at) => {
      const entries = [...lookUp(exact, folded)];
      for (let cut = 2; cut <= Math.min(folded.length, 30); cut += 1) {
        entries.push(...lookUp(prefixes, folded.slice(0, cut)), ...lookUp(suffixes, folded.slice(-cut)));
      }
      for (const { fits, entry } of infixes) if (fits(folded)) entries.push(entry);
      for (const entry of entries) {
        const to = follow(entry, words, at);
        if (to !== undefined)
          found.push({ concept: entry.concept, language: entry.language, from: at, to, weight: entry.weight });
      }
    });
    return found;
  };
};
