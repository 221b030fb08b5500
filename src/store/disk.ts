/** The few calls by which the store changes a disk: a port, so that a test can record each of them and make it fail. */
import { link, mkdir, open, rename, unlink } from 'node:fs/promises';

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
  openFolder(path: string): Promise<Pick<DiskFile, 'sync' | 'close'>>;
  /** With the folders above it; one that exists is left alone. */
  makeFolder(path: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  /** A second name for a file. */
  link(from: string, to: string): Promise<void>;
  unlink(path: string): Promise<void>;
}

export const realDisk: Disk = {
  create: async (path) => {
    const file = await open(path, 'wx', 0o600);
    return {
      write: async (bytes, offset) => (await file.write(bytes, offset)).bytesWritten,
      size: async () => (await file.stat()).size,
      sync: () => file.datasync(),
      close: () => file.close(),
    };
  },
  openFolder: async (path) => {
    const folder = await open(path, 'r');
    return { sync: () => folder.sync(), close: () => folder.close() };
  },
  makeFolder: async (path) => {
    await mkdir(path, { recursive: true, mode: 0o700 });
  },
  rename,
  link,
  unlink,
};
