import { expect, it } from 'vitest';
import type { Condition } from '../../src/answer/rulebook.ts';
import { rowReachable } from '../../src/knowledge/checks/row-reachable.ts';
import type { RuleSource } from '../../src/knowledge/load.ts';
import { smallSources } from '../support/small-knowledge.ts';

const DAY = '2026-11-25';
const { sources, rule } = smallSources();

const row = (id: string, when?: Condition[]): RuleSource['rows'][number] => ({
  id,
  verdict: 'conditional',
  cites: ['GDPR 6(1)'],
  ...(when ? { when } : {}),
});
const found = (...rows: RuleSource['rows']): string[] =>
  rowReachable.check({ ...rule, rows }, sources, DAY).map(({ message }) => message);

it('says nothing of the rules as they are', () => {
  expect(rowReachable.check(rule, sources, DAY)).toEqual([]);
});

it('names a row behind a wider one', () => {
  expect(found(row('wide', [{ data: ['health'] }]), row('narrow', [{ data: ['health'], action: ['store'] }]))).toEqual([
    'the row "narrow" can never be reached: "wide" takes all its questions',
  ]);
});

it.each([
  [
    'the narrow one stands first',
    row('a', [{ data: ['health'], action: ['store'] }]),
    row('b', [{ data: ['health'] }]),
  ],
  [
    'the first one excludes something',
    row('a', [{ data: ['health'], not: { subject: ['child'] } }]),
    row('b', [{ data: ['health'] }]),
  ],
  [
    'only one of two lines is taken',
    row('a', [{ data: ['health'] }]),
    row('b', [{ data: ['health'] }, { data: ['religion'] }]),
  ],
  ['the first one has no condition', row('a'), row('b', [{ data: ['health'] }])],
])('says nothing where %s', (_, first, second) => {
  expect(found(first, second, row('default'))).toEqual([]);
});
