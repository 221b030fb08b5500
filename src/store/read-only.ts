/** Reads a store folder while an app may be writing it: no lock, no change; every call sees what is committed by then. */
import { realpath } from 'node:fs/promises';
import type { Ticket } from '../domain/ticket.ts';
import { documentsIn, eachOf } from './documents.ts';
import { DocumentDamaged, StoreNotReadable } from './errors.ts';
import type { Finding } from './findings.ts';
import { compareIds, pathsIn, TICKET_ID, WORKSPACE } from './keys.ts';
import type { Gap, Store } from './store.ts';
import { readCounts, readGaps } from './usage.ts';

export interface ReadOnlyStore extends Pick<Store, 'get' | 'list'> {
  gaps(workspace: string): Promise<Gap[]>;
  counts(workspace: string): Promise<Record<string, Record<string, number>>>;
  workspaces(): Promise<string[]>;
  /** Damaged documents that reading came across and left out; they stay where they are. */
  readonly findings: readonly Finding[];
}

/**
 * @param progress hears of each ticket of a list
 * @throws StoreNotReadable when there is no such folder, or it may not be read
 */
export const openReadOnly = async (
  folder: string,
  progress: (done: number, total: number) => void = () => undefined,
): Promise<ReadOnlyStore> => {
  const paths = pathsIn(
    await realpath(folder).catch((error: unknown) => {
      throw new StoreNotReadable(folder, error);
    }),
  );
  const documents = documentsIn(paths);
  const findings = new Map<string, Finding>();
  await documents.workspaces().catch((error: unknown) => {
    throw new StoreNotReadable(folder, error);
  });
  const read = async (workspace: string, id: string): Promise<Ticket | undefined> => {
    try {
      return await documents.ticket(workspace, id).read();
    } catch (error) {
      if (!(error instanceof DocumentDamaged)) throw error;
      findings.set(error.path, { kind: 'damaged', workspace, id, path: error.path });
      return undefined;
    }
  };
  return {
    workspaces: documents.workspaces,
    gaps: (workspace) => readGaps(paths, workspace),
    counts: (workspace) => readCounts(paths, workspace),
    get: async (workspace, id) => (WORKSPACE.test(workspace) && TICKET_ID.test(id) ? read(workspace, id) : undefined),
    list: async (workspace, { type, open, unacknowledged } = {}) => {
      if (!WORKSPACE.test(workspace)) return [];
      const ids = await documents.ticketIds(workspace);
      const tickets: Ticket[] = [];
      let done = 0;
      for await (const ticket of eachOf(ids, (id) => read(workspace, id))) {
        if (ticket) tickets.push(ticket);
        done += 1;
        progress(done, ids.length);
      }
      return tickets
        .filter((ticket) => !unacknowledged || (ticket.type === 'incident' && ticket.acknowledgedAt === null))
        .filter((ticket) => (type === undefined || ticket.type === type) && (!open || ticket.closedAt === null))
        .sort((a, b) => Date.parse(a.filedAt) - Date.parse(b.filedAt) || compareIds(a.id, b.id));
    },
    get findings() {
      return [...findings.values()];
    },
  };
};
