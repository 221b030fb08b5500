/** Makes the classifier from what the rules' authors wrote and from labelled questions: the same sources, the same model. */
import { Worker } from 'node:worker_threads';
import { buildPlaceOf } from '../answer/classify.ts';
import { type Features, featuresOf } from '../answer/features.ts';
import { compileLexicon } from '../answer/lexicon.ts';
import type { Model } from '../answer/rulebook.ts';
import { buildUnderstand } from '../answer/understand.ts';
import { type Heads, headsOf } from './heads.ts';
import { type Lessons, learn, type Weights } from './learn.ts';
import { lessonsOf } from './lessons.ts';
import type { Sources } from './load.ts';
import { rulesOf } from './softmax.ts';
import { DIMENSIONS } from './vectors.ts';

/** A feature seen in fewer questions than this teaches their spelling, not their meaning. */
const FEWEST = 5;

/** Each gives a model of its own; their mean is steadier than any of them. */
const SEEDS = [20260523, 19840704];

type Taught = Pick<Sources, 'rules' | 'offTopic' | 'questions' | 'concepts' | 'terms' | 'everyday'>;

/** The hashes of the features worth a weight, sorted. */
const keep = (examples: readonly { features: Features }[]): Uint32Array => {
  const met = new Uint32Array(examples.reduce((sum, { features }) => sum + features.hashes.length, 0));
  let count = 0;
  for (const { features } of examples) {
    met.set(features.hashes, count);
    count += features.hashes.length;
  }
  met.sort();
  return met.filter((hash, i) => hash !== met[i - 1] && hash === met[i + FEWEST - 1]);
};

/** What is learnt from, and the hashes of its features. */
const prepare = (sources: Taught): { hashes: Uint32Array; lessons: Lessons } => {
  const understand = buildUnderstand({
    concepts: sources.concepts,
    lexicon: compileLexicon(sources.terms),
    everyday: compileLexicon(sources.everyday),
  });
  const examples = lessonsOf(sources).map(({ question, language, ...lesson }) => ({
    ...lesson,
    features: featuresOf(understand(question, language ? { given: language } : {})),
  }));
  const hashes = keep(examples);
  const placeOf = buildPlaceOf(hashes);
  const heads = headsOf(sources.rules);
  const lessons = examples.map(({ features, ...lesson }) => {
    const places = features.hashes.map(placeOf);
    return {
      ...lesson,
      places: Uint32Array.from(places.filter((place) => place !== -1)),
      values: Float32Array.from(features.values.filter((_, i) => places[i] !== -1)),
      rules: rulesOf(lesson.goals, heads),
    };
  });
  return { hashes, lessons: { lessons, features: hashes.length, heads } };
};

/** Several models side by side: their mean. A row's numbers are the sum of its own and its verdict's. */
const join = (models: readonly Weights[], hashes: Uint32Array, { rows, firstRow, verdictOf }: Heads): Model => {
  const dimensions = models.length * DIMENSIONS;
  const features = new Float32Array(hashes.length * dimensions);
  const heads = new Float32Array((firstRow + rows + 1) * dimensions);
  const bias = new Float32Array(firstRow + rows + 1);
  models.forEach((model, m) => {
    for (let feature = 0; feature < hashes.length; feature += 1)
      for (let d = 0; d < DIMENSIONS; d += 1)
        features[feature * dimensions + m * DIMENSIONS + d] = model.features[feature * DIMENSIONS + d] as number;
    for (const head of bias.keys())
      for (const part of head < firstRow ? [head] : [head, verdictOf[head - firstRow] ?? 0]) {
        (bias[head] as number) += (model.bias[part] ?? 0) / models.length;
        for (let d = 0; d < DIMENSIONS; d += 1)
          (heads[head * dimensions + m * DIMENSIONS + d] as number) +=
            (model.heads[part * DIMENSIONS + d] ?? 0) / models.length;
      }
  });
  let scale = 1e-9;
  for (let i = 0; i < features.length; i += 1) scale = Math.max(scale, Math.abs(features[i] as number));
  return {
    hashes,
    dimensions,
    features: new Int8Array(features.map((number) => Math.round((number / scale) * 127))),
    scale,
    heads,
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
