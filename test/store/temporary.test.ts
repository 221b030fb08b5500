/** Names of files on their way: each of its own, and what a dead process left of them hinders nobody. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Disk, realDisk } from '../../src/store/disk.ts';
import { writeDurably, writeUnsynced } from '../../src/store/durable-file.ts';
import { openLowdbStore } from '../../src/store/lowdb.ts';
import { startStoreProcess } from '../support/store-process.ts';
import { NOW } from '../support/tickets.ts';
import { incidentOf, requestOf } from './contract.ts';

let root: string;
let folder: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gdpr-desk-temporary-'));
  folder = join(root, 'data');
});
afterEach(() => rmSync(root, { recursive: true }));

/** The real disk, which notes the name and the mode of each file that it makes. */
const noting = () => {
  const names: string[] = [];
  const modes = new Set<string>();
  const note = (path: string): void => {
    names.push(path);
    modes.add((statSync(path).mode & 0o777).toString(8));
  };
  const noted =
    <T>(create: (path: string) => Promise<T>) =>
    async (path: string): Promise<T> => {
      const file = await create(path);
      note(path);
      return file;
    };
  const disk: Disk = { ...realDisk, create: noted(realDisk.create), createAtOnce: noted(realDisk.createAtOnce) };
  return { disk, names, modes };
};

const hiddenIn = (where: string): string[] =>
  readdirSync(where, { recursive: true, encoding: 'utf8' }).filter((name) => basename(name).startsWith('.'));

const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8);

describe('names of files on their way', () => {
  it('are given once, hidden, and to their owner alone, however many write at once', async () => {
    const { disk, names, modes } = noting();
    // Whatever the program was started with.
    const before = process.umask(0);
    try {
      const store = await openLowdbStore({ folder, disk });
      const filed = await Promise.all(
        Array.from({ length: 300 }, (_, index) =>
          store.insert((index % 2 === 0 ? incidentOf : requestOf)({ gesture: `V${index}` })),
        ),
      );
      await Promise.all([
        ...filed.map((ticket) => store.replace({ ...ticket, assignee: 'U0DPO' })),
        ...filed.map((_, index) => store.setPreference('T0ONE', `U0A${index}`, { language: 'fr' })),
        ...filed.map((_, index) => store.duties.done('T0ONE', `digest ${index}`, NOW)),
        ...filed.map(() => store.usage.keepGap('T0ONE', { day: '2026-11-25', language: 'en', question: 'x' })),
      ]);
      await store.close();
    } finally {
      process.umask(before);
    }
    expect(names.length).toBeGreaterThan(1_500);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !basename(name).startsWith('.'))).toEqual([]);
    expect(modes).toEqual(new Set(['600']));
    expect(hiddenIn(folder)).toEqual([]);
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
      expect(modeOf(join(folder, name))).toBe(statSync(join(folder, name)).isDirectory() ? '700' : '600');
  });

  it('are of one writer each: many that write one file leave one whole text and nothing else', async () => {
    const path = join(root, 'one.json');
    const texts = Array.from({ length: 200 }, (_, index) => `${index} `.repeat(2_000));
    for (const write of [writeDurably, writeUnsynced]) {
      await Promise.all(texts.map((text) => write(path, text)));
      const size = statSync(path).size;
      expect(texts.map(({ length }) => length)).toContain(size);
      expect(readdirSync(root)).toEqual(['one.json']);
    }
  });

  it('that exist already are never written over', async () => {
    const path = join(root, 'taken');
    writeFileSync(path, 'theirs');
    for (const create of [realDisk.create, realDisk.createAtOnce])
      await expect(create(path)).rejects.toMatchObject({ code: 'EEXIST' });
  });
});

describe('what a dead process left', () => {
  /** Of every kind that the store makes, and of a restore and a lock. */
  const LEFT = [
    'T0ONE/tickets/.INC-2026-0001.json.0123456789abcdef.tmp',
    'T0ONE/tickets/.INC-2026-0002.0123456789abcdef.new',
    'T0ONE/tickets/.DRL-2026-0001.0123456789abcdef.new',
    'T0ONE/tickets/.0123456789abcdef.batch',
    'T0ONE/preferences/.U0A.json.0123456789abcdef.tmp',
    'T0ONE/duties/.done.json.0123456789abcdef.tmp',
    'T0ONE/gaps/.2026-11-25-01234567.json.0123456789abcdef.tmp',
    'T0ONE/usage/.2026-11.json.0123456789abcdef.tmp',
    '.manifest.json.0123456789abcdef.tmp',
    '.lock.0123456789abcdef.tmp',
  ];

  it('is gone after the next start, and nothing waits for it or takes it for a ticket', async () => {
    for (const name of LEFT) {
      mkdirSync(join(folder, name, '..'), { recursive: true, mode: 0o700 });
      writeFileSync(join(folder, name), '{"format":2,"sha', { mode: 0o600 });
    }
    const store = await openLowdbStore({ folder });
    expect(hiddenIn(folder)).toEqual([]);
    expect(store.findings.filter(({ kind }) => kind !== 'leftover').map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'missing manifest',
    ]);
    expect((await store.insert(incidentOf())).id).toBe('INC-2026-0001');
    await store.setPreference('T0ONE', 'U0A', { language: 'nl' });
    await store.duties.done('T0ONE', 'digest', NOW);
    await store.close();
    expect(hiddenIn(folder)).toEqual([]);
  });

  it('by a kill in the middle of many writes is gone too', async () => {
    const dying = startStoreProcess(folder);
    await dying.line();
    for (let number = 0; number < 200; number += 1) dying.say(`file V${number}`);
    await dying.line();
    await dying.kill();
    const store = await openLowdbStore({ folder });
    expect((await store.list('T0ONE')).length).toBeGreaterThan(0);
    expect(hiddenIn(folder)).toEqual([]);
    await store.close();
  });
});
