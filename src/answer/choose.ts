/** Finds the rules that a question is about, best first. Facts decide; the phrasings only break near ties. */
import type { Facts } from './facts.ts';
import type { Pattern, Rule, Rulebook } from './rulebook.ts';
import { tokens } from './text.ts';

export interface Candidate {
  rule: Rule;
  score: number;
}

/** What a slot says about the topic: an event or a kind of data names it, an action hardly does. */
const WEIGHT: Record<keyof Required<Pattern>, number> = {
  event: 4,
  topic: 3.5,
  data: 3,
  stated: 2,
  denied: 2,
  subject: 2,
  purpose: 2,
  tool: 2,
  action: 1,
  kind: 0.5,
};

const NARROW = 2;
const LIKENESS = 1.5;

/** Does every slot that the pattern names hold one of its concepts? */
export const fits = (pattern: Pattern, facts: Facts): boolean =>
  Object.entries(pattern).every(([slot, wanted]) => {
    const found = slot === 'denied' ? facts.denied : facts.slots[slot as keyof Facts['slots']];
    return wanted?.some((id) => found.includes(id)) ?? true;
  });

const patternScore = (pattern: Pattern): number =>
  Object.keys(pattern).reduce((sum, slot) => sum + WEIGHT[slot as keyof Pattern], 0);

/** How like the question's words are to a rule's phrasings, 0 to 1, rare words counting more. */
type Likeness = (words: readonly string[], rule: string) => number;

const buildLikeness = (rulebook: Rulebook): Likeness => {
  const documents = new Map<string, Set<string>>();
  for (const rule of rulebook.rules) {
    const text = Object.values(rule.text).flatMap(({ title, phrasings }) => [title, ...phrasings]);
    documents.set(rule.id, new Set(text.flatMap((line) => tokens(line).map(({ folded }) => folded))));
  }
  const frequency = new Map<string, number>();
  for (const words of documents.values()) for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const rarity = (word: string): number => Math.log((documents.size + 1) / ((frequency.get(word) ?? 0) + 0.5));
  return (words, rule) => {
    const known = words.filter((word) => frequency.has(word));
    const total = known.reduce((sum, word) => sum + Math.max(0, rarity(word)), 0);
    const shared = known
      .filter((word) => documents.get(rule)?.has(word))
      .reduce((sum, word) => sum + Math.max(0, rarity(word)), 0);
    return total === 0 ? 0 : shared / total;
  };
};

export type Choose = (facts: Facts, words: readonly string[], asOf: string) => Candidate[];

/** @returns a function that lists the rules in force on `asOf` (`YYYY-MM-DD`) whose facts are in the question */
export const buildChoose = (rulebook: Rulebook): Choose => {
  const likeness = buildLikeness(rulebook);
  return (facts, words, asOf) =>
    rulebook.rules
      .filter(({ inForce }) => inForce.from <= asOf && (inForce.to === undefined || asOf <= inForce.to))
      .flatMap((rule) => {
        const best = Math.max(...rule.about.filter((pattern) => fits(pattern, facts)).map(patternScore));
        if (best === Number.NEGATIVE_INFINITY) return [];
        return [{ rule, score: best + (rule.breadth === 'narrow' ? NARROW : 0) + LIKENESS * likeness(words, rule.id) }];
      })
      .sort((a, b) => b.score - a.score || (a.rule.id < b.rule.id ? -1 : 1));
};
