import { expect, it } from 'vitest';
import { textForEveryRow } from '../../src/knowledge/checks/text-for-every-row.ts';
import { smallSources } from '../support/small-knowledge.ts';

const DAY = '2026-11-25';
const { sources, rule } = smallSources();
const found = (change: Partial<typeof rule>): string[] =>
  textForEveryRow.check({ ...rule, ...change }, sources, DAY).map(({ message }) => message);

it('says nothing where every row and exception has its text', () => {
  expect(found({})).toEqual([]);
});

it('names a row without text', () => {
  const { default: _, ...rows } = rule.de.rows;
  expect(found({ de: { ...rule.de, rows } })).toEqual(['de: no text for "default"']);
});

it('names an exception without text', () => {
  expect(found({ nl: { ...rule.nl, exceptions: {} } })).toEqual(
    rule.exceptions.map((ref) => `nl: no text for "${ref}"`),
  );
});

it('names a text without its row or exception', () => {
  const text = rule.en.rows['default'];
  if (!text) throw new Error('no default row');
  const en = { ...rule.en, rows: { ...rule.en.rows, old: text }, exceptions: { ...rule.en.exceptions, 'GDPR 1': 'x' } };
  expect(found({ en })).toEqual([
    'en: text for "old", which the rule does not have',
    'en: text for "GDPR 1", which the rule does not have',
  ]);
});
