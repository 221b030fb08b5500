/**
 * How new tickets come to stand. One of them is written under a name that no reader looks for, made durable there, and
 * only then given its own: whatever stands under a ticket's name is whole. Several that come together are made durable
 * in one file, a batch, and then written one by one; the batch goes when each of them is on the disk. After a crash a
 * start finishes what is whole (it may have been acknowledged) and removes what is torn (it never was).
 */
import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import type { Disk } from './disk.ts';
import { type Document, documentAt } from './durable-adapter.ts';
import { TICKET_FORM } from './keys.ts';

const FRESH = new RegExp(`^\\.(${TICKET_FORM})\\.[0-9a-f]{16}\\.new$`);
const BATCH = /^\.[0-9a-f]{16}\.batch$/;

const nonce = (): string => randomBytes(8).toString('hex');

/** Where the ticket of that path waits until it is durable. */
export const freshPathFor = (path: string): string => join(dirname(path), `.${basename(path, '.json')}.${nonce()}.new`);

export const batchPathIn = (folder: string): string => join(folder, `.${nonce()}.batch`);

/** The id of the ticket that waits under this name; undefined for any other name. */
export const freshIdOf = (name: string): string | undefined => FRESH.exec(name)?.[1];

export const isBatch = (name: string): boolean => BATCH.test(name);

const batchSchema = z.strictObject({ documents: z.array(z.string()) });

/** Its documents as they are written. */
export const batchAt = (path: string, disk?: Disk): Document<{ documents: string[] }> =>
  documentAt(path, batchSchema, disk);
