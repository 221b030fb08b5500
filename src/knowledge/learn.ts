/**
 * Softmax regression of low rank over every row of every rule, with AdaGrad, in an order that a fixed seed gives: the same
 * lessons give the same weights. Each feature has a few numbers, each head as many; a head's score is the product of its own
 * with the sum of those of the features that are there. So what is learnt from one question speaks for words that stood
 * beside it elsewhere.
 */
import { products, sumUp } from '../answer/vectors.ts';
import type { Heads } from './heads.ts';
import { buildOpen, buildSlope, type Goal, type Kind } from './softmax.ts';
import { add, addWide, DIMENSIONS, meanSquare } from './vectors.ts';

/** A question's features, by their place, with their values, and what is right for it. */
interface Lesson {
  places: Uint32Array;
  values: Float32Array;
  goals: readonly Goal[];
  kind?: Kind;
  /** The rules whose rows it always weighs. */
  rules: readonly number[];
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
  heads: Float64Array;
  bias: Float64Array;
}

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
const scatter = <Numbers extends Float32Array | Float64Array>(
  to: Numbers,
  spread: number,
  roll: () => number,
): Numbers => {
  for (let i = 0; i < to.length; i += 1) to[i] = (roll() + roll() + roll() + roll() - 2) * Math.sqrt(3) * spread;
  return to;
};

/** `mean += now / LAST` */
const remember = (mean: Float32Array | Float64Array, now: Float32Array | Float64Array): void => {
  for (let i = 0; i < now.length; i += 1) (mean[i] as number) += (now[i] as number) / LAST;
};

/** @param seed of the order of the lessons, of what is hidden in them and of the first weights */
export const learn = ({ lessons, features: size, heads }: Lessons, seed: number): Weights => {
  const roll = dice(seed);
  const features = scatter(new Float32Array(size * DIMENSIONS), SPREAD / Math.sqrt(DIMENSIONS), roll);
  const weights = scatter(new Float64Array(heads.size * DIMENSIONS), SPREAD, roll);
  const bias = new Float64Array(heads.size);
  const featureSquares = new Float32Array(size).fill(CALM);
  const headSquares = new Float64Array(heads.size).fill(CALM);
  const biasSquares = new Float64Array(heads.size).fill(CALM);
  const slope = buildSlope(heads);
  const open = buildOpen(heads);

  const longest = lessons.reduce((most, { places }) => Math.max(most, places.length), 0);
  const seen = new Uint32Array(longest);
  const values = new Float64Array(longest);
  /** The sum of a lesson's features, and how the loss changes with it. */
  const sum = new Float64Array(DIMENSIONS);
  const pull = new Float64Array(DIMENSIONS);
  const scores = new Float64Array(heads.size);
  const slopes = new Float64Array(heads.size);
  /** The heads of rules and verdicts, which every lesson weighs. */
  const shared = Uint16Array.from({ length: heads.size }, (_, head) => head).filter(
    (head) => head < heads.firstRow || head > heads.firstRow + heads.rows,
  );

  const see = ({ places, values: full }: Lesson): number => {
    let count = 0;
    for (let f = 0; f < places.length; f += 1) {
      if (roll() < HIDDEN) continue;
      seen[count] = (places[f] as number) * DIMENSIONS;
      values[count] = (full[f] as number) / (1 - HIDDEN);
      count += 1;
    }
    sumUp(features, seen, values, count, sum);
    return count;
  };

  const score = (which: Uint16Array): void => {
    products(weights, which, sum, scores);
    for (let i = 0; i < which.length; i += 1)
      (scores[which[i] as number] as number) += bias[which[i] as number] as number;
  };

  const stepHeads = (which: Uint16Array): void => {
    const size = meanSquare(sum);
    for (let i = 0; i < which.length; i += 1) {
      const head = which[i] as number;
      const by = slopes[head] as number;
      slopes[head] = 0;
      if (by < FLAT && by > -FLAT) continue;
      addWide(pull, 0, by, weights, head * DIMENSIONS);
      (headSquares[head] as number) += by * by * size;
      addWide(weights, head * DIMENSIONS, (-RATE * by) / Math.sqrt(headSquares[head] as number), sum, 0);
      (biasSquares[head] as number) += by * by;
      (bias[head] as number) -= (BIAS_RATE * by) / Math.sqrt(biasSquares[head] as number);
    }
  };

  const stepFeatures = (count: number): void => {
    const size = meanSquare(pull);
    if (size === 0) return;
    for (let f = 0; f < count; f += 1) {
      const start = seen[f] as number;
      const place = start / DIMENSIONS;
      const value = values[f] as number;
      (featureSquares[place] as number) += value * value * size;
      add(features, start, (-RATE * value) / Math.sqrt(featureSquares[place] as number), pull);
    }
  };

  const mean = {
    features: new Float32Array(features.length),
    heads: new Float64Array(weights.length),
    bias: new Float64Array(bias.length),
  };
  const order = Uint32Array.from(lessons.keys());
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, roll);
    for (const at of order) {
      const lesson = lessons[at] as Lesson;
      const count = see(lesson);
      score(shared);
      const rows = open(scores, lesson.rules);
      score(rows);
      slope(scores, rows, lesson, slopes);
      pull.fill(0);
      stepHeads(shared);
      stepHeads(rows);
      stepFeatures(count);
    }
    if (epoch < EPOCHS - LAST) continue;
    remember(mean.features, features);
    remember(mean.heads, weights);
    remember(mean.bias, bias);
  }
  return mean;
};
