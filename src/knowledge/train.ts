/**
 * Trains the classifier from the rules' phrasings and examples and the off-topic questions: softmax regression with
 * AdaGrad, in an order that a fixed seed gives, so that the same sources give the same model. A weight exists only for a
 * feature and a variant that occur together, which keeps the model small and a look-up short.
 */
import { OFF_TOPIC, softmax } from '../answer/classify.ts';
import { type Feature, featuresOf } from '../answer/features.ts';
import type { Model } from '../answer/rulebook.ts';
import { buildUnderstand } from '../answer/understand.ts';
import { LANGUAGES, type Language } from '../domain/language.ts';
import type { Sources } from './load.ts';

interface Example {
  question: string;
  language?: Language;
  variant: string;
}

const EPOCHS = 14;
const RATE = 0.5;
/** Pull towards zero at each step, relative to the rate. */
const DECAY = 1e-6;
const SEED = 20260523;
/** A feature seen in fewer questions than this teaches their spelling, not their meaning. */
const FEWEST = 2;

/** Every question whose rule and row are known. */
export const lessons = ({ rules, offTopic }: Pick<Sources, 'rules' | 'offTopic'>): Example[] => [
  ...rules.flatMap((rule) => [
    ...LANGUAGES.flatMap((language) =>
      Object.entries(rule[language].rows).flatMap(([row, { phrasings }]) =>
        phrasings.map((question) => ({ question, language, variant: `${rule.id}#${row}` })),
      ),
    ),
    ...rule.examples.flatMap(({ ask, expect }) => {
      const rows = rule.rows.filter(({ verdict }) => verdict === expect);
      return rows.length === 1 && rows[0] ? [{ question: ask, variant: `${rule.id}#${rows[0].id}` }] : [];
    }),
  ]),
  ...LANGUAGES.flatMap((language) =>
    offTopic[language].map((question) => ({ question, language, variant: OFF_TOPIC })),
  ),
];

/** Park and Miller's generator: the same numbers everywhere. */
const dice = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
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

interface Prepared {
  /** Per example: its features as places in `hashes`, their values, its variant. */
  places: Uint32Array[];
  values: Float64Array[];
  variant: Uint16Array;
  hashes: Uint32Array;
  /** CSR: the variants that each feature was seen with. */
  starts: Uint32Array;
  targets: Uint16Array;
}

const prepare = (all: { features: Feature[]; variant: number }[]): Prepared => {
  const seen = new Map<number, { count: number; variants: Set<number> }>();
  for (const { features, variant } of all) {
    for (const { hash } of features) {
      const entry = seen.get(hash) ?? { count: 0, variants: new Set<number>() };
      entry.count += 1;
      entry.variants.add(variant);
      seen.set(hash, entry);
    }
  }
  const kept = [...seen].filter(([, { count }]) => count >= FEWEST).sort(([a], [b]) => a - b);
  const placeOf = new Map(kept.map(([hash], place) => [hash, place]));
  const starts = new Uint32Array(kept.length + 1);
  kept.forEach(([, { variants }], i) => {
    starts[i + 1] = (starts[i] ?? 0) + variants.size;
  });
  return {
    places: all.map(({ features }) => Uint32Array.from(features.flatMap(({ hash }) => placeOf.get(hash) ?? []))),
    values: all.map(({ features }) =>
      Float64Array.from(features.flatMap(({ hash, value }) => (placeOf.has(hash) ? value : []))),
    ),
    variant: Uint16Array.from(all.map(({ variant }) => variant)),
    hashes: Uint32Array.from(kept.map(([hash]) => hash)),
    starts,
    targets: Uint16Array.from(kept.flatMap(([, { variants }]) => [...variants].sort((a, b) => a - b))),
  };
};

