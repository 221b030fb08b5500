/** One row by field: reads cells, and collects what is wrong with each instead of stopping at the first. */
import type { Instant } from '../../domain/ticket.ts';
import type { RegisterType } from '../register.ts';
import { headingOf, type Mapping } from './headings.ts';
import type { Row } from './sheet.ts';
import { CellError } from './values.ts';

export interface Problem {
  /** The heading as it stands in the file; ours where the file has no such column. */
  column: string;
  problem: string;
}

export interface Cells {
  text(field: string): string;
  /** What the cell says; undefined where it is empty or wrong. */
  read<T>(field: string, how: (cell: string) => T): T | undefined;
  /** The same; an empty cell is a problem. */
  need<T>(field: string, how: (cell: string) => T): T | undefined;
  complain(field: string, problem: string): void;
  problems: readonly Problem[];
}

export const cellsOf = (type: RegisterType, { columns }: Mapping, headings: readonly string[], row: Row): Cells => {
  const problems: Problem[] = [];
  const columnOf = (field: string): string => headings[columns.get(field) ?? -1] ?? headingOf(type, field);
  const complain = (field: string, problem: string): void => void problems.push({ column: columnOf(field), problem });
  const text = (field: string): string => row.cells[columns.get(field) ?? -1] ?? '';
  const read = <T>(field: string, how: (cell: string) => T): T | undefined => {
    const cell = text(field);
    if (cell === '') return undefined;
    try {
      return how(cell);
    } catch (error) {
      if (!(error instanceof CellError)) throw error;
      complain(field, error.message);
      return undefined;
    }
  };
  return {
    text,
    read,
    complain,
    problems,
    need: (field, how) => {
      if (text(field) !== '') return read(field, how);
      complain(field, columns.has(field) ? 'is empty. Fill it in.' : 'is missing. Add this column.');
      return undefined;
    },
  };
};

/** A register holds what was, not what is to come. */
export const past = (at: Instant | undefined, now: Instant): boolean =>
  at === undefined || Date.parse(at) <= Date.parse(now);
