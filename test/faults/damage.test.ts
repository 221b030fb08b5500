import { describe, expect, it } from 'vitest';
import { MUTATIONS, runCase, soundStore } from './damage.ts';
import { inScratch, LONG, pick, randomFrom, report, SEED } from './suite.ts';

const TIMES = LONG ? 2_500 : 250;

describe('damaged files at a start', () => {
  it('never start it silently empty or wrong', { timeout: 600_000 }, () =>
    inScratch(async (folder) => {
      const sound = await soundStore(folder);
      const random = randomFrom(SEED);
      const counts: Record<string, number> = {};
      const wrong: string[] = [];
      for (let time = 0; time < TIMES; time += 1) {
        const mutation = MUTATIONS[time % MUTATIONS.length] ?? pick(random, MUTATIONS);
        const outcome = await runCase(sound, mutation, random);
        counts[outcome.found] = (counts[outcome.found] ?? 0) + 1;
        for (const what of outcome.wrong) wrong.push(`${mutation.name}: ${what}`);
      }
      report('damaged files at a start', { mutations: TIMES, ...counts, wrong: wrong.length });
      expect(wrong).toEqual([]);
    }),
  );

  it('notices a start that leaves out what is damaged and says nothing', () =>
    inScratch(async (folder) => {
      const sound = await soundStore(folder);
      const random = randomFrom(SEED);
      const wrong: string[] = [];
      for (const mutation of MUTATIONS)
        wrong.push(...(await runCase(sound, mutation, random, (store) => ({ ...store, findings: [] }))).wrong);
      expect(wrong.join()).toMatch(/silently|nothing was said/);
    }));
});
