/** What a write and a restart cost, beside a plain write and a plain read on the same disk in the same run. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sendNoticesOf } from '../../src/desk/send-notices.ts';
import type { Ticket } from '../../src/domain/ticket.ts';
import { encode } from '../../src/store/durable-adapter.ts';
import { openLowdbStore } from '../../src/store/lowdb.ts';
import { lineOf } from '../../src/store/ticket-line.ts';
import { incidentOf } from '../store/contract.ts';
import { createQuietDesk } from '../support/quiet-desk.ts';
import { anIncident, NOW } from '../support/tickets.ts';
import { type Estimate, estimate, inWords, median } from './estimate.ts';
import { startVictim } from './processes.ts';
import { inScratch, LONG, randomFrom, report, SEED } from './suite.ts';
import { startWriter } from './writer.ts';

const MANY = LONG ? 100_000 : 10_000;
const FEW = 1_000;
const EACH = 8;
const WRITERS = 16;
/** A write beside many tickets may cost so much of one beside few; the short form is for what is far off. */
const MOST_GROWTH = LONG ? 1.1 : 2;
/** So many rounds at least, and then until it is known on which side of that the growth lies. */
const ROUNDS = LONG ? 60 : 8;
const MOST_ROUNDS = LONG ? 200 : 40;
/** After a start the heap is still full of what was read, and the compiler is at work: a thousand writes long it shows. */
const WARM = LONG ? 2_000 : 40;

/** What the desk holds after years: all alerts settled, most tickets closed. */
const settled = (number: number): Ticket =>
  anIncident({
    id: `INC-2026-${String(number).padStart(4, '0')}`,
    gesture: `V${number}`,
    description: 'x'.repeat(600),
    notices: anIncident().notices.map((notice) => ({ ...notice, settledAt: NOW })),
    acknowledgedAt: NOW,
    acknowledgedBy: 'U0DPO',
    ...(number % 100 === 0 ? {} : { closedAt: NOW, status: 'closed' as const }),
  });

/** Writes a store's files without its care, so that a large one is there soon. */
const fillFolder = (folder: string, count: number): void => {
  const tickets = join(folder, 'T0ONE', 'tickets');
  mkdirSync(tickets, { recursive: true, mode: 0o700 });
  for (let number = 1; number <= count; number += 1) {
    const ticket = settled(number);
    writeFileSync(join(tickets, `${ticket.id}.json`), encode(ticket, lineOf(ticket)), { mode: 0o600 });
  }
};

const round = (number: number): number => Math.round(number * 100) / 100;

interface Cost {
  /** One write beside many tickets, as a multiple of one beside few. */
  growth: Estimate;
  /** One write beside few, as a multiple of an append and sync. */
  create: Estimate;
  /** How many times more are written when many write at once. */
  gain: Estimate;
  plain: number;
  pairs: number;
}

/**
 * Two processes, one with few tickets and one with many, write in turn, each pair within a few milliseconds and in both
 * orders: what else the machine does hits both alike, and a large heap slows only its own process.
 */
