import { describe, expect, it } from 'vitest';
import { brokenAt } from '../../src/domain/history.ts';
import { dueNotices } from '../../src/domain/notice.ts';
import { acknowledge } from '../../src/domain/transition.ts';
import { anIncident, NOW } from '../support/tickets.ts';

const later = (seconds: number): string => new Date(Date.parse(NOW) + seconds * 1000).toISOString();
const act = { now: later(5), salt: '01' };

describe('an incident', () => {
  it('owes the DPO channel an alert, its reporter a receipt, and Slack two copies for later, at once', () => {
    expect(dueNotices(anIncident(), NOW).map(({ kind, target }) => `${kind} ${target}`)).toEqual([
      'breach_alert C0DPO',
      'receipt U0AGENT',
      'backstop C0DPO',
      'backstop C0DPO',
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
