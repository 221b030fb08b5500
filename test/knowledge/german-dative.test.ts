import { expect, it } from 'vitest';
import { readJurisdictions } from '../../src/knowledge/jurisdictions.ts';
import { KNOWLEDGE } from '../../src/knowledge/load.ts';
import { readRule, ruleIds } from '../../src/knowledge/one-rule.ts';
import { textsIn } from '../../src/knowledge/placeholders.ts';

const DATIVE = /\b(?:in|binnen|nach|bis zu|von|von mehr als) $/i;

it('German puts every number of days or months after a word of the dative, in which it is filled in', () => {
  const overlays = Object.values(readJurisdictions(KNOWLEDGE)).flatMap((each) => each.overlays);
  const spoken = [...ruleIds().flatMap((id) => readRule(id) ?? []), ...overlays];
  const before = spoken
    .flatMap(({ de }) => textsIn(de, ['de']))
    .flatMap(({ text }) => text.split(/\{\w+(?:Months|Days)\}/).slice(0, -1));
  expect(before.length).toBeGreaterThan(40);
  expect(before.filter((said) => !DATIVE.test(said))).toEqual([]);
});
