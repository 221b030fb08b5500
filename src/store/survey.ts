/**
 * What a start finds in the folder. Damaged documents are set aside, a ticket's previous copy takes its place, and the
 * rest starts. New tickets that a crash caught on their way are finished (`fresh.ts`). An unfinished change is always
 * removed, even when its text is whole: a change resolves after its rename is durable, so whoever waited for this one
 * was told that it was not saved, and bringing it back would make that a lie.
 */
import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { type Disk, realDisk } from './disk.ts';
import { documentsIn, entriesOf, keysAmong } from './documents.ts';
import { isTemporary, removeDurably } from './durable-file.ts';
import { codeOf, DocumentDamaged, StoreNotReadable } from './errors.ts';
import type { Finding } from './findings.ts';
import { finishFresh } from './finish-fresh.ts';
import { compareIds, type Paths, TICKET_ID } from './keys.ts';
import { createManifest, type Manifest } from './manifest.ts';
import { inQuarantine, quarantineFile } from './quarantine.ts';
import { scanTickets } from './scan.ts';
import type { Preference } from './store.ts';
import type { TicketLine } from './ticket-line.ts';

export interface Survey {
  preferences: { workspace: string; user: string; preference: Preference }[];
  manifest: Manifest;
  findings: Finding[];
}

const isDamage = (error: unknown): boolean =>
  error instanceof DocumentDamaged || ['EIO', 'EISDIR'].includes(codeOf(error) ?? '');

/** Calls `visit` for every ticket. */
export const survey = async (
  paths: Paths,
  visit: (ticket: TicketLine) => void,
  disk: Disk = realDisk,
): Promise<Survey> => {
  const documents = documentsIn(paths, disk);
  const findings: Finding[] = [];
  const setAside = async (path: string, workspace: string | undefined): Promise<void> => {
    findings.push(await quarantineFile(paths, path, workspace, disk));
  };

  /** What is too new, or may not be read, stops the start; what is damaged is set aside. */
  const orSetAside = async (error: unknown, path: string, workspace: string | undefined): Promise<undefined> => {
    if (!isDamage(error)) throw codeOf(error) === 'EACCES' ? new StoreNotReadable(path, error) : error;
    await setAside(path, workspace);
    return undefined;
  };

  /** Removes what is unfinished and returns the names of the rest. */
  const sweep = async (folder: string, workspace: string | undefined): Promise<string[]> => {
    const names = await entriesOf(folder);
    for (const id of names.filter(isTemporary)) {
      const path = join(folder, id);
      await removeDurably([path], disk);
      findings.push({ kind: 'leftover', workspace, id, path });
    }
    return names;
  };

  const finish = async (workspace: string, names: string[]): Promise<string[]> => {
    const { torn, stand } = await finishFresh({ paths, documents, disk }, workspace, names);
    for (const id of torn) findings.push({ kind: 'leftover', workspace, id, path: join(paths.tickets(workspace), id) });
    return stand.length === 0 ? names : [...new Set([...names, ...stand])];
  };

  /** Puts a ticket's previous copy in its place, where there is a whole one. */
  const restore = async (workspace: string, id: string): Promise<TicketLine | undefined> => {
    const path = paths.previous(workspace, id);
    const previous = await documents
      .previousTicket(workspace, id)
      .read()
      .catch((error: unknown) => orSetAside(error, path, workspace));
    if (!previous) return undefined;
    await documents.ticket(workspace, id).write(previous);
    findings.push({ kind: 'restored', workspace, id, path: paths.ticket(workspace, id) });
    return previous;
  };

  const tickets = async (workspace: string, names: readonly string[], given: Set<string>): Promise<void> => {
    const ids = keysAmong(names, TICKET_ID, '.json').sort(compareIds);
    const take = (ticket: TicketLine): void => {
      given.add(ticket.id);
      visit(ticket);
    };
    const failed = await scanTickets(paths, workspace, ids, take);
    for (const { id, error } of failed) await orSetAside(error, paths.ticket(workspace, id), workspace);
    const previous = new Set(keysAmong(names, TICKET_ID, '.prev'));
    const atHand = new Set(previous.size === 0 ? [] : ids);
    const gone = [...previous].filter((id) => !atHand.has(id));
    for (const id of [...failed.map((each) => each.id), ...gone]) {
      const ticket = previous.has(id) ? await restore(workspace, id) : undefined;
      if (ticket) take(ticket);
    }
    // In order, so that the last of each series is its highest.
    const last = new Map([...ids, ...gone.sort(compareIds)].map((id) => [id.slice(0, 8), id]));
    for (const id of [...last.values(), ...gone]) found.manifest.given(workspace, id);
  };

  const earlier = await inQuarantine(paths);
  const workspaces = await documents.workspaces();
  const before = await documents.manifest
    .read()
    .catch((error: unknown) => orSetAside(error, paths.manifest, undefined));
  if (!before && findings.length === 0 && workspaces.length > 0) {
    findings.push({ kind: 'missing', workspace: undefined, id: 'manifest', path: paths.manifest });
  }
  const manifest = createManifest(documents.manifest, before ?? { highest: {} });
  const found: Survey = { preferences: [], manifest, findings };
  const accounted = new Map<string, Set<string>>();

  await sweep(paths.folder, undefined);
  for (const workspace of workspaces) {
    let ticketNames: string[] = [];
    for (const folder of (await entriesOf(paths.workspace(workspace))).map((name) =>
      join(paths.workspace(workspace), name),
    )) {
      const names = await sweep(folder, workspace);
      if (folder === paths.tickets(workspace)) ticketNames = await finish(workspace, names);
      await access(folder, constants.W_OK).catch((error: unknown) => {
        if (codeOf(error) !== 'ENOENT') throw error;
      });
    }
    const given = new Set<string>();
    accounted.set(workspace, given);
    await tickets(workspace, ticketNames, given);
    for (const user of await documents.users(workspace)) {
      const path = paths.preference(workspace, user);
      const preference = await documents
        .preference(workspace, user)
        .read()
        .catch((error: unknown) => orSetAside(error, path, workspace));
      if (preference) found.preferences.push({ workspace, user, preference });
    }
  }

  for (const { workspace, id } of earlier) if (workspace && TICKET_ID.test(id)) manifest.given(workspace, id);
  // Only tickets: as many as were given must mean all of them.
  for (const { workspace, id } of [...earlier, ...findings])
    if (workspace && TICKET_ID.test(id)) accounted.get(workspace)?.add(id);
  for (const workspace of manifest.workspaces()) {
    const known = accounted.get(workspace) ?? new Set();
    for (const id of manifest.missing(workspace, (number) => known.has(number), known.size)) {
      findings.push({ kind: 'missing', workspace, id, path: paths.ticket(workspace, id) });
    }
  }
  findings.unshift(...earlier);
  return found;
};
