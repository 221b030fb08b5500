import { expect, it } from 'vitest';
import { alwaysFits } from '../../src/knowledge/checks/always-fits.ts';
import { smallSources } from '../support/small-knowledge.ts';

const DAY = '2026-11-25';
const { sources, rule } = smallSources();

it('says nothing of a rule whose last row has no condition', () => {
  expect(alwaysFits.check(rule, sources, DAY)).toEqual([]);
});

it('names a last row that has a condition', () => {
  const rows = rule.rows.filter(({ when }) => when);
  expect(alwaysFits.check({ ...rule, rows }, sources, DAY)).toEqual([
    {
      at: ['rows', rows.length - 1],
      message: 'the last row, "what-counts", has a condition',
      remedy: 'Add a last row without "when", for every other question.',
    },
  ]);
});
