/**
 * lowdb's adapter for one document: durable on write; on read it believes nothing that it has not checked. A file is
 * `{"format":2,"sha256":"…","line":…,"body":…}`, plain JSON for people and tools. The hash is over the format and all
 * bytes behind it, so that any cut, edit or flipped bit shows, and so that a damaged number is not taken for a newer
 * format. A line is what an index needs of a long body: a start reads it without the body.
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
 * From each format to the next. Format 2: documents may have a line, and notices say since when they fail. A document is
 * upgraded when it is read and written in the new format when it changes; the manifest at once, so that an older version
 * refuses the folder.
 */
const UPGRADES: Record<number, (body: unknown) => unknown> = { 1: (body) => body };

const HEAD = /^\{"format":([1-9]\d{0,3}),"sha256":"([0-9a-f]{64})",(?="line":|"body":)/;
const LINE = '"line":';
const BODY = '"body":';
const TAIL = '}\n';

// Strings and one call: a start does this for every ticket, and buffers would cost it as much again.
const hashOf = (format: number, text: string): string => hash('sha256', `${format}\n${text}`, 'hex');

/** The text of a document. */
export const encode = (value: unknown, line?: unknown): string => {
  const first = line === undefined ? '' : `${LINE}${JSON.stringify(line)},`;
  const hashed = `${first}${BODY}${JSON.stringify(value)}`;
  return `{"format":${FORMAT},"sha256":"${hashOf(FORMAT, hashed)}",${hashed}${TAIL}`;
};

interface Checked {
  format: number;
  line: string | undefined;
  body: string;
}

const check = (path: string, text: string): Checked => {
  if (text === '') throw new DocumentDamaged(path, 'it is empty');
  const [head, number, said] = HEAD.exec(text) ?? [];
  if (head === undefined || !text.endsWith(TAIL)) {
    throw new DocumentDamaged(path, 'it is cut short or was not written by the store');
  }
  const format = Number(number);
  const hashed = text.slice(head.length, -TAIL.length);
  // In JSON no text holds an unescaped quote, so this is never found within the line.
  const start = hashed.indexOf(BODY);
  // Format 1 hashed the body alone.
  if (hashOf(format, format === 1 ? hashed.slice(BODY.length) : hashed) !== said)
    throw new DocumentDamaged(path, 'its content does not match its hash');
  if (format > FORMAT) throw new StoreFormatTooNew(path, format, FORMAT);
  return {
    format,
    line: start > 0 ? hashed.slice(LINE.length, start - 1) : undefined,
    body: hashed.slice(start + BODY.length),
  };
};

const bodyOf = ({ format, body }: Checked): unknown => {
  let value: unknown = JSON.parse(body);
  for (let from = format; from < FORMAT; from += 1) value = UPGRADES[from]?.(value);
  return value;
};

/**
 * The body of a document, in today's format.
 * @throws DocumentDamaged or StoreFormatTooNew
 */
export const decode = (path: string, text: string): unknown => bodyOf(check(path, text));

/** The line of a document, or its body where it has none; otherwise as `decode`. */
export const decodeLine = (path: string, text: string): unknown => {
  const checked = check(path, text);
  return checked.line === undefined ? bodyOf(checked) : JSON.parse(checked.line);
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
  /**
   * The value as it is written.
   * @throws DocumentInvalid
   */
  textOf(value: T): string;
  /**
   * The value in such a text, checked as when it is read.
   * @throws DocumentDamaged or StoreFormatTooNew
   */
  valueIn(text: string): T;
}

/** What an index needs of a value. */
type LineOf<T> = (value: T) => unknown;

export type Put = (path: string, text: string) => Promise<void>;

const valueIn = <T>(path: string, schema: z.ZodType<T>, text: string): T => {
  const parsed = schema.safeParse(decode(path, text));
  if (!parsed.success) throw new DocumentDamaged(path, `not the store's form: ${faults(parsed.error).join(', ')}`);
  return parsed.data;
};

const textOf = <T>(schema: z.ZodType<T>, value: T, lineOf?: LineOf<T>): string => {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new DocumentInvalid('A document', faults(parsed.error));
  return encode(value, lineOf?.(value));
};

const durableAdapter = <T>(path: string, schema: z.ZodType<T>, put: Put, lineOf?: LineOf<T>): Adapter<T> => ({
  read: async () => {
    let text: string;
    try {
      text = await readFile(path, 'utf8');
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return null;
      throw error;
    }
    return valueIn(path, schema, text);
  },
  write: async (value) => put(path, textOf(schema, value, lineOf)),
});

/** One file under lowdb. A `Low` lives for one call: a value whose write failed is not kept to slip in with the next. */
export const documentAt = <T>(
  path: string,
  schema: z.ZodType<T>,
  disk: Disk = realDisk,
  {
    previous,
    lineOf,
  }: {
    /** Where the text that a write replaces is kept. */
    previous?: string;
    lineOf?: LineOf<T>;
  } = {},
): Document<T> => {
  const durably: Put = (where, text) => writeDurably(where, text, disk, previous);
  return {
    read: async () => {
      const { read } = durableAdapter(path, schema, durably);
      const low = new Low<T | null>({ read, write: async () => undefined }, null);
      await low.read();
      return low.data ?? undefined;
    },
    write: (value, put = durably) => new Low<T>(durableAdapter(path, schema, put, lineOf), value).write(),
    textOf: (value) => textOf(schema, value, lineOf),
    valueIn: (text) => valueIn(path, schema, text),
  };
};
