/**
 * All tickets of a workspace at a start, at little more than the cost of their bytes: read without a thread change for
 * each, in slices that leave the rest of the program its turn. It checks the hash and what the index needs; the whole
 * form is checked each time a ticket is used.
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { decode } from './durable-adapter.ts';
import { DocumentDamaged } from './errors.ts';
import type { Paths } from './keys.ts';
import type { TicketLine } from './shelf.ts';

const at = z.string().refine((text) => !Number.isNaN(Date.parse(text)));

const lineSchema: z.ZodType<TicketLine> = z.object({
  workspace: z.string(),
  id: z.string(),
  type: z.enum(['incident', 'request', 'question']),
  revision: z.number().int().positive(),
  filedAt: at,
  closedAt: at.nullable(),
  gesture: z.string().min(1),
  acknowledgedAt: at.nullable().exactOptional(),
  notices: z.array(
    z.object({ dueAt: at, claimedUntil: at.exactOptional(), settledAt: at.exactOptional(), attempts: z.number() }),
  ),
});

const SLICE_MS = 10;

const lineAt = (path: string, workspace: string, id: string): TicketLine => {
  const parsed = lineSchema.safeParse(decode(path, readFileSync(path)));
  if (!parsed.success) throw new DocumentDamaged(path, 'not the store’s form');
  if (parsed.data.workspace !== workspace || parsed.data.id !== id) throw new DocumentDamaged(path, 'it holds another');
  return parsed.data;
};

/** Calls `visit` for each that can be read and returns the others with their errors. */
export const scanTickets = async (
  paths: Paths,
  workspace: string,
  ids: readonly string[],
  visit: (line: TicketLine) => void,
): Promise<{ id: string; error: unknown }[]> => {
  const failed: { id: string; error: unknown }[] = [];
  let since = performance.now();
  for (const id of ids) {
    try {
      visit(lineAt(paths.ticket(workspace, id), workspace, id));
    } catch (error) {
      failed.push({ id, error });
    }
    if (performance.now() - since < SLICE_MS) continue;
    await new Promise((resolve) => setImmediate(resolve));
    since = performance.now();
  }
  return failed;
};
