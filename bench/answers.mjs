// How long an answer takes in process, how long the engine takes to be ready, and how much memory it holds.
import { createAnswerer } from '../dist/answer/answer.js';
import { readCompiled } from '../dist/knowledge/compiled.js';
import { line, median, ms, quantile } from './figures.mjs';
import { lists } from './lists.mjs';
import { phrasings, RIVALS } from './scores.mjs';

const AS_OF = '2026-11-25';
const ROUNDS = 5;
/** One question in so many is asked: all would take minutes. */
const EVERY = 4;

const HOSTILE = [
  'health '.repeat(430),
  'a'.repeat(3000),
  'mag ik '.repeat(430),
  '<@U1> '.repeat(500),
  'é̂'.repeat(1500),
  '012345678901'.repeat(250),
  '((('.repeat(1000),
  'gezondheidsgegevens'.repeat(157),
];

const timed = (work) => {
  const started = performance.now();
  const result = work();
  return [performance.now() - started, result];
};

const heap = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
};

export const run = () => {
  const questions = [...lists('learnt'), ...lists('kept')]
    .flatMap((list) => list.questions.map(({ question }) => question))
    .filter((_, i) => i % EVERY === 0);
  const before = heap();
  const [ready, answer] = timed(() => createAnswerer(readCompiled().rulebook));
  const held = (heap() - before) / 1024 / 1024;
  line('engine ready from the compiled file', ms(ready), '<= 60 ms', ready <= 60);
  line(
    `memory held${globalThis.gc ? '' : ' (run node with --expose-gc)'}`,
    `${held.toFixed(1)} MB`,
    '<= 40 MB',
    held <= 40,
  );

  for (const question of questions) answer({ question, asOf: AS_OF });
  const times = [];
  for (let round = 0; round < ROUNDS; round += 1)
    for (const question of questions) times.push(timed(() => answer({ question, asOf: AS_OF }))[0]);
  line(`answer, p50 of ${times.length}`, ms(median(times)), '<= 0.2 ms', median(times) <= 0.2);
  line('  p99', ms(quantile(times, 0.99)), '<= 1 ms', quantile(times, 0.99) <= 1);

  const worst = Math.max(
    ...HOSTILE.map((question) => median([1, 2, 3].map(() => timed(() => answer({ question, asOf: AS_OF }))[0]))),
  );
  line('3,000 hostile characters, the slowest of 8 kinds', ms(worst), '<= 20 ms', worst <= 20);

  const find = RIVALS['MiniSearch fuzzy + prefix'](phrasings());
  const some = questions.filter((_, i) => i % 5 === 0);
  for (const question of some.slice(0, 20)) find(question);
  const theirs = median(some.map((question) => timed(() => find(question))[0]));
  const ours = median(some.map((question) => timed(() => answer({ question, asOf: AS_OF }))[0]));
  line(
    `MiniSearch with fuzzy and prefix takes (${ms(theirs)})`,
    `${(theirs / ours).toFixed(1)} x ours`,
    '>= 5 x',
    theirs / ours >= 5,
  );
};
