/** Makes the classifier from what the rules' authors wrote and from labelled questions: the same sources, the same model. */
import { type Feature, featuresOf } from '../answer/features.ts';
import { type Heads, headsOf } from '../answer/heads.ts';
import { compileLexicon } from '../answer/lexicon.ts';
import type { Model } from '../answer/rulebook.ts';
import { buildUnderstand } from '../answer/understand.ts';
import { learn } from './learn.ts';
import { type Lesson, lessonsOf } from './lessons.ts';
import type { Sources } from './load.ts';

/** A feature seen in fewer questions than this teaches their spelling, not their meaning. */
const FEWEST = 3;
/** Weights that round to less than this, of 127, are dropped. */
const SLIGHT = 1;

interface Example {
  features: Feature[];
  lesson: Lesson;
}

/** The features worth a weight, with their place in the order of their hashes. */
const keep = (examples: readonly Example[]): Map<number, number> => {
  const seen = new Map<number, number>();
  for (const { features } of examples) for (const { hash } of features) seen.set(hash, (seen.get(hash) ?? 0) + 1);
  const kept = [...seen].filter(([, count]) => count >= FEWEST).map(([hash]) => hash);
  return new Map(kept.sort((a, b) => a - b).map((hash, place) => [hash, place]));
};

/** The heads that a lesson's features may speak for: the rows of its first goal, their rules and verdicts. */
const headsFor = ({ goals: [goal] }: Lesson, { rows, firstRow, ruleOf, verdictOf }: Heads): number[] =>
  (goal?.rows ?? []).flatMap((row) => [
    ...(row === rows ? [] : [firstRow + row]),
    ruleOf[row] ?? 0,
    verdictOf[row] ?? 0,
  ]);

/** By feature, the heads that it was seen with: only those get a weight, which keeps the model small and an answer fast. */
const pairUp = (
  features: number,
  lessons: readonly { places: Uint32Array }[],
  heads: readonly number[][],
  size: number,
) => {
  const seenIn = Array.from({ length: features }, (): number[] => []);
  lessons.forEach(({ places }, lesson) => {
    for (const place of places) seenIn[place]?.push(lesson);
  });
  const starts = new Uint32Array(features + 1);
  const targets: number[] = [];
  const marked = new Int32Array(size).fill(-1);
  for (let place = 0; place < features; place += 1) {
    const own: number[] = [];
    for (const lesson of seenIn[place] ?? []) {
      for (const head of heads[lesson] ?? []) {
        if (marked[head] === place) continue;
        marked[head] = place;
        own.push(head);
      }
    }
    targets.push(...own.sort((a, b) => a - b));
    starts[place + 1] = targets.length;
  }
  return { starts, targets: Uint16Array.from(targets) };
};

/** Rounds to eight bits and drops what says next to nothing. */
const pack = (
  { starts, targets }: { starts: Uint32Array; targets: Uint16Array },
  { weights, bias }: { weights: Float32Array; bias: Float64Array },
): Pick<Model, 'ends' | 'targets' | 'weights' | 'bias' | 'scale'> => {
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9);
  const ends = new Uint32Array(starts.length - 1);
  const kept: number[] = [];
  const rounded: number[] = [];
  for (let place = 0; place < ends.length; place += 1) {
    for (let at = starts[place] ?? 0; at < (starts[place + 1] ?? 0); at += 1) {
      const weight = Math.round(((weights[at] ?? 0) / scale) * 127);
      if (Math.abs(weight) < SLIGHT) continue;
      kept.push(targets[at] ?? 0);
      rounded.push(weight);
    }
    ends[place] = kept.length;
  }
  return { ends, targets: Uint16Array.from(kept), weights: Int8Array.from(rounded), bias, scale };
};

export const train = (
  sources: Pick<Sources, 'rules' | 'offTopic' | 'questions' | 'concepts' | 'terms' | 'everyday'>,
): Model => {
  const understand = buildUnderstand({
    concepts: sources.concepts,
    lexicon: compileLexicon(sources.terms),
    everyday: compileLexicon(sources.everyday),
  });
  const heads = headsOf(sources.rules);
  const understood = new Map<string, Feature[]>();
  const examples = lessonsOf(sources).map((lesson): Example => {
    const { question, language } = lesson;
    const key = `${language} ${question}`;
    const before = understood.get(key);
    if (before) return { features: before, lesson };
    const features = featuresOf(understand(question, language ? { given: language } : {}));
    understood.set(key, features);
    return { features, lesson };
  });
  const kept = keep(examples);
  const lessons = examples.map(({ features, lesson: { goals } }) => {
    const known = features.filter(({ hash }) => kept.has(hash));
    return {
      places: Uint32Array.from(known, ({ hash }) => kept.get(hash) ?? 0),
      values: Float64Array.from(known, ({ value }) => value),
      goals,
    };
  });
  const pairs = pairUp(
    kept.size,
    lessons,
    examples.map(({ lesson }) => headsFor(lesson, heads)),
    heads.size,
  );
  return { hashes: Uint32Array.from(kept.keys()), ...pack(pairs, learn({ lessons, ...pairs }, heads)) };
};
