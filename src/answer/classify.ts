/** A linear classifier over `features.ts`: how much a question reads like each row of each rule, or like none of them. */
import type { Feature } from './features.ts';
import { headsOf } from './heads.ts';
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

/** A weight of 127 means the model's scale. */
const UNIT = 127;

export const buildClassify = ({ rules, model }: Pick<Rulebook, 'rules' | 'model'>): Classify => {
  const { hashes, ends, targets, weights, bias, scale } = model;
  const { rows, firstRow, ruleOf, verdictOf } = headsOf(rules);
  return (features) => {
    const scores = bias.slice();
    for (const { hash, value } of features) {
      const place = placeOf(hashes, hash);
      if (place === -1) continue;
      const step = (value * scale) / UNIT;
      const end = ends[place] ?? 0;
      for (let at = place === 0 ? 0 : (ends[place - 1] ?? 0); at < end; at += 1) {
        const target = targets[at] ?? 0;
        scores[target] = (scores[target] ?? 0) + step * (weights[at] ?? 0);
      }
    }
    const likeness = new Float64Array(rows + 1);
    for (let row = 0; row <= rows; row += 1)
      likeness[row] =
        (scores[firstRow + row] ?? 0) + (scores[ruleOf[row] ?? 0] ?? 0) + (scores[verdictOf[row] ?? 0] ?? 0);
    return likeness;
  };
};
