/** A linear classifier of low rank over `features.ts`: how much a question reads like each rule and its rows, or like none of them. */
import type { Features } from './features.ts';
import { firstRowsOf } from './first-rows.ts';
import type { Rulebook } from './rulebook.ts';
import { products, sumUp } from './vectors.ts';

/** Scores; a point more is `e` times likelier. */
export interface Likeness {
  /** By rule, in the order of the rulebook: what its rows have in common. */
  rules: Float64Array;
  /** Of the rows of these rules, by row of the rulebook; after the last, of "none of our business". */
  rowsOf: (rules: readonly number[]) => Float64Array;
  /** Which share of the question's features was ever met in learning. */
  known: number;
}

export type Classify = (features: Features) => Likeness;

/** Hashes are as good as random: those that share their first bits are a handful. */
const FIRST_BITS = 13;

/** Where a hash stands in the sorted ones, or -1. */
export const buildPlaceOf = (hashes: Uint32Array): ((hash: number) => number) => {
  const shift = 32 - FIRST_BITS;
  /** By first bits, where those hashes begin. */
  const starts = new Uint32Array(2 ** FIRST_BITS + 1);
  for (const hash of hashes) (starts[(hash >>> shift) + 1] as number) += 1;
  for (let i = 1; i < starts.length; i += 1) (starts[i] as number) += starts[i - 1] as number;
  return (hash) => {
    const end = starts[(hash >>> shift) + 1] as number;
    for (let at = starts[hash >>> shift] as number; at < end; at += 1) if (hashes[at] === hash) return at;
    return -1;
  };
};

/** A number of 127 means the model's scale. */
const UNIT = 127;

export const buildClassify = ({ model, rules }: Pick<Rulebook, 'model' | 'rules'>): Classify => {
  const { hashes, dimensions, features: numbers, scale, bias } = model;
  const heads = Float64Array.from(model.heads);
  const placeOf = buildPlaceOf(hashes);
  const ruleHeads = Uint16Array.from([...rules, undefined].keys());
  /** By rule, the head of its first row. */
  const firstOf = firstRowsOf(rules).map((row) => ruleHeads.length + row);
  return ({ hashes: names, values }) => {
    const starts: number[] = [];
    const weights: number[] = [];
    for (let i = 0; i < names.length; i += 1) {
      const place = placeOf(names[i] as number);
      if (place === -1) continue;
      starts.push(place * dimensions);
      weights.push(((values[i] as number) * scale) / UNIT);
    }
    const sum = new Float64Array(dimensions);
    sumUp(numbers, starts, weights, sum);
    const scores = new Float64Array(bias.length);
    const weigh = (which: Uint16Array): void => {
      products(heads, which, sum, scores);
      for (let i = 0; i < which.length; i += 1)
        (scores[which[i] as number] as number) += bias[which[i] as number] as number;
    };
    weigh(ruleHeads);
    const rowsOf = (of: readonly number[]): Float64Array => {
      const weighed = [...of, rules.length];
      const which: number[] = [];
      for (const rule of weighed)
        for (let head = firstOf[rule] as number; head < (firstOf[rule + 1] as number); head += 1) which.push(head);
      weigh(Uint16Array.from(which));
      const rows = scores.slice(ruleHeads.length);
      for (const rule of weighed)
        for (let head = firstOf[rule] as number; head < (firstOf[rule + 1] as number); head += 1)
          (rows[head - ruleHeads.length] as number) += scores[rule] as number;
      return rows;
    };
    return { rules: scores.subarray(0, rules.length), rowsOf, known: starts.length / Math.max(1, names.length) };
  };
};
