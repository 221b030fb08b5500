/** The real disk with a fault at a chosen call, and a count of all calls. */
import { type Disk, type DiskFile, realDisk } from '../../src/store/disk.ts';

export type DiskCall =
  | 'create'
  | 'write'
  | 'size'
  | 'sync'
  | 'close'
  | 'openFolder'
  | 'syncFolder'
  | 'closeFolder'
  | 'makeFolder'
  | 'rename'
  | 'link'
  | 'unlink';

export interface Fault {
  call: DiskCall | 'any';
  code: string;
  /** How many such calls succeed first. */
  after?: number;
  times?: number;
  forEver?: boolean;
  /** The call does its work and then says that it failed. */
  late?: boolean;
}

export interface FaultyDisk extends Disk {
  fail(fault: Fault): void;
  heal(): void;
  /** Every write takes at most so many bytes. */
  shortWrites(bytes: number): void;
  /** Every call in order. */
  calls: DiskCall[];
}

/** What a call opened before it said that it failed. */
const letGo = async (opened: unknown): Promise<void> => {
  if (typeof opened === 'object' && opened !== null && closable in opened) await (opened as Opened)[closable]();
};

const closable = Symbol('closes without a fault');

interface Opened {
  [closable](): Promise<void>;
}

export const createFaultyDisk = (): FaultyDisk => {
  let fault: Fault | undefined;
  let passed = 0;
  let struck = 0;
  let most = Number.POSITIVE_INFINITY;
  const calls: DiskCall[] = [];

  const at = async <T>(call: DiskCall, work: () => Promise<T>): Promise<T> => {
    calls.push(call);
    const hit = fault && (fault.call === call || fault.call === 'any');
    if (!fault || !hit) return work();
    passed += 1;
    const due = passed > (fault.after ?? 0) && (fault.forEver || struck < (fault.times ?? 1));
    if (!due) return work();
    struck += 1;
    const { code, late } = fault;
    if (late) await letGo(await work());
    throw Object.assign(new Error(code), { code });
  };

  const wrapped = (file: DiskFile): DiskFile & Opened => ({
    [closable]: file.close,
    write: (bytes, offset) => at('write', () => file.write(bytes.subarray(0, offset + most), offset)),
    size: () => at('size', file.size),
    sync: () => at('sync', file.sync),
    // A descriptor is gone whatever close says.
    close: async () => {
      await file.close();
      await at('close', async () => undefined);
    },
  });

  return {
    calls,
    fail: (next) => {
      fault = next;
      passed = 0;
      struck = 0;
    },
    heal: () => {
      fault = undefined;
    },
    shortWrites: (bytes) => {
      most = bytes;
    },
    create: (path) => at('create', async () => wrapped(await realDisk.create(path))),
    createAtOnce: (path) => at('create', async () => wrapped(await realDisk.createAtOnce(path))),
    openToSync: (path) =>
      at('openFolder', async () => {
        const folder = await realDisk.openToSync(path);
        return {
          [closable]: folder.close,
          sync: () => at('syncFolder', folder.sync),
          close: async () => {
            await folder.close();
            await at('closeFolder', async () => undefined);
          },
        };
      }),
    makeFolder: (path) => at('makeFolder', () => realDisk.makeFolder(path)),
    rename: (from, to) => at('rename', () => realDisk.rename(from, to)),
    link: (from, to) => at('link', () => realDisk.link(from, to)),
    unlink: (path) => at('unlink', () => realDisk.unlink(path)),
  };
};
