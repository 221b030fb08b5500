/**
 * A file that is either the old one or the new one, whole, whatever happens: all bytes to a name of its own, synced,
 * renamed over the old file, and the folder synced (lowdb's own writer does neither sync). It resolves when a power cut
 * can no longer take the text away.
 */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type Disk, realDisk } from './disk.ts';
import { codeOf } from './errors.ts';

/** The new text stands under its name, but may not outlive a power cut: neither saved nor not saved. */
export class NotSynced extends Error {
  override readonly name = 'NotSynced';
  constructor(cause: unknown) {
    super('The folder could not be synced.', { cause });
  }
}

const TEMPORARY = /^\..+\.[0-9a-f]{16}\.tmp$/;

/** True for the name of a write that never finished: it was never acknowledged, so it may go. */
export const isTemporary = (name: string): boolean => TEMPORARY.test(name);

const ignore = (): void => undefined;

const temporaryFor = (path: string): string =>
  join(dirname(path), `.${basename(path)}.${randomBytes(8).toString('hex')}.tmp`);

const fill = async (path: string, bytes: Uint8Array, disk: Disk): Promise<void> => {
  const file = await disk.create(path);
  try {
    for (let offset = 0; offset < bytes.length; ) {
      const written = await file.write(bytes, offset);
      if (written <= 0) throw Object.assign(new Error('The disk took no more bytes.'), { code: 'ENOSPC' });
      offset += written;
    }
    if ((await file.size()) !== bytes.length)
      throw Object.assign(new Error('The file came out short.'), { code: 'EIO' });
    await file.sync();
  } catch (error) {
    await file.close().catch(ignore);
    throw error;
  }
  await file.close();
};

/**
 * Runs `change` and syncs the folder. The folder is opened before, while `prepare` runs: after the change nothing can
 * fail but the sync.
 */
const inFolder = async (
  path: string,
  disk: Disk,
  change: () => Promise<void>,
  prepare: () => Promise<void> = async () => undefined,
): Promise<void> => {
  const [opened, prepared] = await Promise.allSettled([disk.openFolder(path), prepare()]);
  if (opened.status === 'rejected') throw opened.reason;
  const folder = opened.value;
  try {
    if (prepared.status === 'rejected') throw prepared.reason;
    await change();
    await folder.sync().catch((cause: unknown) => {
      throw new NotSynced(cause);
    });
  } finally {
    await folder.close().catch(ignore);
  }
};

/** A disk may do the work and then say that it failed: only a look tells. */
const stands = async (path: string, text: string): Promise<boolean> => {
  try {
    return (await readFile(path, 'utf8')) === text;
  } catch (error) {
    return codeOf(error) !== 'ENOENT';
  }
};

const rename = async (from: string, to: string, text: string, disk: Disk): Promise<void> => {
  try {
    await disk.rename(from, to);
  } catch (error) {
    throw (await stands(to, text)) ? new NotSynced(error) : error;
  }
};

/** Gives the file that stands a second name. It never fails a write: some file systems know no links. */
const keepPrevious = async (path: string, previous: string, disk: Disk): Promise<void> => {
  await disk.unlink(previous).catch(ignore);
  await disk.link(path, previous).catch(ignore);
};

/**
 * @param previous where the text that is replaced stays readable
 * @throws NotSynced when the text is in place but not sure to stay; any other error means that the old file is intact
 */
export const writeDurably = async (
  path: string,
  text: string,
  disk: Disk = realDisk,
  previous?: string,
): Promise<void> => {
  const folder = dirname(path);
  const temporary = temporaryFor(path);
  const put = async (): Promise<void> => {
    if (previous !== undefined) await keepPrevious(path, previous, disk);
    await rename(temporary, path, text, disk);
  };
  try {
    await inFolder(folder, disk, put, () => fill(temporary, Buffer.from(text), disk));
  } catch (error) {
    if (!(error instanceof NotSynced)) await disk.unlink(temporary).catch(ignore);
    throw error;
  }
};

/** Several new files of one folder that share its sync; they come to stand in the order in which they were added. */
export interface Batch {
  add(path: string, text: string): Promise<void>;
  /** @throws NotSynced when some may stand and some may not; any other error means that none stands */
  commit(): Promise<void>;
  /** Takes away what was added and not committed. */
  abandon(): Promise<void>;
}

export const openBatch = (folder: string, disk: Disk = realDisk): Batch => {
  const waiting: { temporary: string; path: string; text: string }[] = [];
  const abandon = async (): Promise<void> => {
    for (const { temporary } of waiting.splice(0)) await disk.unlink(temporary).catch(ignore);
  };
  return {
    add: async (path, text) => {
      const temporary = temporaryFor(path);
      waiting.push({ temporary, path, text });
      await fill(temporary, Buffer.from(text), disk);
    },
    commit: () =>
      inFolder(folder, disk, async () => {
        const standing: string[] = [];
        try {
          for (const { temporary, path, text } of waiting) {
            await rename(temporary, path, text, disk);
            standing.push(path);
          }
        } catch (error) {
          waiting.splice(0, standing.length);
          await abandon();
          try {
            for (const path of standing) await disk.unlink(path);
          } catch (cause) {
            throw new NotSynced(cause);
          }
          throw error;
        }
      }),
    abandon,
  };
};

/** Removes a file for good; one that is gone already is no error. */
export const removeDurably = (path: string, disk: Disk = realDisk): Promise<void> =>
  inFolder(dirname(path), disk, () =>
    disk.unlink(path).catch((error: unknown) => {
      if (codeOf(error) !== 'ENOENT') throw error;
    }),
  );

export const syncFolder = (path: string, disk: Disk = realDisk): Promise<void> =>
  inFolder(path, disk, async () => undefined);
