/** The daily digest: on which days and from which hour, what is in it, and that each gets it once. */
import { describe, expect, it } from 'vitest';
import { sendDigests } from '../../src/desk/digest.ts';
import { digestDay, digestFor, isEmpty, isMonthDue } from '../../src/domain/reminders/digest.ts';
import { incidentOf, requestOf } from '../store/contract.ts';
import { createQuietDesk } from '../support/quiet-desk.ts';
import { iso, NIGHT, ZONE } from '../support/reminders.ts';
import { anIncident, aRequest, NOW } from '../support/tickets.ts';

const WORKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
const SETTINGS = { at: '08:30', days: WORKDAYS, whenEmpty: false };
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** NOW is a Tuesday, 11:00 in Brussels. */
const hour = (day: number, time: number): number => day * DAY + (time - 11) * HOUR;
const at = (day: number, time: number): number => Date.parse(NOW) + hour(day, time);

describe('the day of a digest', () => {
  it.each([
    ['2026-11-24T07:29:59.000Z', undefined],
    ['2026-11-24T07:30:00.000Z', '2026-11-24'],
    ['2026-11-24T18:59:00.000Z', '2026-11-24'],
    ['2026-11-24T19:00:00.000Z', undefined],
    ['2026-11-28T09:00:00.000Z', undefined],
    ['2026-11-29T23:30:00.000Z', undefined],
    ['2026-11-30T07:30:00.000Z', '2026-11-30'],
    // Summer time begins and ends: half past eight stays half past eight.
    ['2026-03-30T06:29:59.000Z', undefined],
    ['2026-03-30T06:30:00.000Z', '2026-03-30'],
    ['2026-10-26T07:29:59.000Z', undefined],
    ['2026-10-26T07:30:00.000Z', '2026-10-26'],
  ])('at %s is %s', (now, day) => {
    expect(digestDay(now, NIGHT, SETTINGS)).toBe(day);
  });
});

describe('the month before', () => {
  it.each([
    // 1 January is a holiday, 2 January 2026 a Friday; 1 August 2026 a Saturday.
    ['2026-01-01', false],
    ['2026-01-02', true],
    ['2026-01-10', true],
    ['2026-01-11', false],
    ['2026-08-02', false],
    ['2026-08-03', true],
    ['2026-12-01', true],
  ])('on %s is told: %s', (day, told) => {
    expect(isMonthDue(day, 'BE')).toBe(told);
  });
});

describe('a digest', () => {
  const actor = { id: 'C0DPO', workspace: 'T0ONE', roles: ['dpo' as const] };
  const request = (id: number, workTo: string) => aRequest({ id: `DSR-2026-000${id}`, workTo });
  const tickets = [
    request(1, '2026-11-24T23:59:59+01:00'),
    request(2, '2026-11-25T23:59:59+01:00'),
    request(3, '2026-11-30T23:59:59+01:00'),
    request(4, '2026-12-01T23:59:59+01:00'),
    request(5, '2026-11-23T23:59:59+01:00'),
    anIncident({ workTo: '2026-11-24T09:59:59.000Z' }),
    anIncident({
      id: 'INC-2026-0002',
      workTo: '2026-11-24T10:00:01.000Z',
      acknowledgedAt: NOW,
      acknowledgedBy: 'U0DPO',
    }),
    anIncident({ id: 'INC-2026-0003', workTo: NOW, closedAt: NOW, status: 'closed' }),
  ];

  it('sorts what is open by local days and counts it', () => {
    const digest = digestFor(actor, tickets, NOW, ZONE);
    const ids = Object.fromEntries(
      (['overdue', 'today', 'week'] as const).map((key) => [key, digest[key].map(({ id }) => id)]),
    );
    expect(ids).toEqual({
      overdue: ['DSR-2026-0005', 'INC-2026-0001'],
      today: ['INC-2026-0002', 'DSR-2026-0001'],
      week: ['DSR-2026-0002', 'DSR-2026-0003'],
    });
    expect(digest).toMatchObject({ open: { incident: 2, request: 5, question: 0 }, unacknowledged: 1, unassigned: 5 });
    expect(isEmpty(digest)).toBe(false);
  });

  it('names no incident about somebody of the desk in the channel or to them, but counts it', () => {
    const about = anIncident({ id: 'INC-2026-0009', workTo: NOW, concerns: ['U0BOSS'] });
    const named = (id: string, roles: ('dpo' | 'manager')[]) => {
      const { overdue, today, open } = digestFor({ id, workspace: 'T0ONE', roles }, [about], NOW, ZONE);
      return [[...overdue, ...today].map((ticket) => ticket.id), open.incident];
    };
    expect(named('C0DPO', ['dpo'])).toEqual([[], 1]);
    expect(named('U0BOSS', ['manager'])).toEqual([[], 1]);
    expect(named('U0CHIEF', ['manager'])).toEqual([['INC-2026-0009'], 1]);
  });

  it('holds only what its reader may see', () => {
    const own = { id: 'U0OTHER', workspace: 'T0ONE', roles: [] };
    expect(digestFor(own, tickets, NOW, ZONE).open).toEqual({ incident: 0, request: 0, question: 0 });
  });
});

