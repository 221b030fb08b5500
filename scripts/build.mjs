// Everything that `npm ci` leaves behind: the program, the compiled knowledge, the playground.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, rmSync } from 'node:fs';

const run = (tool, ...args) => execFileSync('npx', ['--no-install', tool, ...args], { stdio: 'inherit' });

rmSync('dist', { recursive: true, force: true });
run('tsc', '-p', 'tsconfig.build.json');
execFileSync(process.execPath, ['dist/knowledge/build.js'], { stdio: 'inherit' });
if (existsSync('playground/server/main.ts')) run('tsc', '-p', 'playground/tsconfig.json');
if (existsSync('playground/page/vite.config.ts')) run('vite', 'build', 'playground/page', '--logLevel', 'warn');
chmodSync('dist/cli/bin.js', 0o755);
