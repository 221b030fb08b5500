/** Stores as each format's own version wrote them: read, changed, backed up, and upgraded through any fault of the disk. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backUp, restore } from '../../src/store/backup.ts';
import { FORMAT } from '../../src/store/durable-adapter.ts';
import { openLowdbStore } from '../../src/store/lowdb.ts';
import { openReadOnly } from '../../src/store/read-only.ts';
import { verifyStore } from '../../src/store/verify.ts';
import { createFaultyDisk } from '../support/faulty-disk.ts';
import { NOW } from '../support/tickets.ts';
import { incidentOf } from './contract.ts';

const STORES = fileURLToPath(new URL('../fixtures/stores', import.meta.url));
const FORMATS = Array.from({ length: FORMAT }, (_, index) => index + 1);

let root: string;
let folder: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gdpr-desk-format-'));
  folder = join(root, 'data');
});
afterEach(() => rmSync(root, { recursive: true }));

const formatOf = (name: string): number => JSON.parse(readFileSync(join(folder, name), 'utf8')).format;

/** What each of those versions was told to keep: number, revision, words, whose, and whether a notice is owed. */
const WHOLE = [
  ['DSR-2026-0001', 1, 'Wil een kopie', null, true],
  ['INC-2026-0001', 3, 'Lijst naar de verkeerde klant', 'U0DPO', false],
  ['INC-2026-0002', 1, 'Zweite Meldung', null, true],
];

const contentOf = async (where: string) =>
  (await (await openReadOnly(where)).list('T0ONE')).map(({ id, revision, description, assignee, notices }) => [
    id,
    revision,
    description,
    assignee,
    notices.some(({ settledAt }) => settledAt === undefined),
  ]);

describe.each(FORMATS)('a store of format %i', (format) => {
  beforeEach(() => {
    const kept = join(STORES, `format-${format}`);
    // A new format comes with a store that its version wrote.
    if (!existsSync(kept)) throw new Error(`${kept} is missing.`);
    cpSync(kept, folder, { recursive: true });
  });

  it('is read whole, without the app too, and nothing is wrong with it', async () => {
    expect(await contentOf(folder)).toEqual(WHOLE);
    expect((await verifyStore(folder)).faults).toEqual([]);
    const store = await openLowdbStore({ folder });
    expect(store.findings).toEqual([]);
    expect((await store.withDueNotices(NOW)).map(({ id }) => id).sort()).toEqual(['DSR-2026-0001', 'INC-2026-0002']);
    expect(await store.glances('T0ONE')).toHaveLength(3);
    expect(await store.preference('T0ONE', 'U0A')).toEqual({ language: 'de' });
    expect((await store.insert(incidentOf({ gesture: 'V9' }))).id).toBe('INC-2026-0003');
    await store.close();
    expect(formatOf('manifest.json')).toBe(FORMAT);
  });

  it('has each ticket in the new format once it is changed, and the others as they were', async () => {
    const store = await openLowdbStore({ folder });
    const ticket = await store.get('T0ONE', 'INC-2026-0002');
    if (!ticket) throw new Error('It is in the fixture.');
    await store.replace({ ...ticket, assignee: 'U0DPO' });
    await store.close();
    expect(formatOf('T0ONE/tickets/INC-2026-0002.json')).toBe(FORMAT);
    expect(formatOf('T0ONE/tickets/DSR-2026-0001.json')).toBe(format);
    expect((await verifyStore(folder)).faults).toEqual([]);
  });

  it('is backed up and restored', async () => {
    await backUp(folder, join(root, 'b.gz'), NOW);
    await restore(join(root, 'b.gz'), join(root, 'elsewhere'));
    expect(await contentOf(join(root, 'elsewhere'))).toEqual(WHOLE);
  });

  it('survives a fault at any call of the disk while it is upgraded', async () => {
    const upgrade = async (disk: ReturnType<typeof createFaultyDisk>): Promise<void> => {
      const store = await openLowdbStore({ folder, disk });
      try {
        for (const ticket of await store.list('T0ONE')) await store.replace(ticket);
      } finally {
        await store.close();
      }
    };
    const counting = createFaultyDisk();
    await upgrade(counting);
    expect(counting.calls.length).toBeGreaterThan(20);
    for (let after = 0; after < counting.calls.length; after += 1)
      for (const late of [false, true]) {
        rmSync(folder, { recursive: true });
        cpSync(join(STORES, `format-${format}`), folder, { recursive: true });
        const disk = createFaultyDisk();
        disk.fail({ call: 'any', code: 'EIO', after, forEver: true, late });
        await upgrade(disk).catch(() => undefined);
        await upgrade(createFaultyDisk());
        const words = (content: unknown[][]) =>
          content.map(([id, , description, assignee]) => [id, description, assignee]);
        expect(words(await contentOf(folder))).toEqual(words(WHOLE));
        expect((await verifyStore(folder)).faults).toEqual([]);
      }
  });
});
