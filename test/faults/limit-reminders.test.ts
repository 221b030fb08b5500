/**
 * Reminders of limits over downtimes, clock steps of up to ten years and the days on which summer time begins and ends.
 * What is to come and when is reckoned here by itself: hours from awareness, mornings by the calendar of `Intl`.
 */
import { describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk/desk.ts';
import type { Ticket } from '../../src/domain/ticket.ts';
import { incidentOf, requestOf } from '../store/contract.ts';
import { createQuietDesk } from '../support/quiet-desk.ts';
import { iso } from '../support/reminders.ts';
import { NOW } from '../support/tickets.ts';
import { LONG, pick, randomFrom, report, SEED } from './suite.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const YEAR = 365 * DAY;
const DOWNTIMES = [2 * MINUTE, HOUR, 7 * HOUR, 13 * HOUR, DAY, 3 * DAY, 20 * DAY];
const STEPS = [-10 * YEAR, -YEAR, -DAY, -61 * MINUTE, 61 * MINUTE, DAY, YEAR, 10 * YEAR];
/** An ordinary week, and weeks in which the clock on the wall changes, in two years. */
const STARTS = ['2026-11-24', '2026-03-24', '2026-10-20', '2027-03-10', '2027-10-15'];
const NIGHT = { from: 20, to: 7 };

const brussels = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Brussels',
  dateStyle: 'short',
  timeStyle: 'medium',
});
const wall = (at: number): string => brussels.format(at);

/** The instant at which the wall shows this hour of this day. */
const atWall = (day: string, time: string): number => {
  const guess = Date.parse(`${day}T${time}Z`);
  const found = [0, 1, 2, 3].map((hours) => guess - hours * HOUR).find((at) => wall(at) === `${day} ${time}`);
  if (found === undefined) throw new Error(`The wall never shows ${day} ${time}.`);
  return found;
};
const dayBefore = (day: string, days: number): string => iso(Date.parse(`${day}T12:00Z`) - days * DAY).slice(0, 10);
const isNight = (at: number): boolean => {
  const hour = Number(wall(at).slice(11, 13));
  return hour >= NIGHT.from || hour < NIGHT.to;
};

interface Lane {
  /** As it begins in the key of a notice. */
  of: 'authority' | 'client' | 'answer';
  to: 'channel' | 'person' | 'manager';
  stages: { name: string; at: number }[];
}

interface Case {
  ticket: Parameters<Desk['store']['insert']>[0];
  lanes: Lane[];
}

const quietly = <T extends { notices: Ticket['notices'] }>(ticket: T, at: string): T => ({
  ...ticket,
  notices: ticket.notices.map((notice) => ({ ...notice, settledAt: at })),
});

const anIncidentAt = (start: number, random: () => number): Case => {
  const filedAt = iso(start);
  const contract = pick(random, [6, 24, 36, 48]);
  const hours = (list: [string, number][]) => list.map(([name, hour]) => ({ name, at: start + hour * HOUR }));
  const law = hours([
    ['24h', 24],
    ['48h', 48],
    ['60h', 60],
    ['68h', 68],
    ['71h', 71],
    ['passed', 72],
  ]);
  const agreed = hours([
    ['50%', contract / 2],
    ['75%', contract * 0.75],
    ['90%', contract * 0.9],
    ['passed', contract],
  ]);
  const ticket = incidentOf({
    gesture: `i${start}`,
    filedAt,
    awareAt: filedAt,
    workTo: iso(start + 72 * HOUR),
    client: 'acme',
    clientDue: iso(start + contract * HOUR),
    acknowledgedAt: filedAt,
    acknowledgedBy: 'U0DPO',
  });
  const lanes = (['channel', 'person'] as const).flatMap((to): Lane[] => [
    { of: 'authority', to, stages: law },
    { of: 'client', to, stages: agreed },
  ]);
  return { ticket: quietly(ticket, filedAt), lanes };
};

