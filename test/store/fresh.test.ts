/** What a crash leaves of tickets that were being filed, and what a start, a check and a backup make of it. */
import { createHash } from 'node:crypto';
import { linkSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { backUp, restore } from '../../src/store/backup.ts';
import { encode } from '../../src/store/durable-adapter.ts';
import { openLowdbStore } from '../../src/store/lowdb.ts';
import { verifyStore } from '../../src/store/verify.ts';
import { createFaultyDisk } from '../support/faulty-disk.ts';
import { NOW } from '../support/tickets.ts';
import { incidentOf } from './contract.ts';

let root: string;
let folder: string;
let tickets: string;
const NONCE = '0123456789abcdef';
const at = (name: string): string => join(tickets, name);
const textOf = (id: string): string => readFileSync(at(`${id}.json`), 'utf8');
const hidden = (): string[] => readdirSync(tickets).filter((name) => name.startsWith('.'));

/** INC-2026-0001 to -0003; what the tests then do to them is what a crash does. */
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'gdpr-desk-fresh-'));
  folder = join(root, 'data');
  tickets = join(folder, 'T0ONE', 'tickets');
  const store = await openLowdbStore({ folder });
  for (const gesture of ['a', 'b', 'c']) await store.insert(incidentOf({ gesture }));
  await store.close();
});
afterEach(() => rmSync(root, { recursive: true }));

const opened = async (where = folder): Promise<{ gestures: string[]; kinds: string[] }> => {
  const store = await openLowdbStore({ folder: where });
  const gestures = (await store.list('T0ONE')).map(({ gesture }) => gesture);
  await store.close();
  return { gestures, kinds: store.findings.map(({ kind }) => kind) };
};

const batchOf = (...ids: string[]): string => encode({ documents: ids.map(textOf) });

describe('a ticket caught before it had its name', () => {
  beforeEach(() => renameSync(at('INC-2026-0003.json'), at(`.INC-2026-0003.${NONCE}.new`)));

  it('is finished by the next start, and nothing is reported', async () => {
    expect(await opened()).toEqual({ gestures: ['a', 'b', 'c'], kinds: [] });
    expect(hidden()).toEqual([]);
  });

  it('is in a backup, and no fault to a check', async () => {
    expect((await verifyStore(folder)).faults).toEqual([]);
    await backUp(folder, join(root, 'b.gz'), NOW);
    await restore(join(root, 'b.gz'), join(root, 'elsewhere'));
    expect(await opened(join(root, 'elsewhere'))).toEqual({ gestures: ['a', 'b', 'c'], kinds: [] });
  });

  it.each([0, 1, 200])(
    'goes when only %i bytes of it are there, for nobody was told that it is filed',
    async (bytes) => {
      const fresh = at(`.INC-2026-0004.${NONCE}.new`);
      writeFileSync(fresh, readFileSync(at(`.INC-2026-0003.${NONCE}.new`)).subarray(0, bytes));
      expect((await verifyStore(folder)).faults).toMatchObject([{ kind: 'leftover' }]);
      expect(await opened()).toEqual({ gestures: ['a', 'b', 'c'], kinds: ['leftover'] });
      expect(hidden()).toEqual([]);
    },
  );

  it('goes when it is another ticket than its name says', async () => {
    writeFileSync(at(`.INC-2026-0004.${NONCE}.new`), textOf('INC-2026-0001'));
    expect((await opened()).gestures).toEqual(['a', 'b', 'c']);
  });

  it('never takes the place of one that stands', async () => {
    writeFileSync(
      at(`.INC-2026-0001.${NONCE}.new`),
      textOf('INC-2026-0002').replaceAll('INC-2026-0002', 'INC-2026-0001'),
    );
    const before = textOf('INC-2026-0001');
    await opened();
    expect(textOf('INC-2026-0001')).toBe(before);
  });
});

it('an exercise caught before it had its name is finished too', async () => {
  const store = await openLowdbStore({ folder });
  await store.insert(incidentOf({ gesture: 'drill', drill: true }));
  await store.close();
  renameSync(at('DRL-2026-0001.json'), at(`.DRL-2026-0001.${NONCE}.new`));
  expect((await opened()).gestures).toContain('drill');
  expect(hidden()).toEqual([]);
});

