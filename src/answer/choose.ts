/** Finds the rules that a question is about, best first: the classifier weighs, the facts that a rule is about dispose. */
import { type Likeness, softmax } from './classify.ts';
import type { Facts } from './facts.ts';
import type { Condition, Pattern, Rule, Rulebook, Slot } from './rulebook.ts';

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

type Slots = [slot: Slot | 'denied', wanted: readonly string[]][];

const known = new WeakMap<object, Slots>();

/** A pattern's slots; taken apart once, because every question asks for all of them. */
const slotsOf = (pattern: Pattern): Slots => {
  const before = known.get(pattern);
  if (before) return before;
  const slots = Object.entries(pattern).filter(([slot]) => slot !== 'not') as Slots;
  known.set(pattern, slots);
  return slots;
};

const isThere = (slot: Slot | 'denied', wanted: readonly string[], facts: Facts): boolean => {
  const found = slot === 'denied' ? facts.denied : facts.slots[slot];
  return found.length > 0 && wanted.some((id) => found.includes(id));
};

/** Does every slot that the condition names hold one of its concepts, and none that it excludes? */
export const fits = (condition: Condition, facts: Facts): boolean =>
  slotsOf(condition).every(([slot, wanted]) => isThere(slot, wanted, facts)) &&
  !(condition.not && slotsOf(condition.not).some(([slot, wanted]) => isThere(slot, wanted, facts)));

/** How many times likelier a rule is when one of the combinations that it is about is there. */
const ABOUT = 3;
/** And a broad rule when a narrow one fits. */
const BROAD = 0.5;

/** Candidates that are looked at, and the share of the likeliest's score that each has at least. */
const MOST = 8;
const SLIM = 0.002;

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
  // One day follows the other: nearly every question asks for the rules of the same day as the one before.
  let day = '';
  let inForce: Rule[] = [];
  return (facts, likeness, asOf, wanted) => {
    if (asOf !== day)
      inForce = rules.filter(({ inForce: { from, to } }) => from <= asOf && (to === undefined || asOf <= to));
    day = asOf;
    const raw = (rule: Rule): number => likeness.rules[places.get(rule.id)?.rule ?? -1] ?? 0;
    const likeliest = inForce.reduce((most, rule) => Math.max(most, raw(rule)), 0);
    const likely = inForce
      .filter((rule) => raw(rule) >= likeliest * SLIM || rule.id === wanted)
      .map((rule) => ({ rule, about: rule.about.some((pattern) => fits(pattern, facts)) }));
    const narrowFits = likely.some(({ rule, about }) => rule.breadth === 'narrow' && about);
    const weighed = likely.map(({ rule, about }) => ({
      rule,
      score: raw(rule) * (about ? ABOUT : 1) * (rule.breadth === 'broad' && narrowFits ? BROAD : 1),
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
