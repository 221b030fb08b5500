/** A linear classifier over `features.ts`: how much a question reads like each row of each rule, or like none of them. */
import type { Feature } from './features.ts';
import type { Rulebook } from './rulebook.ts';

/** Score by row, in the order of the rulebook; after the last, of "none of our business". A point more is `e` times likelier. */
export type Likeness = Float64Array;

export type Classify = (features: readonly Feature[]) => Likeness;

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

/** A number of 127 means the model's scale. */
const UNIT = 127;

/** Rows that are weighed together, which is quicker. */
const TOGETHER = 4;

export const buildClassify = ({ model }: Pick<Rulebook, 'model'>): Classify => {
  const { hashes, dimensions, features: numbers, scale, rows, bias } = model;
  const sum = new Float64Array(dimensions);
  const scoreOf = (row: number): number => {
    let score = bias[row] ?? 0;
    for (let d = 0; d < dimensions; d += 1) score += (rows[row * dimensions + d] ?? 0) * (sum[d] ?? 0);
    return score;
  };
  return (features) => {
    sum.fill(0);
    for (const { hash, value } of features) {
      const place = placeOf(hashes, hash);
      if (place === -1) continue;
      const step = (value * scale) / UNIT;
      for (let d = 0; d < dimensions; d += 1) sum[d] = (sum[d] ?? 0) + step * (numbers[place * dimensions + d] ?? 0);
    }
    const likeness = new Float64Array(bias.length);
    const even = bias.length - (bias.length % TOGETHER);
    for (let row = 0; row < even; row += TOGETHER) {
      let one = bias[row] as number;
      let two = bias[row + 1] as number;
      let three = bias[row + 2] as number;
      let four = bias[row + 3] as number;
      for (let d = 0, at = row * dimensions; d < dimensions; d += 1, at += 1) {
        const by = sum[d] as number;
        one += by * (rows[at] as number);
        two += by * (rows[at + dimensions] as number);
        three += by * (rows[at + 2 * dimensions] as number);
        four += by * (rows[at + 3 * dimensions] as number);
      }
      likeness[row] = one;
      likeness[row + 1] = two;
      likeness[row + 2] = three;
      likeness[row + 3] = four;
    }
    for (let row = even; row < bias.length; row += 1) likeness[row] = scoreOf(row);
    return likeness;
  };
};
