/** The ladder's reminders over downtimes, wrong clocks and refused posts, in time that is only counted. */
import { describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk/desk.ts';
import { escalation } from '../../src/domain/ladder.ts';
import { incidentOf } from '../store/contract.ts';
import { createQuietDesk, LADDER } from '../support/quiet-desk.ts';
import { anIncident, NOW } from '../support/tickets.ts';
import { LONG, pick, randomFrom, report, SEED } from './suite.ts';

const MINUTE = 60_000;
const YEAR = 365 * 24 * 60 * MINUTE;
const DOWNTIMES = [2, 14, 16, 31, 47, 100, 600, 5_000].map((minutes) => minutes * MINUTE);
const STEPS = [-10 * YEAR, -YEAR, -61 * MINUTE, -MINUTE, MINUTE, 61 * MINUTE, YEAR, 10 * YEAR];
/** The ladder is looked at this often. */
const LOOK = 10_000;
/** A rung may come this long after its moment: a look, and a tick. */
const LATE = 15_000;

interface Outcome {
  due: number;
  wrong: string[];
}

/**
 * One incident over some hours with a downtime in them. The rounds' moments are known beforehand: those of the time that
 * the desk runs, and the end of the downtime for those that it slept through.
 */
const overDowntime = async (random: () => number, plant?: (desk: Desk) => void): Promise<Outcome> => {
  const quiet = createQuietDesk();
  plant?.(quiet.desk);
  await quiet.store.insert(incidentOf());
  const wrong: string[] = [];
  const asleepFrom = Math.floor(random() * 200) * MINUTE;
  const awakeFrom = asleepFrom + pick(random, DOWNTIMES);
  await quiet.pass(asleepFrom, LOOK);
  quiet.setClock(awakeFrom);
  await quiet.tick();
  await quiet.pass(130 * MINUTE, LOOK);

  const rounds = new Map<string, { at: number; targets: string[] }>();
  for (const { kind, key, at, target } of quiet.posts) {
    const round = kind === 'breach_alert' ? /^breach_alert:(\d+):/.exec(key)?.[1] : undefined;
    if (round === undefined) continue;
    const known = rounds.get(round) ?? { at, targets: [] };
    known.targets.push(target);
    rounds.set(round, known);
  }
  for (const [round, { targets }] of rounds)
    if (new Set(targets).size !== targets.length) wrong.push(`round ${round} came twice to somebody`);
  const times = [...rounds.values()].map(({ at }) => at);
  const woken = times.filter((at) => at >= awakeFrom && at < awakeFrom + LOOK);
  if (woken.length > 1) wrong.push('more than one round right after the downtime');
  // No gap longer than the pause that is due, outside the downtime; no round before its moment.
  let last = 0;
  for (const [index, at] of times.entries()) {
    const pause = (index < 3 && at < awakeFrom ? 15 : 60) * MINUTE;
    const slept = last < awakeFrom && at >= asleepFrom;
    if (at - last < 15 * MINUTE) wrong.push(`round ${index + 1} came early`);
    if (!slept && at - last > pause + LATE) wrong.push(`round ${index + 1} came late`);
    if (slept && at > Math.max(awakeFrom, last + pause) + LATE) wrong.push(`round ${index + 1} was not caught up`);
    last = at;
  }
  if (awakeFrom + 130 * MINUTE - last > 60 * MINUTE + LATE) wrong.push('the ladder went silent');
  return { due: times.length, wrong };
};

/** A clock that is set somewhere and, after a while, set right again: the ladder never goes silent for over an hour. */
const overClockSteps = async (random: () => number): Promise<Outcome> => {
  const quiet = createQuietDesk();
  await quiet.store.insert(incidentOf());
  const wrong: string[] = [];
  let truth = 0;
  let shift = 0;
  const posts: number[] = [];
  const run = async (minutes: number): Promise<void> => {
    for (const end = truth + minutes * MINUTE; truth < end; truth += LOOK) {
      const before = quiet.posts.length;
      quiet.setClock(truth + shift);
      await quiet.tick();
      if (quiet.posts.slice(before).some(({ kind }) => kind === 'breach_alert')) posts.push(truth);
    }
  };
  await run(5 + random() * 60);
  shift = pick(random, STEPS);
  await run(5 + random() * 90);
  shift = 0;
  await run(130);
  const pauses = posts.map((at, index) => at - (posts[index - 1] ?? 0));
  // A step back by less than the pause looks like time that has not passed, and is waited for once more.
  for (const pause of [...pauses, truth - (posts.at(-1) ?? 0)])
    if (pause > 125 * MINUTE) wrong.push(`silent for ${Math.round(pause / MINUTE)} minutes after a step of ${shift}`);
  const alert = quiet.posts.find(({ key }) => key === 'breach_alert');
  if (!alert) wrong.push('the first alert never came');
  return { due: posts.length, wrong };
};

describe('reminders over downtime and wrong clocks', () => {
  it('none is missed, none is early, one round after a downtime', { timeout: 1_800_000 }, async () => {
    const random = randomFrom(SEED);
    const least = LONG ? 5_000 : 200;
    const wrong: string[] = [];
    let [due, runs] = [0, 0];
    while (due < least) {
      const outcome = runs % 2 === 0 ? await overDowntime(random) : await overClockSteps(random);
      runs += 1;
      due += outcome.due;
      wrong.push(...outcome.wrong);
    }
    report('reminders over downtime and clock steps', { reminders: due, runs, wrong: wrong.length });
    expect(wrong).toEqual([]);
  });

  it('none is moved by summer time: instants have none', () => {
    for (const filedAt of ['2026-03-29T00:55:00.000Z', '2026-10-25T00:55:00.000Z']) {
      const at = (minutes: number): string => new Date(Date.parse(filedAt) + minutes * MINUTE).toISOString();
      expect(escalation(anIncident({ filedAt }), LADDER, at(14.9))).toEqual([]);
      expect(escalation(anIncident({ filedAt }), LADDER, at(15)).map(({ target }) => target)).toEqual(['U0DPO']);
    }
    expect(escalation(anIncident(), LADDER, NOW)).toEqual([]);
  });

  it('notices a desk that forgets the ladder over a downtime', async () => {
    const outcome = await overDowntime(randomFrom(1), (desk) => {
      const { list } = desk.store;
      let calls = 0;
      desk.store.list = async (...args) => {
        calls += 1;
        return calls < 200 ? list(...args) : [];
      };
    });
    expect(outcome.wrong.join()).toContain('silent');
  });
});
