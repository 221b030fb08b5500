/** What the fault suites share: how long they run, a seed that is printed, what was counted. */
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** `npm run test:faults` runs the long form; `npm test` a short one. */
export const LONG = process.env['FAULTS'] === 'long';

export const SEED = Number(process.env['FAULT_SEED'] ?? Math.floor(Math.random() * 2 ** 31));

/** Numbers from 0 to 1 that one seed always gives again (mulberry32). */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
};

export const pick = <T>(random: () => number, of: readonly T[]): T => {
  const chosen = of[Math.floor(random() * of.length)];
  if (chosen === undefined) throw new Error('Nothing to pick from.');
  return chosen;
};

/** One line with the seed and what was counted; the long run gathers them. */
export const report = (suite: string, counts: Record<string, number | string>): void => {
  const told = Object.entries(counts).map(([what, count]) => `${what} ${count}`);
  const line = `${suite}: ${told.join(', ')} (seed ${SEED}, ${LONG ? 'long' : 'short'})`;
  console.log(line);
  const gathered = process.env['FAULT_REPORT'];
  if (gathered) appendFileSync(gathered, `${line}\n`);
};

/** A folder that is gone afterwards. */
export const inScratch = async <T>(work: (folder: string) => Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'gdpr-desk-fault-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
