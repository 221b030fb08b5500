/**
 * lowdb's adapter for one document: durable on write; on read it believes nothing that it has not checked. A file is
 * `{"format":1,"sha256":"…","body":…}`, plain JSON for people and tools; the hash is over the format and the bytes of
 * the body, so that any cut, edit or flipped bit shows, and so that a damaged number is not taken for a newer format.
 */
import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type Adapter, Low } from 'lowdb';
import type { z } from 'zod';
import { type Disk, realDisk } from './disk.ts';
import { writeDurably } from './durable-file.ts';
import { codeOf, DocumentDamaged, DocumentInvalid, StoreFormatTooNew } from './errors.ts';

export const FORMAT = 2;

/**
 * From each format to the next. Format 2: notices may say since when they fail. A document is upgraded when it is read
 * and written in the new format when it changes; the manifest at once, so that an older version refuses the folder.
 */
const UPGRADES: Record<number, (body: unknown) => unknown> = { 1: (body) => body };

const HEAD = /^\{"format":([1-9]\d{0,3}),"sha256":"([0-9a-f]{64})","body":/;
const TAIL = '}\n';
const [BRACE, NEWLINE] = Buffer.from(TAIL);

// In one call: at a start it is made for every ticket.
const hashOf = (format: number, body: Uint8Array): string =>
  hash('sha256', Buffer.concat([Buffer.from(`${format}\n`), body]), 'hex');

const encode = (value: unknown): string => {
  const body = JSON.stringify(value);
  return `{"format":${FORMAT},"sha256":"${hashOf(FORMAT, Buffer.from(body))}","body":${body}${TAIL}`;
};

/**
 * The body of a document, in today's format.
 * @throws DocumentDamaged or StoreFormatTooNew
 */
export const decode = (path: string, bytes: Buffer): unknown => {
  if (bytes.length === 0) throw new DocumentDamaged(path, 'it is empty');
  const [head, format, said] = HEAD.exec(bytes.toString('latin1', 0, 128)) ?? [];
  if (head === undefined || bytes.at(-2) !== BRACE || bytes.at(-1) !== NEWLINE) {
    throw new DocumentDamaged(path, 'it is cut short or was not written by the store');
  }
  const body = bytes.subarray(head.length, bytes.length - TAIL.length);
  if (hashOf(Number(format), body) !== said) throw new DocumentDamaged(path, 'its content does not match its hash');
  if (Number(format) > FORMAT) throw new StoreFormatTooNew(path, Number(format), FORMAT);
  let value: unknown = JSON.parse(body.toString('utf8'));
  for (let from = Number(format); from < FORMAT; from += 1) value = UPGRADES[from]?.(value);
  return value;
};

/** The places in a value that the schema refuses; field names only. */
const faults = (error: z.ZodError): string[] =>
  error.issues.map(({ path, code, ...issue }) => {
    const unknown = code === 'unrecognized_keys' && 'keys' in issue ? issue.keys : [];
    return [...path, ...unknown].map(String).join('.') || 'the whole';
  });

export interface Document<T> {
  /** Undefined where there is no such file. */
  read(): Promise<T | undefined>;
  /** Durably, unless `put` says otherwise: a batch writes now and commits later. */
  write(value: T, put?: Put): Promise<void>;
}

type Put = (path: string, text: string) => Promise<void>;

const durableAdapter = <T>(path: string, schema: z.ZodType<T>, put: Put): Adapter<T> => ({
  read: async () => {
    let bytes: Buffer;
    try {
      bytes = await readFile(path);
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return null;
      throw error;
    }
    const parsed = schema.safeParse(decode(path, bytes));
    if (!parsed.success) throw new DocumentDamaged(path, `not the store's form: ${faults(parsed.error).join(', ')}`);
    return parsed.data;
  },
  write: async (value) => {
    const parsed = schema.safeParse(value);
    if (!parsed.success) throw new DocumentInvalid('A document', faults(parsed.error));
    await put(path, encode(value));
  },
});

/** One file under lowdb. A `Low` lives for one call: a value whose write failed is not kept to slip in with the next. */
export const documentAt = <T>(
  path: string,
  schema: z.ZodType<T>,
  disk: Disk = realDisk,
  /** Where the text that a write replaces is kept. */
  previous?: string,
): Document<T> => {
  const durably: Put = (where, text) => writeDurably(where, text, disk, previous);
  return {
    read: async () => {
      const { read } = durableAdapter(path, schema, durably);
      const low = new Low<T | null>({ read, write: async () => undefined }, null);
      await low.read();
      return low.data ?? undefined;
    },
    write: (value, put = durably) => new Low<T>(durableAdapter(path, schema, put), value).write(),
  };
};
