import { expect, it } from 'vitest';
import { readingInWords } from '../../src/cli/kb/coverage.ts';
import { LANGUAGES } from '../../src/domain/language.ts';
import { readingEase, readingOf } from '../../src/knowledge/reading.ts';
import { smallSources } from '../support/small-knowledge.ts';

const { sources } = smallSources();

it('reckons by the formula of each language', () => {
  // 6 words, 1 sentence, 6 syllables.
  expect(readingEase('The cat sat on the mat.', 'en')).toBeCloseTo(206.835 - 1.015 * 6 - 84.6, 6);
  expect(readingEase('De kat zat op de mat.', 'nl')).toBeCloseTo(206.84 - 0.93 * 6 - 77, 6);
  // 5 words; "table" has one syllable but for its silent e.
  expect(readingEase('Le chat dort sous toi.', 'fr')).toBeCloseTo(207 - 1.015 * 5 - 73.6, 6);
  expect(readingEase('Das Haus ist groß.', 'de')).toBeCloseTo(180 - 4 - 58.5, 6);
});

it.each([
  ['en', 'Note what you do.', 'Documentation obligations necessitate comprehensive administrative consideration.'],
  [
    'nl',
    'Noteer wat je doet.',
    'Gegevensbeschermingseffectbeoordelingen vereisen uitvoerige verantwoordingsdocumentatie.',
  ],
  [
    'fr',
    'Note ce que tu fais.',
    'La responsabilisation documentaire nécessite une considération administrative approfondie.',
  ],
  [
    'de',
    'Schreib auf, was du tust.',
    'Datenschutzfolgenabschätzungen erfordern umfangreiche Rechenschaftsdokumentation.',
  ],
] as const)('finds short words easier than long ones, in %s', (language, easy, hard) => {
  expect(readingEase(easy, language)).toBeGreaterThan(readingEase(hard, language) + 50);
});

it('a colon or semicolon ends a unit of thought, a dot within a number does not', () => {
  const whole = readingEase('Stop now. Ask the boss.', 'en');
  expect(readingEase('Stop now: ask the boss.', 'en')).toBeCloseTo(whole, 6);
  expect(readingEase('Stop now; ask the boss.', 'en')).toBeCloseTo(whole, 6);
  expect(readingEase('', 'en')).toBe(100);
});

it('gives the figures of each language and the longest texts first', () => {
  const { figures, longest } = readingOf(sources, '2026-11-25', 5);
  for (const language of LANGUAGES) {
    const both = figures[language]['headline+answer'];
    expect(both.texts).toBe(sources.rules.reduce((sum, { rows }) => sum + rows.length, 0));
    expect(both.median).toBeGreaterThan(figures[language].headline.median);
    expect(both.p95).toBeGreaterThanOrEqual(both.median);
    expect(both.long).toBeGreaterThanOrEqual(figures[language].headline.long);
    expect(both.long).toBeLessThanOrEqual(1);
    expect(both.ease).toBeGreaterThanOrEqual(both.hardest);
  }
  expect(longest).toHaveLength(5);
  expect(longest.map(({ words }) => words)).toEqual(longest.map(({ words }) => words).sort((a, b) => b - a));
  const out = readingInWords({ figures, longest });
  expect(out).toContain('headline+answer');
  expect(out).toContain(longest[0]?.rule);
});
