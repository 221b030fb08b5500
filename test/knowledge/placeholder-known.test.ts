import { expect, it } from 'vitest';
import { placeholderKnown } from '../../src/knowledge/checks/placeholder-known.ts';
import { readJurisdictions } from '../../src/knowledge/jurisdictions.ts';
import { KNOWLEDGE, type RuleSource } from '../../src/knowledge/load.ts';
import { readRule, ruleIds } from '../../src/knowledge/one-rule.ts';
import { smallSources } from '../support/small-knowledge.ts';

const { sources, rule } = smallSources();
const DAY = '2026-11-25';

const found = (nl: Partial<RuleSource['nl']>) =>
  placeholderKnown.check({ ...sources, rules: [{ ...rule, nl: { ...rule.nl, ...nl } }] }, DAY);

it.each([
  ['no braces', 'Binnen een week.'],
  ['a number of the law', 'Binnen {requestMonths}, in {breachAuthorityHours}.'],
])('says nothing of %s', (_, dpo) => {
  expect(found({ dpo })).toEqual([]);
});

it.each(['{month}', '{toString}', '{1}', '{}', '{niet dit}'])('refuses %s and says which there are', (written) => {
  const [first, ...rest] = found({ steps: ['x', `Binnen ${written}.`] });
  expect(rest).toEqual([]);
  expect(first).toMatchObject({
    file: rule.file,
    at: ['nl', 'steps', 1],
    message: `"${written}" is no number of the law`,
  });
  expect(first?.remedy).toMatch(
    /^Use one of \{.*\{requestMonths\}, \{requestExtensionMonths\}.*, or write no braces\.$/,
  );
});

it.each([
  ['{requestMonth}', 'requestMonths'],
  ['{requestMonhts}', 'requestMonths'],
  ['{ requestMonths }', 'requestMonths'],
  ['{request-months}', 'requestMonths'],
  ['{request months}', 'requestMonths'],
  ['{RequestMonths}', 'requestMonths'],
  ['{requestMonths', 'requestMonths'],
  ['requestMonths}', 'requestMonths'],
  ['{request_extension_months}', 'requestExtensionMonths'],
  ['{childConsentYearNL}', 'childConsentYearsNL'],
  ['{childConsentYearsLU}', 'childConsentYears'],
])('refuses %s and says which is nearest', (written, name) => {
  const [first, ...rest] = found({ dpo: `Binnen ${written} en {debtNoticeDays}.` });
  expect(rest).toEqual([]);
  expect(first?.message).toBe(`"${written}" is no number of the law`);
  expect(first?.remedy).toContain(`Did you mean {${name}}? Use one of {`);
});

it('names every brace that is too many', () => {
  expect(found({ dpo: '{{requestMonths}}' }).map(({ message }) => message)).toEqual([
    '"{" is no number of the law',
    '"}" is no number of the law',
  ]);
});

it('finds no other braces in the rules themselves', () => {
  const rules = ruleIds().flatMap((id) => readRule(id) ?? []);
  expect(placeholderKnown.check({ ...sources, rules }, DAY)).toEqual([]);
});

it('looks into rows, exceptions and the sentence to the caller, not into questions', () => {
  const [id, row] = Object.entries(rule.nl.rows)[0] ?? [];
  if (!id || !row) throw new Error('the rule has no row');
  const rows = (change: Partial<typeof row>) => ({ rows: { ...rule.nl.rows, [id]: { ...row, ...change } } });
  expect(found(rows({ answer: '{x}' }))[0]?.at).toEqual(['nl', 'rows', id, 'answer']);
  expect(found({ exceptions: { 'GDPR 9(2)(a)': '{x}' } })[0]?.at).toEqual(['nl', 'exceptions', 'GDPR 9(2)(a)']);
  expect(found({ caller: '{x}' })).toHaveLength(1);
  expect(found(rows({ phrasings: ['mag ik {x} noteren'] }))).toEqual([]);
});

it('refuses a number in a title, which is also a button', () => {
  expect(found({ title: 'Binnen {requestMonths}' })[0]?.message).toBe('the title has "{requestMonths}"');
});

it('looks at what other countries lay over the rules', () => {
  const real = readJurisdictions(KNOWLEDGE);
  const nl = real['NL'];
  const overlay = nl?.overlays[0];
  if (!nl || !overlay) throw new Error('no such overlay');
  const jurisdictions = { NL: { ...nl, overlays: [{ ...overlay, fr: { remark: 'dès {age} ans' } }] } };
  const [first] = placeholderKnown.check({ ...sources, rules: [], jurisdictions }, DAY);
  expect(first).toMatchObject({ file: nl.file, at: ['overlays', 0, 'fr', 'remark'] });
  expect(placeholderKnown.check({ ...sources, rules: [], jurisdictions: real }, DAY)).toEqual([]);
});
