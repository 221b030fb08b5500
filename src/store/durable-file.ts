/**
 * A file that is either the old one or the new one, whole, whatever happens: all bytes to a name of its own, synced,
 * renamed over the old file, and the folder synced (lowdb's own writer does neither sync). It resolves when a power cut
 * can no longer take the text away.
 */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type Disk, type DiskFile, realDisk } from './disk.ts';
import { codeOf } from './errors.ts';
import type { OpenFolder } from './open-folder.ts';

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

/** Writes all bytes into a new file; `sync` runs while it is open. */
const fill = async (
  opening: Promise<DiskFile>,
  text: string,
  sync: (file: DiskFile) => Promise<void>,
): Promise<void> => {
  const bytes = Buffer.from(text);
  const file = await opening;
  try {
    for (let offset = 0; offset < bytes.length; ) {
      const written = await file.write(bytes, offset);
      if (written <= 0) throw Object.assign(new Error('The disk took no more bytes.'), { code: 'ENOSPC' });
      offset += written;
    }
    if ((await file.size()) !== bytes.length)
      throw Object.assign(new Error('The file came out short.'), { code: 'EIO' });
    await sync(file);
  } catch (error) {
    await file.close().catch(ignore);
    throw error;
  }
  await file.close();
};

const syncFile = (file: DiskFile): Promise<void> => file.sync();

/** A new file whose bytes are on the disk; its name is once its folder is synced. */
export const writeSynced = (path: string, text: string, disk: Disk = realDisk): Promise<void> =>
  fill(disk.create(path), text, syncFile);

/**
 * A new file whose bytes and name are on the disk. Both syncs run at once: a file system with a journal then writes one
 * commit for the two, and any other has done both when this resolves.
 * @param folder where it stands
 * @param created called once something may stand there; an error before leaves nothing that could be taken for whole
 */
export const createDurably = async (
  path: string,
  text: string,
  folder: OpenFolder,
  created: () => void,
): Promise<void> => {
  const file = await folder.create(path);
  created();
  await fill(Promise.resolve(file), text, async () => {
    const both = await Promise.allSettled([file.sync(), folder.sync()]);
    for (const done of both) if (done.status === 'rejected') throw done.reason;
  });
};

/** A file that appears whole under its name, and which a power cut may still take away. The disk has just answered. */
export const writeUnsynced = async (path: string, text: string, disk: Disk = realDisk): Promise<void> => {
  const temporary = temporaryFor(path);
  try {
    await fill(disk.createAtOnce(temporary), text, async () => undefined);
    await disk.rename(temporary, path);
  } catch (error) {
    await disk.unlink(temporary).catch(ignore);
    throw error;
  }
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
  const [opened, prepared] = await Promise.allSettled([disk.openToSync(path), prepare()]);
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
    await inFolder(folder, disk, put, () => fill(disk.create(temporary), text, syncFile));
  } catch (error) {
    if (!(error instanceof NotSynced)) await disk.unlink(temporary).catch(ignore);
    throw error;
  }
};

/** Takes files of one folder away for good; one that is not there is no error. */
export const removeDurably = (paths: readonly string[], disk: Disk = realDisk): Promise<void> => {
  const [first] = paths;
  if (first === undefined) return Promise.resolve();
  return inFolder(dirname(first), disk, async () => {
    for (const path of paths)
      await disk.unlink(path).catch((error: unknown) => {
        if (codeOf(error) !== 'ENOENT') throw error;
      });
  });
};

/** The entries of a folder, or the bytes of a file that stands, are on the disk when this resolves. */
export const syncPath = (path: string, disk: Disk = realDisk): Promise<void> =>
  inFolder(path, disk, async () => undefined);
