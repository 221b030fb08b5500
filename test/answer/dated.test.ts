import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createAnswerer } from '../../src/answer/answer.ts';
import { onDay } from '../../src/answer/dated.ts';
import type { Rulebook } from '../../src/answer/rulebook.ts';
import type { LegalValues } from '../../src/domain/deadlines/legal-values.ts';
import { LANGUAGES } from '../../src/domain/language.ts';
import { readCompiled } from '../../src/knowledge/compiled.ts';
import { loadLegalValues } from '../../src/knowledge/load-law.ts';

const law = loadLegalValues();
const DAY = '2026-11-25';

it.each([
  ['en', 'within {requestMonths}, {requestExtensionMonths} more', 'within one month, two months more'],
  ['nl', 'binnen {requestMonths}, {breachAuthorityHours}', 'binnen één maand, 72 uur'],
  ['fr', 'sous {requestMonths}, dès {childConsentYears} ans', 'sous un mois, dès 13 ans'],
  ['de', 'in {requestMonths}, nach {debtNoticeDays}', 'in einem Monat, nach 14 Kalendertagen'],
  ['de', 'binnen {breachAuthorityHours}, unter {recordsExemptStaff}', 'binnen 72 Stunden, unter 250'],
] as const)('says the numbers as it is said in %s', (language, text, said) => {
  expect(onDay(text, language, law, DAY)).toBe(said);
});

it('takes the value of the day, from its first day on; a proposal counts for nothing', () => {
  const changed: LegalValues = {
    ...law,
    breachAuthorityHours: [
      { value: 72, from: '2018-05-25', ref: 'x' },
      { value: 96, from: '2027-03-01', ref: 'y' },
      { value: 120, proposed: '2026-01-01', ref: 'z' },
    ],
  };
  expect(onDay('{breachAuthorityHours}', 'en', changed, '2027-02-28')).toBe('72 hours');
  expect(onDay('{breachAuthorityHours}', 'en', changed, '2027-03-01')).toBe('96 hours');
  expect(onDay('{childConsentYears}', 'en', law, '2018-09-04')).toBe('16');
  expect(onDay('{childConsentYears}', 'en', law, '2018-09-05')).toBe('13');
});

it('says the first value before there was one', () => {
  expect(onDay('{qualityRecordingMonths}', 'nl', law, '2019-01-01')).toBe('één maand');
});

it('leaves alone what is no number of the law', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      fc.pre(!/\{\w+\}/.test(text));
      expect(onDay(text, 'fr', law, DAY)).toBe(text);
    }),
  );
  expect(onDay('{toString} {constructor} {x}', 'de', law, DAY)).toBe('{toString} {constructor} {x}');
});

const { rulebook } = readCompiled();
const ASKED = {
  en: 'within how many hours must a data breach be reported to the authority',
  nl: 'binnen hoeveel uur moet een datalek gemeld worden aan de autoriteit',
  fr: 'dans combien d’heures faut-il notifier une violation de données à l’autorité',
  de: 'innerhalb wie vieler Stunden muss eine Datenpanne der Behörde gemeldet werden',
} as const;

it('answers with the numbers of the day asked about, in every language, and leaves the question alone', () => {
  const later: Rulebook = {
    ...rulebook,
    law: { ...law, breachAuthorityHours: [...law.breachAuthorityHours, { value: 96, from: '2027-01-01', ref: 'x' }] },
  };
  const answer = createAnswerer(later);
  for (const language of LANGUAGES) {
    const question = `${ASKED[language]} {requestMonths}`;
    const said = (asOf: string): string => {
      const found = answer({ question, language, asOf });
      expect(found.question).toBe(question);
      return `${found.headline} ${found.answer}`;
    };
    expect(said('2026-12-31')).toMatch(/\b72\b/);
    expect(said('2027-01-01')).toMatch(/\b96\b/);
    expect(said('2027-01-01')).not.toMatch(/\b72\b/);
  }
});

it('leaves nothing to be filled in, in any text of any rule', () => {
  for (const { text } of rulebook.rules)
    for (const language of LANGUAGES) {
      const said = onDay(JSON.stringify(text[language]), language, rulebook.law, DAY);
      expect(said).not.toMatch(/\{\w+\}/);
    }
});
