/** Text → words and facts, with the indexes built once. */
import type { Language } from '../domain/language.ts';
import { type Facts, readFacts } from './facts.ts';
import { buildLexicon } from './lexicon.ts';
import type { Rulebook } from './rulebook.ts';
import { type Token, tokens } from './text.ts';

interface Understood {
  words: Token[];
  facts: Facts;
}

/** @param language `given` outright, or the person's own, which breaks ties */
export type Understand = (question: string, language?: { given?: Language; prior?: Language }) => Understood;

export const buildUnderstand = ({
  lexicon: compiled,
  concepts,
}: Pick<Rulebook, 'lexicon' | 'concepts'>): Understand => {
  const lexicon = buildLexicon(compiled);
  return (question, language = {}) => {
    const words = tokens(question);
    return { words, facts: readFacts(words, lexicon, concepts, language) };
  };
};
