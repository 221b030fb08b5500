/**
 * What the store knows without the disk: of every ticket its place in lists and the gesture that filed it; of those
 * that are open or still owe a notice, all of it. The rest stays on the disk, so memory grows by an index line a ticket.
 */
import type { Ticket, TicketType } from '../domain/ticket.ts';
import { compareIds } from './keys.ts';
import type { TicketFilter } from './store.ts';

export interface ShelfEntry {
  readonly workspace: string;
  readonly id: string;
  readonly type: TicketType;
  readonly filedAt: number;
  readonly open: boolean;
  readonly gesture: string;
  readonly revision: number;
  /** The ticket itself while it is open or owes a notice; never handed out, only copies of it. */
  readonly ticket: Ticket | undefined;
}

interface Shelves {
  entries: Map<string, ShelfEntry>;
  byGesture: Map<string, string>;
}

export interface Shelf {
  put(ticket: Ticket): void;
  drop(workspace: string, id: string): void;
  find(workspace: string, id: string): ShelfEntry | undefined;
  filedBy(workspace: string, gesture: string): ShelfEntry | undefined;
  /** Oldest first. */
  list(workspace: string, filter?: TicketFilter): ShelfEntry[];
  /** Tickets at hand of every workspace. */
  kept(): Ticket[];
}

const owes = (ticket: Ticket): boolean => ticket.notices.some(({ settledAt }) => settledAt === undefined);

export const createShelf = (): Shelf => {
  const shelves = new Map<string, Shelves>();
  const kept = new Map<string, Ticket>();
  const of = (workspace: string): Shelves => {
    const found = shelves.get(workspace) ?? { entries: new Map(), byGesture: new Map() };
    shelves.set(workspace, found);
    return found;
  };
  const find = (workspace: string, id: string): ShelfEntry | undefined => shelves.get(workspace)?.entries.get(id);
  return {
    put: (ticket) => {
      const { workspace, id, type, gesture, revision, closedAt } = ticket;
      const open = closedAt === null;
      const keep = open || owes(ticket);
      const { entries, byGesture } = of(workspace);
      const filedAt = Date.parse(ticket.filedAt);
      entries.set(id, { workspace, id, type, filedAt, open, gesture, revision, ticket: keep ? ticket : undefined });
      if (!byGesture.has(gesture)) byGesture.set(gesture, id);
      if (keep) kept.set(`${workspace}/${id}`, ticket);
      else kept.delete(`${workspace}/${id}`);
    },
    drop: (workspace, id) => {
      const { entries, byGesture } = of(workspace);
      const gesture = entries.get(id)?.gesture;
      if (gesture !== undefined && byGesture.get(gesture) === id) byGesture.delete(gesture);
      entries.delete(id);
      kept.delete(`${workspace}/${id}`);
    },
    find,
    filedBy: (workspace, gesture) => {
      const id = shelves.get(workspace)?.byGesture.get(gesture);
      return id === undefined ? undefined : find(workspace, id);
    },
    list: (workspace, { type, open } = {}) =>
      [...(shelves.get(workspace)?.entries.values() ?? [])]
        .filter((entry) => (type === undefined || entry.type === type) && (!open || entry.open))
        .sort((a, b) => a.filedAt - b.filedAt || compareIds(a.id, b.id)),
    kept: () => [...kept.values()],
  };
};
