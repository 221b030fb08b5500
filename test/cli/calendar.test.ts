/** `tickets calendar` through the executable, on a store as it is kept. */
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openLowdbStore } from '../../src/store/lowdb.ts';
import { incidentOf, requestOf } from '../store/contract.ts';
import { run } from '../support/run.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gdpr-desk-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const calendar = (...more: string[]) =>
  run(['tickets', 'calendar', ...more], { env: { GDPR_DESK_DATA: join(folder, 'data') } });

it('says that no limit runs, then writes those that do, for its owner only', async () => {
  const open = async () => openLowdbStore({ folder: join(folder, 'data') });
  await (await open()).close();
  const file = join(folder, 'limits.ics');
  expect(await calendar('--to', file)).toMatchObject({
    code: 0,
    out: '',
    err: expect.stringContaining('No limit runs'),
  });
  const store = await open();
  await store.insert(incidentOf({ gesture: 'a', description: 'Canary-Jansen' }));
  await store.insert(requestOf({ gesture: 'b', status: 'answered' }));
  await store.close();
  const { code, err } = await calendar('--to', file, '--lang', 'nl');
  expect({ code, err }).toEqual({ code: 0, err: `1 limit in ${file}.\n` });
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const text = readFileSync(file, 'utf8');
  expect(text).toMatch(/SUMMARY:INC-\d{4}-0001: einde van de 72 uur\r\n/);
  expect(text).not.toMatch(/Canary|DSR/);
  expect((await calendar('--lang', 'nl')).out.replace(/DTSTAMP.*/g, '')).toBe(text.replace(/DTSTAMP.*/g, ''));
});
