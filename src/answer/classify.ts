/** A linear classifier over `features.ts`: how much a question reads like each row of each rule, or like none of them. */
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

/** Rows that are weighed together, which is quicker. */
const TOGETHER = 4;

/** By row, its bias and the product of its numbers with the sum of the features'. */
const weigh = (sum: Float64Array, rows: Float32Array, bias: Float32Array): Likeness => {
  const dimensions = sum.length;
  const likeness = Float64Array.from(bias);
  const even = bias.length - (bias.length % TOGETHER);
  for (let row = 0, at = 0; row < even; row += TOGETHER, at += (TOGETHER - 1) * dimensions) {
    let one = 0;
    let two = 0;
    let three = 0;
    let four = 0;
    for (let d = 0; d < dimensions; d += 1, at += 1) {
      const by = sum[d] as number;
      one += by * (rows[at] as number);
      two += by * (rows[at + dimensions] as number);
      three += by * (rows[at + 2 * dimensions] as number);
      four += by * (rows[at + 3 * dimensions] as number);
    }
    (likeness[row] as number) += one;
    (likeness[row + 1] as number) += two;
    (likeness[row + 2] as number) += three;
    (likeness[row + 3] as number) += four;
  }
  for (let row = even; row < bias.length; row += 1)
    for (let d = 0; d < dimensions; d += 1)
      (likeness[row] as number) += (sum[d] as number) * (rows[row * dimensions + d] as number);
  return likeness;
};

/** `sum += by * numbers`, from the place on. */
const add = (sum: Float64Array, by: number, numbers: Int8Array, from: number): void => {
  for (let d = 0; d < sum.length; d += 1) (sum[d] as number) += by * (numbers[from + d] as number);
};

export const buildClassify = ({ model }: Pick<Rulebook, 'model'>): Classify => {
  const { hashes, dimensions, features: numbers, scale, rows, bias } = model;
  const placeOf = buildPlaceOf(hashes);
  return (features) => {
    const sum = new Float64Array(dimensions);
    for (const { hash, value } of features) {
      const place = placeOf(hash);
      if (place !== -1) add(sum, (value * scale) / UNIT, numbers, place * dimensions);
    }
    return weigh(sum, rows, bias);
  };
};
