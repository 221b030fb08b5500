// What must hold besides the tests, each in its own words; stops at the first that fails.
import { spawnSync } from 'node:child_process';

const STEPS = [
  ['biome', 'ci', '--error-on-warnings', '.'],
  ['tsc', '-p', 'tsconfig.json'],
  // What runs in Node alone: no browser's globals. The build itself checks no types.
  ['tsc', '-p', 'tsconfig.build.json', '--noEmit'],
  ['tsc', '-p', 'playground/tsconfig.json', '--noEmit'],
  ['knip'],
  ['node', 'dist/app/bin.js', 'kb', 'check'],
  ['vitest', 'run', 'test/architecture.test.ts', '--silent'],
];

for (const [tool, ...args] of STEPS) {
  const started = Date.now();
  const command = tool === 'node' ? [process.execPath, ...args] : ['npx', '--no-install', tool, ...args];
  const { status } = spawnSync(command[0], command.slice(1), { stdio: 'inherit' });
  console.log(
    `${status === 0 ? 'ok' : 'FAILED'} ${[tool, ...args].join(' ')} (${((Date.now() - started) / 1000).toFixed(1)} s)`,
  );
  if (status !== 0) process.exit(1);
}
