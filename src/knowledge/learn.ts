/**
 * Softmax regression of low rank over every row of every rule, with AdaGrad, in an order that a fixed seed gives: the same
 * lessons give the same weights. Each feature has a few numbers, each head as many; a head's score is the product of its own
 * with the sum of those of the features that are there. So what is learnt from one question speaks for words that stood
 * beside it elsewhere.
 */
import type { Heads } from './heads.ts';
import { buildSlope, type Goal, TOGETHER } from './softmax.ts';

/** A question's features, by their place, with their values, and what is right for it. */
interface Lesson {
  places: Uint32Array;
  values: Float32Array;
  goals: readonly Goal[];
}

export interface Lessons {
  lessons: readonly Lesson[];
  /** How many features there are. */
  features: number;
  heads: Heads;
}

/** `DIMENSIONS` numbers for each feature and each head, and a bias for each head. */
export interface Weights {
  features: Float32Array;
  heads: Float32Array;
  bias: Float64Array;
}

export const DIMENSIONS = 48;
const EPOCHS = 8;
/** The weights are the mean of those after each of the last rounds: one alone would hang on what was hidden in it. */
const LAST = 4;
const RATE = 0.1;
/** Biases learn slower: what is asked often here is not what is asked often elsewhere. */
const BIAS_RATE = 0.05;
/** AdaGrad's start: without it the first steps would leap. */
const CALM = 0.1;
/** How far the first weights stray. */
const SPREAD = 0.3;
/** Of a question's features, this share is hidden each time: none may be relied on. */
const HIDDEN = 0.5;
/** A slope that is smaller moves nothing. */
const FLAT = 3e-3;

/** Marsaglia's xorshift of 32 bits: the same numbers everywhere, and quick; from 0 to 1. */
const dice = (seed: number) => {
  let state = seed;
  return (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
};

const shuffle = (order: Uint32Array, roll: () => number): void => {
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(roll() * (i + 1));
    const held = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = held;
  }
};

/** Sum of four rolls: near enough to a normal distribution of variance 1. */
const scattered = (length: number, spread: number, roll: () => number): Float32Array =>
  new Float32Array(length).map(() => (roll() + roll() + roll() + roll() - 2) * Math.sqrt(3) * spread);

/** `to += by * from`, over the dimensions from these places on. */
const add = (to: Float32Array, at: number, by: number, from: Float32Array, start: number): void => {
  for (let d = 0; d < DIMENSIONS; d += 1) (to[at + d] as number) += by * (from[start + d] as number);
};

const meanSquare = (of: Float32Array, start: number): number => {
  let sum = 0;
  for (let d = 0; d < DIMENSIONS; d += 1) sum += (of[start + d] as number) ** 2;
  return sum / DIMENSIONS;
};

/** By head, the scores of each of the lessons. */
const score = (heads: Float32Array, sums: Float32Array, bias: Float64Array, scores: Float32Array): void => {
  for (let head = 0, at = 0; head < bias.length; head += 1) {
    const own = bias[head] as number;
    let one = own;
    let two = own;
    let three = own;
    let four = own;
    for (let d = 0; d < DIMENSIONS; d += 1, at += 1) {
      const weight = heads[at] as number;
      one += weight * (sums[d] as number);
      two += weight * (sums[DIMENSIONS + d] as number);
      three += weight * (sums[2 * DIMENSIONS + d] as number);
      four += weight * (sums[3 * DIMENSIONS + d] as number);
    }
    scores[head * TOGETHER] = one;
    scores[head * TOGETHER + 1] = two;
    scores[head * TOGETHER + 2] = three;
    scores[head * TOGETHER + 3] = four;
  }
};

