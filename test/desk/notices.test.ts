import { describe, expect, it } from 'vitest';
import { acknowledgeIncident } from '../../src/desk/acknowledge.ts';
import { change } from '../../src/desk/change.ts';
import { fileIncident } from '../../src/desk/file.ts';
import { createOutbox } from '../../src/desk/outbox.ts';
import { sendNoticesOf } from '../../src/desk/send-notices.ts';
import { audit } from '../../src/desk/watch.ts';
import { postAt } from '../../src/domain/backstop.ts';
import { brokenAt } from '../../src/domain/history.ts';
import { incidentOf } from '../store/contract.ts';
import { createQuietDesk, type Post } from '../support/quiet-desk.ts';
import { NOW } from '../support/tickets.ts';

const MINUTE = 60_000;
const alerts = (posts: Post[]): string[] =>
  posts.flatMap(({ kind, target, at }) => (kind === 'breach_alert' ? [`${at / MINUTE} ${target}`] : []));

const filing = (gesture = 'V1') => ({
  workspace: 'T0ONE',
  by: 'U0AGENT',
  language: 'en' as const,
  gesture,
  description: 'Canary-Jansen',
  client: null,
  awareAt: NOW,
  dataCategories: [],
  peopleBand: 'unknown',
});

describe('notices', () => {
  it('are sent once each, and their history holds', async () => {
    const quiet = createQuietDesk();
    const filed = await quiet.store.insert(incidentOf());
    await Promise.all([sendNoticesOf(quiet.desk, filed), quiet.tick(), quiet.tick()]);
    await quiet.pass(10 * MINUTE, 10_000);
    expect(quiet.posts.map(({ key }) => key).sort()).toEqual([
      'backstop:24h',
      'backstop:6h',
      'breach_alert',
      'receipt',
    ]);
    const ticket = await quiet.store.get('T0ONE', filed.id);
    expect(ticket?.notices.every(({ settledAt }) => settledAt)).toBe(true);
    expect(brokenAt(ticket?.history ?? [])).toBeUndefined();
  });

  it('of one ticket to many people at once are all settled: each waits until the others have written', async () => {
    const quiet = createQuietDesk();
    const [notice] = incidentOf().notices;
    if (!notice) throw new Error('An incident owes its alert.');
    const notices = Array.from({ length: 30 }, (_, index) => ({
      ...notice,
      key: `breach_alert:1:U0A${index}`,
      target: `U0A${index}`,
    }));
    const filed = await quiet.store.insert(incidentOf({ notices }));
    await sendNoticesOf(quiet.desk, filed);
    const ticket = await quiet.store.get('T0ONE', filed.id);
    expect(ticket?.notices.filter(({ settledAt }) => settledAt === undefined)).toEqual([]);
    expect(quiet.posts).toHaveLength(30);
  });

  it('climb the ladder until somebody acknowledges, and then stop', async () => {
    const quiet = createQuietDesk();
    const { id } = await quiet.store.insert(incidentOf());
    await quiet.pass(50 * MINUTE, 10_000);
    expect(alerts(quiet.posts).map((line) => line.split(' ')[1])).toEqual(['C0DPO', 'U0DPO', 'U0DEPUTY', 'webhook']);
    const minutes = quiet.posts.filter(({ kind }) => kind === 'breach_alert').map(({ at }) => Math.floor(at / MINUTE));
    expect(minutes).toEqual([0, 15, 30, 45]);
    await acknowledgeIncident(quiet.desk, { id: 'U0DPO', workspace: 'T0ONE', roles: ['dpo'] }, id);
    const before = quiet.posts.length;
    await quiet.pass(300 * MINUTE, MINUTE);
    expect(quiet.posts).toHaveLength(before);
  });

  it('that wait while somebody acknowledges are dropped, but the channel still gets its record', async () => {
    const quiet = createQuietDesk();
    const { id } = await quiet.store.insert(incidentOf());
    quiet.onSend = ({ kind }) => (kind === 'breach_alert' ? { code: 'is_archived', kind: 'target_broken' } : undefined);
    await quiet.pass(2 * MINUTE, 1000);
    await acknowledgeIncident(quiet.desk, { id: 'U0DPO', workspace: 'T0ONE', roles: ['dpo'] }, id);
    quiet.onSend = () => undefined;
    await quiet.pass(2 * MINUTE, 1000);
    expect(alerts(quiet.posts).map((line) => line.split(' ')[1])).toEqual(['C0DPO']);
  });

  it('on a disk that takes nothing go out all the same, once, and are settled when it does again', async () => {
    const quiet = createQuietDesk();
    const { id } = await quiet.store.insert(incidentOf());
    quiet.store.full = true;
    await quiet.pass(10 * MINUTE, 1000);
    expect(alerts(quiet.posts)).toHaveLength(1);
    quiet.store.full = false;
    await quiet.pass(2 * MINUTE, 1000);
    expect(alerts(quiet.posts)).toHaveLength(1);
    const ticket = await quiet.store.get('T0ONE', id);
    expect(ticket?.notices.every(({ settledAt }) => settledAt)).toBe(true);
  });

  it('are tried once a minute and no more while neither disk nor Slack takes them', async () => {
    const quiet = createQuietDesk();
    await quiet.store.insert(incidentOf());
    quiet.store.full = true;
    let tries = 0;
    quiet.onSend = ({ kind }) => {
      if (kind === 'breach_alert') tries += 1;
      return { code: 'fatal_error', kind: 'transient' };
    };
    await quiet.pass(5 * MINUTE, 1000);
    expect(tries).toBeGreaterThanOrEqual(5);
    expect(tries).toBeLessThanOrEqual(6);
    quiet.onSend = () => undefined;
    await quiet.pass(2 * MINUTE, 1000);
    expect(alerts(quiet.posts)).toHaveLength(1);
  });

  it('scheduled in Slack are taken back when the incident is closed', async () => {
    const quiet = createQuietDesk();
    const filed = await quiet.store.insert(incidentOf());
    await quiet.pass(2000, 1000);
    await change(quiet.desk, filed, (ticket) => ({ ...ticket, closedAt: quiet.desk.now() }));
    await quiet.pass(2000, 1000);
    expect(quiet.posts.filter(({ kind }) => kind === 'backstop_withdrawal').map(({ key }) => key)).toEqual([
      'withdraw:backstop:24h',
      'withdraw:backstop:6h',
    ]);
  });

  it('scheduled in Slack are taken back when the desk says the same itself, and come when it does not', async () => {
    const hours = (count: number): number => count * 60 * MINUTE;
    const withdrawn = async (asleep: boolean) => {
      const quiet = createQuietDesk();
      const filed = await quiet.store.insert(incidentOf({ acknowledgedAt: NOW, acknowledgedBy: 'U0DPO' }));
      await quiet.pass(2000, 1000);
      const ahead = filed.notices
        .filter(({ kind }) => kind === 'backstop')
        .map(({ key }) => postAt(key, filed.workTo ?? ''));
      expect(ahead).toEqual([hours(48.25), hours(66.25)].map((after) => Date.parse(NOW) + after));
      quiet.setClock(hours(48) - 1000);
      if (!asleep) await quiet.pass(3000, 1000);
      quiet.setClock(hours(49));
      await quiet.tick();
      return quiet.posts.flatMap(({ kind, key, at }) => (kind === 'backstop_withdrawal' ? [[key, at / hours(1)]] : []));
    };
    expect(await withdrawn(true)).toEqual([]);
    const [[key, at] = []] = await withdrawn(false);
    expect(key).toBe('withdraw:backstop:24h');
    expect(at).toBeLessThan(48.01);
  });

  it('reach the auditor when they reach nobody else', async () => {
    const quiet = createQuietDesk();
    const { id } = await quiet.store.insert(incidentOf());
    quiet.onSend = () => ({ code: 'account_inactive', kind: 'app_broken' });
    await quiet.pass(4 * MINUTE, 1000);
    expect(await audit(quiet.desk, 'T0ONE')).toEqual({
      undelivered: [{ id, workspace: 'T0ONE' }],
      unacknowledged: [],
    });
    quiet.onSend = () => undefined;
    await quiet.pass(2 * MINUTE, 1000);
    expect((await audit(quiet.desk, 'T0ONE')).undelivered).toEqual([]);
  });
});

