import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOf, isCounted, loadOf, OUTCOMES } from '../../src/domain/figures.ts';
import { lastMonth, lastYear } from '../../src/domain/period.ts';
import type { Incident, Ticket } from '../../src/domain/ticket.ts';
import { anIncident, aRequest, NOW } from '../support/tickets.ts';

const period = { from: '2026-10-01', to: '2026-11-30' };
const base = { usage: {}, period, now: NOW, timezone: 'Europe/Brussels' };
const of = (...tickets: Ticket[]) => figuresOf({ ...base, tickets });
const assessed = (level: 'low' | 'high'): NonNullable<Incident['assessment']> => ({
  facts: {},
  level,
  score: 1,
  notifyAuthority: true,
  notifySubjects: false,
  notifyController: false,
  by: 'U0DPO',
  at: NOW,
});

describe('requests', () => {
  it('count once in the total and under each right', () => {
    const { requests } = of(aRequest({ rights: ['access', 'erasure', 'access'] }), aRequest({ rights: ['access'] }));
    expect(requests.total).toBe(2);
    expect(requests.byRight).toEqual([
      { what: 'access', count: 2 },
      { what: 'erasure', count: 1 },
    ]);
  });

  it('stand in the month in which they came in, in the organisation’s zone', () => {
    // Half past midnight of 1 November in Brussels.
    const { requests } = of(aRequest({ receivedAt: '2026-10-31T23:30:00.000Z' }));
    expect(requests.byMonth).toEqual([
      { month: '2026-10', total: 0, rights: {} },
      { month: '2026-11', total: 1, rights: { access: 1 } },
    ]);
  });

  it('are late when the answer came after the limit, whenever the ticket was closed', () => {
    const workTo = '2026-11-20T23:59:59+01:00';
    const answered = (sentAt: string) => [
      { kind: 'answered' as const, rights: ['access'], sentAt, note: '', by: 'U0DPO', at: NOW },
    ];
    const closed = { workTo, closedAt: '2026-11-23T10:00:00.000Z' };
    const inTime = aRequest({ ...closed, outcomes: answered('2026-11-20T22:59:59.000Z') });
    const late = aRequest({ ...closed, outcomes: answered('2026-11-20T23:00:00.000Z') });
    const { outcomes } = of(inTime, late, aRequest({ workTo }), aRequest()).requests;
    expect(outcomes).toEqual({ in_time: 1, late: 1, overdue: 1, open: 1 });
  });
});

it('leaves out a request that was logged by mistake', () => {
  const closing = { why: 'mistake' as const, note: 'typed twice', by: 'U0DPO', at: NOW };
  expect(of(aRequest({ closing, closedAt: NOW })).requests.total).toBe(0);
});

describe('incidents', () => {
  it('count by kind and severity, unassessed ones too', () => {
    const { incidents } = of(
      anIncident({ kind: 'paper', assessment: assessed('high') }),
      anIncident({ kind: 'paper' }),
      anIncident(),
    );
    expect(incidents.byKind).toEqual([
      { what: 'paper', count: 2, levels: { very_high: 0, high: 1, medium: 0, low: 0, not_assessed: 1 } },
      { what: 'other', count: 1, levels: { very_high: 0, high: 0, medium: 0, low: 0, not_assessed: 1 } },
    ]);
    expect(incidents.bySeverity).toMatchObject({ high: 1, not_assessed: 2 });
  });

  it('tell the authority in time, late, or not', () => {
    const told = (sentAt: string): NonNullable<Incident['told']> => [
      { whom: 'authority', sentAt, note: '', by: 'U0DPO', at: NOW },
    ];
    const decision: NonNullable<Incident['decision']> = {
      decidedBy: 'U0DPO',
      by: 'U0DPO',
      at: NOW,
      breach: true,
      notifyAuthority: false,
      notifySubjects: false,
      reason: 'r',
      needsSecond: true,
      confirmedBy: null,
      confirmedAt: null,
    };
    const { authority } = of(
      anIncident({ told: told('2026-11-27T10:00:00.000Z') }),
      anIncident({ told: told('2026-11-27T10:00:01.000Z') }),
      anIncident({ decision }),
      anIncident({ decision: { ...decision, confirmedBy: 'U0BOSS', confirmedAt: NOW } }),
    ).incidents;
    expect(authority).toEqual({ in_time: 1, late: 1, undecided: 1, not_notified: 1, client: 0 });
  });

  it('never count a drill, anywhere', () => {
    const drill = { ...anIncident({ assignee: 'U0DPO' }), drill: true };
    const { incidents, open, load } = of(drill);
    expect([incidents.total, open.total, load]).toEqual([0, 0, []]);
    expect([isCounted(drill), loadOf([drill], NOW)]).toEqual([false, []]);
  });
});

it('ages what is open, whenever it came in, and shows who has it', () => {
  const old = aRequest({ receivedAt: '2025-01-01T00:00:00.000Z', workTo: '2025-02-01T00:00:00.000Z' });
  const { open, load } = of(old, anIncident({ assignee: 'U0DPO' }), anIncident({ closedAt: NOW }));
  expect(open).toMatchObject({ total: 2, overdue: 1 });
  expect(open.byAge.filter(({ types }) => types.incident + types.request > 0).map(({ age }) => age)).toEqual([
    '0-7',
    '61+',
  ]);
  expect(load).toEqual([
    { assignee: null, open: 1, overdue: 1 },
    { assignee: 'U0DPO', open: 1, overdue: 0 },
  ]);
});

it('counts answers by rule within the period, and nothing else that was counted', () => {
  const usage = {
    '2026-09-30': { 'answered rights/access': 9 },
    '2026-10-01': { 'answered rights/access': 2, 'helpful rights/access': 5 },
    '2026-11-30': { 'answered rights/access': 1, 'answered out_of_scope': 4 },
  };
  expect(figuresOf({ ...base, tickets: [], usage }).answers).toEqual({
    total: 7,
    byRule: [
      { what: 'out_of_scope', count: 4 },
      { what: 'rights/access', count: 3 },
    ],
  });
});

it('knows the last month and the last year', () => {
  expect(lastMonth('2026-03-31T22:30:00.000Z', 'Europe/Brussels')).toEqual({ from: '2026-03-01', to: '2026-03-31' });
  expect(lastMonth('2026-01-05T00:00:00.000Z', 'Europe/Brussels')).toEqual({ from: '2025-12-01', to: '2025-12-31' });
  expect(lastYear(NOW, 'Europe/Brussels')).toEqual({ from: '2025-12-01', to: '2026-11-24' });
  expect(of().months).toEqual(['2026-10', '2026-11']);
});

it('loses no request: months and outcomes add up', () => {
  const moment = fc
    .integer({ min: Date.parse('2025-01-01'), max: Date.parse(NOW) })
    .map((at) => new Date(at).toISOString());
  const request = fc
    .record({ receivedAt: moment, workTo: moment, closedAt: fc.option(moment) })
    .map((change) => aRequest(change));
  fc.assert(
    fc.property(fc.array(request), (tickets) => {
      const { requests } = of(...tickets);
      const months = requests.byMonth.reduce((sum, { total }) => sum + total, 0);
      const outcomes = OUTCOMES.reduce((sum, outcome) => sum + requests.outcomes[outcome], 0);
      expect([months, outcomes]).toEqual([requests.total, requests.total]);
    }),
  );
});
