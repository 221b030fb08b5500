/**
 * One softmax over every row of every rule and "none of our business". What is learnt is what is scored: a question is right
 * when any of the rows that it accepts is chosen, so the loss is the logarithm of their chances together.
 */
import type { Heads } from './heads.ts';

/** Any of these rows is right; how much that counts. */
export interface Goal {
  rows: readonly number[];
  weight: number;
}

/** Lessons that are weighed together, which is quicker: four, written out in `learn.ts`. */
export const TOGETHER = 4;
/** A goal that is reached this surely teaches nothing more for now. */
const LEARNT = 0.97;
/** Chances below `e ** -FAR` of the likeliest are none. */
const FAR = 14;

/** From the scores of all heads, those of `TOGETHER` lessons side by side, to how the loss changes with each of them. */
export const buildSlope = ({ rows, firstRow, ruleOf, verdictOf }: Heads) => {
  const chances = new Float64Array(rows + 1);
  const pulls = new Float64Array(rows + 1);
  const weigh = (scores: Float32Array, which: number): void => {
    const scoreOf = (head: number): number => scores[head * TOGETHER + which] as number;
    let most = Number.NEGATIVE_INFINITY;
    for (let row = 0; row <= rows; row += 1) {
      const score = scoreOf(firstRow + row) + scoreOf(ruleOf[row] as number) + scoreOf(verdictOf[row] as number);
      chances[row] = score;
      if (score > most) most = score;
    }
    let sum = 0;
    for (let row = 0; row <= rows; row += 1) {
      const below = (chances[row] as number) - most;
      const chance = below < -FAR ? 0 : Math.exp(below);
      chances[row] = chance;
      sum += chance;
    }
    for (let row = 0; row <= rows; row += 1) (chances[row] as number) /= sum;
  };
  /** Leaves the slopes as they are when every goal is reached. */
  return (scores: Float32Array, slopes: Float32Array, which: number, goals: readonly Goal[]): void => {
    weigh(scores, which);
    pulls.fill(0);
    let total = 0;
    let worst = 1;
    for (const { rows: right, weight } of goals) {
      let together = 1e-12;
      for (const row of right) together += chances[row] as number;
      for (const row of right) (pulls[row] as number) -= (weight * (chances[row] as number)) / together;
      total += weight;
      worst = Math.min(worst, together);
    }
    if (worst > LEARNT) return;
    for (let row = 0; row <= rows; row += 1) {
      const slope = (pulls[row] as number) + total * (chances[row] as number);
      if (slope === 0) continue;
      (slopes[(firstRow + row) * TOGETHER + which] as number) += slope;
      (slopes[(ruleOf[row] as number) * TOGETHER + which] as number) += slope;
      (slopes[(verdictOf[row] as number) * TOGETHER + which] as number) += slope;
    }
  };
};
