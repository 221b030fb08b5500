/** Text → words and facts, with the indexes built once. */
import type { Language } from '../domain/language.ts';
import { type Facts, readFacts } from './facts.ts';
import { buildLexicon } from './lexicon.ts';
import type { Concept, Term } from './rulebook.ts';
import { type Token, tokens } from './text.ts';

export interface Understood {
  words: Token[];
  facts: Facts;
}

/** @param language `given` outright, or the person's own, which breaks ties */
export type Understand = (question: string, language?: { given?: Language; prior?: Language }) => Understood;

export const buildUnderstand = ({
  terms,
  concepts,
}: {
  terms: readonly Term[];
  concepts: Record<string, Concept>;
}): Understand => {
  const lexicon = buildLexicon(terms);
  return (question, language = {}) => {
    const words = tokens(question);
    return { words, facts: readFacts(words, lexicon, concepts, language) };
  };
};
