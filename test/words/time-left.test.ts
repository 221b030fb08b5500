import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/domain/language.ts';
import { timeLeftOf } from '../../src/words/time-left.ts';
import { NOW } from '../support/tickets.ts';

const HOUR = 3_600_000;
const in_ = (hours: number): string => new Date(Date.parse(NOW) + hours * HOUR).toISOString();

describe('what is left until a limit', () => {
  it.each([
    [72, '3 days left'],
    [71.99, '2 days 23 hours left'],
    [49, '2 days 1 hour left'],
    [48, '2 days left'],
    [25, '1 day 1 hour left'],
    [23.5, '23 hours left'],
    [1, '1 hour left'],
    [0.5, 'less than an hour left'],
    [0, 'less than an hour left'],
    [-0.01, 'overdue'],
    [95.9, '3 days 23 hours left'],
    [96, '4 days left'],
    [30 * 24 + 5, '30 days left'],
  ])('%s hours before it: %s', (hours, says) => {
    expect(timeLeftOf(in_(hours), NOW, 'en')).toBe(says);
  });

  it('in every language', () => {
    expect(LANGUAGES.map((language) => timeLeftOf(in_(71), NOW, language))).toEqual([
      'nog 2 dagen en 23 uur',
      'reste 2 jours et 23 heures',
      '2 days 23 hours left',
      'noch 2 Tage und 23 Stunden',
    ]);
  });
});
