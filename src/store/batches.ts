/**
 * Several new tickets on the disk by one sync. What stands in a batch is written again as documents, which the disk
 * takes when it likes; later, or when many wait, or at the end, they are synced and the batch goes.
 */
import type { Ticket } from '../domain/ticket.ts';
import type { Disk } from './disk.ts';
import type { Documents } from './documents.ts';
import { createDurably, syncPath, writeUnsynced } from './durable-file.ts';
import { batchAt, batchPathIn } from './fresh.ts';
import type { Paths } from './keys.ts';
import type { OpenFolder } from './open-folder.ts';

export interface Batches {
  /** Without an error all stand; with one, what may stand of them is `written`. */
  write(tickets: readonly Ticket[], folder: OpenFolder): Promise<{ error?: unknown; written: string[] }>;
  close(): Promise<void>;
}

/** By then the system has most likely written them by itself, so that the sync costs little. */
const LATER_MS = 60_000;

/** So long others wait for their turn at most. */
const SLICE_MS = 5;

/** Documents that may wait for their sync. */
const MOST = 4_096;

const ignore = (): void => undefined;

export const createBatches = (paths: Paths, workspace: string, documents: Documents, disk: Disk): Batches => {
  const folder = paths.tickets(workspace);
  const pathOf = ({ id }: Ticket): string => paths.ticket(workspace, id);
  let waiting: { batch: string; files: string[] }[] = [];
  let settling = Promise.resolve();
  let pending: NodeJS.Timeout | undefined;

  const settle = async (): Promise<void> => {
    const due = waiting;
    waiting = [];
    for (const { batch, files } of due) {
      // A batch that cannot go yet stays for the next start.
      await Promise.all(files.map((path) => syncPath(path, disk)))
        .then(() => syncPath(folder, disk))
        .then(() => disk.unlink(batch))
        .catch(ignore);
    }
  };
  const soon = (): void => {
    clearTimeout(pending);
    pending = undefined;
    settling = settling.then(settle);
  };
  const note = (batch: string, files: string[]): void => {
    waiting.push({ batch, files });
    if (waiting.reduce((sum, each) => sum + each.files.length, 0) >= MOST) soon();
    else pending ??= setTimeout(soon, LATER_MS).unref();
  };

  return {
    write: async (tickets, open) => {
      const batch = batchPathIn(folder);
      const written: string[] = [];
      try {
        const texts = tickets.map((ticket) => documents.ticket(workspace, ticket.id).textOf(ticket));
        await batchAt(batch, disk).write({ documents: texts }, (path, text) =>
          createDurably(path, text, open, () => written.push(path)),
        );
        let since = performance.now();
        for (const [index, ticket] of tickets.entries()) {
          const path = pathOf(ticket);
          written.push(path);
          await writeUnsynced(path, texts[index] ?? '', disk);
          if (performance.now() - since < SLICE_MS) continue;
          await new Promise((resolve) => setImmediate(resolve));
          since = performance.now();
        }
      } catch (error) {
        return { error, written };
      }
      note(batch, tickets.map(pathOf));
      return { written };
    },
    close: async () => {
      soon();
      await settling;
    },
  };
};
