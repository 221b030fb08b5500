/** What the classifier sees of a question: words, pairs of words, letters, concepts, everyday meanings, and pairs of those. */
import type { Facts } from './facts.ts';
import { SLOTS } from './rulebook.ts';
import type { Understood } from './understand.ts';

export interface Feature {
  /** 32-bit hash of the feature's name. */
  hash: number;
  value: number;
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

/** Letters of a window that slides over a word: compounds, typing errors and dialect share most of theirs. */
const WINDOW = 4;

/** No word is longer, but a hostile one. */
const LONGEST = 60;

type Hashes = Iterable<number>;

function* lettersOf(seed: number, words: readonly string[]): Hashes {
  for (const word of words) {
    const marked = `^${word.slice(0, LONGEST)}$`;
    for (let at = 0; at + WINDOW <= marked.length; at += 1) yield hashOn(seed, marked, at, at + WINDOW);
  }
}

function* wordPairsOf(seed: number, words: readonly string[]): Hashes {
  for (let i = 1; i < words.length; i += 1) yield hashOn(hashOn(seed, `${words[i - 1]} `), words[i] ?? '');
}

/** Every concept that was read, the denied ones marked. */
const conceptsOf = ({ slots, denied }: Facts): string[] => [
  ...SLOTS.flatMap((slot) => slots[slot]),
  ...denied.map((id) => `!${id}`),
];

const MOST_PAIRED = { concepts: 12, meanings: 16 };

/** Pairs whatever their order: the product of two odd numbers is the same either way. */
function* pairsOf(seed: number, ids: readonly string[], most: number): Hashes {
  const paired = ids.slice(0, most).map((id) => hashOn(seed, id) | 1);
  for (const [i, one] of paired.entries())
    for (let j = i + 1; j < paired.length; j += 1) yield Math.imul(one, paired[j] as number);
}

function* eachOf(seed: number, names: readonly string[]): Hashes {
  for (const name of names) yield hashOn(seed, name);
}

export const featuresOf = ({ words, facts, everyday }: Understood): Feature[] => {
  const folded = words.map((word) => word.folded);
  const concepts = conceptsOf(facts);
  const features: Feature[] = [];
  const add = (group: keyof typeof SHARE, hashes: (seed: number) => Hashes): void => {
    const distinct = new Set(hashes(hashOn(START, `${group} `)));
    const value = SHARE[group] / Math.sqrt(distinct.size);
    for (const hash of distinct) features.push({ hash: hash >>> 0, value });
  };
  add('word', (seed) => eachOf(seed, folded));
  add('pair', (seed) => wordPairsOf(seed, folded));
  add('letters', (seed) => lettersOf(seed, folded));
  add('concept', (seed) => eachOf(seed, concepts));
  add('concepts', (seed) => pairsOf(seed, concepts, MOST_PAIRED.concepts));
  add('meaning', (seed) => eachOf(seed, everyday));
  add('meanings', (seed) => pairsOf(seed, everyday, MOST_PAIRED.meanings));
  return features;
};
