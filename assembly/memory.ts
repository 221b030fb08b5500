/** Where the learner's numbers stand: each name is an address, or a size that does not change. */

/** Numbers of each feature and each head; a multiple of 16. */
export const dimensions: usize = 48;
/** Bytes of those. */
export const WIDTH: usize = dimensions * 4;

/** AdaGrad's start: without it the first steps would leap. */
const CALM: f32 = 0.1;

/** `dimensions` numbers for each feature and each head, and a bias for each head. */
export let features: usize = 0;
export let heads: usize = 0;
export let biases: usize = 0;
/** The sums of the squares of their slopes. */
export let featureSquares: usize = 0;
export let headSquares: usize = 0;
export let biasSquares: usize = 0;

/** The features of all lessons, by their place, with their values; by lesson, where its own start and where its target does. */
export let places: usize = 0;
export let values: usize = 0;
export let starts: usize = 0;
export let targetOf: usize = 0;
/** Numbers of 32 bits, laid out by `flatten` of `src/knowledge/targets.ts`. */
export let targets: usize = 0;

/** By row, and after the last for "none of our business", the heads of its rule and of its verdict. */
export let ruleOf: usize = 0;
export let verdictOf: usize = 0;
/** By rule its first row; two places more. */
export let firstRowOf: usize = 0;
/** How many there are; "none of our business" is one more of each. */
export let rules: usize = 0;
export let rows: usize = 0;
/** Of the heads: rules stand first, then rows from here on, then verdicts from there on. */
export let firstRow: usize = 0;
export let firstVerdict: usize = 0;
export let end: usize = 0;
/** How many of the likeliest rules have their rows weighed. */
export let likely: usize = 0;

/** The features of the lesson at hand that are seen; their sum; how the loss changes with it. */
export let seen: usize = 0;
export let seenValues: usize = 0;
export let sum: usize = 0;
export let pull: usize = 0;
/** By head, its score and how the loss changes with it. */
export let scores: usize = 0;
export let slopes: usize = 0;
/** Which rows are weighed, and which of those have a verdict that is right; by row its chance, and how the goals pull at it. */
export let open: usize = 0;
export let kindRows: usize = 0;
export let chances: usize = 0;
export let pulls: usize = 0;
/** By rule its score, padded to a multiple of four with minus infinity; and whether its rows are weighed. */
export let ruleScores: usize = 0;
export let isOpen: usize = 0;

let free: usize = 0;

export function fours(number: usize): usize {
  return (number + 3) & ~3;
}

function reserve(number: usize, size: usize): usize {
  const at = (free + 15) & ~15;
  free = at + number * size;
  return at;
}

function fill(at: usize, number: usize, by: f32): void {
  for (let i: usize = 0; i < number; i++) store<f32>(at + i * 4, by);
}

/**
 * Lays out the memory, once.
 *
 * @param pieces features of all lessons together
 * @param longest features of the longest lesson
 * @param words numbers of all targets
 */
export function reserveAll(
  featureCount: usize,
  ruleCount: usize,
  rowCount: usize,
  verdictCount: usize,
  lessons: usize,
  pieces: usize,
  longest: usize,
  words: usize,
  likeliest: usize,
): void {
  rules = ruleCount;
  rows = rowCount;
  firstRow = rules + 1;
  firstVerdict = firstRow + rows + 1;
  end = firstVerdict + verdictCount;
  likely = likeliest;
  free = __heap_base;
  features = reserve(featureCount, WIDTH);
  heads = reserve(end + 3, WIDTH);
  biases = reserve(end + 3, 4);
  featureSquares = reserve(featureCount, 4);
  headSquares = reserve(end, 4);
  biasSquares = reserve(end, 4);
  places = reserve(pieces, 4);
  values = reserve(pieces, 4);
  starts = reserve(lessons + 1, 4);
  targetOf = reserve(lessons, 4);
  targets = reserve(words, 4);
  ruleOf = reserve(rows + 1, 2);
  verdictOf = reserve(rows + 1, 2);
  firstRowOf = reserve(rules + 2, 2);
  seen = reserve(longest + 1, 4);
  seenValues = reserve(longest + 1, 4);
  sum = reserve(1, WIDTH);
  pull = reserve(1, WIDTH);
  scores = reserve(end + 3, 4);
  slopes = reserve(end, 4);
  open = reserve(rows + 1, 2);
  kindRows = reserve(rows + 1, 4);
  chances = reserve(rows + 1, 4);
  pulls = reserve(rows + 1, 4);
  ruleScores = reserve(fours(rules), 4);
  isOpen = reserve(rules + 1, 1);
  if (memory.grow(<i32>((free + 0xffff) >> 16) - memory.size()) < 0) unreachable();
  fill(featureSquares, featureCount, CALM);
  fill(headSquares, end, CALM);
  fill(biasSquares, end, CALM);
  fill(ruleScores, fours(rules), -Infinity);
}