describe('filing on a disk that takes nothing', () => {
  it('tells the DPO in person, says so, and files the same gesture later', async () => {
    const quiet = createQuietDesk();
    quiet.store.full = true;
    expect(await fileIncident(quiet.desk, filing())).toEqual({ refused: 'store', dpoTold: true });
    expect(quiet.warnings).toMatchObject([{ kind: 'not_registered', filing: { filedBy: 'U0AGENT' } }]);
    quiet.store.full = false;
    expect(await fileIncident(quiet.desk, filing())).toMatchObject({ id: 'INC-2026-0001' });
  });

  it('says that nobody was told when nobody was', async () => {
    const quiet = createQuietDesk();
    quiet.store.full = true;
    quiet.desk.warn = async () => false;
    expect(await fileIncident(quiet.desk, filing())).toEqual({ refused: 'store', dpoTold: false });
    quiet.desk.warn = () => new Promise(() => undefined);
    expect(await fileIncident(quiet.desk, filing('V2'))).toEqual({ refused: 'store', dpoTold: false });
  });

  it('that answers after the form has said "not filed" keeps one ticket for the gesture', async () => {
    const quiet = createQuietDesk();
    const { insert } = quiet.store;
    quiet.store.insert = async (ticket) => {
      await new Promise((resolve) => setTimeout(resolve, 2200));
      return insert(ticket);
    };
    expect(await fileIncident(quiet.desk, filing())).toEqual({ refused: 'store', dpoTold: false });
    quiet.store.insert = insert;
    const again = await fileIncident(quiet.desk, filing());
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await quiet.store.list('T0ONE')).toEqual([again]);
    expect(quiet.warnings).toEqual([]);
  });
});

