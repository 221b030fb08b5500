// Everything that `npm ci` leaves behind: the program, the compiled knowledge, the playground. What is up to date is left
// alone, because npm runs `prepare` once more at the first `npx gdpr-desk`.
import { fork, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { build as bundle } from 'rolldown';

const SOURCES = [
  'src',
  'assembly',
  'knowledge',
  'playground',
  'scripts/build.mjs',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
];
/** Of these the compiled rulebook is made; learning it takes most of a build. */
const TAUGHT = [
  'knowledge',
  'assembly',
  'src/answer',
  'src/domain',
  'src/knowledge',
  'scripts/build.mjs',
  'package-lock.json',
];

const filesOf = (path) =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => name !== 'dist')
        .sort()
        .flatMap((name) => filesOf(`${path}/${name}`))
    : [path];

const hashOf = (paths) => {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesOf)) hash.update(`${file}\0`).update(readFileSync(file));
  return hash.digest('hex');
};

/** Does the work unless it was done from these very sources and what it made is there. */
const unlessDone = async (stamp, paths, made, work) => {
  const sources = hashOf(paths);
  if ([stamp, ...made].every((path) => existsSync(path)) && readFileSync(stamp, 'utf8') === sources) return;
  rmSync(stamp, { force: true });
  await work();
  writeFileSync(stamp, sources);
};

const installed = (tool) => `node_modules/.bin/${tool}`;

const ended = (child, name) =>
  new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${name} failed.`))));
  });

const started = (tool, ...args) => ended(spawn(tool, args, { stdio: 'inherit' }), [tool, ...args].join(' '));

/** Reads the knowledge at once, and learns from it when the learner is there. */
const learnt = (learner) => {
  const step = 'dist/knowledge/build.js';
  const child = fork(step);
  learner.then(
    () => child.connected && child.send('the learner is there'),
    () => child.kill(),
  );
  return ended(child, step);
};

/** The learner's inner loop; what these export, the module exports. */
const ASSEMBLY = ['assembly/learn.ts', 'assembly/softmax.ts', 'assembly/memory.ts'];

/** All end before a failure is told: nothing goes on writing behind it. */
const all = async (...jobs) => {
  const failed = (await Promise.allSettled(jobs)).find(({ status }) => status === 'rejected');
  if (failed) throw failed.reason;
};

const RULEBOOK = ['dist/rulebook.json', 'dist/model.bin', 'dist/texts.jsonl'];

await unlessDone('dist/.sources', SOURCES, [...RULEBOOK, 'dist/learn.wasm', 'dist/app/bin.js'], async () => {
  // What is no longer in `src` must not be found in `dist`.
  for (const name of readdirSync('src')) rmSync(`dist/${name}`, { recursive: true, force: true });
  const options = ['-o', 'dist/learn.wasm', '-O3', '--enable', 'simd', '--runtime', 'stub'];
  const learner = started(installed('asc'), ...ASSEMBLY, ...options);
  // Types are checked by `npm run check`.
  const modules = started(installed('tsc'), '-p', 'tsconfig.build.json', '--noCheck');
  // Two threads learn while the rest is made.
  const rulebook = modules.then(() => unlessDone('dist/.rulebook', TAUGHT, RULEBOOK, () => learnt(learner)));
  const page = started(installed('tsc'), '-p', 'playground/tsconfig.json', '--noCheck').then(() =>
    started(installed('vite'), 'build', 'playground/page', '--logLevel', 'warn'),
  );
  // One bundle of everything that runs: it starts in little more than the time that Bolt alone takes (docs/adr).
  const program = modules.then(() =>
    bundle({
      input: { bin: 'dist/cli/bin.js' },
      platform: 'node',
      logLevel: 'warn',
      // Bolt loads them for its Express receiver and for installing over OAuth, and the desk does neither.
      resolve: { alias: { express: false, '@slack/oauth': false } },
      output: { dir: 'dist/app', format: 'esm', cleanDir: true, chunkFileNames: '[name]-[hash].js' },
    }),
  );
  await all(learner, rulebook, page, program);
  chmodSync('dist/app/bin.js', 0o755);
});