describe('the digest of each day', () => {
  const setUp = async () => {
    const quiet = createQuietDesk();
    quiet.desk.digest = SETTINGS;
    await quiet.store.insert(requestOf({ workTo: iso(Date.parse(NOW) + 3 * DAY), filedAt: iso(at(-1, 11)) }));
    const day = async (at: number): Promise<string[]> => {
      quiet.setClock(at);
      const before = quiet.news.length;
      await sendDigests(quiet.desk, 'T0ONE');
      return quiet.news.slice(before).map(({ target }) => target);
    };
    return { quiet, day };
  };

  it('reaches the channel and each manager once, however often it is looked at', async () => {
    const { quiet, day } = await setUp();
    expect(await day(hour(0, 8))).toEqual([]);
    expect((await day(hour(0, 9))).sort()).toEqual(['C0DPO', 'U0MANAGER']);
    for (const time of [9.1, 12, 19.9]) expect(await day(hour(0, time))).toEqual([]);
    await Promise.all([day(hour(1, 9)), day(hour(1, 9))]);
    expect(quiet.news).toHaveLength(4);
  });

  it('of days that the app slept through is not made up for; today’s is', async () => {
    const { day } = await setUp();
    await day(hour(0, 9));
    expect(await day(hour(3, 15))).toHaveLength(2);
    expect(await day(hour(4, 15))).toEqual([]);
  });

  it('sent late names nothing that was filed since the morning', async () => {
    const quiet = createQuietDesk();
    quiet.desk.digest = SETTINGS;
    await quiet.store.insert(requestOf({ workTo: iso(at(3, 11)), filedAt: iso(at(0, 14)) }));
    quiet.setClock(hour(0, 15));
    await sendDigests(quiet.desk, 'T0ONE');
    expect(quiet.news).toEqual([]);
  });

  it('is tried again when Slack does not take it, and given up where nobody is', async () => {
    const { quiet, day } = await setUp();
    quiet.onTell = (target) =>
      target === 'C0DPO'
        ? { code: 'fatal_error', kind: 'transient' }
        : { code: 'user_not_found', kind: 'target_broken' };
    quiet.setClock(hour(0, 9));
    expect(await sendDigests(quiet.desk, 'T0ONE')).toEqual([{ target: 'U0MANAGER', code: 'user_not_found' }]);
    quiet.onTell = () => undefined;
    expect(await day(hour(0, 9.05))).toEqual([]);
    expect(await day(hour(0, 9.1))).toEqual(['C0DPO']);
    expect(await day(hour(0, 10))).toEqual([]);
  });

  it('comes once more after a crash between post and mark, and no oftener', async () => {
    const { quiet, day } = await setUp();
    const { done } = quiet.store.duties;
    quiet.store.duties.done = () => Promise.reject(new Error('killed'));
    await day(hour(0, 9)).catch(() => undefined);
    quiet.store.duties.done = done;
    expect(await day(hour(0, 9.01))).toEqual([]);
    expect(await day(hour(0, 9.5))).toHaveLength(2);
    expect(await day(hour(0, 10))).toEqual([]);
  });

  it('is not sent when nothing is due, unless that is wanted', async () => {
    const quiet = createQuietDesk();
    quiet.desk.digest = SETTINGS;
    await quiet.store.insert(
      incidentOf({ workTo: null, acknowledgedAt: NOW, acknowledgedBy: 'U0DPO', filedAt: iso(at(-1, 11)) }),
    );
    quiet.setClock(hour(0, 9));
    await sendDigests(quiet.desk, 'T0ONE');
    expect(quiet.news).toEqual([]);
    quiet.desk.digest = { ...SETTINGS, whenEmpty: true };
    quiet.setClock(hour(1, 9));
    await sendDigests(quiet.desk, 'T0ONE');
    expect(quiet.news).toHaveLength(2);
  });

  it('brings the month before with it on the first working day, once, and nothing of an empty one', async () => {
    const { quiet, day } = await setUp();
    const kinds = () => quiet.news.map(({ target, news }) => `${news.kind} ${target}`);
    // 1 December 2026 is a Tuesday.
    await day(hour(6, 9));
    expect(kinds()).toEqual(['daily C0DPO', 'daily U0MANAGER']);
    await day(hour(7, 9));
    expect(kinds().slice(4)).toEqual(['monthly C0DPO', 'monthly U0MANAGER']);
    const { news } = quiet.news.at(-1) ?? {};
    expect(news).toMatchObject({
      month: { months: ['2026-11'], requests: { total: 1 } },
      trend: { months: ['2026-06', '2026-07', '2026-08', '2026-09', '2026-10', '2026-11'] },
    });
    await day(hour(8, 9));
    expect(kinds().filter((kind) => kind.startsWith('monthly'))).toHaveLength(2);
    const empty = createQuietDesk();
    empty.desk.digest = SETTINGS;
    empty.setClock(hour(7, 9));
    await sendDigests(empty.desk, 'T0ONE');
    expect(empty.news).toEqual([]);
  });

  it('said by a clock that was ahead is said again on its day', async () => {
    const { day } = await setUp();
    expect(await day(hour(1, 9))).toHaveLength(2);
    expect(await day(hour(0, 9))).toHaveLength(2);
    expect(await day(hour(1, 10))).toEqual([]);
  });
});
