import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { computeDeadline } from '../../src/domain/deadlines/deadline.ts';
import { parseDeadlineInput } from '../../src/domain/deadlines/input.ts';
import type { Reason } from '../../src/domain/deadlines/reason.ts';
import { LANGUAGES } from '../../src/domain/language.ts';
import { loadLegalValues } from '../../src/knowledge/load-law.ts';
import { dateInWords, explainDeadline } from '../../src/words/deadline-words.ts';
import { holidayLawWords } from '../../src/words/holiday-words.ts';

const law = loadLegalValues();
const cases: { receivedAt: string }[] = JSON.parse(
  readFileSync(new URL('./deadline-cases.json', import.meta.url), 'utf8'),
);
const more = [
  { kind: 'dsar', receivedAt: '2026-04-05T12:00:00Z', jurisdiction: 'NL' },
  { kind: 'dsar', receivedAt: '2026-04-05T12:00:00Z', jurisdiction: 'PT' },
  {
    kind: 'dsar',
    receivedAt: '2026-04-05T12:00:00Z',
    jurisdiction: 'FR',
    pausedFrom: '2026-06-01',
    pausedTo: '2026-06-02',
  },
];
const reasons: Reason[] = [...cases, ...more].flatMap(
  (asked) =>
    computeDeadline(
      parseDeadlineInput({ ...asked, received: asked.receivedAt }, { timezone: 'Europe/Brussels', jurisdiction: 'BE' }),
      law,
    ).because,
);

describe.each(LANGUAGES)('reasons in %s', (language) => {
  it('are whole sentences, each with its provision', () => {
    for (const [index, sentence] of explainDeadline(reasons, language).entries()) {
      expect(sentence).toMatch(/^[\p{Lu}\d].*\)\.$/u);
      expect(sentence).toContain(`(${reasons[index]?.ref}).`);
      expect(sentence).not.toMatch(/[{}]|undefined|\d{4}-\d{2}/);
    }
  });
});

it('say different things in different languages', () => {
  const [nl, fr, en, de] = LANGUAGES.map((language) => explainDeadline(reasons, language));
  for (const index of reasons.keys())
    expect(new Set([nl?.[index], fr?.[index], en?.[index], de?.[index]]).size).toBe(4);
});

it('cover every code', () => {
  const codes = new Set(reasons.map(({ code }) => code));
  expect(codes.size).toBe(32);
});

it('name the act behind every holiday', () => {
  for (const reason of reasons) if ('basis' in reason) expect(Object.keys(holidayLawWords)).toContain(reason.basis);
});

it('show days and moments as the local clock does', () => {
  expect(dateInWords('2026-05-01', 'fr')).toBe('vendredi 1er mai 2026');
  expect(dateInWords('2026-05-11', 'fr')).toBe('lundi 11 mai 2026');
  expect(dateInWords('2026-05-01', 'nl')).toBe('vrijdag 1 mei 2026');
  expect(dateInWords('2026-05-01', 'de')).toBe('Freitag, 1. Mai 2026');
  expect(dateInWords('2026-05-01T23:30:00-09:00', 'en')).toBe('Friday 1 May 2026 at 23:30');
});

it('read well in English', () => {
  const easter = reasons.find((reason) => 'holiday' in reason && reason.holiday === 'easter_monday');
  expect(explainDeadline(easter ? [easter] : [], 'en')).toEqual([
    'Monday 6 April 2026 is a public holiday, Easter Monday (Belgian Act of 4 January 1974): the limit moves on (Reg 1182/71 3(4)).',
  ]);
});
