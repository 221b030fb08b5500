/** A process that is killed: at every call of the disk, at every system call of the threads that write, under load. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { acknowledged, inspect, startVictim, type Victim } from './processes.ts';
import { inScratch, LONG, randomFrom, report, SEED } from './suite.ts';

const WHEN = ['before', 'half', 'after'];

/** Dies at the n-th call; the lines that it printed and what its death left. */
const dieAt = (
  n: number,
  when: string,
  env: Record<string, string> = {},
): Promise<{ lines: string[]; wrong: string[] }> =>
  inScratch(async (scratch) => {
    const folder = join(scratch, 'data');
    const victim = startVictim(folder, ['sequence', String(n), when], env);
    await victim.gone;
    mkdirSync(folder, { recursive: true });
    return { lines: victim.lines(), wrong: await inspect(folder, acknowledged(victim.lines())) };
  });

describe('killed at a call of the disk', () => {
  it('loses nothing that was acknowledged', { timeout: 900_000 }, async () => {
    const random = randomFrom(SEED);
    const { lines } = await dieAt(0, 'before');
    const calls = Number(lines.at(-1)?.split(' ')[1]);
    expect(calls).toBeGreaterThan(80);
    const wrong: string[] = [];
    let runs = 0;
    for (let n = 1; n <= calls; n += 1) {
      for (const when of WHEN) {
        if (!LONG && random() > 12 / calls) continue;
        runs += 1;
        for (const what of (await dieAt(n, when)).wrong) wrong.push(`${when} call ${n}: ${what}`);
      }
    }
    report('killed at every call of the disk', { calls, runs, wrong: wrong.length });
    expect(wrong).toEqual([]);
  });

  it('notices a store that acknowledges first', { timeout: 60_000 }, async () => {
    const found: string[] = [];
    for (let n = 10; n < 60 && found.length === 0; n += 7)
      found.push(...(await dieAt(n, 'before', { PLANT: 'early' })).wrong);
    expect(found.join()).toContain('lost');
  });
});

