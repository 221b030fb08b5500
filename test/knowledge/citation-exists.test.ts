import { expect, it } from 'vitest';
import { citationExists } from '../../src/knowledge/checks/citation-exists.ts';
import { smallSources } from '../support/small-knowledge.ts';

const DAY = '2026-11-25';
const { sources, rule } = smallSources();
const complaints = (ref: string): string[] =>
  citationExists.check({ ...rule, exceptions: [ref] }, sources, DAY).map(({ message }) => message);

it.each([
  'GDPR 9(2)(a)',
  'GDPR 4(14)',
  'GDPR 87',
  'GDPR rec 173',
  'BE Act 2018 10/1',
  'BE CEL VI.112',
  'ePrivacy 13(2)',
])('knows %s', (ref) => {
  expect(complaints(ref)).toEqual([]);
});

it.each([
  'GDPR 9(2)(k)',
  'GDPR 9(5)',
  'GDPR 100',
  'GDPR 22(3)(a)',
  'GDPR rec 174',
  'GDPR rec 0',
  'BE Act 2018 999',
  'Art. 9',
])('refuses %s', (ref) => {
  expect(complaints(ref)).toEqual([`"${ref}" does not exist`]);
});

it('looks at the citations of rows, and names each once', () => {
  const rows = rule.rows.map((row) => ({ ...row, cites: ['GDPR 9(2)(z)'] }));
  expect(citationExists.check({ ...rule, rows }, sources, DAY)).toHaveLength(1);
});
