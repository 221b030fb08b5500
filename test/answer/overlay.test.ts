import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import {
  type HouseRule,
  inJurisdiction,
  type Jurisdiction,
  type Overlay,
  withHouseRules,
} from '../../src/answer/overlay.ts';
import type { Provision } from '../../src/answer/rulebook.ts';

const provision = (ref: string): Provision => ({
  ref,
  title: { en: ref, nl: ref, fr: ref, de: ref },
  url: 'https://x',
});
const cite = (ref: string) => ({ ref, title: ref, url: 'https://x' });

const answer = (change: Partial<Answer> = {}): Answer => ({
  question: 'q',
  language: 'en',
  verdict: 'conditional',
  rule: 'marketing/sales-calls',
  title: 'Sales calls',
  headline: 'Only after the list check.',
  answer: 'Why.',
  conditions: ['checked'],
  exceptions: [{ ref: 'BE CEL VI.112', text: 'agreed' }],
  steps: ['look'],
  caller: null,
  dpo: null,
  citations: [cite('BE CEL VI.112'), cite('GDPR 6(1)(f)')],
  facts: {},
  because: ['understood'],
  ask: [],
  alternatives: [],
  also: null,
  confidence: 1,
  jurisdiction: 'BE',
  remarks: [],
  house: [],
  edition: 'e',
  reviewed: '2026-11-24',
  status: 'draft',
  ...change,
});

const text = (remark: string, more = {}) => ({ en: { remark, ...more } });
const stricter: Overlay = {
  rule: 'marketing/sales-calls',
  rows: ['default'],
  verdict: 'prohibited',
  cites: [provision('NL Tw 11.7')],
  text: text('Consent first.', { headline: 'No: consent first.', conditions: ['consent'] }),
};
const nl = (...overlays: Overlay[]): Record<string, Jurisdiction> => ({
  NL: { holidays: 'NL', authority: { name: 'AP', url: 'https://x' }, overlays },
});
const within = (jurisdiction: string, asOf = '2026-11-25') => ({ jurisdiction, asOf });

describe('a country', () => {
  it('changes nothing at home', () => {
    expect(inJurisdiction(answer(), 'default', nl(stricter), within('BE'))).toEqual(answer());
  });

  it('makes the verdict stricter, with its own words, conditions and law', () => {
    expect(inJurisdiction(answer(), 'default', nl(stricter), within('NL'))).toMatchObject({
      jurisdiction: 'NL',
      verdict: 'prohibited',
      headline: 'No: consent first.',
      answer: 'Why.',
      conditions: ['consent'],
      steps: ['look'],
      // Belgian law is not the law there.
      exceptions: [],
      citations: [cite('NL Tw 11.7'), cite('GDPR 6(1)(f)')],
      remarks: ['Consent first.'],
      because: ['understood', 'Consent first.'],
    });
  });

  it('never makes it more permissive', () => {
    const loose: Overlay = { ...stricter, verdict: 'information' };
    const found = inJurisdiction(answer({ verdict: 'prohibited' }), 'default', nl(loose), within('NL'));
    expect(found).toMatchObject({ verdict: 'prohibited', headline: 'Only after the list check.' });
  });

  it.each([
    ['another row', 'listed', '2026-11-25'],
    ['a day before it was law', 'default', '2021-06-30'],
  ])('says that nobody looked, for %s', (_, row, asOf) => {
    const found = inJurisdiction(answer(), row, nl({ ...stricter, from: '2021-07-01' }), within('NL', asOf));
    expect(found.verdict).toBe('conditional');
    expect(found.remarks).toEqual([
      'National law was not looked at: Netherlands (NL). This rests on the GDPR and on Belgian law.',
    ]);
  });

  it.each([
    ['nl', 'Nationaal recht is niet bekeken: Portugal (PT).'],
    ['fr', 'Le droit national n’a pas été examiné : Portugal (PT).'],
    ['de', 'Nationales Recht wurde nicht geprüft: Portugal (PT).'],
  ] as const)('says so in %s', (language, sentence) => {
    const [remark] = inJurisdiction(answer({ language }), 'default', {}, within('PT')).remarks;
    expect(remark).toContain(sentence);
  });

  it('turns a yes that rests on Belgian law first into a question for the DPO', () => {
    const yes = answer({ verdict: 'not_required', headline: 'No consent is needed.' });
    const found = inJurisdiction(yes, 'default', {}, within('FR'));
    expect(found).toMatchObject({ verdict: 'ask_dpo', answer: 'The answer for Belgium: No consent is needed.' });
    expect(found.headline).toContain('France (FR)');
  });

  it('leaves a yes that rests on the GDPR, and says nothing of what is out of scope', () => {
    const yes = answer({ verdict: 'allowed', citations: [cite('GDPR 6(1)(b)'), cite('BE CEL VI.112')] });
    expect(inJurisdiction(yes, 'default', {}, within('FR')).verdict).toBe('allowed');
    expect(
      inJurisdiction(answer({ verdict: 'out_of_scope', rule: null }), undefined, {}, within('FR')).remarks,
    ).toEqual([]);
  });
});

describe('a house', () => {
  const rule: HouseRule = {
    rule: 'marketing/sales-calls',
    client: 'acme',
    by: 'Acme Energy',
    approvedBy: 'Ann',
    approvedOn: '2026-11-01',
    verdict: 'prohibited',
    cites: [provision('GDPR 28(3)(a)')],
    text: text('No sales calls for us.', { headline: 'No, not for Acme.', conditions: ['never'], steps: ['refuse'] }),
  };
  const asked = { client: 'acme', asOf: '2026-11-25' };

  it('makes stricter, adds, and says who approved it and when', () => {
    expect(withHouseRules(answer(), 'default', [rule], asked)).toMatchObject({
      verdict: 'prohibited',
      headline: 'No, not for Acme.',
      conditions: ['never', 'checked'],
      steps: ['refuse', 'look'],
      citations: [cite('GDPR 28(3)(a)'), cite('BE CEL VI.112'), cite('GDPR 6(1)(f)')],
      house: [
        {
          client: 'acme',
          by: 'Acme Energy',
          approvedBy: 'Ann',
          approvedOn: '2026-11-01',
          text: 'No sales calls for us.',
        },
      ],
    });
  });

  it.each([
    ['another client', rule, { client: 'other', asOf: '2026-11-25' }],
    ['no client', rule, { asOf: '2026-11-25' }],
    ['a day before it was approved', rule, { client: 'acme', asOf: '2026-10-31' }],
    ['another rule', { ...rule, rule: 'rights/access' }, asked],
    ['another row', { ...rule, rows: ['listed'] }, asked],
  ])('says nothing for %s', (_, house, place) => {
    expect(withHouseRules(answer(), 'default', [house], place)).toEqual(answer());
  });

  it('holds for everybody when it names no client', () => {
    const { client: _, ...ours } = rule;
    expect(withHouseRules(answer(), 'default', [ours], { asOf: '2026-11-25' }).house[0]?.client).toBeNull();
  });

  it('never makes more permissive', () => {
    const loose: HouseRule = { ...rule, verdict: 'conditional' };
    expect(withHouseRules(answer({ verdict: 'prohibited' }), 'default', [loose], asked).verdict).toBe('prohibited');
  });

  it('speaks the language that it has when it lacks the asker’s', () => {
    expect(withHouseRules(answer({ language: 'fr' }), 'default', [rule], asked).house[0]?.text).toBe(
      'No sales calls for us.',
    );
  });
});
