/** Every row of every rule is a reading of the question; the classifier says how likely each is. */
import type { Likeness } from './classify.ts';
import type { Facts } from './facts.ts';
import { firstRowsOf } from './first-rows.ts';
import { fits } from './fits.ts';
import { leastLikely } from './likely.ts';
import type { Row, Rule, Rulebook } from './rulebook.ts';
import { isPermissive } from './verdict.ts';

/** One row of one rule as an answer. */
export interface Reading {
  rule: Rule;
  row: Row;
  /** Its share of all that the question may mean; with `offTopic` they sum to 1. */
  weight: number;
}

/** A rule that the question may be about. */
export interface Candidate {
  rule: Rule;
  /** The share of its rows among all readings. */
  score: number;
}

const candidatesOf = (readings: readonly Reading[]): Candidate[] => {
  const scores = new Map<Rule, number>();
  for (const { rule, weight } of readings) scores.set(rule, (scores.get(rule) ?? 0) + weight);
  return [...scores].map(([rule, score]) => ({ rule, score })).sort((a, b) => b.score - a.score);
};

interface Readings {
  /** Likeliest first. */
  readings: Reading[];
  /** What is no plain yes and too slim to be a reading, in the measure of their weights: together it may be much. */
  faintNo: () => number;
  /** The rules of these readings and the next likely ones, likeliest first. */
  candidates: Candidate[];
  offTopic: number;
}

/** Readings that are less than this share of the likeliest are none. */
const SLIM = 0.02;
/** But so many rules beside the likeliest always are: whoever meant something else finds it among them. */
const OTHERS = 3;
/** A text that says nothing reads like everything: more than this many are not weighed against each other. */
const MOST = 60;

/** Are the row's facts there? One without facts of its own claims none. */
const holdsTrue = ({ when }: Row, facts: Facts): boolean => !when || when.some((condition) => fits(condition, facts));

/** The reading, or one of its rule with the same verdict that speaks of no fact which is not there. */
export const inTruth = (reading: Reading, readings: readonly Reading[], facts: Facts): Reading => {
  if (holdsTrue(reading.row, facts)) return reading;
  const other = readings.find(
    ({ rule, row }) => rule === reading.rule && row.verdict === reading.row.verdict && holdsTrue(row, facts),
  );
  return other ?? reading;
};

/** The first row that rests on a fact which the person stated by a button. */
const stated = (rule: Rule, facts: Facts, pressed: readonly string[]): Row | undefined =>
  rule.rows.find(({ when }) =>
    when?.some(
      (condition) =>
        fits(condition, facts) &&
        [...(condition.stated ?? []), ...(condition.denied ?? [])].some((id) => pressed.includes(id)),
    ),
  );

interface Asked {
  /** `YYYY-MM-DD`: the rules in force on that day count. */
  asOf: string;
  /** The rule that the person chose: only its rows are readings. */
  rule?: string | undefined;
  /** Facts that the person stated by a button: within a rule, a row that rests on one of them takes all. */
  pressed: readonly string[];
}

export type Read = (facts: Facts, likeness: Likeness, asked: Asked) => Readings;

export const buildRead = ({ rules }: Pick<Rulebook, 'rules'>): Read => {
  const firstRows = firstRowsOf(rules);
  const none = firstRows[rules.length] as number;
  const placed = rules.map((rule, place) => ({
    rule,
    place,
    first: firstRows[place] as number,
    end: firstRows[place + 1] as number,
  }));
  const permissive = Uint8Array.from(
    rules.flatMap((rule) => rule.rows),
    ({ verdict }) => (isPermissive(verdict) ? 1 : 0),
  );
  // One day follows the other: nearly every question asks for the rules of the same day as the one before.
  let day = '';
  let inForce: typeof placed = [];
  let placesInForce: number[] = [];
  return (facts, { rules: scores, rowsOf }, { asOf, rule: chosen, pressed }) => {
    if (asOf !== day) {
      inForce = placed.filter(({ rule }) => rule.inForce.from <= asOf && asOf <= (rule.inForce.to ?? asOf));
      placesInForce = inForce.map(({ place }) => place);
      day = asOf;
    }
    const wanted = chosen === undefined ? [] : inForce.filter(({ rule }) => rule.id === chosen);
    const from = leastLikely(scores, placesInForce);
    const asked = wanted.length > 0 ? wanted : inForce.filter(({ place }) => (scores[place] as number) >= from);
    const likeness = rowsOf(asked.map(({ place }) => place));
    const best = new Float64Array(asked.length);
    for (let i = 0; i < asked.length; i += 1) {
      const { first, end } = asked[i] as (typeof asked)[number];
      let highest = Number.NEGATIVE_INFINITY;
      for (let place = first; place < end; place += 1)
        if ((likeness[place] as number) > highest) highest = likeness[place] as number;
      best[i] = highest;
    }
    /** The scores of the rules, the highest first. */
    const ranked = best.slice().sort().reverse();
    const most = ranked[0] ?? Number.NEGATIVE_INFINITY;
    const least =
      wanted.length > 0
        ? Number.NEGATIVE_INFINITY
        : Math.min(most + Math.log(SLIM), asked.length > OTHERS ? (ranked[OTHERS] as number) : most);
    const readings: Reading[] = [];
    /** Rules in which a fact that was stated decides. */
    const settled = new Set<Rule>();
    for (let i = 0; i < asked.length; i += 1) {
      const one = asked[i];
      if (!one || (best[i] as number) < least) continue;
      const { rule, first } = one;
      const before = readings.length;
      for (const [r, row] of rule.rows.entries()) {
        const score = likeness[first + r] as number;
        if (score >= least) readings.push({ rule, row, weight: Math.exp(score - most) });
      }
      if (pressed.length === 0 || readings.length === before) continue;
      const row = stated(rule, facts, pressed);
      if (row) {
        settled.add(rule);
        const own = readings.splice(before);
        readings.push({ rule, row, weight: own.reduce((sum, { weight }) => sum + weight, 0) });
      }
    }
    const nowhere = wanted.length > 0 ? 0 : Math.exp((likeness[none] ?? 0) - most);
    const total = readings.reduce((sum, { weight }) => sum + weight, nowhere);
    const slim = wanted.length > 0 ? 0 : SLIM;
    const faintNo = (): number => {
      let sum = 0;
      for (const { rule, first, end } of asked) {
        if (settled.has(rule)) continue;
        for (let place = first; place < end; place += 1) {
          const weight = Math.exp((likeness[place] as number) - most);
          if (permissive[place] === 0 && weight < slim) sum += weight;
        }
      }
      return sum / total;
    };
    const close = readings.filter(({ weight }) => weight >= slim);
    for (const reading of readings) reading.weight /= total;
    return {
      readings: close.sort((a, b) => b.weight - a.weight).slice(0, MOST),
      faintNo,
      candidates: candidatesOf(readings),
      offTopic: nowhere / total,
    };
  };
};
