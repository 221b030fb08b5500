/** The exercise on a quiet desk: the whole ladder in a minute, reported, and counted nowhere. */
import { beforeEach, describe, expect, it } from 'vitest';
import { startDrill } from '../../src/desk/drill.ts';
import { audit } from '../../src/desk/watch.ts';
import { auditAlert } from '../../src/domain/audit.ts';
import { openFor } from '../../src/domain/dashboard.ts';
import { drillReport } from '../../src/domain/drill.ts';
import { figuresOf } from '../../src/domain/figures.ts';
import { similarIncidents } from '../../src/domain/incident/similar.ts';
import { clocksOf } from '../../src/domain/reminders/clocks.ts';
import { acknowledge } from '../../src/domain/transition.ts';
import { registerOf } from '../../src/export/register.ts';
import { incidentOf } from '../store/contract.ts';
import { createQuietDesk } from '../support/quiet-desk.ts';
import { NOW } from '../support/tickets.ts';

const SECOND = 1000;
const dpo = { id: 'U0DPO', workspace: 'T0ONE', roles: ['dpo' as const] };
const given = { language: 'en' as const, gesture: 'drill 1' };

let quiet: ReturnType<typeof createQuietDesk>;
beforeEach(() => {
  quiet = createQuietDesk();
});

const start = async () => {
  const started = await startDrill(quiet.desk, dpo, given);
  if ('refused' in started || started.type !== 'incident') throw new Error('not started');
  return started;
};
const drill = async () => {
  const [found] = await quiet.store.list('T0ONE');
  if (found?.type !== 'incident') throw new Error('no drill');
  return found;
};
const posts = () => quiet.posts.map(({ kind, target, at }) => [kind, target, Math.round(at / SECOND)]);

describe('the ladder', () => {
  it('is climbed whole, a minute a second, and the report tells how long each step took', async () => {
    const { id } = await start();
    await quiet.pass(130 * SECOND);
    expect(id).toBe('DRL-2026-0001');
    expect(posts()).toEqual([
      ['breach_alert', 'C0DPO', 1],
      ['breach_alert', 'U0DPO', 15],
      ['breach_alert', 'U0DEPUTY', 30],
      ['breach_alert', 'webhook', 45],
      ['drill_report', 'U0DPO', 105],
    ]);
    const { steps, acknowledgedBy } = drillReport(await drill());
    expect(steps.map(({ target, owedAfter, took }) => [target, owedAfter / SECOND, took])).toEqual([
      ['C0DPO', 0, SECOND],
      ['U0DPO', 15, 0],
      ['U0DEPUTY', 30, 0],
      ['webhook', 45, 0],
    ]);
    expect(acknowledgedBy).toBeNull();
    expect(await drill()).toMatchObject({ status: 'closed', closedAt: expect.any(String) });
  });

  it('is climbed whole though somebody acknowledges at once, and ends right behind the last rung', async () => {
    await start();
    await quiet.pass(5 * SECOND);
    const acknowledged = acknowledge(await drill(), { by: 'U0DEPUTY', now: quiet.desk.now(), salt: '0' });
    if ('refused' in acknowledged) throw new Error('refused');
    await quiet.store.replace(acknowledged);
    await quiet.pass(60 * SECOND);
    expect(posts().at(-1)).toEqual(['drill_report', 'U0DPO', 46]);
    expect(quiet.posts).toHaveLength(5);
    expect(drillReport(await drill())).toMatchObject({ acknowledgedBy: 'U0DEPUTY', acknowledgedAfter: 5 * SECOND });
  });

  it('says which target was not reached, and ends all the same', async () => {
    quiet.onSend = ({ target }) =>
      target === 'U0DEPUTY' ? { code: 'user_disabled', kind: 'target_broken' } : undefined;
    await start();
    await quiet.pass(700 * SECOND, 5 * SECOND);
    const { steps } = drillReport(await drill());
    expect(steps.find(({ target }) => target === 'U0DEPUTY')).toMatchObject({ took: null, error: 'user_disabled' });
    expect(posts().at(-1)).toMatchObject(['drill_report', 'U0DPO', expect.any(Number)]);
  });

  it('goes on after a restart and an hour’s sleep without a pile of copies', async () => {
    await start();
    quiet.setClock(3600 * SECOND);
    await quiet.tick();
    await quiet.pass(10 * SECOND);
    expect(new Set(quiet.posts.map(({ target }) => target))).toContain('webhook');
    expect(new Set(quiet.posts.map(({ key }) => key)).size).toBe(quiet.posts.length);
    expect(await drill()).toMatchObject({ status: 'closed' });
  });

  it('runs one at a time, for the desk and administrators only', async () => {
    const { id } = await start();
    expect(await startDrill(quiet.desk, dpo, { ...given, gesture: 'drill 2' })).toEqual({ refused: 'running', id });
    for (const roles of [['manager'], []] as const)
      expect(await startDrill(quiet.desk, { ...dpo, roles }, given)).toEqual({ refused: 'not_allowed' });
  });
});

describe('never mistaken for a real one', () => {
  it('has numbers of its own: the incident behind it is number one', async () => {
    await start();
    expect((await quiet.store.insert(incidentOf({ gesture: 'V9' }))).id).toBe('INC-2026-0001');
  });

  it('is in no list, no figure, no register, no reminder, no audit, and looks like no incident', async () => {
    const running = await start();
    const input = { usage: {}, now: NOW, timezone: 'Europe/Brussels' };
    const period = { from: '2026-11-01', to: '2026-11-30' };
    const figures = figuresOf({ ...input, tickets: [running], period } as unknown as Parameters<typeof figuresOf>[0]);
    expect(figures.incidents).toMatchObject({ total: 0 });
    const writer = { language: 'en' as const, timezone: 'Europe/Brussels', now: NOW, clients: {}, mayRead: () => true };
    expect((await registerOf('incident', [running], writer)).rows).toEqual([]);
    expect(openFor(dpo, [running])).toEqual([]);
    expect(openFor(dpo, await quiet.store.glances('T0ONE'))).toEqual([]);
    expect(clocksOf(running, 'Europe/Brussels')).toEqual([]);
    expect(similarIncidents('', [running], NOW)).toEqual([]);
    expect(auditAlert(running, '2026-11-24T11:00:00.000Z')).toBeUndefined();
    expect(await audit(quiet.desk, 'T0ONE')).toEqual({ undelivered: [], unacknowledged: [] });
    expect(running).toMatchObject({ due: null, workTo: null, drill: true });
    expect(running.notices.map(({ kind }) => kind)).toEqual(['breach_alert']);
  });
});
