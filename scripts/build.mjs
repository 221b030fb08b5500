// Everything that `npm ci` leaves behind: the program, the compiled knowledge, the playground. What is up to date is left
// alone, because npm runs `prepare` once more at the first `npx gdpr-desk`.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { build as bundle } from 'rolldown';

const SOURCES = [
  'src',
  'knowledge',
  'playground',
  'scripts/build.mjs',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
];
const STAMP = 'dist/.sources';

const filesOf = (path) =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => name !== 'dist')
        .sort()
        .flatMap((name) => filesOf(`${path}/${name}`))
    : [path];

const hash = createHash('sha256');
for (const file of SOURCES.flatMap(filesOf)) hash.update(`${file}\0`).update(readFileSync(file));
const sources = hash.digest('hex');

if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sources) process.exit(0);

const run = (tool, ...args) => execFileSync('npx', ['--no-install', tool, ...args], { stdio: 'inherit' });

rmSync(STAMP, { force: true });
run('tsc', '-p', 'tsconfig.build.json');
execFileSync(process.execPath, ['dist/knowledge/build.js'], { stdio: 'inherit' });
run('tsc', '-p', 'playground/tsconfig.json');
run('vite', 'build', 'playground/page', '--logLevel', 'warn');
// One bundle of everything that runs: it starts in little more than the time that Bolt alone takes (docs/adr).
await bundle({
  input: { bin: 'dist/cli/bin.js' },
  platform: 'node',
  logLevel: 'warn',
  // Bolt loads them for its Express receiver and for installing over OAuth, and the desk does neither.
  resolve: { alias: { express: false, '@slack/oauth': false } },
  output: { dir: 'dist/app', format: 'esm', cleanDir: true, chunkFileNames: '[name]-[hash].js' },
});
chmodSync('dist/app/bin.js', 0o755);
writeFileSync(STAMP, sources);
