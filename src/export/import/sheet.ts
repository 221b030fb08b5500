/** A table as another program saved it: any separator, Excel's encodings, its own line numbers. */
import { CsvError, parse } from 'csv-parse/sync';

export interface Row {
  /** The line of the file on which it begins, from 1. */
  line: number;
  cells: readonly string[];
}

export interface Sheet {
  headings: readonly string[];
  rows: readonly Row[];
}

/** The file is no table that can be read; the message says where and what to do. */
export class SheetError extends Error {
  override readonly name = 'SheetError';
}

/** UTF-8 or UTF-16 by their mark; what is no UTF-8 is what Excel writes in western Europe. */
const textOf = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
};

const SEPARATORS = [',', ';', '\t', '|'];

/** The one that the first line has most of, quoted cells apart. */
const separatorOf = (text: string): string => {
  const first = (text.split(/\r?\n/).find((line) => line.trim() !== '') ?? '').replace(/"[^"]*"/g, '');
  const many = (separator: string): number => first.split(separator).length;
  return SEPARATORS.reduce((best, separator) => (many(separator) > many(best) ? separator : best));
};

/** The apostrophe before what a spreadsheet would compute is not part of the text. */
const clean = (cell: string): string => cell.replace(/^'(?=\s*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20]|[\t\r\n])/u, '').trim();

/** @throws SheetError */
export const readSheet = (bytes: Uint8Array): Sheet => {
  const text = textOf(bytes).replace(/^\uFEFF/, '');
  try {
    const records = parse(text, {
      delimiter: separatorOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    const [head, ...body] = records;
    if (!head || head.record.every((cell) => cell.trim() === ''))
      throw new SheetError('The file is empty. It needs a first line with headings, and a line for each entry.');
    let line = head.info.lines + 1;
    const rows = body.map(({ record, info }) => {
      const row = { line, cells: record.map(clean) };
      line = info.lines + 1;
      return row;
    });
    return { headings: head.record.map((heading) => heading.trim()), rows };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new SheetError(
      `Line ${String(error['lines'] ?? '?')} is no valid CSV (${error.code}). Save the sheet again as "CSV UTF-8" and try once more.`,
    );
  }
};
