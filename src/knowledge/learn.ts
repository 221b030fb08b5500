/**
 * Softmax regression of low rank over every row of every rule, with AdaGrad, in an order that a fixed seed gives: the same
 * lessons give the same weights. Each feature has a few numbers, each head as many; a head's score is the product of its own
 * with the sum of those of the features that are there. So what is learnt from one question speaks for words that stood
 * beside it elsewhere.
 */
import { buildSteps, type Lessons } from './steps.ts';

/** Equally many numbers for each feature and each head, and a bias for each head. */
export interface Weights {
  features: Float32Array;
  heads: Float32Array;
  bias: Float32Array;
}

const EPOCHS = 6;
/** The weights are the mean of those after each of the last rounds: one alone would hang on what was hidden in it. */
const LAST = 3;
/** How far the first weights stray. */
const SPREAD = 0.3;

/** 32 bits at a time. */
type Bits = () => number;

/** From 0 to 1. */
const roll = (bits: Bits): number => (bits() >>> 0) / 2 ** 32;

const shuffle = (order: Uint32Array, bits: Bits): void => {
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(roll(bits) * (i + 1));
    const held = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = held;
  }
};

/** Sum of four rolls: near enough to a normal distribution of variance 1. */
const scatter = (to: Float32Array, spread: number, bits: Bits): void => {
  for (let i = 0; i < to.length; i += 1)
    to[i] = (roll(bits) + roll(bits) + roll(bits) + roll(bits) - 2) * Math.sqrt(3) * spread;
};

/** `mean += now / LAST` */
const remember = (mean: Float32Array, now: Float32Array): void => {
  for (let i = 0; i < now.length; i += 1) (mean[i] as number) += (now[i] as number) / LAST;
};

/** @param seed of the order of the lessons, of what is hidden in them and of the first weights; not 0 */
export const learn = (lessons: Lessons, seed: number): Weights => {
  const { dimensions, features, heads, biases, bits, ...steps } = buildSteps(lessons);
  steps.sow(seed);
  scatter(features, SPREAD / Math.sqrt(dimensions), bits);
  scatter(heads, SPREAD, bits);
  const mean: Weights = {
    features: new Float32Array(features.length),
    heads: new Float32Array(heads.length),
    bias: new Float32Array(biases.length),
  };
  const order = Uint32Array.from(lessons.targetOf.keys());
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, bits);
    for (const lesson of order) steps.teach(lesson);
    if (epoch < EPOCHS - LAST) continue;
    remember(mean.features, features);
    remember(mean.heads, heads);
    remember(mean.bias, biases);
  }
  return mean;
};
