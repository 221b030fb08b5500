/** Makes the classifier from what the rules' authors wrote and from labelled questions: the same sources, the same model. */
import { Worker } from 'node:worker_threads';
import { type Feature, featuresOf } from '../answer/features.ts';
import { compileLexicon } from '../answer/lexicon.ts';
import type { Model } from '../answer/rulebook.ts';
import { buildUnderstand } from '../answer/understand.ts';
import { type Heads, headsOf } from './heads.ts';
import { DIMENSIONS, type Lessons, learn, type Weights } from './learn.ts';
import { lessonsOf } from './lessons.ts';
import type { Sources } from './load.ts';

/** A feature seen in fewer questions than this teaches their spelling, not their meaning. */
const FEWEST = 5;

/** Each gives a model of its own; their mean is steadier than any of them. */
const SEEDS = [20260523, 19840704];

type Taught = Pick<Sources, 'rules' | 'offTopic' | 'questions' | 'concepts' | 'terms' | 'everyday'>;

/** The features worth a weight, with their place in the order of their hashes. */
const keep = (examples: readonly { features: Feature[] }[]): Map<number, number> => {
  const seen = new Map<number, number>();
  for (const { features } of examples) for (const { hash } of features) seen.set(hash, (seen.get(hash) ?? 0) + 1);
  const kept = [...seen].filter(([, count]) => count >= FEWEST).map(([hash]) => hash);
  return new Map(kept.sort((a, b) => a - b).map((hash, place) => [hash, place]));
};

/** What is learnt from, and the hashes of its features. */
const prepare = (sources: Taught): { hashes: Uint32Array; lessons: Lessons } => {
  const understand = buildUnderstand({
    concepts: sources.concepts,
    lexicon: compileLexicon(sources.terms),
    everyday: compileLexicon(sources.everyday),
  });
  const examples = lessonsOf(sources).map(({ question, language, goals }) => ({
    features: featuresOf(understand(question, language ? { given: language } : {})),
    goals,
  }));
  const kept = keep(examples);
  const lessons = examples.map(({ features, goals }) => {
    const known = features.filter(({ hash }) => kept.has(hash));
    return {
      places: Uint32Array.from(known, ({ hash }) => kept.get(hash) ?? 0),
      values: Float32Array.from(known, ({ value }) => value),
      goals,
    };
  });
  return {
    hashes: Uint32Array.from(kept.keys()),
    lessons: { lessons, features: kept.size, heads: headsOf(sources.rules) },
  };
};

/** Several models side by side: their mean. A row's numbers are the sum of its own, its rule's and its verdict's. */
const join = (models: readonly Weights[], hashes: Uint32Array, { rows, firstRow, ruleOf, verdictOf }: Heads): Model => {
  const dimensions = models.length * DIMENSIONS;
  const features = new Float32Array(hashes.length * dimensions);
  const ofRows = new Float32Array((rows + 1) * dimensions);
  const bias = new Float32Array(rows + 1);
  models.forEach((model, m) => {
    const place = (i: number): number => Math.floor(i / DIMENSIONS) * dimensions + m * DIMENSIONS + (i % DIMENSIONS);
    model.features.forEach((number, i) => {
      features[place(i)] = number;
    });
    for (let row = 0; row <= rows; row += 1) {
      for (const head of [firstRow + row, ruleOf[row] ?? 0, verdictOf[row] ?? 0]) {
        (bias[row] as number) += (model.bias[head] ?? 0) / models.length;
        for (let d = 0; d < DIMENSIONS; d += 1)
          (ofRows[(m * (rows + 1) + row) * DIMENSIONS + d] as number) +=
            (model.heads[head * DIMENSIONS + d] ?? 0) / models.length;
      }
    }
  });
  const scale = features.reduce((most, number) => Math.max(most, Math.abs(number)), 1e-9);
  return {
    hashes,
    dimensions,
    first: DIMENSIONS,
    features: Int8Array.from(features, (number) => Math.round((number / scale) * 127)),
    scale,
    rows: ofRows,
    bias,
  };
};

/** One seed after the other, in this thread. */
export const train = (sources: Taught): Model => {
  const { hashes, lessons } = prepare(sources);
  return join(
    SEEDS.map((seed) => learn(lessons, seed)),
    hashes,
    lessons.heads,
  );
};

const inWorker = (lessons: Lessons, seed: number): Promise<Weights> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./learn-worker.js', import.meta.url), { workerData: { lessons, seed } });
    worker.once('message', resolve).once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The learner ended with ${code} before it was done.`)));
  });

/** The same model, each seed in a thread of its own. Runs from `dist` only. */
export const trainTogether = async (sources: Taught): Promise<Model> => {
  const { hashes, lessons } = prepare(sources);
  return join(await Promise.all(SEEDS.map((seed) => inWorker(lessons, seed))), hashes, lessons.heads);
};
