/**
 * The embedded store: one document a ticket, one process. Nothing changes in memory before it is on disk; what could
 * not be kept is taken back, and the caller is told which of the two it was.
 */
import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import type { Instant, Notice, Ticket } from '../domain/ticket.ts';
import { type Disk, realDisk } from './disk.ts';
import { documentsIn, eachOf } from './documents.ts';
import type { Put } from './durable-adapter.ts';
import { NotSynced, removeDurably, syncPath, writeDurably } from './durable-file.ts';
import { createDuties } from './duties.ts';
import { codeOf, DocumentDamaged, DocumentInvalid, StoreClosed, StoreNotWritable, StoreWriteFailed } from './errors.ts';
import type { Finding } from './findings.ts';
import { createInsertions, type Insertions } from './insertions.ts';
import { pathsIn, USER, WORKSPACE } from './keys.ts';
import { createLanes } from './lanes.ts';
import { type Lock, lockFolder } from './lock.ts';
import { setAsideOf } from './quarantine.ts';
import { createShelf, type ShelfEntry } from './shelf.ts';
import { type Preference, StaleTicket, type Store } from './store.ts';
import { type Survey, survey } from './survey.ts';
import { createUsage } from './usage.ts';

export interface LowdbStore extends Store {
  /** What the start found wrong with the folder. */
  readonly findings: readonly Finding[];
  /**
   * Replaces a ticket whose content was erased, and leaves no copy of what it was, nor one that was set aside.
   * @throws StaleTicket when another writer moved the revision on
   */
  erase(next: Ticket): Promise<Ticket>;
  /** Takes a question that found no rule away, by its file's name below the folder. */
  eraseGap(name: string): Promise<void>;
}

export interface LowdbOptions {
  /** Created, with the folders above it, when it is not there. */
  folder: string;
  disk?: Disk;
  /** Keeps other processes out; a port, so that a test can see what happens without. */
  lock?: typeof lockFolder;
}

const prepare = async (folder: string, disk: Disk, take: typeof lockFolder): Promise<{ real: string; lock: Lock }> => {
  try {
    await disk.makeFolder(folder);
    const real = await realpath(folder);
    return { real, lock: await take(real, pathsIn(real).lock) };
  } catch (error) {
    throw codeOf(error) === 'STORE_IN_USE' ? error : new StoreNotWritable(folder, error);
  }
};

const all = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
};

const isFree = ({ settledAt, dueAt, claimedUntil }: Notice, now: Instant): boolean =>
  settledAt === undefined && [dueAt, claimedUntil ?? dueAt].every((at) => Date.parse(at) <= Date.parse(now));

/**
 * Opens the folder for this process alone and looks through it.
 * @throws StoreInUse, StoreNotWritable, StoreNotReadable or StoreFormatTooNew; the folder is left alone then
 */
