/** Runs the compiled store in a process of its own and checks what its death left behind. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openLowdbStore } from '../../src/store/lowdb.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

let compiled: string | undefined;

/** The sources as plain JavaScript, which starts in a tenth of the time; once for each test file. */
const compile = (): string => {
  if (compiled) return compiled;
  const out = join(ROOT, 'node_modules', '.cache', `gdpr-desk-faults-${process.pid}`);
  mkdirSync(out, { recursive: true });
  try {
    execFileSync('npx', ['--no-install', 'tsc', '-p', 'tsconfig.build.json', '--outDir', out, '--sourceMap', 'false'], {
      cwd: ROOT,
    });
  } catch (error) {
    // Types are the business of `npm run check`.
    if (!existsSync(join(out, 'store', 'lowdb.js'))) throw error;
  }
  compiled = out;
  return out;
};

export interface Victim {
  process: ChildProcess;
  /** Every whole line so far. */
  lines(): string[];
  /** Resolves when such a line came, or the process is gone. */
  said(line: string): Promise<void>;
  gone: Promise<void>;
}

export const startVictim = (
  folder: string,
  args: string[],
  env: Record<string, string> = {},
  flags: string[] = [],
  program = new URL('program.mjs', import.meta.url),
): Victim => {
  const child = spawn(process.execPath, [...flags, fileURLToPath(program), compile(), folder, ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  });
  let text = '';
  const listeners = new Set<() => void>();
  const told = (): void => {
    for (const listener of listeners) listener();
  };
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
    told();
  });
  child.stdin.on('error', () => undefined);
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const lines = (): string[] => text.split('\n').slice(0, -1);
  return {
    process: child,
    lines,
    gone,
    said: (line) =>
      Promise.race([
        gone,
        new Promise<void>((resolve) => {
          const look = (): void => {
            if (!lines().includes(line)) return;
            listeners.delete(look);
            resolve();
          };
          listeners.add(look);
          look();
        }),
      ]),
  };
};

/** What was acknowledged, from the lines that a victim printed: by gesture, the revision that must be there at least. */
export const acknowledged = (lines: readonly string[]): Map<string, number> => {
  const known = new Map<string, number>();
  for (const line of lines) {
    const [what, gesture = '', revision = '1'] = line.split(' ');
    const least = what === 'filed' ? 1 : what === 'changed' ? Number(revision) : undefined;
    if (least !== undefined) known.set(gesture, Math.max(known.get(gesture) ?? 0, least));
  }
  return known;
};

/** Opens what a death left behind and says what is wrong with it. */
export const inspect = async (
  folder: string,
  acks: ReadonlyMap<string, number>,
  settled: readonly string[] = [],
): Promise<string[]> => {
  const wrong: string[] = [];
  const store = await openLowdbStore({ folder });
  const tickets = await store.list('T0ONE');
  const byGesture = new Map(tickets.map((ticket) => [ticket.gesture, ticket]));
  if (byGesture.size !== tickets.length) wrong.push('a gesture has two tickets');
  for (const [gesture, revision] of acks) {
    const ticket = byGesture.get(gesture);
    if (!ticket) wrong.push(`acknowledged and lost: ${gesture}`);
    else if (ticket.revision < revision) wrong.push(`an acknowledged change was lost: ${gesture}`);
  }
  for (const gesture of settled)
    if (byGesture.get(gesture)?.notices.some(({ settledAt }) => settledAt === undefined))
      wrong.push(`settled and owed again: ${gesture}`);
  for (const { gesture, notices } of tickets)
    if (notices.length === 0) wrong.push(`a ticket without its alert: ${gesture}`);
  const accused = store.findings.filter(({ kind }) => kind !== 'leftover');
  for (const { kind, id } of accused) wrong.push(`${kind} ${id}`);
  for (const series of ['INC', 'DRL']) {
    const ids = tickets.filter(({ id }) => id.startsWith(series));
    const numbers = ids.map(({ id }) => Number(id.slice(9))).sort((a, b) => a - b);
    if (numbers.some((number, index) => number !== index + 1)) wrong.push('the numbers have a gap');
  }
  await store.close();
  const left = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /(^|\/)\./.test(name));
  if (left.length > 0) wrong.push('a temporary file was left');
  return wrong;
};
