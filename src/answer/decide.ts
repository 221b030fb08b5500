/**
 * A rule is a table from facts to verdicts. Each row is weighed by how much the question reads like it, by whether its facts
 * are there, and by how much the question sounds like its verdict. (The first row whose facts fit, whatever the question
 * reads like, was right eleven points less often: docs/adr/0007.)
 */
import { type Candidate, fits } from './choose.ts';
import type { Facts } from './facts.ts';
import { type Row, type Rule, VERDICTS } from './rulebook.ts';
import { isPermissive } from './verdict.ts';

/** One row of one rule as an answer, with its share of all that the question may mean. */
export interface Reading {
  rule: Rule;
  row: Row;
  weight: number;
}

/** How many times heavier a row is when its facts are there. */
const FACTS = 8;
/** A row that has no facts of its own, and the last one, which takes what is left. */
const READ = 2;
const LAST = 1;
/** What a row that reads like nothing in the question still counts: facts alone can decide. */
const LEAST = 0.02;
/** How much the sound of a verdict counts, as an exponent. */
const SOUND = 0.5;

/** A row whose facts are not there. A plain yes is read less easily into a question by its words alone. */
const UNFIT = 1;
const UNFIT_YES = 0.5;

/** Are the row's facts there? One without facts of its own claims none. */
const holdsTrue = ({ when }: Row, facts: Facts): boolean => !when || when.some((condition) => fits(condition, facts));

/** The reading, or one of its rule with the same verdict that speaks of no fact which is not there. */
export const inTruth = (reading: Reading, readings: readonly Reading[], facts: Facts): Reading => {
  if (holdsTrue(reading.row, facts)) return reading;
  const others = readings.filter(
    ({ rule, row }) => rule === reading.rule && row.verdict === reading.row.verdict && holdsTrue(row, facts),
  );
  return (
    others.reduce<Reading | undefined>(
      (first, next) => (first && first.weight >= next.weight ? first : next),
      undefined,
    ) ?? reading
  );
};

const factor = (row: Row, isLast: boolean, facts: Facts): number => {
  if (row.when) {
    if (row.when.some((condition) => fits(condition, facts))) return FACTS;
    return isPermissive(row.verdict) ? UNFIT_YES : UNFIT;
  }
  return isLast ? LAST : READ;
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

/**
 * @param sounds probability by verdict, see `classify.ts`
 * @param pressed facts that the person stated by a button: a row that rests on one of them decides alone
 * @returns the rule's rows; their weights sum to the rule's score
 */
export const decide = (
  { rule, score, reads }: Candidate,
  facts: Facts,
  sounds: Float64Array,
  pressed: readonly string[] = [],
): Reading[] => {
  const said = stated(rule, facts, pressed);
  if (said) return [{ rule, row: said, weight: score }];
  const weights = rule.rows.map(
    (row, i) =>
      ((reads[row.id] ?? 0) + LEAST) *
      factor(row, i === rule.rows.length - 1, facts) *
      (sounds[VERDICTS.indexOf(row.verdict)] ?? 0) ** SOUND,
  );
  const sum = weights.reduce((total, weight) => total + weight, 0) || 1;
  return rule.rows.map((row, i) => ({ rule, row, weight: (score * (weights[i] ?? 0)) / sum }));
};
