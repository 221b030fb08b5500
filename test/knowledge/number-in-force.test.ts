import { expect, it } from 'vitest';
import type { LegalValues } from '../../src/domain/deadlines/legal-values.ts';
import type { LANGUAGES } from '../../src/domain/language.ts';
import { numberInForce } from '../../src/knowledge/checks/number-in-force.ts';
import { type JurisdictionSource, readJurisdictions } from '../../src/knowledge/jurisdictions.ts';
import { KNOWLEDGE, type RuleSource } from '../../src/knowledge/load.ts';
import { readRule, ruleIds } from '../../src/knowledge/one-rule.ts';
import { smallSources } from '../support/small-knowledge.ts';

type Spoken = (typeof LANGUAGES)[number];

const { sources, rule } = smallSources();
const DAY = '2026-11-25';
const real = readJurisdictions(KNOWLEDGE);

/** The rule's last row with this law and these words. */
const saying = (cites: string[], language: Spoken, headline: string): RuleSource => ({
  ...rule,
  rows: [{ id: 'default', verdict: 'information', cites }],
  [language]: { ...rule[language], rows: { default: { headline, answer: 'x', phrasings: [headline] } } },
});
const found = (spoilt: RuleSource, day = DAY, law: LegalValues = sources.law) =>
  numberInForce.check({ ...sources, rules: [spoilt], jurisdictions: {}, law }, day);
const on = (day: string, spoilt: RuleSource, law?: LegalValues) =>
  found(spoilt, day, law).map(({ message }) => message);

it.each([
  ['GDPR 33(1)', 'en', 'within {breachAuthorityHours}'],
  ['GDPR 12(3)', 'fr', 'sous {requestMonths}, prolongé de {requestExtensionMonths}'],
  // Not a number of the provision that is cited.
  ['GDPR 6(1)(f)', 'en', 'within 96 hours'],
  ['GDPR 33(1)', 'nl', 'binnen een maand'],
  // A time of day, a habit, another word, another age, working days.
  ['GDPR 33(1)', 'nl', 'bel tussen 8 en 22 uur, of om 14 uur'],
  ['GDPR 33(1)', 'fr', 'appelez à 14 heures, ou de 8 à 22 heures'],
  ['GDPR 12(3)', 'en', 'look at the list once a month'],
  ['GDPR 12(3)', 'nl', 'geen maand langer; in een maandelijks overzicht'],
  ['GDPR 12(3)', 'de', 'in einem Monatsbericht'],
  ['BE Act 2018 7', 'en', 'from 18 nobody asks the parents'],
  ['BE CEL XIX.9', 'fr', 'dès 3 jours ouvrables'],
] as const)('says nothing of %s, %s: %s', (ref, language, text) => {
  expect(on(DAY, saying([ref], language, text))).toEqual([]);
});

