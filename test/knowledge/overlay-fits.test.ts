import { expect, it } from 'vitest';
import type { Verdict } from '../../src/answer/rulebook.ts';
import { overlayFits } from '../../src/knowledge/checks/overlay-fits.ts';
import { compileJurisdictions, type JurisdictionSource, readJurisdictions } from '../../src/knowledge/jurisdictions.ts';
import { KNOWLEDGE } from '../../src/knowledge/load.ts';
import { readRule } from '../../src/knowledge/one-rule.ts';
import { overlayProblems } from '../../src/knowledge/overlay-problems.ts';
import { HEALTH, smallSources } from '../support/small-knowledge.ts';

const { sources } = smallSources();
const DAY = '2026-11-25';
const real = readJurisdictions(KNOWLEDGE);

const found = (overlay: { rule?: string; rows?: string[]; verdict?: Verdict; cites?: string[] }): string[] =>
  overlayProblems({ rule: HEALTH, cites: [], ...overlay }, sources).map(({ message }) => message);

it('says nothing of the countries as they are', () => {
  expect(Object.keys(real)).toEqual(['BE', 'DE', 'FR', 'LU', 'NL']);
  const overlays = Object.values(real).flatMap((each) => each.overlays);
  const rules = [...new Set(overlays.map(({ rule }) => rule))].flatMap((id) => readRule(id) ?? []);
  expect(overlayFits.check({ ...sources, rules, jurisdictions: real }, DAY)).toEqual([]);
});

it('names the file of a country', () => {
  const nl: JurisdictionSource | undefined = real['NL'];
  if (!nl) throw new Error('no such country');
  const problems = overlayFits.check({ ...sources, rules: [], jurisdictions: { NL: nl } }, DAY);
  expect(problems[0]?.file).toMatch(/jurisdictions\/nl\.yml$/);
});

it.each([
  ['a rule that is not there', { rule: 'no/such' }, 'there is no rule "no/such"'],
  ['a row that is not there', { rows: ['nope'] }, `"${HEALTH}" has no row "nope"`],
  ['law that is not there', { cites: ['GDPR 999'] }, '"GDPR 999" does not exist'],
  [
    'a more permissive verdict',
    { rows: ['default'], verdict: 'conditional' as const },
    `"conditional" is more permissive than the row "default" of "${HEALTH}", which says "prohibited"`,
  ],
])('names %s', (_, overlay, message) => {
  expect(found(overlay)).toEqual([message]);
});

it('looks at every row where none is named', () => {
  expect(found({ verdict: 'information' }).length).toBeGreaterThan(3);
  expect(found({ verdict: 'prohibited' })).toEqual([]);
});

it('compiles into what the engine reads, with provisions in place of citations', () => {
  const compiled = compileJurisdictions(real, sources.findProvision);
  const [sales] = compiled['NL']?.overlays ?? [];
  expect(sales).toMatchObject({ rule: 'marketing/sales-calls', verdict: 'prohibited', from: '2021-07-01' });
  expect(sales?.cites[0]?.title.nl).toContain('Telecommunicatiewet');
  expect(compiled['BE']?.overlays).toEqual([]);
});