describe('a batch that stands', () => {
  it('gives back what was not written, and what is torn', async () => {
    writeFileSync(at(`.${NONCE}.batch`), batchOf('INC-2026-0002', 'INC-2026-0003'));
    rmSync(at('INC-2026-0002.json'));
    writeFileSync(at('INC-2026-0003.json'), '');
    expect(await opened()).toEqual({ gestures: ['a', 'b', 'c'], kinds: [] });
    expect(hidden()).toEqual([]);
    expect((await verifyStore(folder)).faults).toEqual([]);
  });

  it('gives back one whose older copy is the same torn file', async () => {
    writeFileSync(at(`.${NONCE}.batch`), batchOf('INC-2026-0003'));
    writeFileSync(at('INC-2026-0003.json'), 'x');
    linkSync(at('INC-2026-0003.json'), at('INC-2026-0003.prev'));
    expect(await opened()).toEqual({ gestures: ['a', 'b', 'c'], kinds: [] });
    expect((await verifyStore(folder)).faults).toEqual([]);
  });

  it('leaves a later change alone, and says so when that was damaged', async () => {
    const batch = batchOf('INC-2026-0003');
    const store = await openLowdbStore({ folder });
    const ticket = await store.get('T0ONE', 'INC-2026-0003');
    if (ticket) await store.replace({ ...ticket, assignee: 'U0DPO' });
    await store.close();
    writeFileSync(at(`.${NONCE}.batch`), batch);
    const changed = textOf('INC-2026-0003');
    await opened();
    expect(textOf('INC-2026-0003')).toBe(changed);
    writeFileSync(at(`.${NONCE}.batch`), batch);
    writeFileSync(at('INC-2026-0003.json'), changed.slice(0, 99));
    expect((await opened()).kinds).toEqual(['quarantined', 'restored']);
  });

  it('that is torn goes, with nothing of it', async () => {
    const batch = batchOf('INC-2026-0002', 'INC-2026-0003');
    writeFileSync(at(`.${NONCE}.batch`), batch.slice(0, -40));
    expect(await opened()).toEqual({ gestures: ['a', 'b', 'c'], kinds: ['leftover'] });
  });

  it('is gone once the store is closed', async () => {
    const store = await openLowdbStore({ folder });
    await Promise.all(['d', 'e', 'f', 'g'].map((gesture) => store.insert(incidentOf({ gesture }))));
    expect(hidden().filter((name) => name.endsWith('.batch'))).toHaveLength(1);
    await store.close();
    expect(hidden()).toEqual([]);
  });

  it('goes after a minute, when its tickets are synced', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const store = await openLowdbStore({ folder });
    await Promise.all(['d', 'e', 'f'].map((gesture) => store.insert(incidentOf({ gesture }))));
    await vi.advanceTimersByTimeAsync(59_000);
    expect(hidden()).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(2_000);
    vi.useRealTimers();
    await vi.waitFor(() => expect(hidden()).toEqual([]));
    await store.close();
  });

  it('stays when its tickets cannot be synced, and the next start gives them back', async () => {
    const disk = createFaultyDisk();
    const store = await openLowdbStore({ folder, disk });
    await Promise.all(['d', 'e', 'f'].map((gesture) => store.insert(incidentOf({ gesture }))));
    disk.fail({ call: 'syncFolder', code: 'EIO', times: 1 });
    await store.close();
    expect(hidden()).toHaveLength(1);
    rmSync(at('INC-2026-0006.json'));
    expect((await opened()).gestures).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(hidden()).toEqual([]);
  });

  it('of a newer format stops the start', async () => {
    const hashed = '"body":{}';
    const sha256 = createHash('sha256').update(`3\n${hashed}`).digest('hex');
    writeFileSync(at(`.${NONCE}.batch`), `{"format":3,"sha256":"${sha256}",${hashed}}\n`);
    await expect(openLowdbStore({ folder })).rejects.toMatchObject({ name: 'StoreFormatTooNew' });
    expect(hidden()).toHaveLength(1);
  });
});
