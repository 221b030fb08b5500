import { expect, it } from 'vitest';
import type { LegalValues } from '../../src/domain/deadlines/legal-values.ts';
import type { LANGUAGES } from '../../src/domain/language.ts';
import { numberInForce } from '../../src/knowledge/checks/number-in-force.ts';
import type { RuleSource } from '../../src/knowledge/load.ts';
import { readRule, ruleIds } from '../../src/knowledge/one-rule.ts';
import { smallSources } from '../support/small-knowledge.ts';

const { sources, rule } = smallSources();
const DAY = '2026-11-25';

/** The rule's last row with this law and these words. */
const saying = (cites: string[], language: (typeof LANGUAGES)[number], headline: string): RuleSource => ({
  ...rule,
  rows: [{ id: 'default', verdict: 'information', cites }],
  [language]: { ...rule[language], rows: { default: { headline, answer: 'x', phrasings: [] } } },
});
const on = (day: string, spoilt: RuleSource, law: LegalValues = sources.law) =>
  numberInForce.check(spoilt, { ...sources, law }, day).map(({ message }) => message);

it.each([
  ['GDPR 33(1)', 'en', 'within {breachAuthorityHours}'],
  ['GDPR 12(3)', 'fr', 'sous {requestMonths}, prolongé de {requestExtensionMonths}'],
  // Not a number of the provision that is cited.
  ['GDPR 6(1)(f)', 'en', 'within 96 hours'],
  ['GDPR 33(1)', 'nl', 'binnen een maand'],
] as const)('says nothing of %s, %s: %s', (ref, language, text) => {
  expect(on(DAY, saying([ref], language, text))).toEqual([]);
});

it.each([
  ['GDPR 33(1)', 'nl', 'binnen 72 uur', '72 uur', 'breachAuthorityHours'],
  ['GDPR 12(3)', 'en', 'within a month', 'a month', 'requestMonths'],
  ['GDPR 12(3)', 'fr', 'prolongé de deux mois', 'deux mois', 'requestExtensionMonths'],
  ['GDPR 14(3)(a)', 'nl', 'binnen één maand', 'één maand', 'informMonths'],
  ['BE Act 2018 10/1', 'de', 'höchstens einen Monat', 'einen Monat', 'qualityRecordingMonths'],
  ['BE Act 2018 7', 'en', 'from 13 a child', 'from 13', 'childConsentYears'],
  ['BE CEL XIX.9', 'de', 'erst 14 Kalendertage später', '14 Kalendertage', 'debtNoticeDays'],
  ['GDPR 30(5)', 'de', 'unter 250 Personen', '250 Personen', 'recordsExemptStaff'],
] as const)('refuses a number that is right today but written out: %s, %s: %s', (ref, language, text, said, name) => {
  const [found, ...rest] = numberInForce.check(saying([ref], language, text), sources, DAY);
  expect(rest).toEqual([]);
  expect(found?.message).toBe(`${language}: the row "default" says "${said}" itself`);
  expect(found?.remedy).toBe(`Write {${name}}: the answer says the number of its day.`);
});

it.each([
  ['GDPR 33(1)', 'en', 'within 96 hours', '96 hours', 72],
  ['GDPR 33(2)', 'nl', 'binnen 24 uur', '24 uur', 72],
  ['BE Act 2018 10/1', 'en', 'kept for three months', 'three months', 1],
  ['BE Act 2018 10/1', 'fr', 'gardé deux mois', 'deux mois', 1],
  ['BE Act 2018 7', 'nl', 'vanaf 16 jaar', 'vanaf 16', 13],
  ['GDPR 30(5)', 'de', 'unter 750 Personen', '750 Personen', 250],
] as const)('refuses a number that is wrong today: %s, %s: %s', (ref, language, text, said, value) => {
  expect(on(DAY, saying([ref], language, text))).toEqual([
    `${language}: the row "default" says "${said}", and ${value} is in force`,
  ]);
});

it('goes by the value of the day, not by a proposal', () => {
  const law: LegalValues = {
    ...sources.law,
    breachAuthorityHours: [...sources.law.breachAuthorityHours, { value: 96, from: '2027-01-01', ref: 'x' }],
  };
  const text = saying(['GDPR 33(1)'], 'en', 'within 72 hours');
  expect(on('2026-12-31', text, law)[0]).toContain('itself');
  expect(on('2027-01-01', text, law)[0]).toContain('96 is in force');
});

it('finds nothing written out in the rules themselves, in any language', () => {
  for (const id of ruleIds()) {
    const read = readRule(id);
    if (!read) throw new Error(`${id} is gone`);
    expect(on(DAY, read)).toEqual([]);
  }
});
