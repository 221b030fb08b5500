/**
 * Trains the classifier: softmax regression with AdaGrad over the rules, and over the rows of each rule, in an order that a
 * fixed seed gives, so that the same sources give the same model. A weight exists only for a feature and a target that
 * occur together, which keeps the model small and a look-up short.
 */
import { softmax } from '../answer/classify.ts';
import { type Feature, featuresOf } from '../answer/features.ts';
import { compileLexicon } from '../answer/lexicon.ts';
import { type Model, type Table, VERDICTS } from '../answer/rulebook.ts';
import { buildUnderstand } from '../answer/understand.ts';
import { lessonsOf } from './lessons.ts';
import type { Sources } from './load.ts';

const EPOCHS = 8;
const RATE = 0.5;
/** AdaGrad's start: without it the first steps would leap. */
const CALM = 1e-2;
const SEED = 20260523;
/** A feature seen in fewer questions than this teaches their spelling, not their meaning. */
const FEWEST = 3;
/** A feature that speaks for more rules than this says nothing. */
const MOST_RULES = 100;
/** A question that is answered this surely teaches nothing more for now. */
const LEARNT = 0.97;
/** Weights that round to less than this, of 127, are dropped. */
const SLIGHT = 2;

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

interface Example {
  features: Feature[];
  rule: number;
  /** -1 where it is not known. */
  row: number;
  /** Place in `VERDICTS`, or -1. */
  verdict: number;
}

/** What one example teaches: the target that is right among those from `from` to before `to`. */
interface Rivals {
  target: number;
  from: number;
  to: number;
}

/** By feature, the targets that it was seen with. */
const targetsOf = (kept: Map<number, number>, examples: readonly Example[], target: (example: Example) => number) => {
  const seen = Array.from({ length: kept.size }, () => new Set<number>());
  for (const example of examples) {
    const to = target(example);
    if (to === -1) continue;
    for (const { hash } of example.features) seen[kept.get(hash) ?? -1]?.add(to);
  }
  const starts = new Uint32Array(seen.length + 1);
  seen.forEach((targets, i) => {
    starts[i + 1] = (starts[i] ?? 0) + targets.size;
  });
  return { starts, targets: Uint16Array.from(seen.flatMap((targets) => [...targets].sort((a, b) => a - b))) };
};

/** The features worth a weight, with their place in the order of their hashes. */
const keep = (examples: readonly Example[]): Map<number, number> => {
  const seen = new Map<number, { count: number; rules: Set<number> }>();
  for (const { features, rule } of examples) {
    for (const { hash } of features) {
      const entry = seen.get(hash) ?? { count: 0, rules: new Set<number>() };
      entry.count += 1;
      entry.rules.add(rule);
      seen.set(hash, entry);
    }
  }
  const kept = [...seen].filter(([, { count, rules }]) => count >= FEWEST && rules.size <= MOST_RULES);
  return new Map(kept.sort(([a], [b]) => a - b).map(([hash], place) => [hash, place]));
};

interface Lessons {
  /** Per example: its features as places, their values. */
  places: Uint32Array[];
  values: Float64Array[];
}

