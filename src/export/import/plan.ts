/** What an import would do, row by row; nothing is written here. */
import { createHash } from 'node:crypto';
import type { Ticket } from '../../domain/ticket.ts';
import type { NewTicket } from '../../store/store.ts';
import type { RegisterType } from '../register.ts';
import { cellsOf, type Problem } from './cells.ts';
import type { ImportContext } from './context.ts';
import { type Mapping, mapHeadings } from './headings.ts';
import { incidentOf } from './incident.ts';
import { requestOf } from './request.ts';
import type { Row, Sheet } from './sheet.ts';

export interface PlannedRow {
  line: number;
  /** Its number in the earlier register; empty where it has none. */
  reference: string;
  /** `known`: an earlier import, or an earlier row of this file, has it. */
  action: 'new' | 'known' | 'wrong';
  problems: readonly Problem[];
  ticket?: NewTicket;
}

export interface ImportPlan {
  rows: readonly PlannedRow[];
  /** Headings that nothing is done with. */
  ignored: readonly string[];
}

/**
 * The same row always has the same key, so that the same file twice is imported once. Where the earlier register has
 * numbers, the number is the row: a corrected row is no second incident.
 */
const gestureOf = (type: RegisterType, { columns }: Mapping, { cells }: Row): string => {
  const reference = cells[columns.get('reference') ?? -1] ?? '';
  const content = reference === '' ? [...columns].sort().map(([field, i]) => [field, cells[i] ?? '']) : reference;
  return `import:${createHash('sha256')
    .update(JSON.stringify([type, content]))
    .digest('hex')
    .slice(0, 32)}`;
};

/**
 * @param existing tickets of the workspace that the rows go into
 * @param looked told how many rows were looked at, of how many
 */
export const planImport = (
  type: RegisterType,
  { headings, rows }: Sheet,
  existing: readonly Ticket[],
  context: ImportContext,
  looked: (rows: number, of: number) => void = () => undefined,
): ImportPlan => {
  const mapping = mapHeadings(type, headings);
  const known = new Set(existing.map(({ gesture }) => gesture));
  // A register of ours that comes back: our own numbers are known.
  const ids = new Set(existing.map(({ id }) => id));
  const planned = rows.map((row, i): PlannedRow => {
    looked(i + 1, rows.length);
    const cells = cellsOf(type, mapping, headings, row);
    const reference = cells.text('reference');
    const gesture = gestureOf(type, mapping, row);
    const base = { line: row.line, reference };
    if (known.has(gesture) || ids.has(reference)) return { ...base, action: 'known', problems: [] };
    const ticket = (type === 'incident' ? incidentOf : requestOf)(cells, gesture, context);
    if (!ticket) return { ...base, action: 'wrong', problems: cells.problems };
    known.add(gesture);
    return { ...base, action: 'new', problems: [], ticket };
  });
  return { rows: planned, ignored: mapping.ignored };
};
