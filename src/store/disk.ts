/** The few calls by which the store changes a disk: a port, so that a test can record each of them and make it fail. */
import {
  closeSync,
  fdatasync,
  fstatSync,
  fsync,
  open as openFile,
  openSync,
  renameSync,
  write,
  writeSync,
} from 'node:fs';
import { link, mkdir, stat, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { codeOf } from './errors.ts';

const open = promisify(openFile);
const sync = promisify(fsync);
const syncData = promisify(fdatasync);
const writeSome = promisify(write);

export interface DiskFile {
  /** Writes some of the bytes from `offset` on and says how many. */
  write(bytes: Uint8Array, offset: number): Promise<number>;
  size(): Promise<number>;
  /** Resolves when what was written (of a folder: its entries) is on the disk. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

export interface Disk {
  /** Creates a file that must not exist, readable by its owner only. */
  create(path: string): Promise<DiskFile>;
  /** As `create`, on this thread: for when the disk has just answered, since one that hangs would stop the program. */
  createAtOnce(path: string): Promise<DiskFile>;
  /** A folder or a file that stands. */
  openToSync(path: string): Promise<Pick<DiskFile, 'sync' | 'close'>>;
  /** With the folders above it; one that exists is left alone. */
  makeFolder(path: string): Promise<void>;
  /** On this thread: each comes right after a sync. */
  rename(from: string, to: string): Promise<void>;
  /** A second name for a file. */
  link(from: string, to: string): Promise<void>;
  unlink(path: string): Promise<void>;
}

/** Bytes that are copied into memory faster than another thread is woken. */
const SMALL = 64 * 1024;

/** Not Node's own recursion: below /proc that never ends. */
const makeFolder = async (path: string): Promise<void> => {
  const make = (): Promise<void> =>
    mkdir(path, { mode: 0o700 }).catch(async (error: unknown) => {
      if (codeOf(error) !== 'EEXIST' || !(await stat(path)).isDirectory()) throw error;
    });
  await make().catch(async (error: unknown) => {
    if (codeOf(error) !== 'ENOENT' || dirname(path) === path) throw error;
    await makeFolder(dirname(path));
    await make();
  });
};

// What goes no further than memory is done at once: a change of threads costs more than it does.
const opened = (file: number): DiskFile => ({
  write: async (bytes, offset) =>
    bytes.length <= SMALL ? writeSync(file, bytes, offset) : (await writeSome(file, bytes, offset)).bytesWritten,
  size: async () => fstatSync(file).size,
  sync: () => syncData(file),
  close: async () => closeSync(file),
});

export const realDisk: Disk = {
  create: async (path) => opened(await open(path, 'wx', 0o600)),
  createAtOnce: async (path) => opened(openSync(path, 'wx', 0o600)),
  openToSync: async (path) => {
    const entry = openSync(path, 'r');
    return { sync: () => sync(entry), close: async () => closeSync(entry) };
  },
  makeFolder,
  rename: async (from, to) => renameSync(from, to),
  link,
  unlink,
};
