import { expect, it } from 'vitest';
import { reviewDate } from '../../src/knowledge/checks/review-date.ts';
import { smallSources } from '../support/small-knowledge.ts';

const { sources, rule } = smallSources();
const on = (day: string) => reviewDate.check({ ...rule, reviewed: '2026-03-01' }, sources, day);

it.each(['2026-03-01', '2027-03-01'])('is silent on %s', (day) => {
  expect(on(day)).toEqual([]);
});

it('warns a year and a day after the review, whatever the other rules say', () => {
  expect(reviewDate.severity).toBe('warning');
  expect(on('2027-03-02')).toEqual([
    {
      at: ['reviewed'],
      message: 'last reviewed on 2026-03-01',
      remedy: 'Read it against its sources and set the date.',
    },
  ]);
});

it('warns of a review that has not been yet', () => {
  expect(on('2026-02-28')[0]?.message).toBe('reviewed on 2026-03-01, a day to come');
});
