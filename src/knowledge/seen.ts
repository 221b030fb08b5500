/** What the learner sees of many questions, side by side in a few arrays: so it goes from thread to thread in no time. */
import { featuresOf } from '../answer/features.ts';
import type { Rulebook } from '../answer/rulebook.ts';
import { buildUnderstand } from '../answer/understand.ts';
import type { Language } from '../domain/language.ts';

export type Vocabulary = Pick<Rulebook, 'concepts' | 'lexicon' | 'everyday'>;

export interface Seen {
  /** The features of the first question, of the second and so on. */
  hashes: Uint32Array;
  values: Float32Array;
  /** By question, how many they are. */
  counts: Uint32Array;
}

const joined = <Numbers extends Uint32Array | Float32Array>(into: Numbers, parts: readonly ArrayLike<number>[]) => {
  let end = 0;
  for (const part of parts) {
    into.set(part, end);
    end += part.length;
  }
  return into;
};

const lengthOf = (parts: readonly ArrayLike<number>[]): number => parts.reduce((sum, { length }) => sum + length, 0);

/** Parts one after the other. */
export const join = (
  parts: readonly { hashes: ArrayLike<number>; values: ArrayLike<number>; counts: ArrayLike<number> }[],
): Seen => {
  const [hashes, values, counts] = [
    parts.map((part) => part.hashes),
    parts.map((part) => part.values),
    parts.map((part) => part.counts),
  ];
  return {
    hashes: joined(new Uint32Array(lengthOf(hashes)), hashes),
    values: joined(new Float32Array(lengthOf(values)), values),
    counts: joined(new Uint32Array(lengthOf(counts)), counts),
  };
};

/** @param questions with the language when it is known */
export const seenIn = (
  vocabulary: Vocabulary,
  questions: readonly { question: string; language?: Language }[],
): Seen => {
  const understand = buildUnderstand(vocabulary);
  return join(
    questions.map(({ question, language }) => {
      const { hashes, values } = featuresOf(understand(question, language ? { given: language } : {}));
      return { hashes, values, counts: [hashes.length] };
    }),
  );
};
