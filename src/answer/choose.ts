/** Finds the rules that a question is about, best first: the classifier weighs, the facts that a rule is about dispose. */
import { OFF_TOPIC } from './classify.ts';
import type { Facts } from './facts.ts';
import type { Condition, Pattern, Rule, Rulebook } from './rulebook.ts';

export interface Candidate {
  rule: Rule;
  /** Above 0; the larger the surer. All candidates and `offTopic` sum to 1. */
  score: number;
  /** Row id → how much the question reads like its phrasings; sums to 1. */
  reads: Record<string, number>;
}

export interface Choice {
  candidates: Candidate[];
  offTopic: number;
}

/** Does every slot that the pattern names hold one of its concepts? */
const holds = (pattern: Pattern, facts: Facts): boolean =>
  Object.entries(pattern).every(([slot, wanted]) => {
    const found = slot === 'denied' ? facts.denied : facts.slots[slot as keyof Facts['slots']];
    return wanted?.some((id) => found.includes(id)) ?? true;
  });

/** Is any of the concepts there? */
const hasAny = (pattern: Pattern, facts: Facts): boolean =>
  Object.entries(pattern).some(([slot, wanted]) => wanted !== undefined && holds({ [slot]: wanted }, facts));

export const fits = ({ not, ...pattern }: Condition, facts: Facts): boolean =>
  holds(pattern, facts) && !(not && hasAny(not, facts));

/** How many times likelier a rule is when one of the combinations that it is about is there. */
const ABOUT = 3;
/** And a broad rule when a narrow one fits. */
const BROAD = 0.5;

export type Choose = (facts: Facts, probabilities: Float64Array, asOf: string) => Choice;

/** @returns a function that weighs the rules in force on `asOf` (`YYYY-MM-DD`), with the classifier's probabilities */
export const buildChoose = ({ rules, model }: Rulebook): Choose => {
  const placeOf = new Map(model.variants.map((variant, i) => [variant, i]));
  const offTopicPlace = placeOf.get(OFF_TOPIC) ?? -1;
  const rows = new Map(
    rules.map((rule) => [rule.id, rule.rows.map(({ id }) => placeOf.get(`${rule.id}#${id}`) ?? -1)]),
  );
  return (facts, probabilities, asOf) => {
    const inForce = rules.filter(({ inForce: { from, to } }) => from <= asOf && (to === undefined || asOf <= to));
    const about = inForce.map((rule) => rule.about.some((pattern) => fits(pattern, facts)));
    const narrowFits = inForce.some((rule, i) => rule.breadth === 'narrow' && about[i]);
    const weighed = inForce.map((rule, i): Candidate => {
      const each = (rows.get(rule.id) ?? []).map((place) => probabilities[place] ?? 0);
      const sum = each.reduce((total, probability) => total + probability, 0);
      return {
        rule,
        score: sum * (about[i] ? ABOUT : 1) * (rule.breadth === 'broad' && narrowFits ? BROAD : 1),
        reads: Object.fromEntries(rule.rows.map(({ id }, row) => [id, sum > 0 ? (each[row] ?? 0) / sum : 0])),
      };
    });
    const offTopic = probabilities[offTopicPlace] ?? 0;
    const total = weighed.reduce((sum, { score }) => sum + score, offTopic) || 1;
    return {
      candidates: weighed
        .map((candidate) => ({ ...candidate, score: candidate.score / total }))
        .sort((a, b) => b.score - a.score || (a.rule.id < b.rule.id ? -1 : 1)),
      offTopic: offTopic / total,
    };
  };
};
