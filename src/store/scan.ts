/**
 * All tickets of a workspace at a start, at little more than the cost of their bytes: read without a thread change for
 * each, in slices that leave the rest of the program its turn. It checks the hash of everything and reads the line.
 */
import { readFileSync } from 'node:fs';
import { decode, decodeLine } from './durable-adapter.ts';
import { DocumentDamaged } from './errors.ts';
import type { Paths } from './keys.ts';
import { isLine, type TicketLine } from './ticket-line.ts';

const SLICE_MS = 10;

const lineAt = (path: string, workspace: string, id: string): TicketLine => {
  const text = readFileSync(path, 'utf8');
  const short = decodeLine(path, text);
  // A line of an earlier version lacks what lists need now: then the whole is read.
  const line = isLine(short) ? short : decode(path, text);
  if (!isLine(line)) throw new DocumentDamaged(path, 'not the store’s form');
  if (line.workspace !== workspace || line.id !== id) throw new DocumentDamaged(path, 'it holds another');
  return line;
};

/** Calls `visit` for each that can be read and returns the others with their errors. */
export const scanTickets = async (
  paths: Paths,
  workspace: string,
  ids: readonly string[],
  visit: (line: TicketLine) => void,
): Promise<{ id: string; error: unknown }[]> => {
  const failed: { id: string; error: unknown }[] = [];
  const folder = paths.tickets(workspace);
  let since = performance.now();
  for (const id of ids) {
    try {
      visit(lineAt(`${folder}/${id}.json`, workspace, id));
    } catch (error) {
      failed.push({ id, error });
    }
    if (performance.now() - since < SLICE_MS) continue;
    await new Promise((resolve) => setImmediate(resolve));
    since = performance.now();
  }
  return failed;
};
