/** Two processes on one folder, whatever happens to the first and to its clock. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openLowdbStore } from '../../src/store/lowdb.ts';
import { incidentOf } from '../store/contract.ts';
import { acknowledged, startVictim, type Victim } from './processes.ts';
import { inScratch, LONG, randomFrom, report, SEED } from './suite.ts';

const DAY_MS = 86_400_000;
const DEATHS = ['SIGKILL', 'SIGSTOP then SIGKILL', 'SIGTERM'] as const;

const begin = async (folder: string, shift: number): Promise<Victim> => {
  const victim = startVictim(folder, ['load', 'k'], { CLOCK_SHIFT: String(shift) });
  await victim.said('open');
  return victim;
};

const isRefused = (folder: string): Promise<boolean> =>
  openLowdbStore({ folder }).then(
    async (store) => {
      await store.close();
      return false;
    },
    () => true,
  );

describe('two processes', () => {
  it('are never two writers, and a death is followed within two seconds', { timeout: 900_000 }, async () => {
    const random = randomFrom(SEED);
    const rounds = LONG ? 100 : 3;
    let [starts, slowest] = [0, 0];
    for (let round = 0; round < rounds; round += 1) {
      await inScratch(async (scratch) => {
        const folder = join(scratch, 'data');
        const victim = await begin(folder, [0, DAY_MS, -DAY_MS][round % 3] ?? 0);
        await new Promise((resolve) => setTimeout(resolve, random() * 50));
        expect(await isRefused(folder)).toBe(true);
        victim.process.kill('SIGSTOP');
        expect(await isRefused(folder)).toBe(true);
        victim.process.kill('SIGCONT');
        expect(await isRefused(folder)).toBe(true);
        starts += 3;
        const death = DEATHS[round % DEATHS.length] ?? 'SIGKILL';
        if (death.startsWith('SIGSTOP')) victim.process.kill('SIGSTOP');
        victim.process.kill(death === 'SIGTERM' ? 'SIGTERM' : 'SIGKILL');
        await victim.gone;
        const from = performance.now();
        const store = await openLowdbStore({ folder });
        slowest = Math.max(slowest, performance.now() - from);
        const gestures = new Set((await store.list('T0ONE')).map(({ gesture }) => gesture));
        for (const gesture of acknowledged(victim.lines()).keys()) expect(gestures).toContain(gesture);
        await store.close();
      });
    }
    report('two processes', { rounds, refused: starts, 'slowest takeover in ms': Math.round(slowest) });
    expect(slowest).toBeLessThan(2_000);
  });

  it('notices what happens without a lock', { timeout: 60_000 }, () =>
    inScratch(async (scratch) => {
      const folder = join(scratch, 'data');
      const lock = async () => ({ release: async () => undefined });
      const [one, two] = [await openLowdbStore({ folder, lock }), await openLowdbStore({ folder, lock })];
      const given = await Promise.all([
        one.insert(incidentOf({ gesture: 'a' })),
        two.insert(incidentOf({ gesture: 'b' })),
      ]);
      await Promise.all([one.close(), two.close()]);
      expect(given[0]?.id).toBe(given[1]?.id);
      const tickets = readdirSync(join(folder, 'T0ONE', 'tickets')).filter((name) => name.endsWith('.json'));
      expect(tickets).toHaveLength(1);
    }),
  );
});
