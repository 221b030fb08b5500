import { expect, it } from 'vitest';
import { exampleOnce } from '../../src/knowledge/checks/example-once.ts';
import { smallSources, TRADE_UNION } from '../support/small-knowledge.ts';

const DAY = '2026-11-25';
const { sources, rule } = smallSources();
const other = sources.rules.find(({ id }) => id === TRADE_UNION);

it('says nothing where each example has one rule', () => {
  expect(exampleOnce.check(rule, sources, DAY)).toEqual([]);
});

it('names the other rule that claims an example, however it is written', () => {
  const ask = other?.examples[0]?.ask.toUpperCase() ?? '';
  const examples = [{ ask, expect: 'prohibited' as const }];
  expect(exampleOnce.check({ ...rule, examples }, sources, DAY)).toEqual([
    {
      at: ['examples', 0],
      message: `the example "${ask}" is also one of ${TRADE_UNION}`,
      remedy: 'Keep it in the rule that answers it, and make it a look-alike of the other.',
    },
  ]);
});

it('names a phrasing that another rule claims as well', () => {
  const [row] = other?.rows ?? [];
  const taken = (row && other?.en.rows[row.id]?.phrasings[0]) ?? '';
  const [first] = rule.rows;
  const text = first && rule.en.rows[first.id];
  if (!first || !text) throw new Error('a rule without rows');
  const en = { ...rule.en, rows: { ...rule.en.rows, [first.id]: { ...text, phrasings: [...text.phrasings, taken] } } };
  expect(exampleOnce.check({ ...rule, en }, sources, DAY)).toMatchObject([
    {
      at: ['en', 'rows', first.id, 'phrasings', text.phrasings.length],
      message: `the phrasing "${taken}" is also one of ${TRADE_UNION}`,
    },
  ]);
});
