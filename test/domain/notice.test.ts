import { describe, expect, it } from 'vitest';
import type { Ladder } from '../../src/domain/ladder.ts';
import {
  dropNotice,
  dueNotices,
  type FailureKind,
  postponeNotice,
  settleNotice,
  withStrayed,
} from '../../src/domain/notice.ts';
import { anIncident, aRequest, NOW } from '../support/tickets.ts';

const later = (seconds: number): string => new Date(Date.parse(NOW) + seconds * 1000).toISOString();
const act = { now: later(5), salt: '01' };
const ladder: Ladder = { channel: 'C0DPO', dpo: ['U0DPO'], deputies: ['U0DEPUTY'], webhook: true };

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
    expect(dueNotices(held, later(29)).map(({ kind }) => kind)).not.toContain('breach_alert');
    expect(dueNotices(held, later(30)).map(({ kind }) => kind)).toContain('breach_alert');
  });

  it('once settled is never due again', () => {
    const settled = settleNotice(anIncident(), 'breach_alert', { channel: 'C0DPO', ts: '1.2' }, act);
    expect(dueNotices(settled, later(1e6)).map(({ kind }) => kind)).not.toContain('breach_alert');
    expect(settled.notices[0]).toMatchObject({ settledAt: act.now, message: { channel: 'C0DPO', ts: '1.2' } });
  });

  const refuse = (code: string, kind: FailureKind, at = act.now, ticket = anIncident(), retryAfterSeconds?: number) =>
    postponeNotice(
      ticket,
      'breach_alert',
      { code, kind, ...(retryAfterSeconds ? { retryAfterSeconds } : {}) },
      ladder,
      {
        now: at,
        salt: '01',
      },
    );
  const alerted = (ticket: { notices: { kind: string; target: string }[] }): string[] =>
    ticket.notices.filter(({ kind }) => kind === 'breach_alert').map(({ target }) => target);

  it.each([
    [1, 1],
    [2, 5],
    [3, 15],
    [5, 60],
    [99, 60],
  ])('refused for the %ith time is due again after %i seconds', (attempts, seconds) => {
    const [alert] = anIncident().notices;
    const tried = anIncident({ notices: alert ? [{ ...alert, attempts }] : [] });
    const [postponed] = refuse('fatal_error', 'transient', act.now, tried).notices;
    expect(Date.parse(postponed?.dueAt ?? '') - Date.parse(act.now)).toBe(seconds * 1000);
    expect(postponed).toMatchObject({ lastError: 'fatal_error', failingSince: act.now });
  });

  it('waits as long as Slack asks, an hour at most', () => {
    for (const [asked, waited] of [
      [20, 20],
      [90_000, 3600],
    ] as const) {
      const [postponed] = refuse('ratelimited', 'wait', act.now, anIncident(), asked).notices;
      expect(Date.parse(postponed?.dueAt ?? '') - Date.parse(act.now)).toBe(waited * 1000);
    }
  });

  it('with a broken target goes to the DPO and deputies in person at once, each once, and stays owed to the channel', () => {
    const once = refuse('is_archived', 'target_broken');
    const twice = refuse('is_archived', 'target_broken', later(60), once as ReturnType<typeof anIncident>);
    expect(alerted(twice)).toEqual(['C0DPO', 'U0DPO', 'U0DEPUTY']);
    expect(dueNotices(once, act.now).map(({ target }) => target)).toContain('U0DPO');
    expect(twice.notices[0]?.settledAt).toBeUndefined();
  });

  it.each<[string, FailureKind, string[]]>([
    ['app is broken', 'app_broken', ['webhook']],
    ['message is refused', 'our_bug', ['U0DPO', 'U0DEPUTY']],
    ['error was never seen before', 'unknown', ['U0DPO', 'U0DEPUTY']],
    ['fault passes', 'transient', []],
  ])('when the %s, is owed at once also to: %s', (_, kind, others) => {
    expect(alerted(refuse('x', kind))).toEqual(['C0DPO', ...others]);
  });

  it('that fails for a minute, or must wait for longer than half of one, is owed to the next too', () => {
    const failing = refuse('fatal_error', 'transient') as ReturnType<typeof anIncident>;
    expect(alerted(refuse('fatal_error', 'transient', later(64), failing))).toEqual(['C0DPO']);
    expect(alerted(refuse('fatal_error', 'transient', later(65), failing))).toEqual(['C0DPO', 'U0DPO', 'U0DEPUTY']);
    expect(alerted(refuse('ratelimited', 'wait', later(65), failing, 1))).toContain('U0DPO');
    expect(alerted(refuse('ratelimited', 'wait', act.now, anIncident(), 30))).toEqual(['C0DPO']);
    expect(alerted(refuse('ratelimited', 'wait', act.now, anIncident(), 31))).toContain('U0DPO');
  });

  it('of a person who cannot be reached goes to the webhook, and without one to everybody else', () => {
    const personal = {
      key: 'breach_alert:U0DPO',
      kind: 'breach_alert' as const,
      target: 'U0DPO',
      dueAt: NOW,
      attempts: 1,
    };
    const ticket = anIncident({ notices: [personal] });
    const told = (webhook: boolean) =>
      alerted(
        postponeNotice(
          ticket,
          personal.key,
          { code: 'user_disabled', kind: 'target_broken' },
          { ...ladder, webhook },
          act,
        ),
      );
    expect(told(true)).toEqual(['U0DPO', 'webhook']);
    expect(told(false)).toEqual(['U0DPO', 'C0DPO', 'U0DEPUTY']);
  });

  it('that is a receipt is given up when its reader cannot be reached; an alert never is', () => {
    const broken = { code: 'user_disabled', kind: 'target_broken' } as const;
    const after = postponeNotice(anIncident(), 'receipt', broken, ladder, act);
    expect(after.notices[1]).toMatchObject({ settledAt: act.now, lastError: 'user_disabled' });
    expect(after.history.at(-1)?.event).toBe('notice_dropped');
    const years = refuse('is_archived', 'target_broken', later(1e8));
    expect(years.notices[0]?.settledAt).toBeUndefined();
  });

  it('dropped is settled without a message', () => {
    const [dropped] = dropNotice(anIncident(), 'breach_alert', 'needless', act).notices;
    expect(dropped).toMatchObject({ settledAt: act.now, lastError: 'needless' });
    expect(dropped?.message).toBeUndefined();
  });

  it('that lies further ahead than we ever put one is due now: the clock was set back', () => {
    expect(withStrayed(anIncident(), NOW)).toBeUndefined();
    expect(withStrayed(anIncident(), later(-7200))).toBeUndefined();
    const recalled = withStrayed(anIncident(), later(-3e8));
    expect(recalled && dueNotices(recalled, later(-3e8))).toHaveLength(4);
  });
});
