/** Runs the built executable as a person or script would. */
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const EXECUTABLE = fileURLToPath(new URL('../../dist/app/bin.js', import.meta.url));

export interface Outcome {
  code: number | null;
  out: string;
  err: string;
}

type Environment = Record<string, string>;

/** Without the settings of whoever runs the tests. */
const clean = (env: Environment): Environment => ({
  PATH: process.env['PATH'] ?? '',
  HOME: process.env['HOME'] ?? '',
  LOG_LEVEL: 'info',
  ...env,
});

export const startProcess = (args: readonly string[], env: Environment = {}): ChildProcess =>
  spawn(process.execPath, [EXECUTABLE, ...args], { env: clean(env), stdio: ['pipe', 'pipe', 'pipe'] });

export const outcomeOf = async (child: ChildProcess): Promise<Outcome> => {
  let out = '';
  let err = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, out, err };
};

export const run = async (
  args: readonly string[],
  { input = '', env = {} }: { input?: string; env?: Environment } = {},
): Promise<Outcome> => {
  const child = startProcess(args, env);
  child.stdin?.end(input);
  return outcomeOf(child);
};
