/**
 * New tickets of one workspace. Callers that come while a commit is under way share the next one, so that many writers
 * share one sync. When a shared commit fails and could be taken back, each is tried alone, and only the one that fails
 * is told so.
 */
import type { Ticket } from '../domain/ticket.ts';
import { createBatches } from './batches.ts';
import type { Disk } from './disk.ts';
import type { Documents } from './documents.ts';
import { createDurably, removeDurably, syncPath } from './durable-file.ts';
import { StoreWriteFailed } from './errors.ts';
import { freshPathFor } from './fresh.ts';
import { type Paths, seriesOf, ticketId } from './keys.ts';
import type { Manifest } from './manifest.ts';
import { type OpenFolder, openFolder } from './open-folder.ts';
import type { Shelf } from './shelf.ts';
import type { NewTicket } from './store.ts';

export interface Parts {
  paths: Paths;
  disk: Disk;
  documents: Documents;
  manifest: Manifest;
  shelf: Shelf;
}

export interface Insertions {
  insert(ticket: NewTicket): Promise<Ticket>;
  /** Leaves nothing but documents behind. */
  close(): Promise<void>;
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
): Insertions => {
  let waiting: Waiting[] = [];
  let running = false;
  let folder: OpenFolder | undefined;
  /** By gesture, the id whose files could not be taken back: only that gesture may write there. */
  const inDoubt = new Map<string, { id: string; files: string[] }>();
  const batches = createBatches(paths, workspace, documents, disk);

  /** Kept open, for each new ticket syncs it. */
  const opened = async (): Promise<OpenFolder> => {
    if (folder) return folder;
    await disk.makeFolder(paths.tickets(workspace));
    await syncPath(paths.folder, disk);
    await syncPath(paths.workspace(workspace), disk);
    folder = await openFolder(paths.tickets(workspace), disk);
    return folder;
  };

  const numbered = (tickets: NewTicket[]): Ticket[] => {
    const next = new Map<string, number>();
    const taken = new Set([...inDoubt.values()].map(({ id }) => id));
    return tickets.map((ticket) => {
      const doubtful = inDoubt.get(ticket.gesture);
      if (doubtful) return { ...ticket, id: doubtful.id, revision: 1 };
      const series = seriesOf(ticket);
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

  const gone = (files: readonly string[]): Promise<boolean> =>
    removeDurably(files, disk).then(
      () => true,
      () => false,
    );

  const alone = async (ticket: NewTicket, open: OpenFolder): Promise<Ticket> => {
    const [whole] = numbered([ticket]);
    if (!whole) throw new Error('One ticket in, one ticket out.');
    const path = paths.ticket(workspace, whole.id);
    const written: string[] = [];
    try {
      await documents.ticket(workspace, whole.id).write(whole, async (_, text) => {
        const fresh = freshPathFor(path);
        await createDurably(fresh, text, open, () => written.push(fresh, path));
        // A power cut may undo this; the next start does it again.
        await disk.rename(fresh, path);
      });
    } catch (error) {
      const files = [...(inDoubt.get(ticket.gesture)?.files ?? []), ...written];
      const takenBack = await gone(files);
      if (takenBack) inDoubt.delete(ticket.gesture);
      else inDoubt.set(ticket.gesture, { id: whole.id, files });
      throw StoreWriteFailed.of(path, error, takenBack ? 'no' : 'unknown');
    }
    keep(whole);
    return whole;
  };

  /** Keeps all of them, or none; by gesture what each caller is told, unless each should be tried alone. */
  const together = async (tickets: NewTicket[], open: OpenFolder): Promise<Map<string, Ticket | Error> | undefined> => {
    const whole = numbered(tickets);
    const { error, written } = await batches.write(whole, open);
    if (error !== undefined && (await gone(written))) return undefined;
    const told = new Map<string, Ticket | Error>();
    for (const ticket of whole) {
      const path = paths.ticket(workspace, ticket.id);
      told.set(ticket.gesture, error === undefined ? ticket : StoreWriteFailed.of(path, error, 'unknown'));
      if (error === undefined) keep(ticket);
      else inDoubt.set(ticket.gesture, { id: ticket.id, files: [...written.slice(0, 1), path] });
    }
    return told;
  };

  const commit = async (batch: Waiting[]): Promise<void> => {
    const open = await opened();
    const first = batch.filter(
      ({ ticket: { gesture } }, index) =>
        !shelf.filedBy(workspace, gesture) &&
        !inDoubt.has(gesture) &&
        batch.findIndex(({ ticket }) => ticket.gesture === gesture) === index,
    );
    const told =
      first.length > 1
        ? await together(
            first.map(({ ticket }) => ticket),
            open,
          )
        : undefined;
    for (const { ticket, resolve, reject } of batch) {
      const outcome = told?.get(ticket.gesture);
      const known = shelf.filedBy(workspace, ticket.gesture);
      if (outcome instanceof Error) reject(outcome);
      else if (outcome) resolve(outcome);
      else await (known ? stored(known.id) : alone(ticket, open)).then(resolve, reject);
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

  return {
    insert: (ticket) =>
      new Promise((resolve, reject) => {
        waiting.push({ ticket, resolve, reject });
        if (!running) void run();
      }),
    close: async () => {
      await batches.close();
      await folder?.close();
    },
  };
};
