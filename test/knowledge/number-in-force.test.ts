import { expect, it } from 'vitest';
import type { LegalValues } from '../../src/domain/deadlines/legal-values.ts';
import { LANGUAGES } from '../../src/domain/language.ts';
import { numberInForce } from '../../src/knowledge/checks/number-in-force.ts';
import type { RuleSource } from '../../src/knowledge/load.ts';
import { readRule } from '../../src/knowledge/one-rule.ts';
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
  ['GDPR 33(1)', 'en', 'within 72 hours'],
  ['GDPR 33(1)', 'nl', 'binnen 72 uur'],
  ['GDPR 12(3)', 'fr', 'dans un mois, prolongé de deux mois, trois mois en tout'],
  ['BE Act 2018 10/1', 'de', 'höchstens einen Monat: nach einem Monat weg'],
  ['BE Act 2018 7', 'en', 'from 13 a child'],
  ['GDPR 30(5)', 'de', 'unter 250 Personen'],
  // Not a number of the provision that is cited.
  ['GDPR 6(1)(f)', 'en', 'within 96 hours'],
] as const)('says nothing of %s, %s: %s', (ref, language, text) => {
  expect(on(DAY, saying([ref], language, text))).toEqual([]);
});

it.each([
  ['GDPR 33(1)', 'en', 'within 96 hours', '96 hours', 72],
  ['GDPR 33(2)', 'nl', 'binnen 24 uur', '24 uur', 72],
  ['BE Act 2018 10/1', 'en', 'kept for three months', 'three months', 1],
  ['BE Act 2018 10/1', 'fr', 'gardé deux mois', 'deux mois', 1],
  ['BE Act 2018 7', 'nl', 'vanaf 16 jaar', 'vanaf 16', 13],
  ['GDPR 30(5)', 'de', 'unter 750 Personen', '750 Personen', 250],
] as const)('refuses %s, %s: %s', (ref, language, text, said, value) => {
  expect(on(DAY, saying([ref], language, text))).toEqual([
    `${language}: the row "default" says "${said}", and ${value} is in force`,
  ]);
});

it('asks for other words from the day on which another number is law, not from its proposal', () => {
  const law: LegalValues = {
    ...sources.law,
    breachAuthorityHours: [...sources.law.breachAuthorityHours, { value: 96, from: '2027-01-01', ref: 'x' }],
  };
  const text = saying(['GDPR 33(1)'], 'en', 'within 72 hours');
  expect(on('2026-12-31', text, law)).toEqual([]);
  expect(on('2027-01-01', text, law)).toHaveLength(1);
});

it('reads the numbers in the rules themselves, in every language', () => {
  const breach = readRule('incidents/notify-authority');
  if (!breach) throw new Error('the rule is gone');
  const law: LegalValues = { ...sources.law, breachAuthorityHours: [{ value: 1, from: '2018-05-25', ref: 'x' }] };
  const found = on(DAY, breach, law);
  for (const language of LANGUAGES) expect(found.some((message) => message.startsWith(`${language}: `))).toBe(true);
});
