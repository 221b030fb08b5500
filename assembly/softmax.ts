/**
 * One softmax over the rows of the likely rules and "none of our business". What is learnt is what is scored: a question is
 * right when any of the rows that it accepts is chosen, so the loss is the logarithm of their chances together.
 */
import {
  biases,
  chances,
  end,
  features,
  firstRow,
  firstRowOf,
  firstVerdict,
  fours,
  heads,
  isOpen,
  kindRows,
  likely,
  open,
  places,
  pulls,
  ruleOf,
  ruleScores,
  rules,
  scores,
  seen,
  seenValues,
  slopes,
  starts,
  sum,
  targetOf,
  targets,
  values,
  verdictOf,
  WIDTH,
} from './memory';
import { fourProducts, highestBelow, sumUp } from './vectors';

/** A goal that is reached this surely teaches nothing more for now. */
const LEARNT: f32 = 0.97;
/** Chances below `e ** -FAR` of the likeliest are none. */
const FAR: f32 = 14;

/** How many features of the lesson at hand are seen, and how many rows are weighed. */
export let count: usize = 0;
export let openCount: usize = 0;

let state: u32 = 1;

/** @param seed of the dice; not 0 */
export function sow(seed: u32): void {
  state = seed;
}

/** Marsaglia's xorshift: 32 bits, the same everywhere, and quick. */
export function bits(): u32 {
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  return state;
}

/** Half of a lesson's features, each counting for two: none may be relied on. */
function see(lesson: usize): void {
  const from = <usize>load<u32>(starts + lesson * 4);
  const to = <usize>load<u32>(starts + lesson * 4, 4);
  let hidden: u32 = 0;
  count = 0;
  for (let f = from; f < to; f++) {
    if (((f - from) & 31) === 0) hidden = bits();
    // What is hidden is overwritten by the next: without a branch it is quicker.
    store<u32>(seen + count * 4, load<u32>(places + f * 4));
    store<f32>(seenValues + count * 4, 2 * load<f32>(values + f * 4));
    count += hidden & 1;
    hidden >>>= 1;
  }
  sumUp(features, seen, seenValues, count, sum);
}

/** The scores of these heads, and of up to three after them. */
function score(from: usize, to: usize): void {
  for (let head = from; head < to; head += 4) {
    const products = fourProducts(heads + head * WIDTH, sum);
    v128.store(scores + head * 4, f32x4.add(v128.load(biases + head * 4), products));
  }
}

/** The `likely`-th highest score of a rule, equal ones counted once, or minus infinity where there are fewer. */
function leastLikely(): f32 {
  memory.copy(ruleScores, scores, rules * 4);
  let least: f32 = Infinity;
  for (let rank: usize = 0; rank < likely; rank++) least = highestBelow(ruleScores, fours(rules), least);
  return least;
}

/** Scores rules, verdicts and rows; lists the rows of the likely rules, of those of the target and of "none of our business". */
function openRows(target: usize): void {
  score(0, firstRow);
  score(firstVerdict, end);
  const least = leastLikely();
  for (let rule: usize = 0; rule < rules; rule++) store<u8>(isOpen + rule, load<f32>(scores + rule * 4) >= least);
  store<u8>(isOpen + rules, 1);
  const always = <usize>load<u32>(target);
  for (let i: usize = 1; i <= always; i++) store<u8>(isOpen + <usize>load<u32>(target + i * 4), 1);
  openCount = 0;
  for (let rule: usize = 0; rule <= rules; rule++) {
    if (!load<u8>(isOpen + rule)) continue;
    const from = <usize>load<u16>(firstRowOf + rule * 2);
    const to = <usize>load<u16>(firstRowOf + rule * 2, 2);
    score(firstRow + from, firstRow + to);
    for (let row = from; row < to; row++) store<u16>(open + openCount++ * 2, <u16>row);
  }
}

function openRow(i: usize): usize {
  return <usize>load<u16>(open + i * 2);
}

function ruleHead(row: usize): usize {
  return <usize>load<u16>(ruleOf + row * 2);
}

function verdictHead(row: usize): usize {
  return <usize>load<u16>(verdictOf + row * 2);
}

/** The chances of the rows that are weighed. */
function weigh(): void {
  let most: f32 = -Infinity;
  for (let i: usize = 0; i < openCount; i++) {
    const row = openRow(i);
    const is =
      load<f32>(scores + (firstRow + row) * 4) +
      load<f32>(scores + ruleHead(row) * 4) +
      load<f32>(scores + verdictHead(row) * 4);
    store<f32>(chances + row * 4, is);
    store<f32>(pulls + row * 4, 0);
    most = max(most, is);
  }
  let all: f32 = 0;
  for (let i: usize = 0; i < openCount; i++) {
    const at = chances + openRow(i) * 4;
    const below = load<f32>(at) - most;
    const chance = below < -FAR ? <f32>0 : Mathf.exp(below);
    store<f32>(at, chance);
    all += chance;
  }
  for (let i: usize = 0; i < openCount; i++) {
    const at = chances + openRow(i) * 4;
    store<f32>(at, load<f32>(at) / all);
  }
}

/** Pulls at these rows, so that one of them is chosen. @returns the chance that one is */
function pullTo(list: usize, size: usize, weight: f32): f32 {
  let together: f32 = 1e-12;
  for (let i: usize = 0; i < size; i++) together += load<f32>(chances + <usize>load<u32>(list + i * 4) * 4);
  const by = weight / together;
  for (let i: usize = 0; i < size; i++) {
    const row = <usize>load<u32>(list + i * 4) * 4;
    store<f32>(pulls + row, load<f32>(pulls + row) - by * load<f32>(chances + row));
  }
  return together;
}

/** Lists those of the rows that are weighed whose verdict has its bit in `verdicts`. @returns how many */
function listKind(verdicts: u32): usize {
  let size: usize = 0;
  for (let i: usize = 0; i < openCount; i++) {
    const row = openRow(i);
    if ((verdicts >> <u32>(verdictHead(row) - firstVerdict)) & 1) store<u32>(kindRows + size++ * 4, <u32>row);
  }
  return size;
}

function slope(head: usize, by: f32): void {
  store<f32>(slopes + head * 4, load<f32>(slopes + head * 4) + by);
}

/** From a lesson to `slopes`. @returns whether there is something left to learn from it */
export function look(lesson: usize): bool {
  let at = targets + <usize>load<u32>(targetOf + lesson * 4) * 4;
  see(lesson);
  openRows(at);
  weigh();
  at += (1 + <usize>load<u32>(at)) * 4;
  let all: f32 = 0;
  let worst: f32 = 1;
  const kind = listKind(load<u32>(at));
  if (kind > 0) {
    all = load<f32>(at, 4);
    worst = pullTo(kindRows, kind, all);
  }
  const goals = load<u32>(at, 8);
  at += 12;
  for (let goal: u32 = 0; goal < goals; goal++) {
    const weight = load<f32>(at);
    const size = <usize>load<u32>(at, 4);
    worst = min(worst, pullTo(at + 8, size, weight));
    all += weight;
    at += 8 + size * 4;
  }
  if (worst > LEARNT) return false;
  for (let i: usize = 0; i < openCount; i++) {
    const row = openRow(i);
    const by = load<f32>(pulls + row * 4) + all * load<f32>(chances + row * 4);
    slope(firstRow + row, by);
    slope(ruleHead(row), by);
    slope(verdictHead(row), by);
  }
  return true;
}
