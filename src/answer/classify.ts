/** A linear classifier over `features.ts`, in two steps: which rule a question reads like, or none, and which of its rows. */
import type { Feature } from './features.ts';
import type { Model, Table } from './rulebook.ts';

export interface Likeness {
  /** Probability by rule, in the order of `model.rules`, and last that it is none of our business; they sum to 1. */
  rules: Float64Array;
  /** Score by row, in the order of `model.rows`: rows of one rule compare, the higher the likelier. */
  rows: Float64Array;
  /** Probability by verdict, in the order of `VERDICTS`, whatever the rule. */
  verdicts: Float64Array;
}

export type Classify = (features: readonly Feature[]) => Likeness;

/** Turns scores into probabilities in place. */
export const softmax = (scores: Float64Array): Float64Array => {
  let most = Number.NEGATIVE_INFINITY;
  for (const score of scores) if (score > most) most = score;
  let sum = 0;
  for (let i = 0; i < scores.length; i += 1) {
    const raised = Math.exp((scores[i] ?? 0) - most);
    scores[i] = raised;
    sum += raised;
  }
  for (let i = 0; i < scores.length; i += 1) scores[i] = (scores[i] ?? 0) / sum;
  return scores;
};

/** Where a hash stands in the sorted ones, or -1. */
const placeOf = (hashes: Uint32Array, hash: number): number => {
  let low = 0;
  let high = hashes.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = hashes[middle] ?? 0;
    if (found === hash) return middle;
    if (found < hash) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
};

const add = ({ ends, targets, weights }: Table, place: number, step: number, scores: Float64Array): void => {
  const end = ends[place] ?? 0;
  for (let at = place === 0 ? 0 : (ends[place - 1] ?? 0); at < end; at += 1) {
    const target = targets[at] ?? 0;
    scores[target] = (scores[target] ?? 0) + step * (weights[at] ?? 0);
  }
};

/** A weight of 127 means the table's scale. */
const UNIT = 127;

export const buildClassify =
  ({ hashes, ruleTable, rowTable, verdictTable }: Model): Classify =>
  (features) => {
    const rules = Float64Array.from(ruleTable.bias);
    const rows = Float64Array.from(rowTable.bias);
    const verdicts = Float64Array.from(verdictTable.bias);
    for (const { hash, value } of features) {
      const place = placeOf(hashes, hash);
      if (place === -1) continue;
      add(ruleTable, place, (value * ruleTable.scale) / UNIT, rules);
      add(rowTable, place, (value * rowTable.scale) / UNIT, rows);
      add(verdictTable, place, (value * verdictTable.scale) / UNIT, verdicts);
    }
    return { rules: softmax(rules), rows, verdicts: softmax(verdicts) };
  };
