import { describe, expect, it } from 'vitest';
import type { DiskCall, Fault } from '../support/faulty-disk.ts';
import { CODES, callsOf, liar, MODES, OPERATIONS, type Operation, runCase } from './errno.ts';
import { LONG, randomFrom, report, SEED } from './suite.ts';

/** Every operation × call × code × mode. */
const allCases = async (): Promise<[Operation, Fault][]> => {
  const cases: [Operation, Fault][] = [];
  for (const operation of OPERATIONS) {
    const calls = await callsOf(operation);
    for (const code of CODES)
      for (const mode of MODES)
        for (let after = 0; after < calls; after += 1) cases.push([operation, { call: 'any', code, after, ...mode }]);
  }
  return cases;
};

describe('a disk error at every call', () => {
  it('leaves the old data, tells the truth, and the store works afterwards', { timeout: 900_000 }, async () => {
    const random = randomFrom(SEED);
    const all = await allCases();
    const cases = LONG ? all : all.filter(() => random() < 100 / all.length);
    const wrong: string[] = [];
    for (const [operation, fault] of cases)
      for (const what of await runCase(operation, fault))
        wrong.push(`${operation.name}, ${JSON.stringify(fault)}: ${what}`);
    report('errno on the n-th call, once, for ever, after the work', { cases: cases.length, wrong: wrong.length });
    expect(wrong).toEqual([]);
    expect(all.length).toBeGreaterThanOrEqual(300);
  });

  it.each<DiskCall>(['write', 'sync', 'rename', 'syncFolder'])(
    'notices a store that acknowledges although %s failed',
    async (call) => {
      const [insert] = OPERATIONS;
      const wrong = insert && (await runCase(insert, { call, code: 'EIO', forEver: true }, liar));
      expect(wrong).toContain('an acknowledged ticket was lost');
    },
  );
});
