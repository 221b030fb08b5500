import { expect, it } from 'vitest';
import { fitsCard } from '../../src/knowledge/checks/fits-card.ts';
import { smallSources } from '../support/small-knowledge.ts';

const DAY = '2026-11-25';
const { sources, rule } = smallSources();

it('says nothing of a rule that fits', () => {
  expect(fitsCard.check(rule, sources, DAY)).toEqual([]);
});

it('names the language and the rows that say too much', () => {
  const fr = { ...rule.fr, steps: ['é'.repeat(6000)] };
  const found = fitsCard.check({ ...rule, fr }, sources, DAY);
  expect(found[0]?.message).toMatch(/^fr: the row "[a-z-]+" says \d+ characters$/);
  expect(found[0]?.remedy).toBe('Say it in 6000 at most.');
  expect(found.every(({ message }) => message.startsWith('fr: '))).toBe(true);
  // A row with steps of its own does not say those of the rule.
  const own = rule.rows.filter(({ id }) => rule.fr.rows[id]?.steps);
  expect(found).toHaveLength(rule.rows.length - own.length);
});
