/**
 * How long after its moment a reminder reaches Slack: the whole app with its own ticker and clock, the store on a disk,
 * Slack's Web API on a socket, and many other tickets.
 */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { startTestDesk } from '../support/desk.ts';
import { fillStore, settled } from '../support/fill-store.ts';
import { anIncident, aRequest } from '../support/tickets.ts';
import { median } from './estimate.ts';
import { LONG, randomFrom, report, SEED } from './suite.ts';

const HOUR = 3_600_000;
const OTHERS = LONG ? 20_000 : 1_000;
/** Reminders of which each comes by itself: the channel takes one a second. */
const APART = LONG ? 120 : 4;
const APART_MS = 1_500;
/** Reminders that all come at one moment, each to somebody else. */
const AT_ONCE = LONG ? 50 : 10;
const LEAD_MS = 2_000;
const CHANNEL = 'C0DPO';
/** The short form runs where other tests run, and is for what is far off. */
const MOST_MS = LONG ? 2_000 : 4_000;

const iso = (at: number): string => new Date(at).toISOString();
const idOf = (series: string, number: number): string => `${series}-2026-${String(number).padStart(4, '0')}`;

/** An incident whose 24 hours are over at `due`. */
const dueAt = (number: number, due: number) => {
  const filedAt = iso(due - 24 * HOUR);
  return settled(
    anIncident({
      id: idOf('INC', number),
      gesture: `i${number}`,
      filedAt,
      awareAt: filedAt,
      workTo: iso(due + 48 * HOUR),
      acknowledgedAt: filedAt,
      acknowledgedBy: 'U0DPO',
      assignee: `U0P${number}`,
    }),
  );
};

/** Requests; every tenth is open with its limit far off, so that a start has them all to look at. */
const other = (number: number, now: number) => {
  const filedAt = iso(now - 240 * HOUR);
  return settled(
    aRequest({
      id: idOf('DSR', number),
      gesture: `r${number}`,
      filedAt,
      receivedAt: filedAt,
      workTo: iso(now + 480 * HOUR),
      closedAt: number % 10 === 0 ? null : filedAt,
    }),
  );
};

interface Delays {
  /** Milliseconds from the moment that it was due until Slack had it. */
  channel: number[];
  people: number[];
  together: number[];
  missing: string[];
  doubled: string[];
}

const measure = async (others: number, apart: number, atOnce: number): Promise<Delays> => {
  const random = randomFrom(SEED);
  const desk = await startTestDesk();
  const due = new Map<number, number>();
  try {
    await desk.restart(() => {
      const now = Date.now();
      fillStore(
        desk.folder,
        Array.from({ length: others }, (_, index) => other(index + 1, now)),
      );
      const first = Date.now() + LEAD_MS;
      for (let number = 1; number <= apart; number += 1)
        due.set(number, Math.round(first + number * APART_MS + random() * 200));
      const together = first + (apart + 1) * APART_MS;
      for (let number = apart + 1; number <= apart + atOnce; number += 1) due.set(number, together);
      fillStore(
        desk.folder,
        [...due].map(([number, at]) => dueAt(number, at)),
      );
    });
    const found: Delays = { channel: [], people: [], together: [], missing: [], doubled: [] };
    const end = Math.max(...due.values()) + MOST_MS + 1_000;
    await new Promise((resolve) => setTimeout(resolve, end - Date.now()));
    const posts = desk.api.calls.filter(({ method }) => method === 'chat.postMessage');
    for (const [number, at] of due) {
      const id = idOf('INC', number);
      const sentTo = (target: string) =>
        posts.filter(({ body }) => body['channel'] === target && String(body['text']).startsWith(id));
      const person = `U0P${number}`;
      const lanes =
        number > apart
          ? ([['together', person]] as const)
          : ([
              ['people', person],
              ['channel', CHANNEL],
            ] as const);
      for (const [lane, target] of lanes) {
        const [post, ...more] = sentTo(target);
        if (post) found[lane].push(post.at - at);
        else found.missing.push(`${id} to ${target}`);
        if (more.length > 0) found.doubled.push(`${id} to ${target}`);
      }
    }
    return found;
  } finally {
    await desk.stop();
  }
};

afterEach(() => vi.restoreAllMocks());

describe('a reminder', { timeout: 600_000 }, () => {
  it('is with Slack within two seconds of its moment, and once', async () => {
    const { channel, people, together, missing, doubled } = await measure(OTHERS, APART, AT_ONCE);
    const delays = [...channel, ...people, ...together];
    report('reminder after its moment', {
      'other tickets': OTHERS,
      'in the channel': channel.length,
      'to people': people.length,
      'at one moment': together.length,
      'ms (p50)': Math.round(median(delays)),
      'at most, one by one': Math.round(Math.max(...channel, ...people)),
      'at most, at one moment': Math.round(Math.max(...together)),
      early: delays.filter((delay) => delay < 0).length,
      missing: missing.length,
      doubled: doubled.length,
    });
    expect({ missing, doubled }).toEqual({ missing: [], doubled: [] });
    expect(Math.min(...delays)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...delays)).toBeLessThan(MOST_MS);
  });

  it('is seen to be late where the ticker looks every five seconds', async () => {
    const real = globalThis.setInterval;
    const slow = (work: () => void, pause: number): NodeJS.Timeout => real(work, pause === 1_000 ? 5_000 : pause);
    vi.spyOn(globalThis, 'setInterval').mockImplementation(slow as typeof setInterval);
    const { people, missing } = await measure(10, 3, 0);
    const late = people.filter((delay) => delay >= 2_000).length;
    expect(late + missing.length).toBeGreaterThan(0);
  });
});
