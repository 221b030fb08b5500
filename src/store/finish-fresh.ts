/** Finishes the new tickets that a crash caught on their way, before anything else is read in their folder. */
import { join } from 'node:path';
import type { Ticket } from '../domain/ticket.ts';
import type { Disk } from './disk.ts';
import type { Documents } from './documents.ts';
import { documentAt, type Put } from './durable-adapter.ts';
import { removeDurably, writeDurably } from './durable-file.ts';
import { DocumentDamaged } from './errors.ts';
import { batchAt, freshIdOf, isBatch } from './fresh.ts';
import type { Paths } from './keys.ts';
import { ticketSchema } from './ticket-schema.ts';

const orUndefined = (error: unknown): undefined => {
  if (!(error instanceof DocumentDamaged)) throw error;
  return undefined;
};

/** The whole tickets in such a file; undefined when it is torn, and so was never acknowledged. */
export const ticketsIn = async (path: string, name: string): Promise<Ticket[] | undefined> => {
  const one = documentAt(path, ticketSchema);
  try {
    if (isBatch(name)) return (await batchAt(path).read())?.documents.map(one.valueIn);
    const ticket = await one.read();
    return ticket?.id === freshIdOf(name) ? ticket && [ticket] : undefined;
  } catch (error) {
    return orUndefined(error);
  }
};

/**
 * @returns the names of torn files, which are removed, and of the documents that stand now
 * @throws StoreFormatTooNew
 */
export const finishFresh = async (
  { paths, documents, disk }: { paths: Paths; documents: Documents; disk: Disk },
  workspace: string,
  names: readonly string[],
): Promise<{ torn: string[]; stand: string[] }> => {
  const put: Put = (where, text) => writeDurably(where, text, disk);
  const torn: string[] = [];
  const stand: string[] = [];
  for (const name of names.filter((each) => isBatch(each) || freshIdOf(each) !== undefined)) {
    const path = join(paths.tickets(workspace), name);
    const tickets = await ticketsIn(path, name);
    if (!tickets) torn.push(name);
    for (const ticket of tickets ?? []) {
      const document = documents.ticket(workspace, ticket.id);
      const standing = await document.read().catch(orUndefined);
      stand.push(`${ticket.id}.json`);
      const before = documents.previousTicket(workspace, ticket.id);
      const older = names.includes(`${ticket.id}.prev`) ? await before.read().catch(orUndefined) : undefined;
      // Damaged behind a whole copy: that was no crash, and is told.
      if (older && !standing) continue;
      // Again even where it stands: nothing says that all of it reached the disk. A change was synced, and stays.
      if (names.includes(`${ticket.id}.prev`) && (older?.revision ?? 1) === 1) await before.write(older ?? ticket, put);
      if ((standing?.revision ?? 1) === 1) await document.write(standing ?? ticket, put);
    }
    await removeDurably([path], disk);
  }
  return { torn, stand };
};
