/** Looks at every file of a store folder, also while an app writes it, and changes nothing. */
import { existsSync } from 'node:fs';
import { readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { brokenAt } from '../domain/history.ts';
import { documentsIn, mapSome } from './documents.ts';
import { decode } from './durable-adapter.ts';
import { codeOf, DocumentDamaged, StoreFormatTooNew, StoreNotReadable } from './errors.ts';
import { filesIn, type StoreFile } from './files.ts';
import { ticketsIn } from './finish-fresh.ts';
import { pathsIn } from './keys.ts';
import { createManifest } from './manifest.ts';
import { inQuarantine } from './quarantine.ts';

interface Fault {
  /** Below the store's folder. */
  file: string;
  kind: 'damaged' | 'history_broken' | 'missing' | 'quarantined' | 'leftover' | 'strange' | 'too_new';
  /** What is wrong, in words; never what a ticket says. */
  what: string;
}

interface Verification {
  documents: number;
  tickets: number;
  faults: Fault[];
}

/** A write that is in hand is over by then. */
const SETTLE_MS = 2_000;

const SECOND_LOOK = new Set<StoreFile['kind']>(['temporary', 'fresh', 'batch']);

export const verifyStore = async (
  folder: string,
  progress: (done: number, total: number) => void = () => undefined,
): Promise<Verification> => {
  const real = await realpath(folder).catch((error: unknown) => {
    throw new StoreNotReadable(folder, error);
  });
  const paths = pathsIn(real);
  const documents = documentsIn(paths);
  const faults: Fault[] = [];
  const manifestFile = await documents.manifest.read().catch(() => undefined);
  const files = await filesIn(real);
  const onTheirWay = new Set<string>();
  let done = 0;

  const broken = (history: Parameters<typeof brokenAt>[0]): string | undefined => {
    const index = brokenAt(history);
    return index === undefined ? undefined : `its history was changed at entry ${index + 1} of ${history.length}`;
  };

  const look = async ({ name, kind, workspace = '', id }: StoreFile): Promise<Fault | undefined> => {
    if (kind === 'temporary') return { file: name, kind: 'leftover', what: 'a write that never finished' };
    if (kind === 'strange') return { file: name, kind: 'strange', what: 'no file of the store' };
    if (kind === 'fresh' || kind === 'batch') {
      const tickets = await ticketsIn(join(real, name), name.slice(name.lastIndexOf('/') + 1));
      for (const ticket of tickets ?? []) onTheirWay.add(`${workspace}/${ticket.id}`);
      return tickets ? undefined : { file: name, kind: 'leftover', what: 'a filing that never finished' };
    }
    if (kind === 'ticket' || kind === 'previous') {
      const document = kind === 'ticket' ? documents.ticket(workspace, id) : documents.previousTicket(workspace, id);
      const ticket = await document.read();
      const older =
        kind === 'previous' &&
        (await documents
          .ticket(workspace, id)
          .read()
          .catch(() => undefined));
      if (ticket && older && older.revision < ticket.revision)
        return { file: name, kind: 'strange', what: 'the copy from before the last change is newer than the ticket' };
      const what = ticket && broken(ticket.history);
      return what === undefined ? undefined : { file: name, kind: 'history_broken', what };
    }
    if (kind === 'preference') await documents.preference(workspace, id).read();
    else if (kind === 'manifest') await documents.manifest.read();
    else decode(name, await readFile(join(real, name), 'utf8'));
    return undefined;
  };

  const lookAgain = async (file: StoreFile): Promise<Fault | undefined> => {
    try {
      return await look(file);
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return undefined;
      if (error instanceof StoreFormatTooNew) return { file: file.name, kind: 'too_new', what: 'a newer format' };
      if (!(error instanceof DocumentDamaged)) throw error;
      return { file: file.name, kind: 'damaged', what: error.how };
    } finally {
      done += 1;
      progress(done, files.length);
    }
  };

  for (const fault of await mapSome(files, lookAgain)) if (fault) faults.push(fault);
  if (files.some(({ kind }) => SECOND_LOOK.has(kind))) {
    await sleep(SETTLE_MS);
    for (const fault of faults.filter(({ kind }) => kind === 'leftover'))
      if (!existsSync(join(real, fault.file))) faults.splice(faults.indexOf(fault), 1);
  }

  const setAside = await inQuarantine(paths);
  for (const { path } of setAside)
    faults.push({ file: path.slice(real.length + 1), kind: 'quarantined', what: 'a damaged file, set aside' });
  const given = createManifest({ write: async () => undefined }, manifestFile ?? { highest: {} });
  const tickets = files.filter(({ kind }) => kind === 'ticket');
  for (const { workspace, id } of tickets) if (workspace) given.given(workspace, id);
  await given.close();
  const atHand = new Set([
    ...onTheirWay,
    ...[...tickets, ...setAside].map(({ workspace, id }) => `${workspace}/${id}`),
  ]);
  for (const workspace of given.workspaces()) {
    for (const id of given.missing(workspace, (number) => atHand.has(`${workspace}/${number}`)))
      faults.push({ file: `${workspace}/tickets/${id}.json`, kind: 'missing', what: 'given once and not there' });
  }
  return { documents: files.length, tickets: tickets.length, faults };
};
