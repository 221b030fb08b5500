import { stringify } from 'csv-stringify/sync';
import type { Table } from './table.ts';

/** A spreadsheet takes a cell that begins with one of these for a formula, full-width forms too. */
const FORMULA = /^[\s]*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20]|^[\t\r\n]/u;

/** The cell, with an apostrophe before what a spreadsheet would compute. */
export const harmless = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);

export type Separator = ',' | ';';

/**
 * Text with a byte-order mark, so that Excel reads UTF-8; every cell quoted, none a formula. A comma as RFC 4180 has it;
 * Excel in most European settings wants a semicolon.
 */
export const toCsv = ({ headings, rows }: Pick<Table, 'headings' | 'rows'>, delimiter: Separator = ','): string =>
  stringify([headings, ...rows.map((row) => row.map(harmless))], {
    bom: true,
    quoted: true,
    quoted_empty: true,
    delimiter,
    record_delimiter: 'windows',
  });