it.each([
  ['GDPR 33(1)', 'nl', 'binnen 72 uur', '72 uur', 'breachAuthorityHours'],
  ['GDPR 33(1)', 'nl', 'na 72 uur is het te laat', '72 uur', 'breachAuthorityHours'],
  ['GDPR 33(1)', 'fr', "jusqu'à 72 heures", '72 heures', 'breachAuthorityHours'],
  ['GDPR 12(3)', 'en', 'within a month', 'a month', 'requestMonths'],
  ['GDPR 12(3)', 'en', 'One month at most', 'One month', 'requestMonths'],
  ['GDPR 12(3)', 'fr', 'prolongé de deux mois', 'deux mois', 'requestExtensionMonths'],
  ['GDPR 14(3)(a)', 'nl', 'binnen één maand', 'één maand', 'informMonths'],
  ['BE Act 2018 10/1', 'de', 'höchstens einen Monat', 'einen Monat', 'qualityRecordingMonths'],
  ['BE Act 2018 7', 'en', 'from 13 a child', 'from 13', 'childConsentYears'],
  ['BE Act 2018 7', 'de', 'das Alter ist 13', 'Alter ist 13', 'childConsentYears'],
  ['GDPR 8(1)', 'fr', "l'âge est de 13 ans", '13 ans', 'childConsentYears'],
  ['BE CEL XIX.9', 'de', 'erst nach 14 Kalendertagen', '14 Kalendertagen', 'debtNoticeDays'],
  ['GDPR 30(5)', 'de', 'unter 250 Personen', '250 Personen', 'recordsExemptStaff'],
] as const)('refuses a number that is right today but written out: %s, %s: %s', (ref, language, text, said, name) => {
  const [first, ...rest] = found(saying([ref], language, text));
  expect(rest).toEqual([]);
  expect(first).toMatchObject({ file: rule.file, at: [language, 'rows', 'default', 'headline'] });
  expect(first?.message).toBe(`${language}: the row "default" says "${said}" itself`);
  expect(first?.remedy).toBe(`Write {${name}}: the answer says the number of its day.`);
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

it.each([
  ['caller', { caller: 'You hear within a month.' }, ['caller']],
  ['dpo', { dpo: 'When a month is over.' }, ['dpo']],
  ['conditions', { conditions: ['x', 'within a month'] }, ['conditions', 1]],
  ['steps', { steps: ['x', 'within a month'] }, ['steps', 1]],
  ['exceptions', { exceptions: { 'GDPR 9(2)(a)': 'within a month' } }, ['exceptions', 'GDPR 9(2)(a)']],
])('holds %s of the rule against what any of its rows cites', (name, change, at) => {
  const spoilt: RuleSource = {
    ...rule,
    rows: [...rule.rows, { id: 'deadline', verdict: 'information', cites: ['GDPR 12(3)'] }],
    en: { ...rule.en, ...change },
  };
  expect(found(spoilt)).toEqual([
    {
      file: rule.file,
      at: ['en', ...at],
      message: `en: "${name}" says "a month" itself`,
      remedy: 'Write {requestMonths}: the answer says the number of its day.',
    },
  ]);
  expect(found({ ...spoilt, rows: rule.rows })).toEqual([]);
});

it('holds an exception against its own provision', () => {
  const exceptions = { 'BE Act 2018 10/1': 'kept for a month' };
  const spoilt = { ...rule, exceptions: Object.keys(exceptions), en: { ...rule.en, exceptions } };
  expect(found(spoilt).map(({ remedy }) => remedy)[0]).toContain('{qualityRecordingMonths}');
});

it('holds every text of a row against what any row cites: one may say what stands in the other', () => {
  const row = { headline: 'x', answer: 'x', conditions: ['within a month'], steps: ['x', 'within 72 hours'] };
  const spoilt: RuleSource = {
    ...rule,
    rows: [
      { id: 'asked', verdict: 'information', cites: ['GDPR 12(3)'] },
      { id: 'lost', verdict: 'information', cites: ['GDPR 33(1)'] },
    ],
    en: { ...rule.en, rows: { asked: { ...row, phrasings: [] } } },
  };
  expect(found(spoilt).map(({ at, message }) => ({ at, message }))).toEqual([
    { at: ['en', 'rows', 'asked', 'conditions', 0], message: 'en: the row "asked" says "a month" itself' },
    { at: ['en', 'rows', 'asked', 'steps', 1], message: 'en: the row "asked" says "72 hours" itself' },
  ]);
});

it('names every number that it may be', () => {
  const [first] = found(saying(['GDPR 12(3)', 'GDPR 14(3)(a)'], 'en', 'within a month'));
  expect(first?.remedy).toBe('Write {requestMonths} or {informMonths}: the answer says the number of its day.');
});

it('asks that a title leaves its number out: it can have none filled in', () => {
  const spoilt = saying(['GDPR 33(1)'], 'en', 'x');
  const [first] = found({ ...spoilt, en: { ...spoilt.en, title: 'Within 72 hours' } });
  expect(first?.message).toBe('en: "title" says "72 hours" itself');
  expect(first?.remedy).toBe('Leave the number out: a title is also a button.');
});

/** The first overlay of a country with this law and this remark. */
const lying = (country: string, cites: string[], language: Spoken, remark: string) => {
  const source = real[country];
  const overlay = source?.overlays[0];
  if (!source || !overlay) throw new Error(`${country} has no overlay`);
  const one: JurisdictionSource = { ...source, overlays: [{ ...overlay, cites, [language]: { remark } }] };
  return numberInForce.check({ ...sources, rules: [], jurisdictions: { [country]: one } }, DAY);
};

it.each([
  ['NL', 'en', 'The age is 16 there.', 'age is 16', 'childConsentYearsNL'],
  ['NL', 'nl', 'Daar is de leeftijd 16.', 'leeftijd 16', 'childConsentYearsNL'],
  ['FR', 'fr', "L'âge y est de 15 ans.", '15 ans', 'childConsentYearsFR'],
  ['DE', 'de', 'Dort ist das Alter 16.', 'Alter 16', 'childConsentYearsDE'],
  // Belgium's, beside which it is put.
  ['NL', 'en', 'In Belgium from 13.', 'from 13', 'childConsentYears'],
] as const)('looks at what %s lays over a rule: %s: %s', (country, language, text, said, name) => {
  expect(lying(country, ['GDPR 8(1)'], language, text)).toEqual([
    {
      file: real[country]?.file,
      at: ['overlays', 0, language, 'remark'],
      message: `${language}: "remark" says "${said}" itself`,
      remedy: `Write {${name}}: the answer says the number of its day.`,
    },
  ]);
});

it('knows a wrong number there too, and is silent where the overlay cites another provision', () => {
  expect(lying('FR', ['GDPR 8(1)'], 'en', 'The age is 16.')[0]?.message).toBe(
    'en: "remark" says "age is 16", and 15 or 13 is in force',
  );
  expect(lying('FR', ['GDPR 12(3)'], 'nl', 'binnen één maand')).toHaveLength(1);
  expect(lying('FR', ['GDPR 7(1)'], 'en', 'The age is 16, within one month.')).toEqual([]);
});

it('finds nothing written out in the rules themselves nor in what lies over them, in any language', () => {
  const rules = ruleIds().flatMap((id) => readRule(id) ?? []);
  expect(rules.length).toBe(ruleIds().length);
  expect(numberInForce.check({ ...sources, rules, jurisdictions: real }, DAY)).toEqual([]);
});
