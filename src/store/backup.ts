/**
 * A whole store in one file: gzipped lines, the first about the backup, then one for each document with its text as it
 * stands, the last with the hash of all before. Documents are replaced whole and never changed in place, so a copy taken
 * while an app writes holds each of them as it was at some moment of the copying.
 */
import { createHash, type Hash, randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, readdir, readFile, realpath, rename, rm, rmdir, stat, unlink } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { z } from 'zod';
import { realDisk } from './disk.ts';
import { documentsIn } from './documents.ts';
import { decode, FORMAT } from './durable-adapter.ts';
import { syncPath, writeSynced } from './durable-file.ts';
import { codeOf, DocumentDamaged, StoreNotReadable } from './errors.ts';
import { fileNamed, filesIn, type StoreFile } from './files.ts';
import { ticketsIn } from './finish-fresh.ts';
import { pathsIn } from './keys.ts';

export type Progress = (done: number, total: number) => void;

/** The file is no backup, is cut short, or was changed. */
export class BackupDamaged extends Error {
  override readonly name = 'BackupDamaged';
}

/** There is something already where a store was to be restored. */
export class FolderNotEmpty extends Error {
  override readonly name = 'FolderNotEmpty';
}

const headSchema = z.strictObject({
  backup: z.literal('gdpr-desk'),
  format: z.number().int(),
  made: z.string(),
  documents: z.number().int(),
});
const lineSchema = z.strictObject({ name: z.string(), text: z.string() });
const tailSchema = z.strictObject({ documents: z.number().int(), sha256: z.string() });

type Head = z.output<typeof headSchema>;

const SETTLE_MS = 2_000;

const KEPT = new Set<StoreFile['kind']>(['ticket', 'preference', 'usage', 'gap', 'duties', 'manifest']);

export interface Backup {
  documents: number;
  bytes: number;
  /** Damaged documents that were left out, by name. */
  damaged: string[];
}

