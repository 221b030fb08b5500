/** What is right for a question, and how the learner is told. */
import { VERDICTS, type Verdict } from '../answer/rulebook.ts';
import type { Heads } from './heads.ts';

/** Any of these rows is right; how much that counts. */
export interface Goal {
  rows: Uint16Array;
  weight: number;
}

/** Any row with one of these verdicts is right, among those that are weighed. */
export interface Kind {
  verdicts: readonly Verdict[];
  weight: number;
}

export interface Target {
  goals: readonly Goal[];
  /** Whether a plain yes is deserved, whatever the rule. */
  kind?: Kind;
}

/** The rules whose rows a lesson always weighs: those of its goals. */
export const rulesOf = ({ goals }: Target, { ruleOf }: Heads): number[] => {
  const rules = new Set<number>();
  for (const { rows } of goals) for (const row of rows) rules.add(ruleOf[row] as number);
  return [...rules];
};

/** A 32-bit float as the whole number of the same bits. */
const bitsOf = (number: number): number => new Uint32Array(Float32Array.of(number).buffer)[0] as number;

/**
 * The targets of all lessons one after the other, each only once, and by lesson where its own starts. Of each: number of rules, the
 * rules; the verdicts of the kind as bits or 0, its weight; number of goals, and of each its weight, number of rows, rows. All of
 * 32 bits, weights as floats.
 */
export const flatten = (targets: readonly Target[], heads: Heads): { targets: Uint32Array; targetOf: Uint32Array } => {
  const known = new Map<Target, number>();
  const flat: number[] = [];
  const put = (target: Target): number => {
    const start = flat.length;
    const { goals, kind } = target;
    const rules = rulesOf(target, heads);
    flat.push(rules.length, ...rules);
    flat.push(kind?.verdicts.reduce((bits, verdict) => bits | (1 << VERDICTS.indexOf(verdict)), 0) ?? 0);
    flat.push(bitsOf(kind?.weight ?? 0), goals.length);
    for (const { rows, weight } of goals) flat.push(bitsOf(weight), rows.length, ...rows);
    known.set(target, start);
    return start;
  };
  const targetOf = Uint32Array.from(targets, (target) => known.get(target) ?? put(target));
  return { targets: Uint32Array.from(flat), targetOf };
};
