/**
 * One process in a store folder. Two guards: an abstract Unix socket named by the folder's device and inode (Linux; the
 * kernel frees it at any death), and a lock file that also holds off other network namespaces and hosts. A lock file is
 * stale only when its process is known to be gone: same host, and another boot, no such pid, or a pid born at another
 * time. Never by a clock or a file's date, which a suspended laptop or a wrong time zone would make lie.
 */
import { randomBytes } from 'node:crypto';
import { link, open, readFile, stat, unlink } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { codeOf, StoreInUse } from './errors.ts';

const holderSchema = z.object({
  host: z.string(),
  boot: z.string().nullable(),
  pid: z.number().int().positive(),
  /** In clock ticks since boot; null where the system does not say. */
  started: z.string().nullable(),
  nonce: z.string(),
});

type Holder = z.output<typeof holderSchema>;

export interface Lock {
  release(): Promise<void>;
}

const textOf = (path: string): Promise<string | undefined> => readFile(path, 'utf8').catch(() => undefined);

const bootId = async (): Promise<string | null> => (await textOf('/proc/sys/kernel/random/boot_id'))?.trim() ?? null;

/** When a process was born, in ticks since boot; null where nothing is known of it or it is a zombie. */
const startOf = async (pid: number): Promise<string | null> => {
  const stat = await textOf(`/proc/${pid}/stat`);
  const [state, ...rest] = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? [];
  return state === undefined || state === 'Z' || state === 'X' ? null : (rest[18] ?? null);
};

const lives = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
};

const isGone = async (holder: Holder): Promise<boolean> => {
  if (holder.host !== hostname()) return false;
  if (holder.boot !== (await bootId())) return true;
  if (!lives(holder.pid)) return true;
  return holder.started !== null && holder.started !== (await startOf(holder.pid));
};

const holderIn = async (path: string): Promise<Holder | undefined> => {
  try {
    return holderSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return undefined;
  }
};

const inUse = (folder: string, path: string, holder: Holder | undefined): StoreInUse => {
  const who = holder
    ? `process ${holder.pid}${holder.host === hostname() ? '' : ` on host ${holder.host}`}`
    : 'another process';
  const remedy =
    holder && holder.host !== hostname()
      ? `Stop it first; if you are sure that it no longer runs, remove ${path}.`
      : `Stop it first, or give this one another folder with GDPR_DESK_DATA${holder ? '' : `; if nothing runs, remove ${path}`}.`;
  return new StoreInUse(`The store folder ${folder} is in use by ${who}. ${remedy}`);
};

/** Resolves to undefined when another process listens there. */
const listen = (name: string): Promise<Server | undefined> =>
  new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (error) => (codeOf(error) === 'EADDRINUSE' ? resolve(undefined) : reject(error)));
    server.listen({ path: name, exclusive: true }, () => resolve(server.unref()));
  });

/** The file appears with all its text or not at all, and never in place of another. */
const createWhole = async (path: string, temporary: string, text: string): Promise<void> => {
  const write = async (where: string): Promise<void> => {
    const file = await open(where, 'wx', 0o600);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
  };
  try {
    await write(temporary);
    await link(temporary, path);
  } catch (error) {
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(codeOf(error) ?? '')) throw error;
    await write(path);
  } finally {
    await unlink(temporary).catch(() => undefined);
  }
};

/**
 * @param folder its real path, so that two spellings are one folder
 * @throws StoreInUse
 */
export const lockFolder = async (folder: string, path: string): Promise<Lock> => {
  const { dev, ino } = await stat(folder);
  const linux = process.platform === 'linux';
  const server = linux ? await listen(`\0gdpr-desk-${dev}-${ino}`) : undefined;
  if (linux && !server) throw inUse(folder, path, await holderIn(path));
  const nonce = randomBytes(8).toString('hex');
  const me: Holder = {
    host: hostname(),
    boot: await bootId(),
    pid: process.pid,
    started: await startOf(process.pid),
    nonce,
  };
  const take = (): Promise<void> => createWhole(path, join(folder, `.lock.${nonce}.tmp`), `${JSON.stringify(me)}\n`);
  const letGo = (): Promise<void> => new Promise((resolve) => (server ? server.close(() => resolve()) : resolve()));
  try {
    await take().catch(async (error: unknown) => {
      if (codeOf(error) !== 'EEXIST') throw error;
      const holder = await holderIn(path);
      if (!holder || !(await isGone(holder))) throw inUse(folder, path, holder);
      await unlink(path);
      await take().catch((again: unknown) => {
        throw codeOf(again) === 'EEXIST' ? inUse(folder, path, undefined) : again;
      });
    });
  } catch (error) {
    await letGo();
    throw error;
  }
  return {
    release: async () => {
      if ((await holderIn(path))?.nonce === nonce) await unlink(path).catch(() => undefined);
      await letGo();
    },
  };
};
