import { expect, it } from 'vitest';
import { exampleHolds } from '../../src/knowledge/checks/example-holds.ts';
import { readCompiled } from '../../src/knowledge/compiled.ts';
import { smallSources, TRADE_UNION } from '../support/small-knowledge.ts';

const DAY = '2026-11-25';
const { sources, rule } = smallSources();

it('says nothing of an example that reaches its rule with its verdict', () => {
  const examples = [{ ask: 'can I store health info?', expect: 'prohibited' as const }];
  expect(exampleHolds.check({ ...rule, examples, lookalikes: ['who plays football tonight'] }, sources, DAY)).toEqual(
    [],
  );
});

it('names what an example gave instead', () => {
  const examples = [{ ask: 'can I store health info?', expect: 'allowed' as const }];
  expect(exampleHolds.check({ ...rule, examples, lookalikes: [] }, sources, DAY)).toEqual([
    {
      at: ['examples', 0],
      message: 'the example "can I store health info?" gives prohibited by special-categories/health, not allowed',
      remedy:
        'Add phrasings that people use to the row, add the missing words to the vocabulary, or mend the example. The engine learns from them when it is built again.',
    },
  ]);
});

it('says that it is another rule where the verdict is right', () => {
  const examples = [{ ask: 'can I store health info?', expect: 'prohibited' as const }];
  const [found] = exampleHolds.check({ ...rule, id: TRADE_UNION, examples, lookalikes: [] }, sources, DAY);
  expect(found?.message).toBe(
    'the example "can I store health info?" gives prohibited by special-categories/health, not prohibited by this rule',
  );
});

it('names a look-alike that reaches the rule', () => {
  const spoilt = { ...rule, examples: [], lookalikes: ['can I store health info?'] };
  expect(exampleHolds.check(spoilt, sources, DAY)).toEqual([
    {
      at: ['lookalikes', 0],
      message: 'the look-alike "can I store health info?" reaches this rule',
      remedy:
        'Add phrasings like it to the rule that it belongs to, or to off-topic; make a term of the vocabulary narrower; or mend the look-alike. The engine learns from them when it is built again.',
    },
  ]);
});

it('asks the compiled rulebook when it is of the same edition, and trains nothing', () => {
  // Sources without rules could answer nothing by themselves.
  const same = { ...sources, rules: [], edition: readCompiled().rulebook.edition };
  const examples = [{ ask: 'can I store health info?', expect: 'prohibited' as const }];
  expect(exampleHolds.check({ ...rule, examples, lookalikes: [] }, same, DAY)).toEqual([]);
});
