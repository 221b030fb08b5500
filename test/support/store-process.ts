/** A store in a process of its own, which a test can stop, continue and kill. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('./store-program.ts', import.meta.url));

export interface StoreProcess {
  process: ChildProcess;
  /** The next line that it prints; `exit` when it is gone. */
  line(): Promise<string>;
  say(command: string): void;
  /** Resolves when it is gone. */
  kill(signal?: NodeJS.Signals): Promise<void>;
}

export const startStoreProcess = (folder: string, ...args: string[]): StoreProcess => {
  const child = spawn(process.execPath, ['--import', 'tsx', PROGRAM, folder, ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const lines: string[] = [];
  const waiting: ((line: string) => void)[] = [];
  const took = (line: string): void => {
    const next = waiting.shift();
    if (next) next(line);
    else lines.push(line);
  };
  createInterface({ input: child.stdout })
    .on('line', took)
    .on('close', () => took('exit'));
  child.stdin.on('error', () => undefined);
  return {
    process: child,
    line: () => {
      const line = lines.shift();
      return line === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(line);
    },
    say: (command) => void child.stdin.write(`${command}\n`),
    kill: async (signal = 'SIGKILL') => {
      child.kill(signal);
      await gone;
    },
  };
};
