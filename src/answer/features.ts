/** What the classifier sees of a question: words, pairs of words, letters, concepts, everyday meanings, and pairs of those. */
import type { Facts } from './facts.ts';
import { SLOTS } from './rulebook.ts';
import type { Understood } from './understand.ts';

export interface Feature {
  /** 32-bit hash of the feature's name. */
  hash: number;
  value: number;
}

/** FNV-1a, 32 bits. */
const hashOf = (name: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i += 1) {
    hash ^= name.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
};

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

const lettersOf = (word: string): string[] => {
  const marked = `^${word.slice(0, LONGEST)}$`;
  return Array.from({ length: marked.length - WINDOW + 1 }, (_, at) => marked.slice(at, at + WINDOW));
};

/** Every concept that was read, the denied ones marked. */
const conceptsOf = ({ slots, denied }: Facts): string[] => [
  ...SLOTS.flatMap((slot) => slots[slot]),
  ...denied.map((id) => `!${id}`),
];

const MOST_PAIRED = { concepts: 12, meanings: 16 };

const pairsOf = (ids: readonly string[], most: number): string[] => {
  const paired = ids.slice(0, most);
  return paired.flatMap((one, i) =>
    paired.slice(i + 1).map((other) => (one < other ? `${one}+${other}` : `${other}+${one}`)),
  );
};

export const featuresOf = ({ words, facts, everyday }: Understood): Feature[] => {
  const folded = words.map((word) => word.folded);
  const concepts = conceptsOf(facts);
  const groups: [keyof typeof SHARE, string[]][] = [
    ['word', folded],
    ['pair', folded.slice(1).map((word, i) => `${folded[i]} ${word}`)],
    ['letters', folded.filter((word) => word.length + 2 >= WINDOW).flatMap(lettersOf)],
    ['concept', concepts],
    ['concepts', pairsOf(concepts, MOST_PAIRED.concepts)],
    ['meaning', everyday],
    ['meanings', pairsOf(everyday, MOST_PAIRED.meanings)],
  ];
  return groups.flatMap(([group, names]) => {
    const distinct = [...new Set(names)];
    const value = SHARE[group] / Math.sqrt(distinct.length);
    return distinct.map((name) => ({ hash: hashOf(`${group} ${name}`), value }));
  });
};
