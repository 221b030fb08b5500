/** Sums and products over the numbers that each feature and each head has: where learning spends its time. */

/** Numbers of each feature and each head. */
export const DIMENSIONS = 48;

/** `to += by * from`, over the dimensions from these places on. */
export const addWide = (to: Float64Array, at: number, by: number, from: Float64Array, start: number): void => {
  for (let d = 0; d < DIMENSIONS; d += 1) (to[at + d] as number) += by * (from[start + d] as number);
};

/** The same for features; one function for both kinds of arrays would be a third as fast. */
export const add = (to: Float32Array, at: number, by: number, from: Float64Array): void => {
  for (let d = 0; d < DIMENSIONS; d += 1) (to[at + d] as number) += by * (from[d] as number);
};

/** The sum of the first `count` of these features, each as often as its value says; six dimensions at a time. */
export const sumUp = (
  features: Float32Array,
  which: Uint32Array,
  values: Float64Array,
  count: number,
  sum: Float64Array,
): void => {
  for (let d = 0; d < DIMENSIONS; d += 6) {
    let u = 0;
    let v = 0;
    let w = 0;
    let x = 0;
    let y = 0;
    let z = 0;
    for (let f = 0; f < count; f += 1) {
      const value = values[f] as number;
      const at = (which[f] as number) * DIMENSIONS + d;
      u += value * (features[at] as number);
      v += value * (features[at + 1] as number);
      w += value * (features[at + 2] as number);
      x += value * (features[at + 3] as number);
      y += value * (features[at + 4] as number);
      z += value * (features[at + 5] as number);
    }
    sum[d] = u;
    sum[d + 1] = v;
    sum[d + 2] = w;
    sum[d + 3] = x;
    sum[d + 4] = y;
    sum[d + 5] = z;
  }
};

export const meanSquare = (of: Float64Array): number => {
  let sum = 0;
  for (let d = 0; d < DIMENSIONS; d += 1) sum += (of[d] as number) ** 2;
  return sum / DIMENSIONS;
};
