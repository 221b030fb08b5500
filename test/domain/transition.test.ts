import { describe, expect, it } from 'vitest';
import { brokenAt } from '../../src/domain/history.ts';
import { acknowledge, dueNotices, postponeNotice, settleNotice } from '../../src/domain/transition.ts';
import { anIncident, aRequest, NOW } from '../support/tickets.ts';

const later = (seconds: number): string => new Date(Date.parse(NOW) + seconds * 1000).toISOString();
const act = { now: later(5), salt: '01' };

describe('an incident', () => {
  it('owes the DPO channel an alert and its reporter a receipt, at once', () => {
    expect(dueNotices(anIncident(), NOW).map(({ kind, target }) => `${kind} ${target}`)).toEqual([
      'breach_alert C0DPO',
      'receipt U0AGENT',
    ]);
  });

  it('is acknowledged by the first who presses; the second is told who and when', () => {
    const first = acknowledge(anIncident(), { by: 'U0DPO', ...act });
    if ('refused' in first) throw new Error('refused');
    expect(first).toMatchObject({ status: 'acknowledged', acknowledgedBy: 'U0DPO', acknowledgedAt: act.now });
    expect(brokenAt(first.history)).toBeUndefined();
    expect(acknowledge(first, { by: 'U0DEPUTY', now: later(9), salt: '02' })).toEqual({
      refused: 'already_acknowledged',
      by: 'U0DPO',
      at: act.now,
    });
  });
});

describe('a notice', () => {
  it('is not due before its moment, is due exactly at it, and long after', () => {
    const ticket = aRequest();
    expect(dueNotices(ticket, later(-1))).toEqual([]);
    expect(dueNotices(ticket, NOW)).toHaveLength(2);
    expect(dueNotices(ticket, later(86_400))).toHaveLength(2);
  });

  it('is not due while somebody holds it, and is again when the lease has ended', () => {
    const [alert, ...rest] = anIncident().notices;
    const held = anIncident({ notices: [{ ...alert, claimedUntil: later(30) } as (typeof rest)[number], ...rest] });
    expect(dueNotices(held, later(29)).map(({ kind }) => kind)).toEqual(['receipt']);
    expect(dueNotices(held, later(30)).map(({ kind }) => kind)).toEqual(['breach_alert', 'receipt']);
  });

  it('once settled is never due again', () => {
    const settled = settleNotice(anIncident(), 'breach_alert', { channel: 'C0DPO', ts: '1.2' }, act);
    expect(dueNotices(settled, later(1e6)).map(({ kind }) => kind)).toEqual(['receipt']);
    expect(settled.notices[0]).toMatchObject({ settledAt: act.now, message: { channel: 'C0DPO', ts: '1.2' } });
  });

  it.each([
    [1, 1],
    [2, 5],
    [3, 15],
    [5, 60],
    [99, 60],
  ])('refused for the %ith time is due again after %i seconds', (attempts, seconds) => {
    const [alert] = anIncident().notices;
    const tried = anIncident({ notices: alert ? [{ ...alert, attempts }] : [] });
    const [postponed] = postponeNotice(tried, 'breach_alert', { code: 'fatal_error' }, act).notices;
    expect(Date.parse(postponed?.dueAt ?? '') - Date.parse(act.now)).toBe(seconds * 1000);
    expect(postponed?.lastError).toBe('fatal_error');
  });

  it('waits as long as Slack asks', () => {
    const [postponed] = postponeNotice(
      anIncident(),
      'breach_alert',
      { code: 'ratelimited', retryAfterSeconds: 90 },
      act,
    ).notices;
    expect(Date.parse(postponed?.dueAt ?? '') - Date.parse(act.now)).toBe(90_000);
  });

  it('with a broken target goes to the DPO and deputies in person at once, each once, and stays owed to the channel', () => {
    const broken = { code: 'is_archived', instead: ['U0DPO', 'U0DEPUTY'] };
    const once = postponeNotice(anIncident(), 'breach_alert', broken, act);
    const twice = postponeNotice(once, 'breach_alert', broken, { now: later(60), salt: '03' });
    expect(twice.notices.filter(({ kind }) => kind === 'breach_alert').map(({ target }) => target)).toEqual([
      'C0DPO',
      'U0DPO',
      'U0DEPUTY',
    ]);
    expect(dueNotices(once, act.now).map(({ target }) => target)).toContain('U0DPO');
  });
});
