/** What the desk sends, each kind of it made to be sent. */
import { change } from '../../src/desk/change.ts';
import { incidentOf, requestOf } from '../store/contract.ts';
import { NOW } from '../support/tickets.ts';
import type { Cell, Target } from './slack-faults.ts';

/** The backstops are scheduled against the real clock, so the limit lies after it. */
const SOON = new Date(Date.now() + 60 * 3_600_000).toISOString();

const hoursBefore = (hours: number): string => new Date(Date.parse(NOW) - hours * 3_600_000).toISOString();

export interface Operation {
  name: string;
  on: Target;
  /** Does what makes the desk send it. */
  provoke(cell: Cell): Promise<void>;
  /** An alert: it must reach somebody, whatever happens. */
  alert: boolean;
}

const incident = (cell: Cell): Promise<{ id: string; workspace: string }> =>
  cell.store.insert(incidentOf({ workTo: SOON }));

export const OPERATIONS: Operation[] = [
  { name: 'alert to the channel', on: 'C0DPO', alert: true, provoke: async (cell) => void (await incident(cell)) },
  {
    name: 'alert to the DPO in person',
    on: 'U0DPO',
    alert: true,
    provoke: async (cell) => {
      await incident(cell);
      await cell.pass(900, 15);
    },
  },
  {
    name: 'alert to the deputy',
    on: 'U0DEPUTY',
    alert: true,
    provoke: async (cell) => {
      await incident(cell);
      await cell.pass(1800, 15);
    },
  },
  {
    name: 'alert to the webhook',
    on: 'webhook',
    alert: true,
    provoke: async (cell) => {
      await incident(cell);
      await cell.pass(2700, 15);
    },
  },
  { name: 'receipt', on: 'U0AGENT', alert: false, provoke: async (cell) => void (await incident(cell)) },
  {
    name: 'announcement',
    on: 'C0REQUESTS',
    alert: true,
    provoke: async (cell) => void (await cell.store.insert(requestOf())),
  },
  {
    name: 'reminder of the 72 hours',
    on: 'C0DPO',
    alert: true,
    provoke: async (cell) => {
      const filed = incidentOf({
        filedAt: hoursBefore(24),
        awareAt: hoursBefore(24),
        workTo: hoursBefore(-48),
        acknowledgedAt: hoursBefore(24),
        acknowledgedBy: 'U0DPO',
        assignee: 'U0ELSE',
      });
      const notices = filed.notices.map((notice) => ({
        ...notice,
        settledAt: hoursBefore(24),
        message: { channel: notice.target, ts: '1' },
      }));
      await cell.store.insert({ ...filed, notices });
    },
  },
  {
    name: 'copy scheduled in Slack',
    on: 'schedule',
    alert: false,
    provoke: async (cell) => void (await incident(cell)),
  },
  {
    name: 'copy taken back',
    on: 'unschedule',
    alert: false,
    provoke: async (cell) => {
      const filed = await incident(cell);
      await cell.pass(2);
      await change(cell.desk, filed, (ticket) => ({ ...ticket, closedAt: cell.desk.now() }));
    },
  },
  {
    name: 'warning to the DPO',
    on: 'U0DPO',
    alert: false,
    provoke: async (cell) => {
      const reached = await cell.desk.warn({ kind: 'not_registered', filing: incidentOf() });
      if (!reached) throw new Error('nobody was told');
    },
  },
];
