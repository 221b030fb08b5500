/**
 * New tickets of one workspace. Callers that come while a commit is under way share the next one, so that many writers
 * share one sync of the folder. When a shared commit fails, each is tried alone, and only the one that fails is told so.
 */
import type { Ticket } from '../domain/ticket.ts';
import type { Disk } from './disk.ts';
import type { Documents } from './documents.ts';
import { NotSynced, openBatch, removeDurably, syncFolder, writeDurably } from './durable-file.ts';
import { StoreWriteFailed } from './errors.ts';
import { type Paths, seriesOf, ticketId } from './keys.ts';
import type { Manifest } from './manifest.ts';
import type { Shelf } from './shelf.ts';
import type { NewTicket } from './store.ts';

export interface Parts {
  paths: Paths;
  disk: Disk;
  documents: Documents;
  manifest: Manifest;
  shelf: Shelf;
}

interface Waiting {
  ticket: NewTicket;
  resolve: (ticket: Ticket) => void;
  reject: (error: unknown) => void;
}

/** Enough to share a sync well, few enough that the first of them does not wait long. */
const MOST = 64;

export const createInsertions = (
  { paths, disk, documents, manifest, shelf }: Parts,
  workspace: string,
  /** The ticket that an earlier gesture filed. */
  stored: (id: string) => Promise<Ticket>,
): ((ticket: NewTicket) => Promise<Ticket>) => {
  let waiting: Waiting[] = [];
  let running = false;
  let folderMade = false;
  /** Ids whose file could not be taken back: only the same gesture may write there. */
  const inDoubt = new Map<string, string>();

  const makeFolder = async (): Promise<void> => {
    if (folderMade) return;
    await disk.makeFolder(paths.tickets(workspace));
    await syncFolder(paths.folder, disk);
    await syncFolder(paths.workspace(workspace), disk);
    folderMade = true;
  };

  const numbered = (tickets: NewTicket[]): Ticket[] => {
    const next = new Map<string, number>();
    const taken = new Set(inDoubt.values());
    return tickets.map((ticket) => {
      const doubtful = inDoubt.get(ticket.gesture);
      if (doubtful !== undefined) return { ...ticket, id: doubtful, revision: 1 };
      const series = seriesOf(ticket.type, ticket.filedAt);
      let number = next.get(series) ?? manifest.highest(workspace, series) + 1;
      while (taken.has(ticketId(series, number))) number += 1;
      next.set(series, number + 1);
      return { ...ticket, id: ticketId(series, number), revision: 1 };
    });
  };

  const keep = (ticket: Ticket): void => {
    inDoubt.delete(ticket.gesture);
    manifest.given(workspace, ticket.id);
    shelf.put(ticket);
  };

  /** True when all stand; false when none stands; undefined when that is not known. */
  const together = async (tickets: Ticket[]): Promise<boolean | undefined> => {
    const batch = openBatch(paths.tickets(workspace), disk);
    const written = await Promise.allSettled(
      tickets.map((ticket) => documents.ticket(workspace, ticket.id).write(ticket, batch.add)),
    );
    try {
      if (written.some(({ status }) => status === 'rejected')) {
        await batch.abandon();
        return false;
      }
      await batch.commit();
      return true;
    } catch (error) {
      await batch.abandon();
      return error instanceof NotSynced ? undefined : false;
    }
  };

  const alone = async (ticket: NewTicket, mayStand: boolean): Promise<Ticket> => {
    const [whole] = numbered([ticket]);
    if (!whole) throw new Error('One ticket in, one ticket out.');
    const path = paths.ticket(workspace, whole.id);
    try {
      // Nothing stands there before, so nothing is kept of it.
      await documents.ticket(workspace, whole.id).write(whole, (where, text) => writeDurably(where, text, disk));
    } catch (error) {
      const stands = mayStand || error instanceof NotSynced || inDoubt.has(ticket.gesture);
      const takenBack =
        !stands ||
        (await removeDurably(path, disk).then(
          () => true,
          () => false,
        ));
      if (takenBack) inDoubt.delete(ticket.gesture);
      else inDoubt.set(ticket.gesture, whole.id);
      throw StoreWriteFailed.of(path, error, takenBack ? 'no' : 'unknown');
    }
    keep(whole);
    return whole;
  };

  const commit = async (batch: Waiting[]): Promise<void> => {
    await makeFolder();
    const first = batch.filter(
      ({ ticket: { gesture } }, index) =>
        !shelf.filedBy(workspace, gesture) && batch.findIndex(({ ticket }) => ticket.gesture === gesture) === index,
    );
    let stand: boolean | undefined = false;
    if (first.length > 1) {
      const tickets = numbered(first.map(({ ticket }) => ticket));
      stand = await together(tickets);
      if (stand) for (const ticket of tickets) keep(ticket);
    }
    for (const { ticket, resolve, reject } of batch) {
      const known = shelf.filedBy(workspace, ticket.gesture);
      await (known ? stored(known.id) : alone(ticket, stand === undefined)).then(resolve, reject);
    }
  };

  const run = async (): Promise<void> => {
    running = true;
    while (waiting.length > 0) {
      const batch = waiting.slice(0, MOST);
      waiting = waiting.slice(MOST);
      await commit(batch).catch((error: unknown) => {
        for (const { reject } of batch) reject(StoreWriteFailed.of(paths.tickets(workspace), error));
      });
    }
    running = false;
  };

  return (ticket) =>
    new Promise((resolve, reject) => {
      waiting.push({ ticket, resolve, reject });
      if (!running) void run();
    });
};
