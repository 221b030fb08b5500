import { describe, expect, it } from 'vitest';
import { openFor } from '../../src/domain/dashboard.ts';
import { glanceOf } from '../../src/domain/glance.ts';
import { clocksOf, decisionsOf, overviewOf } from '../../src/domain/overview.ts';
import { anIncident, aQuestion, aRequest } from '../support/tickets.ts';

/** A Wednesday. */
const NOW = '2026-11-25T10:00:00.000Z';
const asker = { actor: 'U0MANAGER', now: NOW, timezone: 'Europe/Brussels' };
const manager = { id: 'U0MANAGER', workspace: 'T0ONE', roles: ['manager' as const] };
const acknowledged = { acknowledgedAt: NOW, acknowledgedBy: 'U0DPO' };
const decision = {
  by: 'U0DPO',
  at: NOW,
  notifyAuthority: false,
  notifySubjects: false,
  decidedBy: 'U0BOSS',
  breach: true,
  reason: 'x',
  needsSecond: true,
  confirmedBy: null,
  confirmedAt: null,
};

const tickets = [
  anIncident({ id: 'new', workTo: '2026-11-24T10:00:00.000Z', assignee: 'U0ANNA' }),
  anIncident({ id: 'to-assess', ...acknowledged, status: 'acknowledged', workTo: '2026-11-27T10:00:00.000Z' }),
  anIncident({ id: 'to-decide', ...acknowledged, status: 'assessed' }),
  anIncident({ id: 'to-confirm', ...acknowledged, status: 'assessed', decision }),
  anIncident({ id: 'to-notify', ...acknowledged, status: 'decided' }),
  anIncident({ id: 'told', ...acknowledged, status: 'notified' }),
  aRequest({ id: 'nobody', workTo: '2026-12-20T10:00:00.000Z' }),
  aRequest({ id: 'annas', assignee: 'U0ANNA', workTo: '2026-11-24T09:00:00.000Z' }),
  aRequest({ id: 'over', closedAt: NOW, status: 'closed' }),
  aQuestion({ id: 'question' }),
  aQuestion({ id: 'about-manager', status: 'asked', workspace: 'T0TWO' }),
].map(glanceOf);
const open = openFor(manager, tickets);

describe('what the law wants next', () => {
  const waiting = (change: Parameters<typeof anIncident>[0]) =>
    Object.entries(decisionsOf([glanceOf(anIncident({ ...acknowledged, ...change }))]))
      .filter(([, list]) => list.length > 0)
      .map(([what]) => what);
  const told = { by: 'U0DPO', at: NOW, sentAt: NOW, note: '' };

  it('a processor’s client waits to be told, before and after it is decided; once told it is done', () => {
    const ours = { role: 'processor', client: 'acme' } as const;
    expect(waiting({ ...ours, status: 'acknowledged' })).toEqual(['assess', 'tell_client']);
    expect(waiting({ ...ours, status: 'decided' })).toEqual(['tell_client']);
    expect(waiting({ ...ours, status: 'notified', told: [{ ...told, whom: 'client' }] })).toEqual([]);
  });

  it('an authority that had a first notice waits for the rest', () => {
    const first = { ...told, whom: 'authority' as const, stage: 'first' as const };
    expect(waiting({ status: 'notified', told: [first] })).toEqual(['final_notice']);
    expect(waiting({ status: 'notified', told: [first, { ...first, stage: 'final' }] })).toEqual([]);
  });
});

describe('App Home', () => {
  it('counts for a manager, of their workspace only', () => {
    expect(overviewOf(open, asker)).toEqual({
      open: { incident: 6, request: 2, question: 1 },
      overdue: 2,
      week: 5,
      unassigned: 1,
      load: [
        { assignee: null, open: 7, overdue: 0 },
        { assignee: 'U0ANNA', open: 2, overdue: 2 },
      ],
    });
  });

  it('lists what waits for the DPO, each once', () => {
    const waiting = Object.fromEntries(
      Object.entries(decisionsOf(open)).map(([what, list]) => [what, list.map(({ id }) => id)]),
    );
    expect(waiting).toEqual({
      acknowledge: ['new'],
      assess: ['to-assess'],
      decide: ['to-decide'],
      confirm: ['to-confirm'],
      tell_client: [],
      notify: ['to-notify'],
      final_notice: [],
      answer: ['question'],
      assign: ['nobody'],
    });
  });

  it('shows clocks, soonest first, and none of what is about the reader', () => {
    expect(
      clocksOf(open)
        .map(({ id }) => id)
        .slice(0, 2),
    ).toEqual(['annas', 'new']);
    const about = openFor(manager, [glanceOf(anIncident({ concerns: ['U0MANAGER'] }))]);
    expect(about).toHaveLength(1);
    expect(clocksOf(about)).toEqual([]);
    expect(decisionsOf(about).acknowledge).toEqual([]);
    expect(overviewOf(about, asker)).toMatchObject({ open: { incident: 1 }, load: [] });
  });
});
