/** The register's commands, through the executable, on a store as it is kept. */
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
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
