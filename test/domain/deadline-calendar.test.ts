/**
 * The month against a calendar that shares no line with ours: plain day arithmetic on Date and date-holidays, for every day
 * of eleven years. Then what must hold of any limit, whatever the moment, country and zone.
 */
import Holidays from 'date-holidays';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeDeadline } from '../../src/domain/deadlines/deadline.ts';
import type { DeadlineKind } from '../../src/domain/deadlines/input.ts';
import { loadLegalValues } from '../../src/knowledge/load-law.ts';

const law = loadLegalValues();
const DAY_MS = 86_400_000;
const COUNTRIES = {
  BE: 'Europe/Brussels',
  NL: 'Europe/Amsterdam',
  FR: 'Europe/Paris',
  DE: 'Europe/Berlin',
  LU: 'Europe/Luxembourg',
};
const FIRST = Date.UTC(2024, 0, 1);
const LAST = Date.UTC(2034, 11, 31);

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

const publicHolidays = (country: string): Set<string> =>
  new Set(
    Array.from({ length: 13 }, (_, i) => 2024 + i).flatMap((year) =>
      new Holidays(country)
        .getHolidays(year)
        .filter(({ type, substitute }) => type === 'public' && !substitute)
        .map(({ date }) => date.slice(0, 10)),
    ),
  );

/** The same number `months` later, or the month's last day. */
const sameNumber = (at: number, months: number): number => {
  const day = new Date(at);
  const last = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + months + 1, 0)).getUTCDate();
  return Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + months, Math.min(day.getUTCDate(), last));
};

const nextWorkingDay = (at: number, holidays: Set<string>): number => {
  let day = at;
  while ([0, 6].includes(new Date(day).getUTCDay()) || holidays.has(dayOf(day))) day += DAY_MS;
  return day;
};

const limit = (kind: DeadlineKind, received: string, jurisdiction: string, timezone: string) =>
  computeDeadline({ kind, received, jurisdiction, timezone }, law);

describe.each(Object.entries(COUNTRIES))('every day of 2024 to 2034 in %s', (country, timezone) => {
  const holidays = publicHolidays(country);

  it('is answered by the end of the day that the other calendar names', () => {
    for (let at = FIRST; at <= LAST; at += DAY_MS) {
      const { due } = limit('dsar', `${dayOf(at)}T10:00:00Z`, country, timezone);
      expect(due?.slice(0, 19), dayOf(at)).toBe(`${dayOf(nextWorkingDay(sameNumber(at, 1), holidays))}T23:59:59`);
    }
  });

  it('extended, is answered after three months, the notice after one, and people work to the earlier reading', () => {
    for (let at = FIRST; at <= LAST; at += DAY_MS) {
      const { due, workTo, extensionNoticeDue } = limit('dsar_extended', `${dayOf(at)}T10:00:00Z`, country, timezone);
      const whole = nextWorkingDay(sameNumber(at, 3), holidays);
      const inParts = nextWorkingDay(sameNumber(sameNumber(at, 1), 2), holidays);
      expect(due?.slice(0, 10), dayOf(at)).toBe(dayOf(whole));
      expect(workTo.slice(0, 10), dayOf(at)).toBe(dayOf(Math.min(whole, inParts)));
      expect(extensionNoticeDue?.slice(0, 10), dayOf(at)).toBe(dayOf(nextWorkingDay(sameNumber(at, 1), holidays)));
    }
  });
});

const moment = fc
  .integer({ min: Date.UTC(2018, 5, 1) / 1000, max: Date.UTC(2049, 11, 1) / 1000 })
  .map((seconds) => new Date(seconds * 1000).toISOString());
const place = fc.constantFrom(
  ...Object.entries(COUNTRIES),
  ['AT', 'Europe/Vienna'] as const,
  ['IE', 'Europe/Dublin'] as const,
  ['PT', 'Atlantic/Azores'] as const,
  ['BE', 'America/New_York'] as const,
  ['BE', 'Pacific/Auckland'] as const,
);
const kind = fc.constantFrom<DeadlineKind>('dsar', 'dsar_extended', 'breach_72h');

describe('any limit', () => {
  it('lies after its receipt, and people never work to a later moment than the law’s', () => {
    fc.assert(
      fc.property(kind, moment, place, (what, received, [country, timezone]) => {
        const { due, workTo } = limit(what, received, country, timezone);
        expect(Date.parse(workTo)).toBeGreaterThan(Date.parse(received));
        expect(Date.parse(workTo)).toBeLessThanOrEqual(Date.parse(due ?? ''));
      }),
      { numRuns: 3000 },
    );
  });

  it('is never earlier for what came later', () => {
    fc.assert(
      fc.property(kind, moment, moment, place, (what, one, other, [country, timezone]) => {
        const [first = '', second = ''] = [one, other].sort();
        const earlier = limit(what, first, country, timezone);
        const later = limit(what, second, country, timezone);
        expect(Date.parse(earlier.due ?? '')).toBeLessThanOrEqual(Date.parse(later.due ?? ''));
        expect(Date.parse(earlier.workTo)).toBeLessThanOrEqual(Date.parse(later.workTo));
      }),
      { numRuns: 3000 },
    );
  });

  it('of 72 hours is awareness and 72 elapsed hours for people, and at most one hour more by the law, over clock changes too', () => {
    const around = fc.constantFrom(
      '2026-03-29T00:30:00Z',
      '2026-10-25T00:30:00Z',
      '2027-03-28T01:00:00Z',
      '2027-10-31T01:00:00Z',
    );
    fc.assert(
      fc.property(
        around,
        fc.integer({ min: -80 * 3600, max: 8 * 3600 }),
        place,
        (change, offset, [country, timezone]) => {
          const received = new Date(Date.parse(change) + offset * 1000).toISOString();
          const { due, workTo } = limit('breach_72h', received, country, timezone);
          expect(Date.parse(workTo) - Date.parse(received)).toBe(72 * 3_600_000);
          const more = Date.parse(due ?? '') - Date.parse(workTo);
          expect(more).toBeGreaterThan(0);
          expect(more).toBeLessThanOrEqual(3_600_000);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['2026-01-31', '2026-03-02', 'no 31 February, and the 28th is a Saturday'],
    ['2028-01-31', '2028-02-29', 'a leap day'],
    ['2027-01-29', '2027-03-01', 'no 29 February, and the 28th is a Sunday'],
    ['2028-02-29', '2028-03-29', 'from a leap day'],
    ['2026-08-31', '2026-09-30', 'a month of 30 days'],
    ['2026-11-25', '2026-12-28', 'Christmas on a Friday'],
  ])('received on %s is due on %s: %s', (received, due) => {
    expect(
      limit(
        'dsar',
        `${received}T23:59:59+01:00`.replace('+01:00', received.startsWith('2026-08') ? '+02:00' : '+01:00'),
        'BE',
        'Europe/Brussels',
      ).due,
    ).toContain(due);
  });
});