const textOf = async (folder: string, name: string): Promise<string | undefined> => {
  try {
    return await readFile(join(folder, name), 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
};

/** New tickets that a crash caught on their way: an app that runs is done with such a file long before the second look. */
const ticketsLeft = async (real: string, files: readonly StoreFile[]): Promise<{ name: string; text: string }[]> => {
  const waiting = files.filter(({ kind }) => kind === 'fresh' || kind === 'batch');
  if (waiting.length === 0) return [];
  await sleep(SETTLE_MS);
  const documents = documentsIn(pathsIn(real));
  const left = new Map<string, string>();
  for (const { name, workspace = '' } of waiting) {
    for (const ticket of (await ticketsIn(join(real, name), name.slice(name.lastIndexOf('/') + 1))) ?? []) {
      const own = `${workspace}/tickets/${ticket.id}.json`;
      if ((await textOf(real, own)) === undefined) left.set(own, documents.ticket(workspace, ticket.id).textOf(ticket));
    }
  }
  return [...left].map(([name, text]) => ({ name, text }));
};

/**
 * Copies the store in `folder` into the file `to`, which appears whole or not at all, and reads it back.
 * @throws StoreNotReadable, BackupDamaged when it does not read back, or what the disk says
 */
export const backUp = async (
  folder: string,
  to: string,
  now: string,
  progress: Progress = () => undefined,
): Promise<Backup> => {
  const real = await realpath(folder).catch((error: unknown) => {
    throw new StoreNotReadable(folder, error);
  });
  // Before the tickets: it must not speak of one that came after them.
  const manifest = await textOf(real, 'manifest.json');
  const all = await filesIn(real);
  const files = all.filter(({ kind }) => KEPT.has(kind));
  const onTheirWay = await ticketsLeft(real, all);
  const damaged: string[] = [];
  const hash = createHash('sha256');
  let count = 0;
  const lines = async function* (): AsyncGenerator<string> {
    const emit = (value: object): string => {
      const line = `${JSON.stringify(value)}\n`;
      hash.update(line);
      return line;
    };
    const head: Head = { backup: 'gdpr-desk', format: FORMAT, made: now, documents: files.length + onTheirWay.length };
    yield emit(head);
    for (const [index, { name }] of files.entries()) {
      progress(index + 1, files.length);
      const text = name === 'manifest.json' ? manifest : await textOf(real, name);
      if (text === undefined) continue;
      try {
        decode(name, text);
      } catch (error) {
        if (!(error instanceof DocumentDamaged)) throw error;
        damaged.push(name);
        continue;
      }
      count += 1;
      yield emit({ name, text });
    }
    for (const document of onTheirWay) {
      count += 1;
      yield emit(document);
    }
    yield `${JSON.stringify({ documents: count, sha256: hash.digest('hex') })}\n`;
  };
  const target = resolve(to);
  const temporary = `${target}.${randomBytes(8).toString('hex')}.tmp`;
  try {
    await pipeline(Readable.from(lines()), createGzip(), createWriteStream(temporary, { mode: 0o600, flags: 'wx' }));
    const file = await open(temporary, 'r+');
    await file.sync().finally(() => file.close());
    await readBackup(temporary, async () => undefined);
    await rename(temporary, target);
    await syncPath(dirname(target));
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
  }
  return { documents: count, bytes: (await stat(target)).size, damaged };
};

const parsed = <T>(schema: z.ZodType<T>, line: string, path: string): T => {
  try {
    return schema.parse(JSON.parse(line));
  } catch {
    throw new BackupDamaged(`${path} is no backup of gdpr-desk, or it was changed. Nothing was restored from it.`);
  }
};

const readBackup = async (
  path: string,
  take: (document: { name: string; text: string }, head: Head) => Promise<void>,
): Promise<void> => {
  const hash: Hash = createHash('sha256');
  let head: Head | undefined;
  let count = 0;
  let last: string | undefined;
  const step = async (line: string): Promise<void> => {
    hash.update(`${line}\n`);
    if (!head) head = parsed(headSchema, line, path);
    else {
      const document = parsed(lineSchema, line, path);
      if (!KEPT.has(fileNamed(document.name).kind)) throw new BackupDamaged(`${path} holds a document that is none.`);
      decode(document.name, document.text);
      count += 1;
      await take(document, head);
    }
  };
  const unzipped = createGunzip();
  const source = createReadStream(path);
  source.on('error', (error) => unzipped.destroy(error));
  const cut = (error: unknown): never => {
    if (codeOf(error) === 'ENOENT') throw error;
    throw error instanceof BackupDamaged
      ? error
      : new BackupDamaged(`${path} is no backup of gdpr-desk, or it is cut short. Nothing was restored from it.`);
  };
  try {
    for await (const line of createInterface({ input: source.pipe(unzipped), crlfDelay: Infinity })) {
      if (last !== undefined) await step(last);
      last = line;
    }
  } catch (error) {
    cut(error);
  }
  const tail = parsed(tailSchema, last ?? '', path);
  if (tail.documents !== count || tail.sha256 !== hash.digest('hex')) cut(undefined);
};

const isEmpty = async (folder: string): Promise<boolean> => {
  try {
    return (await readdir(folder)).length === 0;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return true;
    throw error;
  }
};

const AT_ONCE = 64;

/**
 * Puts a backup where no store is. Everything is on the disk under another name before the folder gets its own.
 * @throws FolderNotEmpty or BackupDamaged; the folder is as it was then
 */
export const restore = async (file: string, folder: string, progress: Progress = () => undefined): Promise<number> => {
  const target = resolve(folder);
  if (!(await isEmpty(target))) {
    throw new FolderNotEmpty(
      `${folder} is not empty. Nothing was changed; restore into a folder that does not exist, or move this one away.`,
    );
  }
  const building = `${target}.restoring`;
  await rm(building, { recursive: true, force: true });
  let done = 0;
  let waiting: { name: string; text: string }[] = [];
  const flush = async (): Promise<void> => {
    const folders = new Map<string, { name: string; text: string }[]>();
    for (const document of waiting) {
      const where = dirname(join(building, document.name));
      folders.set(where, [...(folders.get(where) ?? []), document]);
    }
    waiting = [];
    for (const [where, documents] of folders) {
      await realDisk.makeFolder(where);
      await Promise.all(documents.map(({ name, text }) => writeSynced(join(building, name), text)));
      await syncPath(where);
      await syncPath(dirname(where));
    }
  };
  try {
    await realDisk.makeFolder(building);
    await readBackup(file, async (document, { documents }) => {
      waiting.push(document);
      done += 1;
      if (waiting.length >= AT_ONCE) await flush();
      progress(done, documents);
    });
    await flush();
    await syncPath(building);
    await rmdir(target).catch(() => undefined);
    await rename(building, target);
    await syncPath(dirname(target));
  } catch (error) {
    await rm(building, { recursive: true, force: true });
    throw error;
  }
  return done;
};
