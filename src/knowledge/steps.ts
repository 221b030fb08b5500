/** The learner's inner loop, which `assembly/` has, with views of its memory. */
import { readFileSync } from 'node:fs';
import { LIKELY } from '../answer/likely.ts';
import type { Heads } from './heads.ts';

/** Below `dist`, from `src` and from `dist` alike. */
const COMPILED = new URL('../../dist/learn.wasm', import.meta.url);

/** What is learnt from: the features of all questions one after the other, and what is right for each of them. */
export interface Lessons {
  /** By their place, with their values: those of the first question, of the second and so on. */
  places: Uint32Array;
  values: Float32Array;
  /** By question, where its features start; after the last, where they end. */
  starts: Uint32Array;
  /** As `flatten` of `targets.ts` made them. */
  targets: Uint32Array;
  targetOf: Uint32Array;
  /** How many features there are. */
  features: number;
  heads: Heads;
}

type Given = 'places' | 'values' | 'starts' | 'targets' | 'targetOf' | 'ruleOf' | 'verdictOf' | 'firstRowOf';
type Learnt = 'features' | 'heads' | 'biases' | 'slopes';

/** Addresses of arrays, and `openCount`, which is a number. */
interface Exports extends Record<Given | Learnt | 'open' | 'openCount', { readonly value: number }> {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly dimensions: { readonly value: number };
  reserveAll(
    features: number,
    rules: number,
    rows: number,
    verdicts: number,
    lessons: number,
    pieces: number,
    longest: number,
    words: number,
    likely: number,
  ): void;
  sow(seed: number): void;
  bits(): number;
  look(lesson: number): number;
  teach(lesson: number): void;
}

/** What Node has and its types lack. */
const { WebAssembly } = globalThis as unknown as {
  WebAssembly: { Module: new (bytes: Uint8Array) => object; Instance: new (module: object) => { exports: object } };
};

/** A learner that has learnt nothing: its numbers, which are to be set, and its steps. */
export const buildSteps = ({ features, heads, ...given }: Lessons) => {
  const steps = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(COMPILED))).exports as Exports;
  steps.reserveAll(
    features,
    heads.firstRow - 1,
    heads.rows,
    heads.size - heads.firstRow - heads.rows - 1,
    given.targetOf.length,
    given.places.length,
    given.starts.reduce((most, end, i) => Math.max(most, end - (given.starts[i - 1] ?? 0)), 0),
    given.targets.length,
    LIKELY,
  );
  const { buffer } = steps.memory;
  const put = (name: Given, { buffer: of, byteOffset, byteLength }: Uint32Array | Float32Array | Uint16Array): void =>
    new Uint8Array(buffer, steps[name].value).set(new Uint8Array(of, byteOffset, byteLength));
  for (const name of ['places', 'values', 'starts', 'targets', 'targetOf'] as const) put(name, given[name]);
  for (const name of ['ruleOf', 'verdictOf', 'firstRowOf'] as const) put(name, heads[name]);
  const learnt = (name: Learnt, count: number) => new Float32Array(buffer, steps[name].value, count);
  const dimensions = steps.dimensions.value;
  return {
    dimensions,
    features: learnt('features', features * dimensions),
    heads: learnt('heads', heads.size * dimensions),
    biases: learnt('biases', heads.size),
    /** By head, how the loss of the lesson that was looked at changes with it. */
    slopes: learnt('slopes', heads.size),
    /** The rows that were weighed. */
    open: () => new Uint16Array(buffer, steps.open.value, steps.openCount.value),
    /** @param seed of the dice; not 0 */
    sow: steps.sow,
    /** 32 bits of the dice. */
    bits: steps.bits,
    /** @returns whether there is something left to learn from a lesson */
    look: (lesson: number): boolean => steps.look(lesson) === 1,
    teach: steps.teach,
  };
};
