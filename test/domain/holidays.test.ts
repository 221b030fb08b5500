import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { easterSunday, holidayLawOf, holidaysOf } from '../../src/domain/deadlines/holidays.ts';

/** date-holidays calls the United Kingdom GB. */
const ORACLE_NAME: Record<string, string> = { UK: 'GB' };

const years = Array.from({ length: 2050 - 2018 + 1 }, (_, index) => 2018 + index);

const isSunday = (date: string): boolean => new Date(`${date}T00:00Z`).getUTCDay() === 0;

/** Public holidays by the development oracle, without substitute days. */
const oracle = (jurisdiction: string, year: number): string[] => {
  const days = new Holidays(ORACLE_NAME[jurisdiction] ?? jurisdiction)
    .getHolidays(year)
    .filter(({ type, substitute }) => type === 'public' && !substitute)
    .map(({ date }) => date.slice(0, 10));
  return [...new Set(days)].sort();
};

const ours = (jurisdiction: string, year: number): string[] =>
  (holidaysOf(jurisdiction, year) ?? []).map(({ date }) => date.toString());

/** Sundays never are working days, so whether a list names Easter Sunday changes no limit. */
const apartFromSundays = (days: string[]): string[] => [...new Set(days)].filter((day) => !isSunday(day));

describe.each(['BE', 'NL', 'FR', 'DE', 'LU', 'AT', 'IE'])('public holidays of %s', (jurisdiction) => {
  it('are those of date-holidays, 2018 to 2050', () => {
    for (const year of years) {
      expect(apartFromSundays(ours(jurisdiction, year)), `${year}`).toEqual(
        apartFromSundays(oracle(jurisdiction, year)),
      );
    }
  });
});

it('count none in the United Kingdom that date-holidays does not, and leave substitute days out', () => {
  for (const year of years) {
    for (const day of apartFromSundays(ours('UK', year))) expect(oracle('UK', year)).toContain(day);
  }
});

it('are ten in Belgium, with their act', () => {
  expect(holidaysOf('BE', 2026)?.map(({ id, date }) => `${date} ${id}`)).toEqual([
    '2026-01-01 new_year',
    '2026-04-06 easter_monday',
    '2026-05-01 labour_day',
    '2026-05-14 ascension',
    '2026-05-25 whit_monday',
    '2026-07-21 national_day',
    '2026-08-15 assumption',
    '2026-11-01 all_saints',
    '2026-11-11 armistice',
    '2026-12-25 christmas',
  ]);
  expect(holidayLawOf('BE')).toEqual({ basis: 'BE Act 1974', regional: false });
});

it('move King’s Day from a Sunday to the Saturday before', () => {
  expect(ours('NL', 2025)).toContain('2025-04-26');
  expect(ours('NL', 2025)).not.toContain('2025-04-27');
  expect(ours('NL', 2026)).toContain('2026-04-27');
});

it('know nothing of other countries', () => {
  expect(holidaysOf('PT', 2026)).toBeUndefined();
  expect(holidayLawOf('PT')).toBeUndefined();
});

it.each([
  [1990, '1990-04-15'],
  [2008, '2008-03-23'],
  [2011, '2011-04-24'],
  [2024, '2024-03-31'],
  [2038, '2038-04-25'],
  [2049, '2049-04-18'],
  [2076, '2076-04-19'],
  [2100, '2100-03-28'],
])('Easter of %i is %s', (year, date) => expect(easterSunday(year).toString()).toBe(date));
