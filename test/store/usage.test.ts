import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LowdbStore, openLowdbStore } from '../../src/store/lowdb.ts';
import { openReadOnly } from '../../src/store/read-only.ts';

let folder: string;
let store: LowdbStore;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gdpr-desk-'));
  store = await openLowdbStore({ folder });
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('what is counted', () => {
  it('adds up by day and workspace, also over a restart', async () => {
    store.usage.count('T0ONE', '2026-11-25', 'answered rights/access');
    store.usage.count('T0ONE', '2026-11-25', 'answered rights/access');
    store.usage.count('T0TWO', '2026-11-25', 'answered rights/access');
    await store.close();
    store = await openLowdbStore({ folder });
    store.usage.count('T0ONE', '2026-11-26', 'answered rights/access');
    await store.close();
    store = await openLowdbStore({ folder });
    expect(await store.usage.counts('T0ONE')).toEqual({
      '2026-11-25': { 'answered rights/access': 2 },
      '2026-11-26': { 'answered rights/access': 1 },
    });
    expect(await store.usage.counts('T0TWO')).toEqual({ '2026-11-25': { 'answered rights/access': 1 } });
    expect(await store.usage.counts('T0NONE')).toEqual({});
  });

  it('takes no path for a workspace', async () => {
    store.usage.count('../T0ONE', '2026-11-25', 'x');
    await expect(store.usage.keepGap('../T0ONE', { day: '2026-11-25', language: 'en', question: 'x' })).rejects.toThrow(
      'nothing was saved',
    );
    await store.close();
    expect(readdirSync(join(folder, '..')).some((name) => name === 'T0ONE')).toBe(false);
    store = await openLowdbStore({ folder });
  });
});

describe('a question that found no rule', () => {
  it('is kept without who asked, readable by its owner only, also while the app runs', async () => {
    await store.usage.keepGap('T0ONE', { day: '2026-11-25', language: 'nl', question: 'mag ik ••••' });
    expect(await (await openReadOnly(folder)).gaps('T0ONE')).toEqual([
      { day: '2026-11-25', language: 'nl', question: 'mag ik ••••' },
    ]);
    const [name = ''] = readdirSync(join(folder, 'T0ONE', 'gaps'));
    const path = join(folder, 'T0ONE', 'gaps', name);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readFileSync(path, 'utf8')).not.toMatch(/U0[A-Z]+/);
  });
});
