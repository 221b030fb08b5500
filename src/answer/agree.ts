/**
 * Several readings of a question often come to the same: the same verdict on the same provision. The answer is the reading
 * that most of the others agree with, so that two rules which share a question do not outvote each other.
 */
import type { Reading } from './readings.ts';
import type { Row } from './rulebook.ts';
import { stricter } from './verdict.ts';

/** As many citations as an answer is judged by. */
const FIRST = 3;

/** Readings within this share of the best are as likely: the stricter one leads. */
const NEAR = 0.9;

const claims = new WeakMap<Row, Set<string>>();

/** What a row says, as far as it is judged: its verdict on each of its first provisions. */
const claimsOf = (row: Row): Set<string> => {
  const known = claims.get(row);
  if (known) return known;
  const made = new Set(row.cites.slice(0, FIRST).map((cite) => `${row.verdict} ${cite}`));
  claims.set(row, made);
  return made;
};

const agrees = (one: Reading, other: Reading): boolean => {
  if (one.row.verdict !== other.row.verdict) return false;
  const theirs = claimsOf(other.row);
  for (const claim of claimsOf(one.row)) if (theirs.has(claim)) return true;
  return false;
};

/** The share of all readings that give the same answer as this one. */
const supportOf = (reading: Reading, readings: readonly Reading[]): number =>
  readings.reduce((sum, other) => sum + (agrees(reading, other) ? other.weight : 0), 0);

/**
 * @param readings from the likeliest rule on
 * @returns the one that leads, or undefined where there is none
 */
export const leading = (readings: readonly Reading[]): Reading | undefined => {
  const supported = readings.map((reading) => ({ reading, support: supportOf(reading, readings) }));
  const most = Math.max(0, ...supported.map(({ support }) => support));
  // Of those that stand for the same answer, the likeliest speaks.
  return supported
    .filter(({ support }) => support >= NEAR * most)
    .map(({ reading }) => reading)
    .reduce<Reading | undefined>((first, next) => {
      if (!first || stricter(next.row.verdict, first.row.verdict)) return next;
      return next.row.verdict === first.row.verdict && next.weight > first.weight ? next : first;
    }, undefined);
};
