import { expect, it } from 'vitest';
import { placeholderEverywhere } from '../../src/knowledge/checks/placeholder-everywhere.ts';
import type { RuleSource } from '../../src/knowledge/load.ts';
import { smallSources } from '../support/small-knowledge.ts';

const { sources, rule } = smallSources();
const DAY = '2026-11-25';
const ROW = Object.keys(rule.en.rows)[0] ?? '';

type Texts = Record<'nl' | 'fr' | 'en' | 'de', { headline: string; answer: string }>;

/** The rule with these words in its first row. */
const found = (texts: Texts): ReturnType<typeof placeholderEverywhere.check> => {
  const spoken = Object.fromEntries(
    (['nl', 'fr', 'en', 'de'] as const).map((language) => [
      language,
      { ...rule[language], rows: { ...rule[language].rows, [ROW]: { ...texts[language], phrasings: [] } } },
    ]),
  ) as Pick<RuleSource, 'nl' | 'fr' | 'en' | 'de'>;
  return placeholderEverywhere.check({ ...sources, rules: [{ ...rule, ...spoken }] }, DAY);
};

const same = { headline: 'x', answer: '{requestMonths}, {requestExtensionMonths}' };

it('says nothing where the languages agree, in whatever order, in the headline or the answer', () => {
  expect(placeholderEverywhere.check({ ...sources, rules: [rule] }, DAY)).toEqual([]);
  const turned = { headline: '{requestExtensionMonths}', answer: '{requestMonths}' };
  expect(found({ en: same, nl: turned, fr: same, de: same })).toEqual([]);
});

it.each([
  ['lacks one', { headline: 'x', answer: '{requestMonths}' }, '{requestMonths}'],
  ['has another', { headline: '{debtNoticeDays}', answer: '{requestMonths}' }, '{debtNoticeDays}, {requestMonths}'],
  ['has none', { headline: 'x', answer: 'binnen één maand' }, 'no number'],
])('names the language that %s', (_, nl, has) => {
  const [first, ...rest] = found({ en: same, nl, fr: same, de: same });
  expect(rest).toEqual([]);
  expect(first).toMatchObject({ file: rule.file, at: ['nl', 'rows', ROW, 'headline'] });
  expect(first?.message).toBe(`nl: rows, ${ROW} has ${has}, and {requestExtensionMonths}, {requestMonths} in English`);
});

it('does not let a condition say what the answer should', () => {
  const de = { ...rule.de, dpo: 'nach {requestMonths}' };
  const [first] = placeholderEverywhere.check({ ...sources, rules: [{ ...rule, de }] }, DAY);
  expect(first?.message).toBe('de: dpo has {requestMonths}, and no number in English');
});
