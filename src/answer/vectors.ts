/** Sums and products of vectors: where answering spends its time. */

/**
 * The sum of features, each as often as its weight says; eight dimensions at a time, which is quicker.
 *
 * @param starts where each feature's numbers begin; it has as many as `sum`
 */
export const sumUp = (
  numbers: Int8Array,
  starts: readonly number[],
  weights: readonly number[],
  sum: Float64Array,
): void => {
  for (let d = 0; d < sum.length; d += 8) {
    let [s, t, u, v, w, x, y, z] = [0, 0, 0, 0, 0, 0, 0, 0];
    for (let i = 0; i < starts.length; i += 1) {
      const by = weights[i] as number;
      const at = (starts[i] as number) + d;
      s += by * (numbers[at] as number);
      t += by * (numbers[at + 1] as number);
      u += by * (numbers[at + 2] as number);
      v += by * (numbers[at + 3] as number);
      w += by * (numbers[at + 4] as number);
      x += by * (numbers[at + 5] as number);
      y += by * (numbers[at + 6] as number);
      z += by * (numbers[at + 7] as number);
    }
    // What is past the last dimension falls beside the array.
    sum[d] = s;
    sum[d + 1] = t;
    sum[d + 2] = u;
    sum[d + 3] = v;
    sum[d + 4] = w;
    sum[d + 5] = x;
    sum[d + 6] = y;
    sum[d + 7] = z;
  }
};

/**
 * By head, its product with `sum`, for each of those in `which`; four at a time, which is quicker.
 *
 * @param heads as many numbers for each as `sum` has
 */
export const products = (heads: Float64Array, which: Uint16Array, sum: Float64Array, scores: Float64Array): void => {
  const dimensions = sum.length;
  const last = which.length - 1;
  for (let i = 0; i <= last; i += 4) {
    // Past the end the last one is weighed once more, for nothing.
    const one = which[i] as number;
    const two = which[Math.min(i + 1, last)] as number;
    const three = which[Math.min(i + 2, last)] as number;
    const four = which[Math.min(i + 3, last)] as number;
    const a = one * dimensions;
    const b = two * dimensions;
    const c = three * dimensions;
    const e = four * dimensions;
    let w = 0;
    let x = 0;
    let y = 0;
    let z = 0;
    for (let d = 0; d < dimensions; d += 1) {
      const by = sum[d] as number;
      w += by * (heads[a + d] as number);
      x += by * (heads[b + d] as number);
      y += by * (heads[c + d] as number);
      z += by * (heads[e + d] as number);
    }
    scores[one] = w;
    scores[two] = x;
    scores[three] = y;
    scores[four] = z;
  }
};
