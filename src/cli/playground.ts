import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { Refused } from './refused.ts';

const SERVER = fileURLToPath(new URL('../../dist/playground/server/main.js', import.meta.url));

/** The playground is a program of its own: it speaks to the app only as Slack does. */
const play = async (_options: unknown, command: Command): Promise<void> => {
  if (!existsSync(SERVER)) throw new Refused('The playground is not built. Run "npm run build" first.');
  const child = spawn(process.execPath, [SERVER, ...command.args], { stdio: 'inherit' });
  // The terminal sends both processes the signal; the child ends in its own order, and we with it.
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => signal === 'SIGTERM' && child.kill(signal));
  process.exitCode = await new Promise<number>((resolve) => child.on('exit', (code) => resolve(code ?? 1)));
};

export const playgroundCommand = (): Command =>
  new Command('playground')
    .description('a local workspace in the browser with the app connected to it: no Slack account, no tokens')
    .argument('[options...]', 'passed on: --port N, --http (signed HTTP instead of Socket Mode), --fresh (start empty)')
    .allowUnknownOption()
    .action((_args, options, command) => play(options, command));
