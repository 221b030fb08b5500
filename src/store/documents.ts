/** The documents of a store folder: where each lives, and that each is the one its name says. */
import { readdir } from 'node:fs/promises';
import type { Ticket } from '../domain/ticket.ts';
import { type Disk, realDisk } from './disk.ts';
import { type Document, documentAt } from './durable-adapter.ts';
import { codeOf, DocumentDamaged } from './errors.ts';
import { type Paths, TICKET_ID, USER, WORKSPACE } from './keys.ts';
import { type ManifestFile, manifestSchema } from './manifest.ts';
import type { Preference } from './store.ts';
import { lineOf } from './ticket-line.ts';
import { preferenceSchema, ticketSchema } from './ticket-schema.ts';

export interface Documents {
  ticket(workspace: string, id: string): Document<Ticket>;
  /** The ticket as it was before its last change. */
  previousTicket(workspace: string, id: string): Document<Ticket>;
  preference(workspace: string, user: string): Document<Preference>;
  manifest: Document<ManifestFile>;
  workspaces(): Promise<string[]>;
  ticketIds(workspace: string): Promise<string[]>;
  users(workspace: string): Promise<string[]>;
}

/** The names of a folder's entries; none where there is no such folder. */
export const entriesOf = async (folder: string): Promise<string[]> => {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return [];
    throw error;
  }
};

/** Those of the names that are a key and an ending. */
export const keysAmong = (names: readonly string[], key: RegExp, ending: string): string[] =>
  names.flatMap((name) => {
    const stem = name.endsWith(ending) ? name.slice(0, -ending.length) : '';
    return key.test(stem) ? [stem] : [];
  });

const keysIn = async (folder: string, key: RegExp): Promise<string[]> =>
  keysAmong(await entriesOf(folder), key, '.json');

const theOne = (document: Document<Ticket>, path: string, workspace: string, id: string): Document<Ticket> => ({
  ...document,
  read: async () => {
    const ticket = await document.read();
    if (ticket && (ticket.workspace !== workspace || ticket.id !== id)) {
      throw new DocumentDamaged(path, `it holds ${ticket.workspace} ${ticket.id}`);
    }
    return ticket;
  },
});

export const documentsIn = (paths: Paths, disk: Disk = realDisk): Documents => ({
  ticket: (workspace, id) => {
    const [path, previous] = [paths.ticket(workspace, id), paths.previous(workspace, id)];
    return theOne(documentAt(path, ticketSchema, disk, { previous, lineOf }), path, workspace, id);
  },
  previousTicket: (workspace, id) => {
    const path = paths.previous(workspace, id);
    return theOne(documentAt(path, ticketSchema, disk), path, workspace, id);
  },
  preference: (workspace, user) => documentAt(paths.preference(workspace, user), preferenceSchema, disk),
  manifest: documentAt(paths.manifest, manifestSchema, disk),
  workspaces: async () => (await entriesOf(paths.folder)).filter((name) => WORKSPACE.test(name)),
  ticketIds: (workspace) => keysIn(paths.tickets(workspace), TICKET_ID),
  users: (workspace) => keysIn(paths.preferences(workspace), USER),
});

const AT_ONCE = 32;

/** The results in the order of the items, a few at a time: between them others have their turn. */
export const eachOf = async function* <A, B>(items: readonly A[], work: (item: A) => Promise<B>): AsyncGenerator<B> {
  for (let start = 0; start < items.length; start += AT_ONCE)
    yield* await Promise.all(items.slice(start, start + AT_ONCE).map(work));
};

/** The results in the order of the items; a bounded number at a time, so that a large store does not open every file. */
export const mapSome = async <A, B>(items: readonly A[], work: (item: A) => Promise<B>): Promise<B[]> => {
  const results: B[] = [];
  for await (const result of eachOf(items, work)) results.push(result);
  return results;
};
