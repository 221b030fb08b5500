/**
 * What a start finds in the folder. Damaged documents are set aside, a ticket's previous copy takes its place, and the
 * rest starts. An unfinished write is always removed, even when its text is whole: a write resolves after its rename is
 * durable, so whoever waited for this one was told that it was not saved, and bringing it back would make that a lie.
 */
import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { type Disk, realDisk } from './disk.ts';
import { documentsIn, entriesOf } from './documents.ts';
import { isTemporary, removeDurably } from './durable-file.ts';
import { codeOf, DocumentDamaged, StoreNotReadable } from './errors.ts';
import type { Finding } from './findings.ts';
import { type Paths, TICKET_ID } from './keys.ts';
import { createManifest, type Manifest } from './manifest.ts';
import { inQuarantine, quarantineFile } from './quarantine.ts';
import { scanTickets } from './scan.ts';
import type { TicketLine } from './shelf.ts';
import type { Preference } from './store.ts';

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

  const sweep = async (folder: string, workspace: string | undefined): Promise<void> => {
    for (const id of (await entriesOf(folder)).filter(isTemporary)) {
      const path = join(folder, id);
      await removeDurably(path, disk);
      findings.push({ kind: 'leftover', workspace, id, path });
    }
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

  const tickets = async (workspace: string, given: Set<string>): Promise<void> => {
    const ids = await documents.ticketIds(workspace);
    const take = (ticket: TicketLine): void => {
      given.add(ticket.id);
      visit(ticket);
    };
    const failed = await scanTickets(paths, workspace, ids, take);
    for (const { id, error } of failed) await orSetAside(error, paths.ticket(workspace, id), workspace);
    const previous = new Set(await documents.previousIds(workspace));
    const atHand = new Set(ids);
    const gone = [...previous].filter((id) => !atHand.has(id));
    for (const id of [...failed.map((each) => each.id), ...gone]) {
      const ticket = previous.has(id) ? await restore(workspace, id) : undefined;
      if (ticket) take(ticket);
    }
    for (const id of [...ids, ...gone]) found.manifest.given(workspace, id);
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
    for (const folder of (await entriesOf(paths.workspace(workspace))).map((name) =>
      join(paths.workspace(workspace), name),
    )) {
      await sweep(folder, workspace);
      await access(folder, constants.W_OK).catch((error: unknown) => {
        if (codeOf(error) !== 'ENOENT') throw error;
      });
    }
    const given = new Set<string>();
    accounted.set(workspace, given);
    await tickets(workspace, given);
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
  for (const { workspace, id } of [...earlier, ...findings]) if (workspace) accounted.get(workspace)?.add(id);
  for (const workspace of manifest.workspaces()) {
    for (const id of manifest.missing(workspace, (number) => accounted.get(workspace)?.has(number) ?? false)) {
      findings.push({ kind: 'missing', workspace, id, path: paths.ticket(workspace, id) });
    }
  }
  findings.unshift(...earlier);
  return found;
};
