/** A linear classifier of low rank over `features.ts`: how much a question reads like each row of each rule, or like none of them. */
import type { Feature } from './features.ts';
import type { Rulebook } from './rulebook.ts';

/** Score by row, in the order of the rulebook; after the last, of "none of our business". A point more is `e` times likelier. */
export type Likeness = Float64Array;

export type Classify = (features: readonly Feature[]) => Likeness;

/** Hashes are as good as random: those that share their first bits are a handful. */
const FIRST_BITS = 13;

/** Where a hash stands in the sorted ones, or -1. */
const buildPlaceOf = (hashes: Uint32Array): ((hash: number) => number) => {
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

/** Rows that are weighed together, which is quicker: four, written out below. */
const TOGETHER = 4;

/** A row so far behind by the first of the models side by side is taken to be as far behind by the others, unasked. */
const FAR = 8;

/** By row, the product of its numbers with the sum of the features', over the dimensions of the first model. */
const byFirst = (sum: Float64Array, rows: Float32Array, count: number, first: number): Float64Array => {
  const products = new Float64Array(count + TOGETHER);
  const last = (count - 1) * first;
  for (let row = 0; row < count; row += TOGETHER) {
    let one = 0;
    let two = 0;
    let three = 0;
    let four = 0;
    // Past the end the last row is weighed once more, for nothing.
    const a = row * first;
    const b = Math.min(a + first, last);
    const c = Math.min(b + first, last);
    const e = Math.min(c + first, last);
    for (let d = 0; d < first; d += 1) {
      const by = sum[d] as number;
      one += by * (rows[a + d] as number);
      two += by * (rows[b + d] as number);
      three += by * (rows[c + d] as number);
      four += by * (rows[e + d] as number);
    }
    products[row] = one;
    products[row + 1] = two;
    products[row + 2] = three;
    products[row + 3] = four;
  }
  return products;
};

/** By row, its bias and the product of its numbers with the sum of the features'. */
const weigh = (sum: Float64Array, rows: Float32Array, bias: Float32Array, first: number): Likeness => {
  const dimensions = sum.length;
  const products = byFirst(sum, rows, bias.length, first);
  let most = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < bias.length; row += 1) most = Math.max(most, products[row] as number);
  const likeness = Float64Array.from(bias);
  for (let row = 0; row < bias.length; row += 1) {
    let product = products[row] as number;
    if (product < most - FAR) product *= dimensions / first;
    else
      for (let from = first; from < dimensions; from += first)
        for (let d = 0; d < first; d += 1)
          product += (sum[from + d] as number) * (rows[from * bias.length + row * first + d] as number);
    (likeness[row] as number) += product;
  }
  return likeness;
};

/** `sum += by * numbers`, from the place on. */
const add = (sum: Float64Array, by: number, numbers: Int8Array, from: number): void => {
  for (let d = 0; d < sum.length; d += 1) (sum[d] as number) += by * (numbers[from + d] as number);
};

export const buildClassify = ({ model }: Pick<Rulebook, 'model'>): Classify => {
  const { hashes, dimensions, first, features: numbers, scale, rows, bias } = model;
  const placeOf = buildPlaceOf(hashes);
  return (features) => {
    const sum = new Float64Array(dimensions);
    for (const { hash, value } of features) {
      const place = placeOf(hash);
      if (place !== -1) add(sum, (value * scale) / UNIT, numbers, place * dimensions);
    }
    return weigh(sum, rows, bias, first);
  };
};
