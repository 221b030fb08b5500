import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/domain/language.ts';
import { assess } from '../../src/domain/severity/assess.ts';
import type { IncidentFacts } from '../../src/domain/severity/facts.ts';
import { STRICTER_RULES, type StricterRule } from '../../src/domain/severity/stricter.ts';
import { loadLegalValues } from '../../src/knowledge/load-law.ts';
import { explainSeverity } from '../../src/words/severity-words.ts';

const where = { timezone: 'Europe/Brussels', jurisdiction: 'BE', law: loadLegalValues() };
const fetchedBack: IncidentFacts = {
  breachType: ['confidentiality'],
  dataCategories: ['contact'],
  identifiability: 'direct',
  recipients: 'trusted_known',
  contained: 'yes',
};
const duties = (facts: IncidentFacts, ...stricter: StricterRule[]) => {
  const { notifyAuthority, notifySubjects } = assess(facts, { ...where, stricter }).decision;
  return [notifyAuthority, notifySubjects];
};

describe('stricter where the authority is', () => {
  const seen: IncidentFacts = { ...fetchedBack, recipients: 'known_untrusted', contained: 'yes', revealing: 'low' };

  it.each([
    ['trusted_recipient', fetchedBack, [true, false]],
    ['identity_numbers', { ...seen, dataCategories: ['national_id'] }, [true, true]],
    ['special_categories', { ...seen, dataCategories: ['health'] }, [true, true]],
    ['vulnerable_people', { ...seen, subjects: ['children'] }, [true, true]],
    ['many_people', { ...seen, subjectCount: 100 }, [true, false]],
    ['medium_score', { ...seen, dataCategories: ['financial'] }, [true, false]],
    ['high_score', { ...seen, dataCategories: ['health'], breachType: ['confidentiality'] }, [true, true]],
  ] as [StricterRule, IncidentFacts, boolean[]][])('%s', (rule, facts, expected) => {
    expect(duties(facts)).toEqual([false, false]);
    expect(duties(facts, rule)).toEqual(expected);
    const { reasons } = assess(facts, { ...where, stricter: [rule] });
    for (const language of LANGUAGES) expect(explainSeverity(reasons, language).at(-1)).toMatch(/\p{L}: .+: .+/u);
    expect(explainSeverity(reasons, 'en').at(-1)).toContain('by setting');
  });

  it('one person fewer changes nothing', () => {
    expect(duties({ ...seen, subjectCount: 99 }, 'many_people')).toEqual([false, false]);
  });

  it('what nobody can read, or nobody has, stays unlikely', () => {
    const worst: IncidentFacts = {
      dataCategories: ['national_id', 'health'],
      subjects: ['children'],
      subjectCount: 5000,
    };
    for (const harmless of [{ protection: 'encrypted_key_safe' }, { recipients: 'none' }] as const)
      expect(duties({ ...worst, breachType: ['confidentiality'], ...harmless }, ...STRICTER_RULES)).toEqual([
        false,
        false,
      ]);
  });

  it('only ever raises', () => {
    const facts = fc.record(
      {
        dataCategories: fc.subarray(['contact', 'health', 'national_id', 'financial'] as const),
        recipients: fc.constantFrom('none', 'trusted_known', 'known_untrusted', 'public', 'malicious'),
        contained: fc.constantFrom('yes', 'partly', 'no'),
        subjectCount: fc.nat(2000),
        protection: fc.constantFrom('none', 'encrypted_key_safe', 'pseudonymised'),
        revealing: fc.constantFrom('low', 'normal', 'high'),
      },
      { requiredKeys: [] },
    ) as fc.Arbitrary<IncidentFacts>;
    fc.assert(
      fc.property(facts, fc.subarray([...STRICTER_RULES]), (given, rules) => {
        const [authority, people] = duties(given);
        const [stricterAuthority, stricterPeople] = duties(given, ...rules);
        expect(Number(stricterAuthority)).toBeGreaterThanOrEqual(Number(authority));
        expect(Number(stricterPeople)).toBeGreaterThanOrEqual(Number(people));
      }),
    );
  });
});