const measure = ({ rounds = ROUNDS, warm = WARM } = {}, env: Record<string, string> = {}): Promise<Cost> =>
  inScratch(async (scratch) => {
    const folders = { few: join(scratch, 'few'), many: join(scratch, 'many') };
    fillFolder(folders.few, FEW);
    fillFolder(folders.many, MANY);
    const few = await startWriter(folders.few, env);
    const many = await startWriter(folders.many, env);
    const random = randomFrom(SEED);
    for (let number = 0; number < warm; number += 1) for (const each of [few, many]) await each.one();
    const times: Record<'growth' | 'create' | 'gain' | 'plain', number[][]> = {
      growth: [],
      create: [],
      gain: [],
      plain: [],
    };
    let growth: Estimate = { median: Number.NaN, low: 0, high: Number.POSITIVE_INFINITY };
    const isKnown = (): boolean =>
      times.growth.length >= rounds && (growth.high < MOST_GROWTH || growth.low > MOST_GROWTH);
    while (times.growth.length < MOST_ROUNDS && !isKnown()) {
      const pairs: { plain: number; few: number; many: number }[] = [];
      for (let number = 0; number < EACH; number += 1) {
        const plain = await few.plain();
        const [first, second] = number % 2 === 0 ? [few, many] : [many, few];
        const [one, other] = [await first.one(), await second.one()];
        pairs.push({ plain, few: first === few ? one : other, many: first === few ? other : one });
      }
      times.growth.push(pairs.map((pair) => pair.many / pair.few));
      times.create.push(pairs.map((pair) => pair.few / pair.plain));
      times.plain.push(pairs.map(({ plain }) => plain));
      times.gain.push([median(pairs.map((pair) => pair.few)) / (await few.together(WRITERS, EACH))]);
      // The same work for both, so that neither runs in better.
      await many.together(WRITERS, EACH);
      growth = estimate(times.growth, random);
    }
    for (const each of [few, many]) await each.stop();
    const [create, gain] = [estimate(times.create, random), estimate(times.gain, random)];
    return { growth, create, gain, plain: median(times.plain.flat()), pairs: times.plain.flat().length };
  });

describe('the cost of a write', { timeout: 1_800_000 }, () => {
  it('does not grow with the number of tickets, and is near that of a plain one', async () => {
    const { growth, create, gain, plain, pairs } = await measure();
    report('cost of a write', {
      tickets: MANY,
      [`against ${FEW}`]: inWords(growth),
      'create against append and sync': inWords(create),
      [`${WRITERS} writers against one`]: inWords(gain),
      'one append and sync in ms': round(plain),
      pairs,
    });
    // Not the median alone: where the machine is too busy to say, nothing is shown.
    expect(growth.high).toBeLessThan(MOST_GROWTH);
    if (LONG) {
      expect(create.median).toBeLessThan(3.5);
      expect(gain.median).toBeGreaterThan(3);
    }
  });

  it('is seen to grow in a store that looks through its folder each time', async () => {
    const { growth } = await measure({ rounds: 3, warm: 10 }, { PLANT: 'linear' });
    expect(growth.low).toBeGreaterThan(MOST_GROWTH);
  });
});

describe('an alert', { timeout: 300_000 }, () => {
  it('leaves at once when its ticket is on the disk', () =>
    inScratch(async (scratch) => {
      const store = await openLowdbStore({ folder: join(scratch, 'data') });
      const quiet = createQuietDesk(store);
      const left: number[] = [];
      for (let number = 0; number < (LONG ? 200 : 20); number += 1) {
        const filed = await store.insert(incidentOf({ gesture: `n${number}` }));
        const from = performance.now();
        quiet.onSend = ({ kind }) => void (kind === 'breach_alert' && left.push(performance.now() - from));
        await sendNoticesOf(quiet.desk, filed);
      }
      await store.close();
      report('alert after commit', { alerts: left.length, 'ms (p50)': round(median(left)) });
      expect(median(left)).toBeLessThan(LONG ? 10 : 50);
    }));
});

describe('the cost of a restart', { timeout: 1_800_000 }, () => {
  it('is near that of reading the files, in time and memory', () =>
    inScratch(async (scratch) => {
      const folder = join(scratch, 'data');
      fillFolder(folder, MANY);
      const program = startVictim(folder, ['restart'], {}, ['--expose-gc']);
      await program.gone;
      const { tickets, read, open, memory, opening } = JSON.parse(program.lines()[0] ?? '{}');
      report('cost of a restart', {
        tickets,
        'processor time against reading and parsing': round(open / read),
        'MB more': round(memory),
        'longest slice in ms': round(opening),
      });
      expect(tickets).toBe(MANY);
      expect(memory).toBeLessThan(60);
      if (LONG) expect(open / read).toBeLessThan(1.5);
    }));
});