export const openLowdbStore = async ({
  folder,
  disk = realDisk,
  lock: take = lockFolder,
}: LowdbOptions): Promise<LowdbStore> => {
  const { real, lock } = await prepare(folder, disk, take);
  const paths = pathsIn(real);
  const shelf = createShelf();
  let found: Survey;
  try {
    found = await survey(paths, shelf.put, disk);
  } catch (error) {
    await lock.release();
    throw ['EACCES', 'EROFS', 'ENOSPC'].includes(codeOf(error) ?? '') ? new StoreNotWritable(folder, error) : error;
  }
  const { manifest } = found;
  // At once in today's format, so that an older version refuses the folder. A full disk is told to those who file.
  await manifest.write().catch(() => undefined);
  const findings = [...found.findings];
  const documents = documentsIn(paths, disk);
  const lanes = createLanes();
  const usage = createUsage(paths, disk);
  const duties = createDuties(paths, disk);
  const preferences = new Map(
    found.preferences.map(({ workspace, user, preference }) => [`${workspace}/${user}`, preference]),
  );
  const insertions = new Map<string, Insertions>();
  let closing: Promise<void> | undefined;
  let pending = 0;

  const read = async (workspace: string, id: string): Promise<Ticket | undefined> =>
    shelf.find(workspace, id) && documents.ticket(workspace, id).read();

  /** One that was damaged since the start is left out and reported; the others must not wait for somebody to mend it. */
  const readable = async function* (entries: readonly ShelfEntry[]): AsyncGenerator<Ticket> {
    const tickets = eachOf(entries, async ({ workspace, id }) => {
      try {
        return await read(workspace, id);
      } catch (error) {
        if (!(error instanceof DocumentDamaged)) throw error;
        if (!findings.some(({ path }) => path === error.path))
          findings.push({ kind: 'damaged', workspace, id, path: error.path });
        return undefined;
      }
    });
    for await (const ticket of tickets) if (ticket) yield ticket;
  };

  const stored = async (workspace: string, id: string): Promise<Ticket> => {
    const ticket = await read(workspace, id);
    if (!ticket) throw new StaleTicket(`${id} is gone.`);
    return ticket;
  };

  const insertionsOf = (workspace: string): Insertions => {
    const known = insertions.get(workspace);
    const made =
      known ?? createInsertions({ paths, disk, documents, manifest, shelf }, workspace, (id) => stored(workspace, id));
    insertions.set(workspace, made);
    return made;
  };

  const open = (): void => {
    if (closing !== undefined) throw new StoreClosed();
  };

  /** In its ticket's lane. When the last sync fails, the old document is put back. */
  const overwrite = async (before: Ticket, next: Ticket, put?: Put): Promise<Ticket> => {
    const document = documents.ticket(next.workspace, next.id);
    const path = paths.ticket(next.workspace, next.id);
    try {
      await document.write(next, put);
    } catch (error) {
      if (!(error instanceof NotSynced)) throw StoreWriteFailed.of(path, error);
      const back = await document.write(before, put).then(
        () => true,
        () => false,
      );
      throw StoreWriteFailed.of(path, error, back ? 'no' : 'unknown');
    }
    shelf.put(next);
    return next;
  };

  const inLane = <T>(workspace: string, id: string, work: () => Promise<T>): Promise<T> =>
    lanes.run(`${workspace}/${id}`, work);

  return {
    findings,
    insert: async (ticket) => {
      open();
      if (!WORKSPACE.test(ticket.workspace)) throw new DocumentInvalid('A ticket', ['workspace']);
      pending += 1;
      try {
        return await insertionsOf(ticket.workspace).insert(ticket);
      } finally {
        pending -= 1;
      }
    },
    get: async (workspace, id) => {
      open();
      return read(workspace, id);
    },
    replace: async (next) => {
      open();
      return inLane(next.workspace, next.id, async () => {
        const before = await read(next.workspace, next.id);
        if (before?.revision !== next.revision) throw new StaleTicket(`${next.id} was changed meanwhile.`);
        return overwrite(before, { ...next, revision: next.revision + 1 });
      });
    },
    erase: async (next) => {
      open();
      const { workspace, id } = next;
      return inLane(workspace, id, async () => {
        const before = await read(workspace, id);
        if (before?.revision !== next.revision) throw new StaleTicket(`${id} was changed meanwhile.`);
        const path = paths.ticket(workspace, id);
        try {
          await removeDurably([paths.previous(workspace, id)], disk);
          await removeDurably(await setAsideOf(paths, workspace, id), disk);
        } catch (error) {
          throw StoreWriteFailed.of(path, error);
        }
        return overwrite(before, { ...next, revision: next.revision + 1 }, (where, text) =>
          writeDurably(where, text, disk),
        );
      });
    },
    eraseGap: async (name) => {
      open();
      const path = join(real, name);
      await removeDurably([path], disk).catch((error: unknown) => {
        throw StoreWriteFailed.of(path, error);
      });
    },
    list: async (workspace, filter) => {
      open();
      return all(readable(shelf.list(workspace, filter)));
    },
    each: async function* (workspace, filter) {
      open();
      yield* readable(shelf.list(workspace, filter));
    },
    glances: async (workspace) => {
      open();
      return shelf.glances(workspace);
    },
    claim: async (workspace, id, noticeKey, now, leaseUntil) => {
      open();
      return inLane(workspace, id, async () => {
        const before = await read(workspace, id);
        const notice = before?.notices.find(({ key }) => key === noticeKey);
        if (!before || !notice || !isFree(notice, now)) return undefined;
        const notices = before.notices.map((each) =>
          each === notice ? { ...each, claimedUntil: leaseUntil, attempts: each.attempts + 1 } : each,
        );
        return overwrite(before, { ...before, notices, revision: before.revision + 1 });
      });
    },
    withDueNotices: async (now) => {
      open();
      return all(readable(shelf.due(Date.parse(now))));
    },
    preference: async (workspace, user) => {
      open();
      const preference = preferences.get(`${workspace}/${user}`);
      return preference && { ...preference };
    },
    setPreference: async (workspace, user, preference: Preference) => {
      open();
      if (!WORKSPACE.test(workspace) || !USER.test(user)) throw new DocumentInvalid('A preference', ['user']);
      return inLane(workspace, user, async () => {
        const path = paths.preference(workspace, user);
        try {
          await disk.makeFolder(paths.preferences(workspace));
          await syncPath(paths.folder, disk);
          await syncPath(paths.workspace(workspace), disk);
          await documents.preference(workspace, user).write(preference);
        } catch (error) {
          throw StoreWriteFailed.of(path, error);
        }
        preferences.set(`${workspace}/${user}`, { ...preference });
      });
    },
    usage,
    duties,
    close: () => {
      closing ??= (async () => {
        while (pending > 0) await new Promise((resolve) => setTimeout(resolve, 5));
        await lanes.idle();
        await duties.idle();
        for (const each of insertions.values()) await each.close();
        await usage.close();
        await manifest.close();
        await lock.release();
      })();
      return closing;
    },
  };
};
