import { stringify } from 'csv-stringify/sync';
import type { Table } from './table.ts';
import { bytesOf } from './turns.ts';

/** A spreadsheet takes a cell that begins with one of these for a formula, full-width forms too. */
const FORMULA = /^[\s]*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20]|^[\t\r\n]/u;

/** The cell, with an apostrophe before what a spreadsheet would compute. */
export const harmless = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);

const BYTE_ORDER_MARK = '\uFEFF';

/** Rows written in one go. */
const AT_ONCE = 20;

export type Separator = ',' | ';';

/**
 * Text with a byte-order mark, so that Excel reads UTF-8; every cell quoted, none a formula. A comma as RFC 4180 has it;
 * Excel in most European settings wants a semicolon.
 */
export const toCsv = (
  { headings, rows }: Pick<Table, 'headings' | 'rows'>,
  delimiter: Separator = ',',
): Promise<Buffer> => {
  const lines = (some: readonly (readonly string[])[]): string =>
    stringify([...some], { quoted: true, quoted_empty: true, delimiter, record_delimiter: 'windows' });
  const pieces = function* (): Generator<string> {
    yield BYTE_ORDER_MARK + lines([headings]);
    for (let start = 0; start < rows.length; start += AT_ONCE)
      yield lines(rows.slice(start, start + AT_ONCE).map((row) => row.map(harmless)));
  };
  return bytesOf(pieces());
};
