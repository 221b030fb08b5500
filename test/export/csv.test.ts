import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harmless, toCsv } from '../../src/export/csv.ts';

const read = (text: Buffer, delimiter = ','): string[][] => parse(text, { bom: true, delimiter });

/** What spreadsheets compute, by the list of OWASP, and its full-width twins. */
const DANGEROUS = ['=', '+', '-', '@', '\t', '\r', '\n', '\uFF1D', '\uFF0B', '\uFF0D', '\uFF20'];

describe('CSV', () => {
  it.each(DANGEROUS)('no cell begins with %j', async (sign) => {
    const [, [cell = ''] = []] = read(await toCsv({ headings: ['a'], rows: [[`${sign}cmd|' /C calc'!A0`]] }));
    expect(cell.startsWith(`'`)).toBe(true);
  });

  it('keeps every cell, and computes none, whatever was typed', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.tuple(fc.constantFrom(...DANGEROUS, ' =', '\u00A0@'), fc.string()).map((parts) => parts.join('')),
    );
    const delimiters = fc.constantFrom(',' as const, ';' as const);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell), { maxLength: 60 }), delimiters, async (rows, delimiter) => {
        const [, ...found] = read(await toCsv({ headings: ['a', 'b', 'c'], rows }, delimiter), delimiter);
        expect(found).toEqual(rows.map((row) => row.map(harmless)));
        for (const text of found.flat()) expect(DANGEROUS).not.toContain(text.trimStart()[0] ?? text[0]);
      }),
      { numRuns: 500 },
    );
  });

  it('begins with a byte-order mark and its headings, without entries too', async () => {
    expect((await toCsv({ headings: ['Nummer', 'État'], rows: [] })).toString()).toBe('\uFEFF"Nummer","État"\r\n');
  });
});
