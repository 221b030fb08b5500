/** Products of vectors: where answering and learning spend their time. */

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
