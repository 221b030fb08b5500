/**
 * What the store knows without the disk: of every ticket its place in lists, the gesture that filed it and when it next
 * owes a notice. The documents stay on the disk, so memory grows by an index line a ticket.
 */
import { type Glance, glanceOf } from '../domain/glance.ts';
import type { TicketType } from '../domain/ticket.ts';
import { compareIds } from './keys.ts';
import type { TicketFilter } from './store.ts';
import type { TicketLine } from './ticket-line.ts';

export interface ShelfEntry {
  readonly workspace: string;
  readonly id: string;
  readonly type: TicketType;
  readonly filedAt: number;
  readonly gesture: string;
  open: boolean;
  acknowledged: boolean;
  revision: number;
  /** When a notice can next be claimed, in milliseconds; infinite when none is owed. */
  nextDue: number;
  /** Only of what is open: after years most is closed, and memory would grow with it. */
  glance: Glance | undefined;
}

interface Shelves {
  entries: Map<string, ShelfEntry>;
  byGesture: Map<string, ShelfEntry>;
  /** Oldest first, while `sorted`. */
  inOrder: ShelfEntry[];
  sorted: boolean;
}

export interface Shelf {
  put(ticket: TicketLine): void;
  find(workspace: string, id: string): ShelfEntry | undefined;
  filedBy(workspace: string, gesture: string): ShelfEntry | undefined;
  /** Oldest first. */
  list(workspace: string, filter?: TicketFilter): ShelfEntry[];
  /** What is open, oldest first. */
  glances(workspace: string): Glance[];
  /** Those that owe a notice at `now`, the longest overdue first. */
  due(now: number): ShelfEntry[];
}

const claimableAt = ({ settledAt, dueAt, claimedUntil }: TicketLine['notices'][number]): number =>
  settledAt === undefined ? Math.max(Date.parse(dueAt), Date.parse(claimedUntil ?? dueAt)) : Number.POSITIVE_INFINITY;

const before = (a: ShelfEntry, b: ShelfEntry): number => a.filedAt - b.filedAt || compareIds(a.id, b.id);

export const createShelf = (): Shelf => {
  const shelves = new Map<string, Shelves>();
  const owing = new Set<ShelfEntry>();
  const of = (workspace: string): Shelves => {
    const found = shelves.get(workspace) ?? { entries: new Map(), byGesture: new Map(), inOrder: [], sorted: true };
    shelves.set(workspace, found);
    return found;
  };
  const inOrderOf = (workspace: string): ShelfEntry[] => {
    const shelf = of(workspace);
    if (!shelf.sorted) shelf.inOrder.sort(before);
    shelf.sorted = true;
    return shelf.inOrder;
  };
  return {
    put: (line) => {
      const { workspace, id, type, gesture, revision, closedAt, filedAt, notices, acknowledgedAt = null } = line;
      const shelf = of(workspace);
      const { entries, byGesture, inOrder } = shelf;
      const known = entries.get(id);
      const entry = known ?? {
        workspace,
        id,
        type,
        filedAt: Date.parse(filedAt),
        gesture,
        open: true,
        acknowledged: false,
        revision,
        nextDue: Number.POSITIVE_INFINITY,
        glance: undefined,
      };
      entry.open = closedAt === null;
      entry.acknowledged = acknowledgedAt !== null;
      entry.revision = revision;
      entry.glance = closedAt === null ? glanceOf(line) : undefined;
      entry.nextDue = Math.min(Number.POSITIVE_INFINITY, ...notices.map(claimableAt));
      if (entry.nextDue === Number.POSITIVE_INFINITY) owing.delete(entry);
      else owing.add(entry);
      if (known) return;
      entries.set(id, entry);
      if (!byGesture.has(gesture)) byGesture.set(gesture, entry);
      // Tickets come in the order in which they are filed; only a start brings them otherwise.
      const last = inOrder.at(-1);
      if (last && before(last, entry) > 0) shelf.sorted = false;
      inOrder.push(entry);
    },
    find: (workspace, id) => shelves.get(workspace)?.entries.get(id),
    filedBy: (workspace, gesture) => shelves.get(workspace)?.byGesture.get(gesture),
    list: (workspace, { type, open, unacknowledged } = {}) =>
      inOrderOf(workspace).filter(
        (entry) =>
          (type === undefined || entry.type === type) &&
          (!open || entry.open) &&
          (!unacknowledged || (entry.type === 'incident' && !entry.acknowledged)),
      ),
    glances: (workspace) => {
      const found: Glance[] = [];
      // Asked for each second, of many tickets a few are open: nothing is made of the others.
      for (const { glance } of inOrderOf(workspace)) if (glance) found.push({ ...glance });
      return found;
    },
    due: (now) => [...owing].filter(({ nextDue }) => nextDue <= now).sort((a, b) => a.nextDue - b.nextDue),
  };
};