/** Where the targets from `from` on begin, between two places of a sorted list. */
const firstFrom = (targets: Uint16Array, start: number, end: number, from: number): number => {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((targets[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
};

const NOTHING: Rivals = { target: -1, from: 0, to: 0 };

const learn = (
  { places, values }: Lessons,
  { starts, targets }: { starts: Uint32Array; targets: Uint16Array },
  size: number,
  rivals: readonly Rivals[],
): { weights: Float64Array; bias: Float64Array } => {
  const weights = new Float64Array(targets.length);
  const squares = new Float64Array(targets.length).fill(CALM);
  const bias = new Float64Array(size);
  const biasSquares = new Float64Array(size).fill(CALM);
  const order = Uint32Array.from({ length: places.length }, (_, i) => i);
  const roll = dice(SEED);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, roll);
    for (const example of order) {
      const { target, from, to } = rivals[example] ?? NOTHING;
      if (target === -1) continue;
      const at = places[example] ?? new Uint32Array();
      const value = values[example] ?? new Float64Array();
      const raw = bias.slice(from, to);
      const begins = at.map((place) => firstFrom(targets, starts[place] ?? 0, starts[place + 1] ?? 0, from));
      const ends = at.map((place, f) => firstFrom(targets, begins[f] ?? 0, starts[place + 1] ?? 0, to));
      for (let f = 0; f < at.length; f += 1) {
        const v = value[f] ?? 0;
        const end = ends[f] ?? 0;
        for (let e = begins[f] ?? 0; e < end; e += 1) {
          const to = (targets[e] ?? 0) - from;
          raw[to] = (raw[to] ?? 0) + v * (weights[e] ?? 0);
        }
      }
      const slopes = softmax(raw);
      const own = slopes[target - from] ?? 0;
      if (own > LEARNT) continue;
      slopes[target - from] = own - 1;
      for (let f = 0; f < at.length; f += 1) {
        const v = value[f] ?? 0;
        const end = ends[f] ?? 0;
        for (let e = begins[f] ?? 0; e < end; e += 1) {
          const slope = (slopes[(targets[e] ?? 0) - from] ?? 0) * v;
          squares[e] = (squares[e] ?? 0) + slope * slope;
          weights[e] = (weights[e] ?? 0) - (RATE * slope) / Math.sqrt(squares[e] ?? 1);
        }
      }
      for (let k = 0; k < slopes.length; k += 1) {
        const slope = slopes[k] ?? 0;
        biasSquares[from + k] = (biasSquares[from + k] ?? 0) + slope * slope;
        bias[from + k] = (bias[from + k] ?? 0) - (0.1 * RATE * slope) / Math.sqrt(biasSquares[from + k] ?? 1);
      }
    }
  }
  return { weights, bias };
};

/** Rounds to eight bits and drops what says next to nothing. */
const pack = (
  { starts, targets }: { starts: Uint32Array; targets: Uint16Array },
  { weights, bias }: { weights: Float64Array; bias: Float64Array },
): Table => {
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9);
  const ends = new Uint32Array(starts.length - 1);
  const kept: number[] = [];
  const rounded: number[] = [];
  for (let place = 0; place < ends.length; place += 1) {
    for (let e = starts[place] ?? 0; e < (starts[place + 1] ?? 0); e += 1) {
      const weight = Math.round(((weights[e] ?? 0) / scale) * 127);
      if (Math.abs(weight) < SLIGHT) continue;
      kept.push(targets[e] ?? 0);
      rounded.push(weight);
    }
    ends[place] = kept.length;
  }
  return { ends, targets: Uint16Array.from(kept), weights: Int8Array.from(rounded), bias, scale };
};

export const train = (sources: Pick<Sources, 'rules' | 'offTopic' | 'questions' | 'concepts' | 'terms'>): Model => {
  const understand = buildUnderstand({ concepts: sources.concepts, lexicon: compileLexicon(sources.terms) });
  const rules = sources.rules.map(({ id }) => id);
  const rows = sources.rules.flatMap((rule) => rule.rows.map(({ id }) => `${rule.id}#${id}`));
  const ruleAt = new Map(rules.map((id, i) => [id, i]));
  const rowAt = new Map(rows.map((id, i) => [id, i]));
  const examples = lessonsOf(sources).map(({ question, language, rule, row, verdict }): Example => {
    const { words, facts } = understand(question, language ? { given: language } : {});
    return {
      features: featuresOf(words, facts),
      rule: ruleAt.get(rule ?? '') ?? rules.length,
      row: rowAt.get(`${rule}#${row}`) ?? -1,
      verdict: verdict === undefined ? -1 : VERDICTS.indexOf(verdict),
    };
  });
  const kept = keep(examples);
  const lessons: Lessons = {
    places: examples.map(({ features }) => Uint32Array.from(features.flatMap(({ hash }) => kept.get(hash) ?? []))),
    values: examples.map(({ features }) =>
      Float64Array.from(features.flatMap(({ hash, value }) => (kept.has(hash) ? value : []))),
    ),
  };
  const ofRules = targetsOf(kept, examples, ({ rule }) => rule);
  const ofRows = targetsOf(kept, examples, ({ row }) => row);
  const ofVerdicts = targetsOf(kept, examples, ({ verdict }) => verdict);
  const firstRow = new Map<number, number>();
  sources.rules.reduce((first, rule, i) => {
    firstRow.set(i, first);
    return first + rule.rows.length;
  }, 0);
  return {
    rules,
    rows,
    hashes: Uint32Array.from(kept.keys()),
    ruleTable: pack(
      ofRules,
      learn(
        lessons,
        ofRules,
        rules.length + 1,
        examples.map(({ rule }) => ({ target: rule, from: 0, to: rules.length + 1 })),
      ),
    ),
    rowTable: pack(
      ofRows,
      learn(
        lessons,
        ofRows,
        rows.length,
        examples.map(({ rule, row }) => {
          const first = firstRow.get(rule) ?? 0;
          return { target: row, from: first, to: first + (sources.rules[rule]?.rows.length ?? 0) };
        }),
      ),
    ),
    verdictTable: pack(
      ofVerdicts,
      learn(
        lessons,
        ofVerdicts,
        VERDICTS.length,
        examples.map(({ verdict }) => ({ target: verdict, from: 0, to: VERDICTS.length })),
      ),
    ),
  };
};