const hasStrace = (): boolean => {
  try {
    execFileSync('strace', ['-V'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** The thread that waits for files has written by far the most. */
const writingThread = (pid: number): number => {
  const written = (task: string): number =>
    Number(/^wchar: (\d+)/m.exec(readFileSync(`/proc/${pid}/task/${task}/io`, 'utf8'))?.[1] ?? 0);
  const tasks = readdirSync(`/proc/${pid}/task`);
  return Number(tasks.sort((a, b) => written(b) - written(a))[0]);
};

/** What waits for the disk, and what does not, each has a thread. */
const THREADS = ['waits', 'main'] as const;
type Thread = (typeof THREADS)[number];

/** Lets the sequence run with one of its threads under strace; what strace wrote. */
const traced = async (victim: Victim, thread: Thread, ...args: string[]): Promise<string> => {
  await victim.said('ready');
  const pid = victim.process.pid ?? 0;
  const strace = spawn('strace', ['-p', String(thread === 'main' ? pid : writingThread(pid)), ...args]);
  let log = '';
  await new Promise<void>((resolve) => {
    strace.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      log += chunk;
      if (log.includes('attached')) resolve();
    });
    strace.once('close', () => resolve());
  });
  const over = new Promise<void>((resolve) => strace.once('close', () => resolve()));
  victim.process.stdin?.write('go\n');
  await Promise.all([victim.gone, over]);
  return log;
};

const SYSTEM_CALLS = ['openat', 'write', 'fdatasync', 'fsync', 'rename', 'link', 'unlink', 'close', 'mkdir'];
const ONE_THREAD = { UV_THREADPOOL_SIZE: '1' };

describe('killed at a system call', () => {
  it('loses nothing that was acknowledged', { timeout: 1_800_000 }, async ({ skip }) => {
    skip(!hasStrace(), 'NOT RUN: strace is not installed');
    const random = randomFrom(SEED);
    const run = (thread: Thread, args: string[]): Promise<{ log: string; killed: boolean; wrong: string[] }> =>
      inScratch(async (scratch) => {
        const folder = join(scratch, 'data');
        const victim = startVictim(folder, ['wait'], ONE_THREAD);
        const log = await traced(victim, thread, ...args);
        const killed = victim.process.signalCode === 'SIGKILL';
        return { log, killed, wrong: await inspect(folder, acknowledged(victim.lines())) };
      });
    const points: [Thread, string, number][] = [];
    for (const thread of THREADS) {
      const { log } = await run(thread, ['-e', `trace=${SYSTEM_CALLS.join()}`]);
      for (const name of SYSTEM_CALLS) {
        const times = log.split('\n').filter((line) => line.startsWith(`${name}(`)).length;
        for (let n = 1; n <= times; n += 1) points.push([thread, name, n]);
      }
    }
    const wrong: string[] = [];
    let [runs, killed] = [0, 0];
    for (const [thread, name, n] of Array.from({ length: LONG ? 3 : 1 }, () => points).flat()) {
      if (!LONG && random() > 8 / points.length) continue;
      runs += 1;
      const found = await run(thread, ['-e', `trace=${name}`, '-e', `inject=${name}:signal=KILL:when=${n}`]);
      if (found.killed) killed += 1;
      for (const what of found.wrong) wrong.push(`${thread}, ${name} no. ${n}: ${what}`);
    }
    report('killed at every system call of the writing threads', {
      calls: points.length,
      runs,
      killed,
      wrong: wrong.length,
    });
    expect(wrong).toEqual([]);
    expect(killed / runs).toBeGreaterThan(0.9);
    expect(points.length).toBeGreaterThan(150);
  });
});

describe('killed under load', () => {
  const KILLS = LONG ? 500 : 12;

  it('loses nothing, doubles nothing, and keeps each alert delivered or owed', { timeout: 1_800_000 }, () =>
    inScratch(async (scratch) => {
      const random = randomFrom(SEED);
      const wrong: string[] = [];
      let filed = 0;
      let folder = join(scratch, 'data-0');
      let acks = new Map<string, number>();
      let settled: string[] = [];
      for (let kill = 0; kill < KILLS; kill += 1) {
        // A folder is used for some deaths in a row, then a new one, so that a start stays short.
        if (kill % 10 === 0) {
          rmSync(folder, { recursive: true, force: true });
          folder = join(scratch, `data-${kill}`);
          acks = new Map();
          settled = [];
        }
        const victim = startVictim(folder, ['load', `k${kill}`]);
        await victim.said('open');
        await new Promise((resolve) => setTimeout(resolve, 5 + random() * 120));
        victim.process.kill('SIGKILL');
        await victim.gone;
        for (const [gesture, revision] of acknowledged(victim.lines())) acks.set(gesture, revision);
        filed += acknowledged(victim.lines()).size;
        settled.push(...victim.lines().flatMap((line) => (line.startsWith('settled ') ? [line.slice(8)] : [])));
        for (const what of await inspect(folder, acks, settled)) wrong.push(`kill ${kill}: ${what}`);
      }
      report('kill -9 under load', { kills: KILLS, acknowledged: filed, wrong: wrong.length });
      expect(wrong).toEqual([]);
      expect(filed).toBeGreaterThan(KILLS);
    }),
  );

  it('notices a store that acknowledges first', { timeout: 60_000 }, async () => {
    let found: string[] = [];
    // On a busy machine a kill may come before anything was acknowledged.
    for (let tries = 0; tries < 8 && found.length === 0; tries += 1)
      found = await inScratch(async (scratch) => {
        const folder = join(scratch, 'data');
        const victim = startVictim(folder, ['load', 'k'], { PLANT: 'early' });
        await victim.said('open');
        await new Promise((resolve) => setTimeout(resolve, 100));
        victim.process.kill('SIGKILL');
        await victim.gone;
        return inspect(folder, acknowledged(victim.lines()));
      });
    expect(found.join()).toContain('lost');
  });
});
