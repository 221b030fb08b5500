/** Makes the classifier from what the rules' authors wrote and from labelled questions: the same sources, the same model. */
import { Worker } from 'node:worker_threads';
import { buildPlaceOf } from '../answer/classify.ts';
import type { Model } from '../answer/rulebook.ts';
import { type Heads, headsOf } from './heads.ts';
import { learn, type Weights } from './learn.ts';
import { type Lesson, lessonsOf } from './lessons.ts';
import type { Sources } from './load.ts';
import { join, type Seen, seenIn, type Vocabulary } from './seen.ts';
import type { Lessons } from './steps.ts';
import { flatten } from './targets.ts';

/** A feature seen in fewer questions than this teaches their spelling, not their meaning. */
const FEWEST = 5;

/** Each gives a model of its own; their mean is steadier than any of them. */
const SEEDS = [20260523, 19840704];

type Taught = Pick<Sources, 'rules' | 'offTopic' | 'questions' | 'concepts' | 'lexicon' | 'everyday'>;

/** What there is to see, and what to learn of it. */
const readUp = ({
  concepts,
  lexicon,
  everyday,
  ...sources
}: Taught): { vocabulary: Vocabulary; questions: Lesson[] } => ({
  vocabulary: { concepts, lexicon, everyday },
  questions: lessonsOf(sources),
});

/** The hashes of the features worth a weight, sorted. */
const keep = ({ hashes }: Seen): Uint32Array => {
  const met = hashes.slice().sort();
  return met.filter((hash, i) => hash !== met[i - 1] && hash === met[i + FEWEST - 1]);
};

/** What is learnt from, and the hashes of its features. */
const lessonsFrom = (
  seen: Seen,
  questions: readonly Lesson[],
  heads: Heads,
): { hashes: Uint32Array; lessons: Lessons } => {
  const hashes = keep(seen);
  const placeOf = buildPlaceOf(hashes);
  const places = new Uint32Array(seen.hashes.length);
  const values = new Float32Array(seen.hashes.length);
  const starts = new Uint32Array(questions.length + 1);
  let at = 0;
  let count = 0;
  for (let i = 0; i < questions.length; i += 1) {
    const end = at + (seen.counts[i] as number);
    for (; at < end; at += 1) {
      const place = placeOf(seen.hashes[at] as number);
      if (place === -1) continue;
      places[count] = place;
      values[count] = seen.values[at] as number;
      count += 1;
    }
    starts[i + 1] = count;
  }
  const targets = flatten(
    questions.map(({ target }) => target),
    heads,
  );
  return {
    hashes,
    lessons: {
      ...targets,
      places: places.subarray(0, count),
      values: values.subarray(0, count),
      starts,
      features: hashes.length,
      heads,
    },
  };
};

/** Several models side by side: their mean. A row's numbers are the sum of its own and its verdict's. */
const sideBySide = (
  models: readonly Weights[],
  hashes: Uint32Array,
  { size, rows, firstRow, verdictOf }: Heads,
): Model => {
  const each = (models[0]?.heads.length ?? 0) / size;
  const dimensions = models.length * each;
  const features = new Float32Array(hashes.length * dimensions);
  const heads = new Float32Array((firstRow + rows + 1) * dimensions);
  const bias = new Float32Array(firstRow + rows + 1);
  models.forEach((model, m) => {
    for (let feature = 0; feature < hashes.length; feature += 1)
      for (let d = 0; d < each; d += 1)
        features[feature * dimensions + m * each + d] = model.features[feature * each + d] as number;
    for (const head of bias.keys())
      for (const part of head < firstRow ? [head] : [head, verdictOf[head - firstRow] ?? 0]) {
        (bias[head] as number) += (model.bias[part] ?? 0) / models.length;
        for (let d = 0; d < each; d += 1)
          (heads[head * dimensions + m * each + d] as number) += (model.heads[part * each + d] ?? 0) / models.length;
      }
  });
  let scale = 1e-9;
  for (let i = 0; i < features.length; i += 1) scale = Math.max(scale, Math.abs(features[i] as number));
  if (!Number.isFinite(scale)) throw new Error('The classifier learnt something that is no number.');
  const small = new Int8Array(features.length);
  for (let i = 0; i < features.length; i += 1) small[i] = Math.round(((features[i] as number) / scale) * 127);
  return {
    hashes,
    dimensions,
    features: small,
    scale,
    heads,
    bias,
  };
};

/** All in this thread, one seed after the other. */
export const train = (sources: Taught): Model => {
  const { vocabulary, questions } = readUp(sources);
  const heads = headsOf(sources.rules);
  const { hashes, lessons } = lessonsFrom(seenIn(vocabulary, questions), questions, heads);
  return sideBySide(
    SEEDS.map((seed) => learn(lessons, seed)),
    hashes,
    heads,
  );
};

const inWorker = <Work extends (...data: never[]) => unknown>(
  script: URL,
  workerData: Parameters<Work>,
): Promise<ReturnType<Work>> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(script, { workerData });
    worker.once('message', resolve).once('error', reject);
    worker.once('exit', (code) => reject(new Error(`${script.pathname} ended with ${code} before it was done.`)));
  });

/** The same model, in two threads. Runs from `dist` only. */
export const trainTogether = async (sources: Taught): Promise<Model> => {
  const { vocabulary, questions } = readUp(sources);
  const heads = headsOf(sources.rules);
  const asked = questions.map(({ target: _, ...question }) => question);
  const half = asked.length >> 1;
  const others = inWorker<typeof seenIn>(new URL('./seen-worker.js', import.meta.url), [vocabulary, asked.slice(half)]);
  const seen = join([seenIn(vocabulary, asked.slice(0, half)), await others]);
  const { hashes, lessons } = lessonsFrom(seen, questions, heads);
  const models = await Promise.all(
    SEEDS.map((seed) => inWorker<typeof learn>(new URL('./learn-worker.js', import.meta.url), [lessons, seed])),
  );
  return sideBySide(models, hashes, heads);
};
