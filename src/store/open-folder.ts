/** A folder that stays open for the new files that are made in it. */
import type { Disk, DiskFile } from './disk.ts';

export interface OpenFolder {
  create(path: string): Promise<DiskFile>;
  /** Resolves when the folder's entries are on the disk. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** A disk that answered so lately does not hang, so a file may be made without a change of threads. */
const LATELY_MS = 50;

export const openFolder = async (path: string, disk: Disk): Promise<OpenFolder> => {
  const folder = await disk.openToSync(path);
  let answered = Number.NEGATIVE_INFINITY;
  return {
    create: (name) => (performance.now() - answered < LATELY_MS ? disk.createAtOnce(name) : disk.create(name)),
    sync: async () => {
      await folder.sync();
      answered = performance.now();
    },
    close: () => folder.close().catch(() => undefined),
  };
};
