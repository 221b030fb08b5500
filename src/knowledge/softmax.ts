/**
 * One softmax over the rows of the likely rules and "none of our business". What is learnt is what is scored: a question is
 * right when any of the rows that it accepts is chosen, so the loss is the logarithm of their chances together.
 */
import { leastLikely } from '../answer/likely.ts';
import type { Heads } from './heads.ts';

/** Any of these rows is right; how much that counts. */
export interface Goal {
  rows: Uint16Array;
  weight: number;
}

/** Any row is right, among those that are weighed, which this has a 1 for. */
export interface Kind {
  rows: Uint8Array;
  weight: number;
}

/** A goal that is reached this surely teaches nothing more for now. */
const LEARNT = 0.97;
/** Chances below `e ** -FAR` of the likeliest are none. */
const FAR = 14;

/** The rules whose rows a lesson always weighs: those of its goals. */
export const rulesOf = (goals: readonly Goal[], { ruleOf }: Heads): number[] => [
  ...new Set(goals.flatMap(({ rows }) => [...rows].map((row) => ruleOf[row] as number))),
];

/**
 * Which rows a lesson weighs, as heads: those of the likely rules, of these and of "none of our business". What it returns
 * holds until the next call.
 */
export const buildOpen = ({ rows, firstRow, firstRowOf }: Heads) => {
  const rules = firstRow - 1;
  const all = Uint16Array.from({ length: rules }, (_, rule) => rule);
  const isOpen = new Uint8Array(rules + 1);
  const heads = new Uint16Array(rows + 1);
  return (scores: Float64Array, always: readonly number[]): Uint16Array => {
    const least = leastLikely(scores, all);
    for (let rule = 0; rule < rules; rule += 1) isOpen[rule] = (scores[rule] as number) >= least ? 1 : 0;
    isOpen[rules] = 1;
    for (let i = 0; i < always.length; i += 1) isOpen[always[i] as number] = 1;
    let count = 0;
    for (let rule = 0; rule <= rules; rule += 1) {
      if (isOpen[rule] === 0) continue;
      const end = firstRow + (firstRowOf[rule + 1] as number);
      for (let head = firstRow + (firstRowOf[rule] as number); head < end; head += 1) {
        heads[count] = head;
        count += 1;
      }
    }
    return heads.subarray(0, count);
  };
};

/** From the scores of heads to how the loss changes with each of them. */
export const buildSlope = ({ rows, firstRow, ruleOf, verdictOf }: Heads) => {
  const chances = new Float64Array(rows + 1);
  const pulls = new Float64Array(rows + 1);
  const weigh = (scores: Float64Array, open: Uint16Array): void => {
    let most = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < open.length; i += 1) {
      const head = open[i] as number;
      const row = head - firstRow;
      const score =
        (scores[head] as number) +
        (scores[ruleOf[row] as number] as number) +
        (scores[verdictOf[row] as number] as number);
      chances[row] = score;
      if (score > most) most = score;
    }
    let sum = 0;
    for (let i = 0; i < open.length; i += 1) {
      const row = (open[i] as number) - firstRow;
      const below = (chances[row] as number) - most;
      const chance = below < -FAR ? 0 : Math.exp(below);
      chances[row] = chance;
      sum += chance;
    }
    for (let i = 0; i < open.length; i += 1) (chances[(open[i] as number) - firstRow] as number) /= sum;
  };
  const scratch = new Uint16Array(rows + 1);
  /** The rows of this kind among those that are open. */
  const ofKind = (open: Uint16Array, kind: Uint8Array): Uint16Array => {
    let count = 0;
    for (let i = 0; i < open.length; i += 1) {
      const row = (open[i] as number) - firstRow;
      scratch[count] = row;
      count += kind[row] as number;
    }
    return scratch.subarray(0, count);
  };
  /** @returns the chance that the goal is reached */
  const pullTo = (right: Uint16Array, weight: number): number => {
    let together = 1e-12;
    for (let i = 0; i < right.length; i += 1) together += chances[right[i] as number] as number;
    for (let i = 0; i < right.length; i += 1)
      (pulls[right[i] as number] as number) -= (weight * (chances[right[i] as number] as number)) / together;
    return together;
  };
  /** Adds to `slopes`, by head; leaves them as they are when every goal is reached. */
  return (
    scores: Float64Array,
    open: Uint16Array,
    { goals, kind }: { goals: readonly Goal[]; kind?: Kind },
    slopes: Float64Array,
  ): void => {
    weigh(scores, open);
    for (let i = 0; i < open.length; i += 1) pulls[(open[i] as number) - firstRow] = 0;
    let total = 0;
    let worst = 1;
    for (const { rows: right, weight } of goals) {
      worst = Math.min(worst, pullTo(right, weight));
      total += weight;
    }
    const right = kind && ofKind(open, kind.rows);
    if (kind && right && right.length > 0) {
      worst = Math.min(worst, pullTo(right, kind.weight));
      total += kind.weight;
    }
    if (worst > LEARNT) return;
    for (let i = 0; i < open.length; i += 1) {
      const head = open[i] as number;
      const row = head - firstRow;
      const slope = (pulls[row] as number) + total * (chances[row] as number);
      (slopes[head] as number) += slope;
      (slopes[ruleOf[row] as number] as number) += slope;
      (slopes[verdictOf[row] as number] as number) += slope;
    }
  };
};
