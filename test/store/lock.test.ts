import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLowdbStore } from '../../src/store/lowdb.ts';
import { type StoreProcess, startStoreProcess } from '../support/store-process.ts';

/** Every name, size, change time and content below a folder. */
const fingerprint = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => {
      const path = join(folder, name);
      const { size, mtimeMs, ino } = statSync(path);
      return `${name} ${size} ${mtimeMs} ${ino} ${statSync(path).isFile() ? readFileSync(path, 'hex') : ''}`;
    })
    .join('\n');

describe('one process in a folder', () => {
  let folder: string;
  let started: StoreProcess[];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'gdpr-desk-lock-'));
    started = [];
  });
  afterEach(async () => {
    for (const each of started) await each.kill();
    rmSync(folder, { recursive: true });
  });

  const start = async (where = folder): Promise<[StoreProcess, string]> => {
    const each = startStoreProcess(where);
    started.push(each);
    return [each, await each.line()];
  };

  it('a second process is refused within two seconds and touches nothing', async () => {
    const [first] = await start();
    first.say('file V1');
    await first.line();
    await new Promise((resolve) => setTimeout(resolve, 1100));
    const before = fingerprint(folder);
    const [second, line] = await start();
    expect(line).toMatch(/^refused StoreInUse after \d{1,3} ms: .* in use by process \d+\. Stop it first/);
    expect(await second.line()).toBe('exit');
    expect(fingerprint(folder)).toBe(before);
  });

  it('is refused under another name of the folder, and whatever the dates say', async () => {
    await start();
    const alias = `${folder}-alias`;
    symlinkSync(folder, alias);
    for (const days of [-3650, -1, 1, 3650]) {
      const date = new Date(Date.now() + days * 86_400_000);
      for (const path of [folder, join(folder, 'gdpr-desk.lock')]) utimesSync(path, date, date);
      await expect(openLowdbStore({ folder: alias })).rejects.toThrow(/in use/);
    }
    rmSync(alias);
  });

  it('a stopped process keeps the folder, and goes on as its only writer', async () => {
    const [first] = await start();
    first.process.kill('SIGSTOP');
    await expect(openLowdbStore({ folder })).rejects.toThrow(/in use/);
    first.process.kill('SIGCONT');
    first.say('file V1');
    expect(await first.line()).toBe('INC-2026-0001');
  });

  it('a killed process is succeeded within two seconds, and what it kept is there', async () => {
    const [first] = await start();
    first.say('file V1');
    await first.line();
    await first.kill();
    const from = performance.now();
    const store = await openLowdbStore({ folder });
    expect(performance.now() - from).toBeLessThan(2000);
    expect(await store.list('T0ONE')).toHaveLength(1);
    await store.close();
  });

  it('one that is stopped and then killed is succeeded too', async () => {
    const [first] = await start();
    first.process.kill('SIGSTOP');
    await first.kill();
    await (await openLowdbStore({ folder })).close();
  });

  it('of twenty that start at once exactly one gets in', async () => {
    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => openLowdbStore({ folder })));
    const open = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
    expect(open).toHaveLength(1);
    await open[0]?.close();
  });

  describe('believes a lock file only as far as the system bears it out', () => {
    const holder = {
      host: hostname(),
      boot: readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim(),
      pid: process.pid,
      started: '1',
      nonce: 'x',
    };
    const left = (content: object | string): void =>
      writeFileSync(
        join(folder, 'gdpr-desk.lock'),
        typeof content === 'string' ? content : JSON.stringify({ ...holder, ...content }),
      );

    it.each([
      ['its process is gone', { pid: 2 ** 22 + 1 }],
      ['its number was given to another process', {}],
      ['the machine was started again', { boot: 'another' }],
    ])('takes over when %s', async (_, content) => {
      left(content);
      await (await openLowdbStore({ folder })).close();
      expect(readdirSync(folder)).toEqual(['manifest.json']);
    });

    it.each([
      ['of another host', { host: 'elsewhere' }],
      ['that cannot be read', 'x'],
      ['that is empty', ''],
    ])('refuses a lock %s and says what to remove', async (_, content) => {
      left(content);
      await expect(openLowdbStore({ folder })).rejects.toThrow(/gdpr-desk\.lock/);
    });
  });
});
