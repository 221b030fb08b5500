/**
 * What a start finds in the folder. Damaged documents are set aside and the rest starts. An unfinished write is always
 * removed, even when its text is whole: a write resolves after its rename is durable, so whoever waited for this one was
 * told that it was not saved, and bringing it back would make that a lie.
 */
import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { Ticket } from '../domain/ticket.ts';
import { type Disk, realDisk } from './disk.ts';
import { documentsIn, entriesOf, mapSome } from './documents.ts';
import type { Document } from './durable-adapter.ts';
import { isTemporary, removeDurably } from './durable-file.ts';
import { codeOf, DocumentDamaged, StoreNotReadable } from './errors.ts';
import type { Finding } from './findings.ts';
import { type Paths, TICKET_ID } from './keys.ts';
import { createManifest, type Manifest } from './manifest.ts';
import { inQuarantine, quarantineFile } from './quarantine.ts';
import type { Preference } from './store.ts';

export interface Survey {
  tickets: Ticket[];
  preferences: { workspace: string; user: string; preference: Preference }[];
  manifest: Manifest;
  findings: Finding[];
}

/** Undefined where the file is gone or was damaged; what is too new, or may not be read, stops the start. */
const readOr = async <T>(
  document: Document<T>,
  path: string,
  setAside: () => Promise<void>,
): Promise<T | undefined> => {
  try {
    return await document.read();
  } catch (error) {
    if (error instanceof DocumentDamaged || ['EIO', 'EISDIR'].includes(codeOf(error) ?? '')) {
      await setAside();
      return undefined;
    }
    throw codeOf(error) === 'EACCES' ? new StoreNotReadable(path, error) : error;
  }
};

export const survey = async (paths: Paths, disk: Disk = realDisk): Promise<Survey> => {
  const documents = documentsIn(paths, disk);
  const findings: Finding[] = [];
  const setAside = async (path: string, workspace: string | undefined): Promise<void> => {
    findings.push(await quarantineFile(paths, path, workspace, disk));
  };
  const sweep = async (folder: string, workspace: string | undefined): Promise<void> => {
    for (const id of (await entriesOf(folder)).filter(isTemporary)) {
      const path = join(folder, id);
      await removeDurably(path, disk);
      findings.push({ kind: 'leftover', workspace, id, path });
    }
  };

  const earlier = await inQuarantine(paths);
  const workspaces = await documents.workspaces();
  const before = await readOr(documents.manifest, paths.manifest, () => setAside(paths.manifest, undefined));
  if (!before && findings.length === 0 && workspaces.length > 0) {
    findings.push({ kind: 'missing', workspace: undefined, id: 'manifest', path: paths.manifest });
  }
  const manifest = createManifest(documents.manifest, before ?? { highest: {} });
  const found: Survey = { tickets: [], preferences: [], manifest, findings };

  await sweep(paths.folder, undefined);
  for (const workspace of workspaces) {
    const folders = [paths.tickets(workspace), paths.preferences(workspace)];
    for (const folder of folders) {
      await sweep(folder, workspace);
      await access(folder, constants.W_OK).catch((error: unknown) => {
        if (codeOf(error) !== 'ENOENT') throw error;
      });
    }
    const ids = await documents.ticketIds(workspace);
    for (const id of ids) manifest.given(workspace, id);
    const tickets = await mapSome(ids, (id) => {
      const path = paths.ticket(workspace, id);
      return readOr(documents.ticket(workspace, id), path, () => setAside(path, workspace));
    });
    for (const ticket of tickets) if (ticket) found.tickets.push(ticket);
    for (const user of await documents.users(workspace)) {
      const path = paths.preference(workspace, user);
      const preference = await readOr(documents.preference(workspace, user), path, () => setAside(path, workspace));
      if (preference) found.preferences.push({ workspace, user, preference });
    }
  }

  for (const { workspace, id } of earlier) if (workspace && TICKET_ID.test(id)) manifest.given(workspace, id);
  const accounted = new Set(
    [...found.tickets, ...earlier, ...findings].map(({ workspace, id }) => `${workspace}/${id}`),
  );
  for (const workspace of manifest.workspaces()) {
    for (const id of manifest.missing(workspace, (number) => accounted.has(`${workspace}/${number}`))) {
      findings.push({ kind: 'missing', workspace, id, path: paths.ticket(workspace, id) });
    }
  }
  findings.unshift(...earlier);
  return found;
};
