/** A small disk that really runs full, and has room again. It needs root, to mount one. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileIncident } from '../../src/desk/file.ts';
import { type LowdbStore, openLowdbStore } from '../../src/store/lowdb.ts';
import { NotSaved } from '../../src/store/store.ts';
import { incidentOf } from '../store/contract.ts';
import { createQuietDesk } from '../support/quiet-desk.ts';
import { NOW } from '../support/tickets.ts';
import { inScratch, LONG, randomFrom, report, SEED } from './suite.ts';

const withSmallDisk = (kilobytes: number, work: (disk: string) => Promise<void>): Promise<void> =>
  inScratch(async (scratch) => {
    const disk = join(scratch, 'disk');
    mkdirSync(disk);
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', disk], { stdio: 'ignore' });
    try {
      await work(disk);
    } finally {
      execFileSync('umount', ['-l', disk]);
    }
  });

const canMount = (): Promise<boolean> =>
  withSmallDisk(64, async () => undefined).then(
    () => true,
    () => false,
  );

/** Files until the disk refuses; what was acknowledged. */
const fill = async (store: LowdbStore, random: () => number): Promise<Set<string>> => {
  const kept = new Set<string>();
  for (let number = 0; number < 500; number += 1) {
    const gesture = `g${number}`;
    try {
      await store.insert(incidentOf({ gesture, description: 'x'.repeat(Math.floor(random() * 9_000)) }));
      kept.add(gesture);
    } catch (error) {
      if (!(error instanceof NotSaved) || error.saved !== 'no') throw error;
      return kept;
    }
  }
  throw new Error('The disk never ran full.');
};

const filing = (gesture: string) => ({
  workspace: 'T0ONE',
  by: 'U0AGENT',
  language: 'en' as const,
  gesture,
  description: 'x'.repeat(5_000),
  client: null,
  awareAt: NOW,
  dataCategories: [],
  peopleBand: 'unknown',
});

describe('a full disk', () => {
  it('keeps what it has, tells the truth, has the DPO told, and works again', { timeout: 600_000 }, async ({
    skip,
  }) => {
    skip(!(await canMount()), 'NOT RUN: it needs root, to mount a small disk');
    const random = randomFrom(SEED);
    const runs = LONG ? 60 : 6;
    let filed = 0;
    for (let run = 0; run < runs; run += 1) {
      await withSmallDisk(160 + Math.floor(random() * 200), async (disk) => {
        const folder = join(disk, 'data');
        const ballast = join(disk, 'ballast');
        writeFileSync(ballast, Buffer.alloc(64 * 1024));
        let store = await openLowdbStore({ folder });
        const kept = await fill(store, random);
        filed += kept.size;
        const gestures = async (): Promise<string[]> => (await store.list('T0ONE')).map(({ gesture }) => gesture);
        expect(new Set(await gestures())).toEqual(kept);

        const quiet = createQuietDesk(store);
        expect(await fileIncident(quiet.desk, filing('late'))).toEqual({ refused: 'store', dpoTold: true });
        expect(quiet.warnings).toMatchObject([{ kind: 'not_registered' }]);
        await quiet.pass(3_000, 1_000);
        const alerts = (): Set<string> =>
          new Set(quiet.posts.filter(({ kind }) => kind === 'breach_alert').map(({ ticket }) => ticket));
        expect(alerts().size).toBe(kept.size);

        rmSync(ballast);
        expect(await fileIncident(quiet.desk, filing('late'))).toMatchObject({ gesture: 'late' });
        await store.close();
        store = await openLowdbStore({ folder });
        expect(new Set(await gestures())).toEqual(new Set([...kept, 'late']));
        expect(store.findings.filter(({ kind }) => kind !== 'leftover')).toEqual([]);
        await store.close();
        expect(readdirSync(join(folder, 'T0ONE', 'tickets')).filter((name) => name.startsWith('.'))).toEqual([]);
      });
    }
    report('full disk', { runs, acknowledged: filed, wrong: 0 });
  });

  it('that turns read-only does the same', { timeout: 600_000 }, async ({ skip }) => {
    skip(!(await canMount()), 'NOT RUN: it needs root, to mount a small disk');
    await withSmallDisk(1_024, async (disk) => {
      const remount = (how: string): void => void execFileSync('mount', ['-o', `remount,${how}`, disk]);
      const folder = join(disk, 'data');
      let store = await openLowdbStore({ folder });
      const filed = await store.insert(incidentOf({ gesture: 'before' }));
      remount('ro');
      const quiet = createQuietDesk(store);
      expect(await fileIncident(quiet.desk, filing('late'))).toEqual({ refused: 'store', dpoTold: true });
      expect(quiet.warnings).toMatchObject([{ kind: 'not_registered' }]);
      await expect(store.insert(incidentOf({ gesture: 'x' }))).rejects.toMatchObject({ saved: 'no', code: 'EROFS' });
      expect(await store.get('T0ONE', filed.id)).toEqual(filed);
      remount('rw');
      expect(await fileIncident(quiet.desk, filing('late'))).toMatchObject({ gesture: 'late' });
      await store.close();
      store = await openLowdbStore({ folder });
      expect((await store.list('T0ONE')).map(({ gesture }) => gesture)).toEqual(['before', 'late']);
      await store.close();
      remount('ro');
      await expect(openLowdbStore({ folder })).rejects.toMatchObject({ name: 'StoreNotWritable' });
    });
  });
});