const aRequestAt = (start: number, random: () => number): Case => {
  const filedAt = iso(start);
  const lastDay = dayBefore(wall(start).slice(0, 10), -16 - Math.floor(random() * 12));
  const limit = atWall(lastDay, '23:59:59');
  const mornings = [14, 7, 3, 1, 0].map((days) => ({
    name: `${days}d`,
    at: atWall(dayBefore(lastDay, days), '07:00:00'),
  }));
  const passed = { name: 'passed', at: atWall(dayBefore(lastDay, -1), '07:00:00') };
  const assignee = pick(random, [null, 'U0A']);
  const ticket = requestOf({ gesture: `r${start}`, filedAt, receivedAt: filedAt, workTo: iso(limit), assignee });
  const [manager, person] = [mornings.slice(2), mornings].map((stages) => [...stages, passed]);
  const lanes: Lane[] = [
    { of: 'answer', to: 'person', stages: person ?? [] },
    { of: 'answer', to: 'manager', stages: manager ?? [] },
  ];
  return { ticket: quietly(ticket, filedAt), lanes };
};

interface Outcome {
  due: number;
  wrong: string[];
}

interface Heard {
  key: string;
  /** When it was, and what the desk's clock showed. */
  truth: number;
  clock: number;
}

/** Posts of one lane, without the number that a clock set back adds to a key. */
const heard = (posts: Heard[], { of, to }: Lane) =>
  posts.flatMap(({ key, truth, clock: shown }) => {
    const [, clock, stage = '', lane] = key.split(':');
    return clock === of && lane === to ? [{ name: stage, at: truth, shown }] : [];
  });

const setUp = async (random: () => number, plant?: (desk: Desk) => void) => {
  const quiet = createQuietDesk();
  plant?.(quiet.desk);
  const start =
    atWall(pick(random, STARTS), `${pick(random, ['03', '09', '15', '22'])}:00:00`) + Math.floor(random() * HOUR);
  const { ticket, lanes } = (random() < 0.5 ? anIncidentAt : aRequestAt)(start, random);
  await quiet.store.insert(ticket);
  const posts: Heard[] = [];
  const look = async (truth: number, shift = 0): Promise<void> => {
    const before = quiet.posts.length;
    quiet.setClock(truth + shift - Date.parse(NOW));
    await quiet.tick();
    for (const { kind, key } of quiet.posts.slice(before))
      if (kind === 'reminder') posts.push({ key, truth, clock: truth + shift });
  };
  const end = Math.max(...lanes.flatMap(({ stages }) => stages.map(({ at }) => at))) + 2 * DAY;
  /** Each moment at which something could be said, a second before and at it, and some at random. */
  const looks = [
    ...lanes.flatMap(({ stages }) => stages.flatMap(({ at }) => [at - 1000, at, at + 1000])),
    ...Array.from({ length: 30 }, () => start + Math.floor(random() * (end - start))),
  ].sort((a, b) => a - b);
  return { quiet, start, end, lanes, posts, look, looks };
};

/** The desk is away once or twice; at each look it owes the latest stage that came, once, and requests nothing at night. */
const overDowntime = async (random: () => number, plant?: (desk: Desk) => void): Promise<Outcome> => {
  const { quiet, start, end, lanes, posts, look, looks } = await setUp(random, plant);
  const gaps = [0, 1].map(() => {
    const from = start + random() * (end - start);
    return { from, to: from + pick(random, DOWNTIMES) };
  });
  const isAway = (at: number): boolean => gaps.some(({ from, to }) => at >= from && at < to);
  const awake = [...looks, ...gaps.map(({ to }) => to)].filter((at) => !isAway(at)).sort((a, b) => a - b);
  let last = start;
  for (const at of awake) {
    if (gaps.some(({ to }) => to > last && to <= at)) quiet.restart();
    await look(at);
    last = at;
  }
  const wrong: string[] = [];
  let due = 0;
  for (const lane of lanes) {
    const expected: { name: string; at: number }[] = [];
    for (const at of awake) {
      const latest = lane.stages.findLast((stage) => stage.at <= at);
      if (!latest || expected.some(({ name }) => name === latest.name)) continue;
      // A night may hold up what was missed by day; it holds up nothing whose limit would pass meanwhile.
      const beforeMidnight = latest.name === '0d' && wall(at).slice(11) > '20:00';
      if (lane.of === 'answer' && isNight(at) && !beforeMidnight) continue;
      expected.push({ name: latest.name, at });
    }
    due += expected.length;
    const got = heard(posts, lane).map(({ name, at }) => ({ name, at }));
    if (JSON.stringify(got) !== JSON.stringify(expected)) {
      const told = (list: typeof got): string =>
        list.map(({ name, at }) => `${name} ${iso(at)}`).join(', ') || 'nothing';
      wrong.push(`${lane.of} ${lane.to}: ${told(got)} instead of ${told(expected)}`);
    }
  }
  return { due, wrong };
};