/** @param seed of the order of the lessons, of what is hidden in them and of the first weights */
export const learn = ({ lessons, features: size, heads }: Lessons, seed: number): Weights => {
  const roll = dice(seed);
  const features = scattered(size * DIMENSIONS, SPREAD / Math.sqrt(DIMENSIONS), roll);
  const weights = scattered(heads.size * DIMENSIONS, SPREAD, roll);
  const bias = new Float64Array(heads.size);
  const featureSquares = new Float32Array(size).fill(CALM);
  const headSquares = new Float32Array(heads.size).fill(CALM);
  const biasSquares = new Float64Array(heads.size).fill(CALM);
  const slope = buildSlope(heads);

  const longest = lessons.reduce((most, { places }) => Math.max(most, places.length), 0);
  const seen = new Uint32Array(TOGETHER * longest);
  const values = new Float32Array(TOGETHER * longest);
  const counts = new Uint32Array(TOGETHER);
  /** Of each lesson: the sum of its features, how large that is, and how the loss changes with it. */
  const sums = new Float32Array(TOGETHER * DIMENSIONS);
  const sizes = new Float32Array(TOGETHER);
  const pulls = new Float32Array(TOGETHER * DIMENSIONS);
  const scores = new Float32Array(heads.size * TOGETHER);
  const slopes = new Float32Array(heads.size * TOGETHER);

  const see = ({ places, values: full }: Lesson, which: number): void => {
    let count = which * longest;
    for (let f = 0; f < places.length; f += 1) {
      if (roll() < HIDDEN) continue;
      const place = places[f] as number;
      const value = (full[f] as number) / (1 - HIDDEN);
      seen[count] = place;
      values[count] = value;
      count += 1;
      add(sums, which * DIMENSIONS, value, features, place * DIMENSIONS);
    }
    counts[which] = count;
    sizes[which] = meanSquare(sums, which * DIMENSIONS);
  };

  const stepHead = (head: number): void => {
    const start = head * DIMENSIONS;
    // All pulls are taken before the head moves.
    for (let which = 0; which < TOGETHER; which += 1) {
      const by = slopes[head * TOGETHER + which] as number;
      if (by >= FLAT || by <= -FLAT) add(pulls, which * DIMENSIONS, by, weights, start);
    }
    for (let which = 0; which < TOGETHER; which += 1) {
      const by = slopes[head * TOGETHER + which] as number;
      if (by < FLAT && by > -FLAT) continue;
      (headSquares[head] as number) += by * by * (sizes[which] as number);
      add(weights, start, (-RATE * by) / Math.sqrt(headSquares[head] as number), sums, which * DIMENSIONS);
      (biasSquares[head] as number) += by * by;
      (bias[head] as number) -= (BIAS_RATE * by) / Math.sqrt(biasSquares[head] as number);
    }
  };

  const stepFeatures = (which: number): void => {
    const pull = meanSquare(pulls, which * DIMENSIONS);
    if (pull === 0) return;
    for (let f = which * longest; f < (counts[which] as number); f += 1) {
      const place = seen[f] as number;
      const value = values[f] as number;
      (featureSquares[place] as number) += value * value * pull;
      const by = (-RATE * value) / Math.sqrt(featureSquares[place] as number);
      add(features, place * DIMENSIONS, by, pulls, which * DIMENSIONS);
    }
  };

  const mean = {
    features: new Float32Array(features.length),
    heads: new Float32Array(weights.length),
    bias: new Float64Array(bias.length),
  };
  const remember = (): void => {
    for (let i = 0; i < features.length; i += 1) (mean.features[i] as number) += (features[i] as number) / LAST;
    for (let i = 0; i < weights.length; i += 1) (mean.heads[i] as number) += (weights[i] as number) / LAST;
    for (let i = 0; i < bias.length; i += 1) (mean.bias[i] as number) += (bias[i] as number) / LAST;
  };

  const order = Uint32Array.from(lessons.keys());
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, roll);
    // The few that are over wait for the next round, which has another order.
    for (let from = 0; from + TOGETHER <= order.length; from += TOGETHER) {
      const batch = Array.from(order.subarray(from, from + TOGETHER), (at) => lessons[at] as Lesson);
      sums.fill(0);
      batch.forEach(see);
      score(weights, sums, bias, scores);
      slopes.fill(0);
      batch.forEach(({ goals }, which) => {
        slope(scores, slopes, which, goals);
      });
      pulls.fill(0);
      for (let head = 0; head < heads.size; head += 1) stepHead(head);
      for (let which = 0; which < TOGETHER; which += 1) stepFeatures(which);
    }
    if (epoch >= EPOCHS - LAST) remember();
  }
  return mean;
};
