/** What a write, a restart and a list cost, beside a plain write and a plain read on the same disk in the same run. */
import { fdatasyncSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sendNoticesOf } from '../../src/desk/send-notices.ts';
import type { Ticket } from '../../src/domain/ticket.ts';
import { encode } from '../../src/store/durable-adapter.ts';
import { openLowdbStore } from '../../src/store/lowdb.ts';
import type { NewTicket } from '../../src/store/store.ts';
import { lineOf } from '../../src/store/ticket-line.ts';
import { incidentOf } from '../store/contract.ts';
import { createQuietDesk } from '../support/quiet-desk.ts';
import { anIncident, NOW } from '../support/tickets.ts';
import { startVictim } from './processes.ts';
import { inScratch, LONG, report } from './suite.ts';

const MANY = LONG ? 100_000 : 3_000;
const ROUNDS = LONG ? 60 : 8;
const EACH = 8;
const WRITERS = 16;
const SIZES = ['few', 'many'] as const;
const WARM = LONG ? 1_000 : 20;

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

const median = (numbers: number[]): number => numbers.sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

const timed = async (work: () => unknown): Promise<number> => {
  const from = performance.now();
  await work();
  return performance.now() - from;
};

const round = (number: number): number => Math.round(number * 100) / 100;

describe('the cost', { timeout: 1_800_000 }, () => {
  it('of a write does not grow with the number of tickets, and is near that of a plain one', () =>
    inScratch(async (scratch) => {
      const [few, many] = [join(scratch, 'few'), join(scratch, 'many')];
      fillFolder(few, 1_000);
      fillFolder(many, MANY);
      const stores = { few: await openLowdbStore({ folder: few }), many: await openLowdbStore({ folder: many }) };
      const plain = openSync(join(scratch, 'plain'), 'a');
      const line = Buffer.alloc(1_660, 'x');
      const times: Record<'plain' | 'few' | 'many' | 'together', number[]> = {
        plain: [],
        few: [],
        many: [],
        together: [],
      };
      let next = 0;
      const fresh = (): NewTicket => incidentOf({ gesture: `n${next++}` });
      const file = (ticket: NewTicket, size: 'few' | 'many' = 'few'): Promise<Ticket> => stores[size].insert(ticket);
      // As a desk that has run for a while.
      for (let number = 0; number < WARM; number += 1) for (const size of SIZES) await file(fresh(), size);
      // Side by side and in turn: the disk and the processor may have other work.
      for (let turn = 0; turn < ROUNDS; turn += 1) {
        for (let number = 0; number < EACH; number += 1) {
          times.plain.push(
            await timed(() => {
              writeSync(plain, line);
              fdatasyncSync(plain);
            }),
          );
          for (const size of number % 2 === 0 ? SIZES : [...SIZES].reverse()) {
            const ticket = fresh();
            times[size].push(await timed(() => file(ticket, size)));
          }
        }
        const each = Array.from({ length: WRITERS }, () => Array.from({ length: EACH }, fresh));
        const together = await timed(() =>
          Promise.all(
            each.map(async (tickets) => {
              for (const ticket of tickets) await file(ticket);
            }),
          ),
        );
        times.together.push(together / WRITERS / EACH);
      }
      const quiet = createQuietDesk(stores.few);
      const left: number[] = [];
      for (let number = 0; number < ROUNDS; number += 1) {
        const filed = await file(fresh());
        const from = performance.now();
        quiet.onSend = ({ kind }) => void (kind === 'breach_alert' && left.push(performance.now() - from));
        await sendNoticesOf(quiet.desk, filed);
      }
      const [floor, small, large] = [median(times.plain), median(times.few), median(times.many)];
      const growth = large / small;
      const create = small / floor;
      const gain = small / median(times.together);
      report('cost of a write', {
        tickets: MANY,
        'against 1,000': round(growth),
        'create against append and sync': round(create),
        '16 writers against one': round(gain),
        'alert after commit in ms (p50)': round(median(left)),
        'one append and sync in ms': round(floor),
      });
      for (const store of Object.values(stores)) await store.close();
      expect(growth).toBeLessThan(LONG ? 1.1 : 2);
      expect(median(left)).toBeLessThan(LONG ? 10 : 50);
      if (LONG) {
        expect(create).toBeLessThan(3.5);
        expect(gain).toBeGreaterThan(3);
      }
    }));

  it('of a restart is near that of reading the files, in time and memory', () =>
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
