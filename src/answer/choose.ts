/** Finds the rules that a question is about, best first: the classifier weighs, the facts that a rule is about dispose. */
import { type Likeness, softmax } from './classify.ts';
import type { Facts } from './facts.ts';
import type { Condition, Pattern, Rule, Rulebook } from './rulebook.ts';

export interface Candidate {
  rule: Rule;
  /** Above 0; the larger the surer. All candidates and `offTopic` sum to 1. */
  score: number;
  /** Row id → how much the question reads like its phrasings; sums to 1. */
  reads: Record<string, number>;
}

interface Choice {
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

/** Candidates that are looked at. */
const MOST = 8;

/** @param wanted a rule that is a candidate whatever its score */
export type Choose = (facts: Facts, likeness: Likeness, asOf: string, wanted?: string) => Choice;

/** @returns a function that weighs the rules in force on `asOf` (`YYYY-MM-DD`), with what the classifier reads */
export const buildChoose = ({ rules, model }: Rulebook): Choose => {
  const rulePlace = new Map(model.rules.map((id, i) => [id, i]));
  const rowPlace = new Map(model.rows.map((id, i) => [id, i]));
  const places = new Map(
    rules.map(({ id, rows }) => [
      id,
      { rule: rulePlace.get(id) ?? -1, rows: rows.map((row) => rowPlace.get(`${id}#${row.id}`) ?? -1) },
    ]),
  );
  const readsOf = (rule: Rule, scores: Float64Array): Record<string, number> => {
    const own = softmax(Float64Array.from(places.get(rule.id)?.rows ?? [], (place) => scores[place] ?? 0));
    return Object.fromEntries(rule.rows.map(({ id }, row) => [id, own[row] ?? 0]));
  };
  return (facts, likeness, asOf, wanted) => {
    const inForce = rules.filter(({ inForce: { from, to } }) => from <= asOf && (to === undefined || asOf <= to));
    const about = inForce.map((rule) => rule.about.some((pattern) => fits(pattern, facts)));
    const narrowFits = inForce.some((rule, i) => rule.breadth === 'narrow' && about[i]);
    const weighed = inForce.map((rule, i) => ({
      rule,
      score:
        (likeness.rules[places.get(rule.id)?.rule ?? -1] ?? 0) *
        (about[i] ? ABOUT : 1) *
        (rule.breadth === 'broad' && narrowFits ? BROAD : 1),
    }));
    const offTopic = likeness.rules[model.rules.length] ?? 0;
    const total = weighed.reduce((sum, { score }) => sum + score, offTopic) || 1;
    return {
      candidates: weighed
        .sort((a, b) => b.score - a.score || (a.rule.id < b.rule.id ? -1 : 1))
        .filter(({ rule }, i) => i < MOST || rule.id === wanted)
        .map(({ rule, score }) => ({ rule, score: score / total, reads: readsOf(rule, likeness.rows) })),
      offTopic: offTopic / total,
    };
  };
};