/** The clock is wrong for a while: what comes after it was set right comes at its moment, whatever was said meanwhile. */
const overClockStep = async (random: () => number): Promise<Outcome> => {
  const { quiet, start, end, lanes, posts, look, looks } = await setUp(random);
  const from = start + random() * (end - start) * 0.7;
  const to = from + pick(random, DOWNTIMES);
  const step = pick(random, STEPS);
  if (random() < 0.3) quiet.restart();
  for (const at of [...looks, to].sort((a, b) => a - b)) await look(at, at >= from && at < to ? step : 0);
  const wrong: string[] = [];
  let due = 0;
  for (const lane of lanes) {
    const got = heard(posts, lane);
    for (const { name, at } of lane.stages) {
      if (at >= from && at <= to) continue;
      due += 1;
      const times = got.filter((each) => each.name === name && (each.at < from || each.at >= to));
      const where = `${lane.of} ${name} ${lane.to} after a step of ${step / HOUR} hours`;
      // Said in its very minute, by the wrong clock: nothing that is kept tells it from the right one.
      const inItsMinute = got.some((each) => each.name === name && Math.abs(each.shown - at) <= MINUTE);
      if (!times.some((each) => each.at === at) && !inItsMinute && !(at < from && times.some((each) => each.at < from)))
        wrong.push(`${where} missed`);
      if (times.some((each) => each.at < at)) wrong.push(`${where} early`);
      if (times.length > 2) wrong.push(`${where} came ${times.length} times`);
    }
  }
  return { due, wrong };
};

describe('reminders of limits', () => {
  it('none is missed, none is early, one after a downtime', { timeout: 900_000 }, async () => {
    const random = randomFrom(SEED);
    const least = LONG ? 5_000 : 300;
    const wrong: string[] = [];
    let [due, runs] = [0, 0];
    while (due < least) {
      const outcome = runs % 3 === 2 ? await overClockStep(random) : await overDowntime(random);
      runs += 1;
      due += outcome.due;
      wrong.push(...outcome.wrong);
    }
    report('reminders of limits over downtime, clock steps and summer time', {
      reminders: due,
      runs,
      wrong: wrong.length,
    });
    expect(wrong).toEqual([]);
  });

  const plants: [string, (desk: Desk) => unknown][] = [
    ['says nothing any more', ({ store }) => Object.assign(store, { glances: async () => [] })],
    [
      'forgets what it said',
      ({ store }) => {
        const { replace } = store;
        const forgetful: typeof replace = (ticket) =>
          replace({
            ...ticket,
            notices: ticket.notices.filter(({ kind, settledAt }) => kind !== 'reminder' || !settledAt),
          });
        return Object.assign(store, { replace: forgetful });
      },
    ],
    ['knows no night', (desk) => Object.assign(desk, { reminders: { ...desk.reminders, quiet: undefined } })],
    [
      'lives in another zone',
      (desk) => Object.assign(desk, { reminders: { ...desk.reminders, timezone: 'America/New_York' } }),
    ],
  ];

  it.each(plants)('the suite notices a desk that %s', async (_, plant) => {
    const random = randomFrom(3);
    let wrong: string[] = [];
    for (let run = 0; run < 12 && wrong.length === 0; run += 1) ({ wrong } = await overDowntime(random, plant));
    expect(wrong).not.toEqual([]);
  });
});
