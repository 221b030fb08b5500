/**
 * Softmax regression over every row of every rule, with AdaGrad, in an order that a fixed seed gives: the same lessons give
 * the same weights. What is learnt is what is scored: a question is right when any of the rows that it accepts is chosen, so
 * the loss is the logarithm of their chances together. A row's score is the sum of its own, its rule's and its verdict's.
 */
import type { Heads } from '../answer/heads.ts';

/** Any of these rows is right; how much that counts. */
export interface Goal {
  rows: readonly number[];
  weight: number;
}

export interface Lessons {
  /** Per lesson: its features, their values, and its goals. */
  lessons: readonly { places: Uint32Array; values: Float64Array; goals: readonly Goal[] }[];
  /** Per feature, from `starts[feature]` on, the heads that it may speak for. */
  starts: Uint32Array;
  targets: Uint16Array;
}

interface Weights {
  /** Beside `targets`. */
  weights: Float32Array;
  bias: Float64Array;
}

const EPOCHS = 8;
/** The weights are the mean of those after each of the last rounds: one alone would hang on what was hidden in it. */
const LAST = 4;
const RATE = 0.5;
/** Biases learn slower: what is asked often here is not what is asked often elsewhere. */
const BIAS_RATE = 0.05;
/** AdaGrad's start: without it the first steps would leap. */
const CALM = 0.3;
/** Of a question's features, this many in 1,024 are hidden each time: none may be relied on. */
const HIDDEN = 717;
/** Each gives a model of its own; their mean is steadier than any of them. */
const SEEDS = [20260523, 19840704, 31415926];
/** A goal that is reached this surely teaches nothing more for now. */
const LEARNT = 0.97;
/** A slope that is smaller moves nothing. */
const FLAT = 3e-3;
/** Chances below `e ** -FAR` of the likeliest are none. */
const FAR = 14;

/** Marsaglia's xorshift of 32 bits: the same numbers everywhere, and quick. */
const dice = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
};

const shuffle = (order: Uint32Array, roll: (below: number) => number): void => {
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = roll(i + 1);
    const held = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = held;
  }
};

const learnOnce = ({ lessons, starts, targets }: Lessons, heads: Heads, seed: number): Weights => {
  const weights = new Float32Array(targets.length);
  const squares = new Float32Array(targets.length).fill(CALM);
  const bias = new Float64Array(heads.size);
  const biasSquares = new Float64Array(heads.size).fill(CALM);
  const scores = new Float64Array(heads.size);
  const slopes = new Float64Array(heads.size);
  const chances = new Float64Array(heads.rows + 1);
  const pulls = new Float64Array(heads.rows + 1);
  const { ruleOf, verdictOf, firstRow } = heads;
  const longest = lessons.reduce((most, { places }) => Math.max(most, places.length), 0);
  const seen = new Uint32Array(longest);
  const values = new Float64Array(longest);

  /** Chances of every row and of "none of our business", from the first `count` features seen. */
  const weigh = (count: number): void => {
    scores.set(bias);
    for (let f = 0; f < count; f += 1) {
      const place = seen[f] as number;
      const value = values[f] as number;
      const end = starts[place + 1] as number;
      for (let at = starts[place] as number; at < end; at += 1)
        (scores[targets[at] as number] as number) += value * (weights[at] as number);
    }
    let most = Number.NEGATIVE_INFINITY;
    for (let row = 0; row < chances.length; row += 1) {
      const score =
        (scores[firstRow + row] as number) +
        (scores[ruleOf[row] as number] as number) +
        (scores[verdictOf[row] as number] as number);
      chances[row] = score;
      if (score > most) most = score;
    }
    let sum = 0;
    for (let row = 0; row < chances.length; row += 1) {
      const below = (chances[row] as number) - most;
      const chance = below < -FAR ? 0 : Math.exp(below);
      chances[row] = chance;
      sum += chance;
    }
    for (let row = 0; row < chances.length; row += 1) chances[row] = (chances[row] as number) / sum;
  };

  /** How the loss changes with each row's score; false when every goal is reached. */
  const pull = (goals: readonly Goal[]): boolean => {
    pulls.fill(0);
    let total = 0;
    let worst = 1;
    for (const { rows, weight } of goals) {
      let together = 1e-12;
      for (const row of rows) together += chances[row] as number;
      for (const row of rows) (pulls[row] as number) -= (weight * (chances[row] as number)) / together;
      total += weight;
      worst = Math.min(worst, together);
    }
    if (worst > LEARNT) return false;
    slopes.fill(0);
    for (let row = 0; row < pulls.length; row += 1) {
      const slope = (pulls[row] as number) + total * (chances[row] as number);
      slopes[firstRow + row] = slope;
      (slopes[ruleOf[row] as number] as number) += slope;
      (slopes[verdictOf[row] as number] as number) += slope;
    }
    return true;
  };

  const step = (count: number): void => {
    for (let f = 0; f < count; f += 1) {
      const place = seen[f] as number;
      const value = values[f] as number;
      const end = starts[place + 1] as number;
      for (let at = starts[place] as number; at < end; at += 1) {
        const head = slopes[targets[at] as number] as number;
        if (head < FLAT && head > -FLAT) continue;
        const slope = head * value;
        const square = (squares[at] as number) + slope * slope;
        squares[at] = square;
        (weights[at] as number) -= (RATE * slope) / Math.sqrt(square);
      }
    }
    for (let head = 0; head < slopes.length; head += 1) {
      const slope = slopes[head] as number;
      if (slope === 0) continue;
      (biasSquares[head] as number) += slope * slope;
      (bias[head] as number) -= (BIAS_RATE * slope) / Math.sqrt(biasSquares[head] as number);
    }
  };

  const mean = { weights: new Float32Array(weights.length), bias: new Float64Array(bias.length) };
  const remember = (): void => {
    for (let i = 0; i < weights.length; i += 1) (mean.weights[i] as number) += (weights[i] as number) / LAST;
    for (let i = 0; i < bias.length; i += 1) (mean.bias[i] as number) += (bias[i] as number) / LAST;
  };

  const roll = dice(seed);
  const order = Uint32Array.from(lessons.keys());
  const louder = 1024 / (1024 - HIDDEN);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, roll);
    for (const at of order) {
      const lesson = lessons[at];
      if (!lesson) continue;
      let count = 0;
      for (let f = 0; f < lesson.places.length; f += 1) {
        if (roll(1024) < HIDDEN) continue;
        seen[count] = lesson.places[f] as number;
        values[count] = (lesson.values[f] as number) * louder;
        count += 1;
      }
      weigh(count);
      if (pull(lesson.goals)) step(count);
    }
    if (epoch >= EPOCHS - LAST) remember();
  }
  return mean;
};

/** The mean of several models that differ by the order of the lessons and by what was hidden in them. */
export const learn = (lessons: Lessons, heads: Heads): Weights => {
  const mean = { weights: new Float32Array(lessons.targets.length), bias: new Float64Array(heads.size) };
  for (const seed of SEEDS) {
    const { weights, bias } = learnOnce(lessons, heads, seed);
    for (let i = 0; i < weights.length; i += 1) (mean.weights[i] as number) += (weights[i] as number) / SEEDS.length;
    for (let i = 0; i < bias.length; i += 1) (mean.bias[i] as number) += (bias[i] as number) / SEEDS.length;
  }
  return mean;
};
