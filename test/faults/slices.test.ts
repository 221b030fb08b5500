/** Nothing that the desk does holds up the others for long, however many tickets there are. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Ticket } from '../../src/domain/ticket.ts';
import { fillStore } from '../support/fill-store.ts';
import { anIncident, aRequest } from '../support/tickets.ts';
import { startVictim } from './processes.ts';
import { inScratch, LONG, report } from './suite.ts';

const MANY = LONG ? 100_000 : 3_000;
/** Of these, so many are open: the last ones, and one in a hundred of the others. */
const OPEN = LONG ? 2_000 : 200;
const MOST_MS = LONG ? 20 : 60;
/** The first working day of a month, when the month before is told. */
const TODAY = '2026-12-01T10:00:00.000Z';
const DAY = 86_400_000;
const YEARS = 1_000 * DAY;

/** Incidents and requests of some years, nothing left to send. */
const ticketOf = (number: number): Ticket => {
  const filed = Date.parse(TODAY) - DAY - ((MANY - number) * YEARS) / MANY;
  const filedAt = new Date(filed).toISOString();
  const limit = (days: number): string => new Date(filed + days * DAY).toISOString();
  const isOpen = number > MANY - OPEN || number % 100 === 0;
  const id = String(Math.ceil(number / 2)).padStart(4, '0');
  const both = {
    gesture: `V${number}`,
    filedAt,
    closedAt: isOpen ? null : filedAt,
    description: 'x'.repeat(600),
    assignee: number % 3 === 0 ? null : `U0A${number % 9}`,
  };
  const acknowledgedAt = number % 40 === 1 ? null : filedAt;
  const ticket =
    number % 2 === 0
      ? aRequest({ ...both, id: `DSR-2026-${id}`, receivedAt: filedAt, workTo: limit(30) })
      : anIncident({ ...both, id: `INC-2026-${id}`, awareAt: filedAt, workTo: limit(3), acknowledgedAt });
  return { ...ticket, notices: ticket.notices.map((notice) => ({ ...notice, settledAt: filedAt })) };
};

const numbers = Array.from({ length: MANY }, (_, index) => index + 1);

interface Act {
  /** Milliseconds: of this thread's processor time in one go; until it was done; of a pause of the collector. */
  slice: number;
  takes: number;
  gc: number;
}

const measure = (env: Record<string, string> = {}): Promise<Record<string, Act>> =>
  inScratch(async (scratch) => {
    const folder = join(scratch, 'data');
    for (const number of numbers) fillStore(folder, [ticketOf(number)]);
    const program = startVictim(folder, [TODAY], env, [], new URL('slices.mjs', import.meta.url));
    await program.gone;
    return JSON.parse(program.lines()[0] ?? '{}');
  });

describe('with many tickets', { timeout: 1_800_000 }, () => {
  it('nothing that the desk does holds up the rest', async () => {
    const acts = Object.entries(await measure());
    report('longest slice in ms', {
      tickets: MANY,
      open: numbers.map(ticketOf).filter(({ closedAt }) => closedAt === null).length,
      ...Object.fromEntries(acts.map(([act, { slice }]) => [act, slice.toFixed(1)])),
      'longest pause of the collector on the clock': Math.max(...acts.map(([, { gc }]) => gc)).toFixed(0),
    });
    expect(acts.length).toBeGreaterThan(15);
    expect(acts.filter(([, { slice }]) => slice > MOST_MS)).toEqual([]);
  });

  it('notices work that is done in one go', async () => {
    const { planted } = await measure({ PLANT: 'whole', ONLY: 'planted' });
    expect(planted?.slice).toBeGreaterThan(MOST_MS);
  });
});
