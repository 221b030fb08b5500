/** Text → words and facts, with the indexes built once. */
import type { Language } from '../domain/language.ts';
import { type Facts, isSpoken, readFacts } from './facts.ts';
import { buildLexicon } from './lexicon.ts';
import type { Rulebook } from './rulebook.ts';
import { type Token, tokens } from './text.ts';

export interface Understood {
  words: Token[];
  facts: Facts;
  /** What its other words mean, by the everyday vocabulary. */
  everyday: string[];
}

/** @param language `given` outright, or the person's own, which breaks ties */
export type Understand = (question: string, language?: { given?: Language; prior?: Language }) => Understood;

export const buildUnderstand = ({
  lexicon: compiled,
  everyday,
  concepts,
}: Pick<Rulebook, 'lexicon' | 'everyday' | 'concepts'>): Understand => {
  const lexicon = buildLexicon(compiled);
  const meanings = buildLexicon(everyday);
  return (question, language = {}) => {
    const words = tokens(question);
    const facts = readFacts(words, lexicon, concepts, language);
    const said = meanings(words).filter((match) => isSpoken(match, facts.language));
    return { words, facts, everyday: [...new Set(said.map(({ concept }) => concept))] };
  };
};