describe('a line', () => {
  const noted = () => {
    const done: string[] = [];
    const pauses: number[] = [];
    const outbox = createOutbox(async (milliseconds) => void pauses.push(milliseconds));
    const put = (target: string, key: string, urgency: number, rest?: number): Promise<void> | undefined =>
      outbox.put({
        target,
        key,
        urgency,
        work: async () => {
          done.push(key);
          return rest;
        },
      });
    return { done, pauses, put };
  };

  it('takes the most urgent first, each once, a second apart, and does not hold up another', async () => {
    const { done, pauses, put } = noted();
    await Promise.all([
      put('C1', 'first come', 5),
      put('C1', 'late', 9),
      put('C1', 'urgent', 1),
      put('C1', 'urgent', 1),
      put('C2', 'elsewhere', 9),
    ]);
    expect(done.filter((key) => key !== 'elsewhere')).toEqual(['first come', 'urgent', 'late']);
    expect(done.indexOf('elsewhere')).toBeLessThan(2);
    expect(pauses.every((pause) => pause >= 1000)).toBe(true);
    expect(pauses.length).toBeGreaterThanOrEqual(3);
  });

  it('rests as long as it is told to, and not at all after work that posted nothing', async () => {
    const { pauses, put } = noted();
    await Promise.all([put('C1', 'limited', 1, 7000), put('C1', 'nothing', 2, 0), put('C1', 'last', 3)]);
    expect(pauses.slice(0, 2)).toEqual([7000, 1100]);
  });

  it('goes on after work that failed, and lets go what waits when it is closed', async () => {
    const outbox = createOutbox(async () => undefined);
    const failing = outbox.put({ target: 'C1', key: 'a', urgency: 1, work: () => Promise.reject(new Error('no')) });
    const next = outbox.put({ target: 'C1', key: 'b', urgency: 1, work: async () => undefined });
    await expect(failing).rejects.toThrow('no');
    await next;
    const slow = createOutbox(() => new Promise(() => undefined));
    let sent = 0;
    const work = async (): Promise<undefined> => {
      sent += 1;
    };
    const [first, second] = [
      slow.put({ target: 'C1', key: 'a', urgency: 1, work }),
      slow.put({ target: 'C1', key: 'b', urgency: 1, work }),
    ];
    await first;
    slow.close();
    await second;
    expect(sent).toBe(1);
  });
});
