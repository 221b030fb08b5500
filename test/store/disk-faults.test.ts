/** One fault at one call of the disk; the suites under test/faults try them all. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LowdbStore, openLowdbStore } from '../../src/store/lowdb.ts';
import { createFaultyDisk, type FaultyDisk } from '../support/faulty-disk.ts';
import { incidentOf } from './contract.ts';

describe('a disk that fails', () => {
  let folder: string;
  let disk: FaultyDisk;
  let store: LowdbStore;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'gdpr-desk-disk-'));
    disk = createFaultyDisk();
    store = await openLowdbStore({ folder, disk });
  });
  afterEach(async () => {
    disk.heal();
    await store.close();
    rmSync(folder, { recursive: true });
  });

  it('full: nothing is kept, the old data stay, it works again afterwards', async () => {
    const filed = await store.insert(incidentOf({ gesture: 'a' }));
    disk.fail({ call: 'write', code: 'ENOSPC', forEver: true });
    const saved = { name: 'StoreWriteFailed', code: 'ENOSPC', saved: 'no' };
    await expect(store.insert(incidentOf({ gesture: 'b' }))).rejects.toMatchObject(saved);
    await expect(store.replace({ ...filed, assignee: 'U0DPO' })).rejects.toMatchObject(saved);
    await expect(store.claim('T0ONE', filed.id, 'breach_alert', filed.filedAt, filed.filedAt)).rejects.toMatchObject(
      saved,
    );
    expect(await store.get('T0ONE', filed.id)).toEqual(filed);
    disk.heal();
    expect((await store.insert(incidentOf({ gesture: 'b' }))).id).toBe('INC-2026-0002');
    expect((await store.replace({ ...filed, assignee: 'U0DPO' })).revision).toBe(2);
  });

  it('tells one of many filers at once, and keeps the others', async () => {
    disk.fail({ call: 'sync', code: 'EIO', after: 3, times: 2 });
    const outcomes = await Promise.allSettled(
      ['a', 'b', 'c', 'd', 'e'].map((gesture) => store.insert(incidentOf({ gesture }))),
    );
    const kept = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value.gesture] : []));
    expect((await store.list('T0ONE')).map(({ gesture }) => gesture).sort()).toEqual(kept.sort());
    expect(kept.length).toBeGreaterThanOrEqual(3);
  });

  it('whose folder cannot be synced: a new ticket is taken back', async () => {
    await store.insert(incidentOf({ gesture: 'a' }));
    disk.fail({ call: 'syncFolder', code: 'EIO' });
    await expect(store.insert(incidentOf({ gesture: 'b' }))).rejects.toMatchObject({ saved: 'no' });
    await store.close();
    store = await openLowdbStore({ folder, disk });
    expect((await store.list('T0ONE')).map(({ gesture }) => gesture)).toEqual(['a']);
  });

  it('that does not even take it back: not known, and the same gesture makes one ticket of it', async () => {
    await store.insert(incidentOf({ gesture: 'a' }));
    disk.fail({ call: 'syncFolder', code: 'EIO', forEver: true });
    await expect(store.insert(incidentOf({ gesture: 'b' }))).rejects.toMatchObject({ saved: 'unknown' });
    disk.heal();
    const [other, again] = [
      await store.insert(incidentOf({ gesture: 'c' })),
      await store.insert(incidentOf({ gesture: 'b' })),
    ];
    expect(new Set([other.id, again.id]).size).toBe(2);
    await store.close();
    store = await openLowdbStore({ folder, disk });
    expect((await store.list('T0ONE')).map(({ gesture }) => gesture).sort()).toEqual(['a', 'b', 'c']);
  });

  it('whose folder cannot be synced: a change is taken back', async () => {
    const filed = await store.insert(incidentOf());
    disk.fail({ call: 'syncFolder', code: 'EIO' });
    await expect(store.replace({ ...filed, assignee: 'U0DPO' })).rejects.toMatchObject({ saved: 'no' });
    expect(await store.get('T0ONE', filed.id)).toEqual(filed);
    await store.close();
    store = await openLowdbStore({ folder, disk });
    expect(await store.get('T0ONE', filed.id)).toEqual(filed);
  });

  it('that writes a few bytes at a time is written to the end', async () => {
    disk.shortWrites(7);
    const filed = await store.insert(incidentOf());
    expect(await store.get('T0ONE', filed.id)).toEqual(filed);
  });

  it('says no word of what was filed', async () => {
    disk.fail({ call: 'rename', code: 'EROFS' });
    const failure = await store.insert(incidentOf({ description: 'Canary-Jansen' })).catch((error: unknown) => error);
    expect(String(failure)).toMatch(/EROFS: the file system is read-only\)\. Nothing was saved/);
    expect(String(failure)).not.toContain('Canary');
  });
});

describe('a folder that cannot be written', () => {
  it.each([
    ['a file', 'x'],
    ['below a file', 'x/data'],
    ['where no folder can be made', '/proc/gdpr-desk'],
  ])('is refused with its path and a remedy: %s', async (_, where) => {
    const root = mkdtempSync(join(tmpdir(), 'gdpr-desk-not-'));
    writeFileSync(join(root, 'x'), '');
    const folder = resolve(root, where);
    const failure = await openLowdbStore({ folder }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'StoreNotWritable' });
    expect(String(failure)).toContain(folder);
    expect(String(failure)).toContain('GDPR_DESK_DATA');
    rmSync(root, { recursive: true });
  });
});
