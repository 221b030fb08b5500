import { describe, expect, it } from 'vitest';
import { auditAlert } from '../../src/domain/audit.ts';
import { withWithdrawals } from '../../src/domain/backstop.ts';
import { escalation, type Ladder } from '../../src/domain/ladder.ts';
import type { Incident } from '../../src/domain/ticket.ts';
import { anIncident, NOW } from '../support/tickets.ts';

const ladder: Ladder = { channel: 'C0DPO', dpo: ['U0DPO'], deputies: ['U0DEPUTY', 'U0SECOND'], webhook: true };
const ALL = ['C0DPO', 'U0DPO', 'U0DEPUTY', 'U0SECOND', 'webhook'];
const minute = (minutes: number): string => new Date(Date.parse(NOW) + minutes * 60_000).toISOString();

/** Lets time pass in the steps given, as the watch does, and says who was alerted at which minute. */
const watch = (minutes: readonly number[], incident: Incident = anIncident(), on = ladder): [number, string[]][] => {
  let now = incident;
  const told: [number, string[]][] = [];
  for (const at of minutes) {
    const owed = escalation(now, on, minute(at));
    if (owed.length > 0) told.push([at, owed.map(({ target }) => target)]);
    now = { ...now, notices: [...now.notices, ...owed] };
  }
  return told;
};

const upTo = (end: number, step = 1): number[] =>
  Array.from({ length: Math.floor(end / step) + 1 }, (_, i) => i * step);

describe('the ladder', () => {
  it('tells the DPO after 15 minutes, then the deputies, then the webhook, then everybody each hour', () => {
    expect(watch(upTo(230))).toEqual([
      [15, ['U0DPO']],
      [30, ['U0DEPUTY', 'U0SECOND']],
      [45, ['webhook']],
      [105, ALL],
      [165, ALL],
      [225, ALL],
    ]);
  });

  it('goes on every four hours after a day, until somebody acknowledges', () => {
    const told = watch(upTo(4 * 24 * 60, 5)).map(([at]) => at);
    const pauses = told.slice(1).map((at, index) => at - (told[index] ?? 0));
    expect(pauses.slice(0, 2)).toEqual([15, 15]);
    expect(new Set(pauses.slice(2, 26))).toEqual(new Set([60]));
    expect(new Set(pauses.slice(26))).toEqual(new Set([240]));
    expect(told.length).toBeGreaterThan(35);
  });

  it('is silent once it is acknowledged, notified, closed or dismissed', () => {
    for (const change of [
      { acknowledgedAt: NOW, acknowledgedBy: 'U0DPO' },
      { closedAt: NOW },
      { status: 'notified' as const },
      { status: 'dismissed' as const },
    ]) {
      expect(watch(upTo(500, 5), anIncident(change))).toEqual([]);
    }
  });

  it('after a downtime reaches everybody whose rung was passed, each once', () => {
    expect(watch([0, 40, 41, 42])).toEqual([[40, ['U0DPO', 'U0DEPUTY', 'U0SECOND']]]);
    expect(watch([0, 5000, 5001, 5002]).map(([, targets]) => targets)).toEqual([
      ['U0DPO', 'U0DEPUTY', 'U0SECOND', 'webhook', 'C0DPO'],
    ]);
  });

  it('goes on when the clock is set ten years ahead and back', () => {
    const years = 10 * 366 * 1440;
    const told = watch([0, 15, years, years + 1, 31, 32, 33, 91, 151, 211]);
    expect(told.map(([at]) => at)).toEqual([15, years, 31, 91, 151, 211]);
  });

  it('does not go silent for an incident that was filed while the clock was ahead', () => {
    expect(watch([0, 60, 120], anIncident({ filedAt: minute(5e6) })).length).toBeGreaterThan(1);
  });

  it('skips a rung on which nobody stands', () => {
    expect(watch(upTo(31), anIncident(), { ...ladder, deputies: [], webhook: false })).toEqual([
      [15, ['U0DPO']],
      [30, ['C0DPO', 'U0DPO']],
    ]);
  });
});

describe('the auditor', () => {
  const delivered = anIncident({
    notices: [
      {
        key: 'breach_alert',
        kind: 'breach_alert',
        target: 'C0DPO',
        dueAt: NOW,
        attempts: 1,
        settledAt: NOW,
        message: { channel: 'C0DPO', ts: '1.2' },
      },
    ],
  });

  it('finds within five minutes what reached nobody, even when no notice is owed at all', () => {
    for (const incident of [anIncident(), anIncident({ notices: [] })]) {
      expect(auditAlert(incident, minute(2))).toBeUndefined();
      expect(auditAlert(incident, minute(4))).toBe('undelivered');
    }
  });

  it('finds what was dropped without a message, and what was filed under a clock that was ahead', () => {
    const dropped = anIncident({ notices: delivered.notices.map(({ message: _, ...notice }) => notice) });
    expect(auditAlert(dropped, minute(4))).toBe('undelivered');
    expect(auditAlert(anIncident({ filedAt: minute(5e6) }), NOW)).toBe('undelivered');
  });

  it('finds what was delivered and nobody acknowledged, and leaves the rest alone', () => {
    expect(auditAlert(delivered, minute(14))).toBeUndefined();
    expect(auditAlert(delivered, minute(17))).toBe('unacknowledged');
    expect(auditAlert({ ...delivered, acknowledgedAt: NOW }, minute(5000))).toBeUndefined();
    expect(auditAlert({ ...delivered, closedAt: NOW }, minute(5000))).toBeUndefined();
  });
});

describe('the copies that Slack keeps', () => {
  const scheduled = anIncident({
    notices: anIncident().notices.map((notice) =>
      notice.kind === 'backstop' ? { ...notice, settledAt: NOW, message: { channel: 'C0DPO', ts: 'Q1' } } : notice,
    ),
  });
  const withdrawn = (incident: Incident, at: string): string[] =>
    withWithdrawals(incident, at).notices.flatMap(({ kind, key }) => (kind === 'backstop_withdrawal' ? [key] : []));

  it('are two, a day and six hours before the limit; one that is near already is left out', () => {
    const keys = ({ notices }: Incident): string[] =>
      notices.flatMap(({ kind, key }) => (kind === 'backstop' ? [key] : []));
    expect(keys(anIncident())).toEqual(['backstop:24h', 'backstop:6h']);
  });

  it('are taken back when the incident is over, each once, and not after they were posted', () => {
    expect(withdrawn(scheduled, NOW)).toEqual([]);
    const over = { ...scheduled, closedAt: NOW };
    expect(withdrawn(over, NOW)).toEqual(['withdraw:backstop:24h', 'withdraw:backstop:6h']);
    expect(withdrawn(withWithdrawals(over, NOW), NOW)).toHaveLength(2);
    expect(withdrawn({ ...scheduled, status: 'notified' }, minute(50 * 60))).toEqual(['withdraw:backstop:6h']);
  });
});
