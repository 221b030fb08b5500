/** Steps over the numbers that each feature and each head has. */

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

export const meanSquare = (of: Float64Array): number => {
  let sum = 0;
  for (let d = 0; d < DIMENSIONS; d += 1) sum += (of[d] as number) ** 2;
  return sum / DIMENSIONS;
};
