/** Reminders as a test reads them: whom, and at which stage. */
import { owedReminders } from '../../src/domain/reminders/owed.ts';
import type { ReminderSettings } from '../../src/domain/reminders/quiet.ts';
import type { Notice, Ticket } from '../../src/domain/ticket.ts';
import { NOW } from './tickets.ts';

export const ZONE = 'Europe/Brussels';
const HOUR = 3_600_000;
export const WHO = {
  dpoChannel: 'C0DPO',
  requestsChannel: 'C0REQUESTS',
  dpo: ['U0DPO'],
  managers: ['U0BOSS', 'U0CHIEF'],
};
export const NIGHT: ReminderSettings = { timezone: ZONE, quiet: { from: '20:00', to: '07:00' } };
export const NO_NIGHT: ReminderSettings = { timezone: ZONE, quiet: undefined };

export const iso = (at: number): string => new Date(at).toISOString();
export const later = (hours: number): string => iso(Date.parse(NOW) + hours * HOUR);
export const said = (notices: Notice[]): string[] =>
  notices.map(({ reminds, target }) => `${reminds?.stage} ${target}`);
export const owed = (ticket: Ticket, now: string, settings = NIGHT): string[] =>
  said(owedReminders(ticket, WHO, now, settings));

/** Sent at once, as when nothing is in the way. */
export const tell = <T extends Ticket>(ticket: T, now: string, settings = NIGHT, who = WHO): T => ({
  ...ticket,
  notices: [
    ...ticket.notices,
    ...owedReminders(ticket, who, now, settings).map((notice) => ({
      ...notice,
      settledAt: now,
      message: { channel: notice.target, ts: '1' },
    })),
  ],
});