const learn = (data: Prepared, variants: number): { weights: Float64Array; bias: Float64Array } => {
  const { places, values, variant, starts, targets } = data;
  const weights = new Float64Array(targets.length);
  const squares = new Float64Array(targets.length).fill(1e-3);
  const bias = new Float64Array(variants);
  const biasSquares = new Float64Array(variants).fill(1e-3);
  const order = Uint32Array.from({ length: places.length }, (_, i) => i);
  const roll = dice(SEED);
  const scores = new Float64Array(variants);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, roll);
    for (const example of order) {
      const at = places[example] ?? new Uint32Array();
      const value = values[example] ?? new Float64Array();
      scores.set(bias);
      for (let f = 0; f < at.length; f += 1) {
        const place = at[f] ?? 0;
        const v = value[f] ?? 0;
        const end = starts[place + 1] ?? 0;
        for (let e = starts[place] ?? 0; e < end; e += 1) {
          const target = targets[e] ?? 0;
          scores[target] = (scores[target] ?? 0) + v * (weights[e] ?? 0);
        }
      }
      softmax(scores);
      const right = variant[example] ?? 0;
      scores[right] = (scores[right] ?? 0) - 1;
      for (let f = 0; f < at.length; f += 1) {
        const place = at[f] ?? 0;
        const v = value[f] ?? 0;
        const end = starts[place + 1] ?? 0;
        for (let e = starts[place] ?? 0; e < end; e += 1) {
          const weight = weights[e] ?? 0;
          const slope = (scores[targets[e] ?? 0] ?? 0) * v + DECAY * weight;
          const square = (squares[e] ?? 0) + slope * slope;
          squares[e] = square;
          weights[e] = weight - (RATE * slope) / Math.sqrt(square);
        }
      }
      for (let k = 0; k < variants; k += 1) {
        const slope = scores[k] ?? 0;
        const square = (biasSquares[k] ?? 0) + slope * slope;
        biasSquares[k] = square;
        bias[k] = (bias[k] ?? 0) - (RATE * 0.1 * slope) / Math.sqrt(square);
      }
    }
  }
  return { weights, bias };
};

const base64 = (array: Uint32Array | Uint16Array | Int8Array): string =>
  Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString('base64');

/** Drops what rounds to nothing and packs the rest. */
const pack = (data: Prepared, weights: Float64Array, bias: Float64Array, variants: string[]): Model => {
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9);
  const hashes: number[] = [];
  const ends: number[] = [];
  const targets: number[] = [];
  const rounded: number[] = [];
  data.hashes.forEach((hash, place) => {
    const before = targets.length;
    for (let e = data.starts[place] ?? 0; e < (data.starts[place + 1] ?? 0); e += 1) {
      const weight = Math.round(((weights[e] ?? 0) / scale) * 127);
      if (weight === 0) continue;
      targets.push(data.targets[e] ?? 0);
      rounded.push(weight);
    }
    if (targets.length === before) return;
    hashes.push(hash);
    ends.push(targets.length);
  });
  return {
    variants,
    bias: [...bias].map((value) => Math.round(value * 1e4) / 1e4),
    hashes: base64(Uint32Array.from(hashes)),
    ends: base64(Uint32Array.from(ends)),
    targets: base64(Uint16Array.from(targets)),
    weights: base64(Int8Array.from(rounded)),
    scale: Math.round(scale * 1e6) / 1e6,
  };
};

export const train = (sources: Pick<Sources, 'rules' | 'offTopic' | 'concepts' | 'terms'>): Model => {
  const understand = buildUnderstand(sources);
  const examples = lessons(sources);
  const variants = [
    ...new Set(sources.rules.flatMap((rule) => rule.rows.map(({ id }) => `${rule.id}#${id}`))),
    OFF_TOPIC,
  ];
  const indexOf = new Map(variants.map((variant, i) => [variant, i]));
  const data = prepare(
    examples.map(({ question, language, variant }) => {
      const { words, facts } = understand(question, language ? { given: language } : {});
      return { features: featuresOf(words, facts), variant: indexOf.get(variant) ?? 0 };
    }),
  );
  const { weights, bias } = learn(data, variants.length);
  return pack(data, weights, bias, variants);
};
