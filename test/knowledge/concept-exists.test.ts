import { expect, it } from 'vitest';
import type { Condition } from '../../src/answer/rulebook.ts';
import { conceptExists } from '../../src/knowledge/checks/concept-exists.ts';
import { smallSources } from '../support/small-knowledge.ts';

const DAY = '2026-11-25';
const { sources, rule } = smallSources();
const [first, ...rest] = rule.rows;
if (!first) throw new Error('a rule without rows');

const rowsWith = (when: Condition) => [{ ...first, when: [when] }, ...rest];

it('says nothing where every concept is in its slot', () => {
  expect(conceptExists.check(rule, sources, DAY)).toEqual([]);
});

it('names a concept that does not exist', () => {
  expect(conceptExists.check({ ...rule, about: [{ data: ['helth'] }] }, sources, DAY)).toEqual([
    {
      at: ['about', 0],
      message: '"helth" is no concept of the slot "data"',
      remedy: 'Use an id of knowledge/vocabulary/concepts.yml in that slot, or add it there with its terms.',
    },
  ]);
});

it.each<[string, Condition, string]>([
  ['a wrong slot', { action: ['health'] }, '"health" is no concept of the slot "action"'],
  ['what a row excludes', { not: { data: ['helth'] } }, '"helth" is no concept of the slot "data"'],
  ['what is denied', { denied: ['health'] }, '"health" is no concept of the slot "denied"'],
])('looks at %s', (_, when, message) => {
  expect(conceptExists.check({ ...rule, rows: rowsWith(when) }, sources, DAY)[0]?.message).toBe(message);
});

it('accepts a stated concept as denied', () => {
  expect(conceptExists.check({ ...rule, rows: rowsWith({ denied: ['consent'] }) }, sources, DAY)).toEqual([]);
});

it.each(['health', 'no-such-thing'])('refuses to ask for %s', (id) => {
  expect(conceptExists.check({ ...rule, ask: [id] }, sources, DAY)[0]?.message).toBe(`"${id}" cannot be asked`);
});
