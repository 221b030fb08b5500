/** A store without a disk, for tests of what stands on one; it keeps the contract. */

import { glanceOf } from '../../src/domain/glance.ts';
import type { Notice, Ticket } from '../../src/domain/ticket.ts';
import { type Duty, isTaken } from '../../src/store/duties.ts';
import { seriesOf, ticketId, WORKSPACE } from '../../src/store/keys.ts';
import { NotSaved, type Preference, StaleTicket, type Store } from '../../src/store/store.ts';
import { ticketSchema } from '../../src/store/ticket-schema.ts';

export interface MemoryStore extends Store {
  /** While it is set, nothing is saved. */
  full: boolean;
  reopen(): void;
}

const isDue = ({ settledAt, dueAt, claimedUntil = dueAt }: Notice, now: number): boolean =>
  settledAt === undefined && Date.parse(dueAt) <= now && Date.parse(claimedUntil) <= now;

export const createMemoryStore = (): MemoryStore => {
  const tickets = new Map<string, Ticket>();
  const duties = new Map<string, Duty>();
  const preferences = new Map<string, Preference>();
  let closed = false;

  const open = (): void => {
    if (closed) throw new Error('The store is closed.');
  };
  const find = (workspace: string, id: string): Ticket | undefined => tickets.get(`${workspace}/${id}`);
  const keep = (ticket: Ticket): Ticket => {
    if (store.full) throw new NotSaved('The disk is full.', 'no', undefined);
    const kept = ticketSchema.parse(ticket);
    tickets.set(`${ticket.workspace}/${ticket.id}`, structuredClone(kept));
    return structuredClone(kept);
  };
  const all = (): Ticket[] => structuredClone([...tickets.values()]);

  const store: MemoryStore = {
    full: false,
    usage: { count: () => undefined, counts: async () => ({}), keepGap: async () => undefined, gaps: async () => [] },
    duties: {
      take: async (workspace, duty, now, until) => {
        if (store.full) throw new NotSaved('The disk is full.', 'no', undefined);
        if (isTaken(duties.get(`${workspace}/${duty}`), now)) return false;
        duties.set(`${workspace}/${duty}`, { at: now, until });
        return true;
      },
      done: async (workspace, duty, now) => void duties.set(`${workspace}/${duty}`, { at: now }),
    },
    reopen: () => {
      closed = false;
    },
    insert: async (ticket) => {
      open();
      if (!WORKSPACE.test(ticket.workspace)) throw new Error('That is no workspace.');
      const same = all().find((each) => each.workspace === ticket.workspace && each.gesture === ticket.gesture);
      if (same) return same;
      const series = seriesOf(ticket);
      const count = all().filter(({ workspace, id }) => workspace === ticket.workspace && id.startsWith(series)).length;
      return keep({ ...ticket, id: ticketId(series, count + 1), revision: 1 });
    },
    get: async (workspace, id) => {
      open();
      return structuredClone(find(workspace, id));
    },
    replace: async (next) => {
      open();
      if (find(next.workspace, next.id)?.revision !== next.revision) throw new StaleTicket('Changed meanwhile.');
      return keep({ ...next, revision: next.revision + 1 });
    },
    list: async (workspace, { type, open: onlyOpen, unacknowledged } = {}) => {
      open();
      return all()
        .filter((ticket) => ticket.workspace === workspace && (type === undefined || ticket.type === type))
        .filter(({ closedAt }) => !onlyOpen || closedAt === null)
        .filter((ticket) => !unacknowledged || (ticket.type === 'incident' && ticket.acknowledgedAt === null))
        .sort((a, b) => Date.parse(a.filedAt) - Date.parse(b.filedAt) || a.id.localeCompare(b.id));
    },
    each: async function* (workspace, filter) {
      yield* await store.list(workspace, filter);
    },
    glances: async (workspace) =>
      structuredClone(
        [...tickets.values()]
          .filter((ticket) => ticket.workspace === workspace && ticket.closedAt === null)
          .map(glanceOf)
          .sort((a, b) => Date.parse(a.filedAt) - Date.parse(b.filedAt) || a.id.localeCompare(b.id)),
      ),
    claim: async (workspace, id, noticeKey, now, leaseUntil) => {
      open();
      const ticket = find(workspace, id);
      const notice = ticket?.notices.find(({ key }) => key === noticeKey);
      if (!ticket || !notice || !isDue(notice, Date.parse(now))) return undefined;
      const notices = ticket.notices.map((each) =>
        each === notice ? { ...each, claimedUntil: leaseUntil, attempts: each.attempts + 1 } : each,
      );
      return keep({ ...ticket, notices, revision: ticket.revision + 1 });
    },
    withDueNotices: async (now) => {
      open();
      return all().filter(({ notices }) => notices.some((notice) => isDue(notice, Date.parse(now))));
    },
    preference: async (workspace, user) => preferences.get(`${workspace}/${user}`),
    setPreference: async (workspace, user, preference) => void preferences.set(`${workspace}/${user}`, preference),
    close: async () => {
      closed = true;
    },
  };
  return store;
};
