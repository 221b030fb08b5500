/** The register's commands, through the executable, on a store as it is kept. */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLowdbStore } from '../../src/store/lowdb.ts';
import { incidentOf, requestOf } from '../store/contract.ts';
import { run } from '../support/run.ts';

let folder: string;
let env: { GDPR_DESK_DATA: string };

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gdpr-desk-'));
  env = { GDPR_DESK_DATA: join(folder, 'data') };
  const store = await openLowdbStore({ folder: env.GDPR_DESK_DATA });
  await store.insert(incidentOf());
  await store.insert(requestOf());
  await store.close();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const exporting = (...more: string[]) => run(['register', 'export', ...more], { env });

describe('register export', () => {
  it('prints CSV in the language asked for', async () => {
    const { code, out, err } = await exporting('--type', 'incident', '--format', 'csv', '--lang', 'nl');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const [headings = [], row = []] = parse(out, { bom: true }) as string[][];
    expect(headings.slice(0, 2)).toEqual(['Nummer', 'Status']);
    expect(row[0]).toMatch(/^INC-\d{4}-0001$/);
  });

  it('prints JSON with ids and instants as they are kept', async () => {
    const { out } = await exporting('--type', 'request', '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({ register: 'request', entries: [{ type: 'request' }] });
  });

  it('writes a PDF that only its owner reads', async () => {
    const file = join(folder, 'register.pdf');
    const { code, err } = await exporting('--type', 'incident', '--format', 'pdf', '--to', file);
    expect({ code, err }).toEqual({ code: 0, err: `1 entry in ${file}.\n` });
    expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('of nothing is a valid file with headings, and says so', async () => {
    const empty = { GDPR_DESK_DATA: join(folder, 'empty') };
    await (await openLowdbStore({ folder: empty.GDPR_DESK_DATA })).close();
    const args = ['register', 'export', '--type', 'request', '--format', 'csv'];
    const { code, out, err } = await run(args, { env: empty });
    expect(code).toBe(0);
    expect(parse(out, { bom: true })).toHaveLength(1);
    expect(err).toBe(`There is no request in ${empty.GDPR_DESK_DATA}: what was written has headings and no entries.\n`);
  });

  it.each([
    ['no format', ['--type', 'incident'], 2],
    ['an unknown type', ['--type', 'question', '--format', 'csv'], 2],
    ['a folder that is not there', ['--type', 'incident', '--format', 'csv', '--to', '/no/such/folder/x.csv'], 1],
  ])('refuses %s', async (_, args, code) => {
    const outcome = await exporting(...args);
    expect(outcome).toMatchObject({ code, out: '' });
    expect(outcome.err).not.toContain('    at ');
  });
});

describe('report', () => {
  it('is one HTML file of the period asked for', async () => {
    const { code, out } = await run(['report', '--lang', 'fr', '--from', '2026-11-01', '--until', '2026-11-30'], {
      env,
    });
    expect(code).toBe(0);
    expect(out).toMatch(/^<!doctype html>\n<html lang="fr">/);
    expect(out).toContain('1 novembre 2026');
  });

  it.each([
    ['a day that is none', ['--from', '2026-13-01'], /--from 2026-13-01 is no date/],
    [
      'a period that ends before it begins',
      ['--from', '2026-02-01', '--until', '2026-01-01'],
      /Swap --from and --until/,
    ],
  ])('refuses %s', async (_, args, sentence) => {
    const { code, err } = await run(['report', ...args], { env });
    expect(code).toBe(1);
    expect(err).toMatch(sentence);
  });
});

describe('register import', () => {
  const csv =
    'Nr;Feiten;Kennisname;Soort;Gesloten op\nA-1;Mail verkeerd;20/10/2026 09:00;Naar de verkeerde verstuurd;22/10/2026\nA-2;Laptop weg;21/10/2026 09:00;Toestel verloren of gestolen;\n';
  const file = () => join(folder, 'old.csv');
  const importing = (...more: string[]) => run(['register', 'import', file(), '--type', 'incident', ...more], { env });
  const ids = async (): Promise<string[]> =>
    (JSON.parse((await run(['tickets', 'list', '--json', '--type', 'incident'], { env })).out) as { id: string }[]).map(
      ({ id }) => id,
    );

  it('only says what it would do, until it is told to', async () => {
    writeFileSync(file(), csv);
    const before = await ids();
    const { code, out, err } = await importing('--dry-run');
    expect({ code, out }).toEqual({ code: 0, out: 'line 2: A-1 new\nline 3: A-2 new\n' });
    expect(err).toContain('2 rows: 2 new, 0 known already, 0 wrong.');
    expect(err).toContain('Add --apply');
    expect(await ids()).toEqual(before);
  });

  it('imports once, and the second time nothing', async () => {
    writeFileSync(file(), csv);
    const before = await ids();
    const first = await importing('--apply');
    expect(first).toMatchObject({ code: 0, err: expect.stringContaining('Imported as INC-') });
    expect(await ids()).toHaveLength(before.length + 2);
    const second = await importing('--apply');
    expect(second).toMatchObject({ code: 0, err: expect.stringContaining('0 new, 2 known already') });
    expect(await ids()).toHaveLength(before.length + 2);
  });

  it('imports nothing while a row is wrong, and says which', async () => {
    writeFileSync(file(), `${csv}A-3;;gisteren;;\n`);
    const before = await ids();
    const { code, out, err } = await importing('--apply');
    expect(code).toBe(1);
    expect(out).toContain('line 4: A-3 Feiten: is empty. Fill it in.');
    expect(out).toContain('line 4: A-3 Kennisname: "gisteren" is no date.');
    expect(err).toContain('Nothing was imported');
    expect(await ids()).toEqual(before);
  });

  it('waits for an app that runs to be stopped', async () => {
    writeFileSync(file(), csv.replaceAll('A-', 'B-'));
    const store = await openLowdbStore({ folder: env.GDPR_DESK_DATA });
    const { code, err } = await importing('--apply');
    await store.close();
    expect(code).toBe(1);
    expect(err).not.toContain('    at ');
  });
});

describe('register pack and letter', () => {
  it('prints the incident for the authority’s form', async () => {
    const [id = ''] = (
      JSON.parse((await exporting('--type', 'incident', '--format', 'json')).out) as {
        entries: { id: string }[];
      }
    ).entries.map((entry) => entry.id);
    const { code, out } = await run(['register', 'pack', id, '--lang', 'nl'], { env });
    expect(code).toBe(0);
    expect(out).toContain('Gegevensbeschermingsautoriteit (GBA)');
    const letter = await run(['register', 'letter', id.toLowerCase(), '--lang', 'de'], { env });
    expect(letter.out).toContain('Was geschehen ist');
  });

  it('refuses a number that there is not', async () => {
    const { code, err } = await run(['register', 'pack', 'INC-1999-0001'], { env });
    expect({ code, err }).toMatchObject({
      code: 1,
      err: expect.stringContaining('There is no incident INC-1999-0001'),
    });
  });
});
