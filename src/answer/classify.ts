/** A linear classifier over `features.ts`: how well a question fits each row of each rule, and how well none of them. */
import type { Feature } from './features.ts';
import type { Model } from './rulebook.ts';

export const OFF_TOPIC = 'off-topic';

/** Probability by variant, in the order of `model.variants`; they sum to 1. */
export type Classify = (features: readonly Feature[]) => Float64Array;

const bytes = (base64: string): ArrayBuffer => {
  const { buffer, byteOffset, byteLength } = Buffer.from(base64, 'base64');
  return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
};

/** Turns scores into probabilities in place. */
export const softmax = (scores: Float64Array): Float64Array => {
  let most = Number.NEGATIVE_INFINITY;
  for (const score of scores) if (score > most) most = score;
  let sum = 0;
  for (let i = 0; i < scores.length; i += 1) {
    const raised = Math.exp((scores[i] ?? 0) - most);
    scores[i] = raised;
    sum += raised;
  }
  for (let i = 0; i < scores.length; i += 1) scores[i] = (scores[i] ?? 0) / sum;
  return scores;
};

export const buildClassify = (model: Model): Classify => {
  const hashes = new Uint32Array(bytes(model.hashes));
  const ends = new Uint32Array(bytes(model.ends));
  const targets = new Uint16Array(bytes(model.targets));
  const weights = new Int8Array(bytes(model.weights));
  const unit = model.scale / 127;
  const places = new Map<number, number>();
  for (const [i, hash] of hashes.entries()) places.set(hash, i);
  return (features) => {
    const scores = Float64Array.from(model.bias);
    for (const { hash, value } of features) {
      const place = places.get(hash);
      if (place === undefined) continue;
      const step = value * unit;
      const end = ends[place] ?? 0;
      for (let at = place === 0 ? 0 : (ends[place - 1] ?? 0); at < end; at += 1) {
        const target = targets[at] ?? 0;
        scores[target] = (scores[target] ?? 0) + step * (weights[at] ?? 0);
      }
    }
    return softmax(scores);
  };
};
