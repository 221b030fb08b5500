/** What the classifier sees of a question: words, pairs of words, letters, concepts, everyday meanings, and pairs of those. */
import type { Facts } from './facts.ts';
import { SLOTS } from './rulebook.ts';
import type { Understood } from './understand.ts';

/** Side by side, because a question has a hundred of them. */
export interface Features {
  /** 32-bit hash of each feature's name. */
  hashes: number[];
  values: number[];
}

/** FNV-1a, 32 bits: goes on from `hash` over part of a text. A name is hashed piece by piece, never put together. */
const hashOn = (hash: number, text: string, from = 0, to = text.length): number => {
  let on = hash;
  for (let i = from; i < to; i += 1) {
    on ^= text.charCodeAt(i);
    on = Math.imul(on, 0x01000193);
  }
  return on;
};

const START = 0x811c9dc5;

/** How much each kind of feature says together, however many there are of it. */
const SHARE = {
  word: 1.6,
  pair: 0.7,
  letters: 1,
  concept: 1.3,
  concepts: 0.9,
  meaning: 1.2,
  meanings: 0.8,
};

/** By kind, where the hash of every name begins. */
const SEEDS = Object.fromEntries(Object.keys(SHARE).map((group) => [group, hashOn(START, `${group} `)])) as Record<
  keyof typeof SHARE,
  number
>;

/** Letters of a window that slides over a word: compounds, typing errors and dialect share most of theirs. */
const WINDOW = 4;

/** No word is longer, but a hostile one. */
const LONGEST = 60;

/** Puts the hashes of one kind of features where it is told; `seed` begins each name. */
type Fill = (seed: number, into: Set<number>) => void;

const letters =
  (words: readonly string[]): Fill =>
  (seed, into) => {
    for (const word of words) {
      const marked = `^${word.slice(0, LONGEST)}$`;
      for (let at = 0; at + WINDOW <= marked.length; at += 1) into.add(hashOn(seed, marked, at, at + WINDOW));
    }
  };

const wordPairs =
  (words: readonly string[]): Fill =>
  (seed, into) => {
    for (let i = 1; i < words.length; i += 1) into.add(hashOn(hashOn(seed, `${words[i - 1]} `), words[i] ?? ''));
  };

/** Every concept that was read, the denied ones marked. */
const conceptsOf = ({ slots, denied }: Facts): string[] => [
  ...SLOTS.flatMap((slot) => slots[slot]),
  ...denied.map((id) => `!${id}`),
];

const MOST_PAIRED = { concepts: 12, meanings: 16 };

/** Pairs whatever their order: the product of two odd numbers is the same either way. */
const pairs =
  (ids: readonly string[], most: number): Fill =>
  (seed, into) => {
    const paired = ids.slice(0, most).map((id) => hashOn(seed, id) | 1);
    for (let i = 0; i < paired.length; i += 1)
      for (let j = i + 1; j < paired.length; j += 1) into.add(Math.imul(paired[i] as number, paired[j] as number));
  };

const each =
  (names: readonly string[]): Fill =>
  (seed, into) => {
    for (const name of names) into.add(hashOn(seed, name));
  };

export const featuresOf = ({ words, facts, everyday }: Understood): Features => {
  const folded = words.map((word) => word.folded);
  const concepts = conceptsOf(facts);
  const features: Features = { hashes: [], values: [] };
  const add = (group: keyof typeof SHARE, fill: Fill): void => {
    const distinct = new Set<number>();
    fill(SEEDS[group], distinct);
    const value = SHARE[group] / Math.sqrt(distinct.size);
    for (const hash of distinct) {
      features.hashes.push(hash >>> 0);
      features.values.push(value);
    }
  };
  add('word', each(folded));
  add('pair', wordPairs(folded));
  add('letters', letters(folded));
  add('concept', each(concepts));
  add('concepts', pairs(concepts, MOST_PAIRED.concepts));
  add('meaning', each(everyday));
  add('meanings', pairs(everyday, MOST_PAIRED.meanings));
  return features;
};
