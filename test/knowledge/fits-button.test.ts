import { expect, it } from 'vitest';
import { fitsButton } from '../../src/knowledge/checks/fits-button.ts';
import { readRule, ruleIds } from '../../src/knowledge/one-rule.ts';
import { LIMITS } from '../../src/slack/limits.ts';
import { smallSources } from '../support/small-knowledge.ts';

const DAY = '2026-11-25';
const { sources, rule } = smallSources();
const titled = (title: string) => fitsButton.check({ ...rule, fr: { ...rule.fr, title } }, sources, DAY);

it('says nothing of a title that just fits, however many bytes it has', () => {
  expect(titled('é'.repeat(LIMITS.buttonText))).toEqual([]);
  expect(titled('🎧'.repeat(LIMITS.buttonText))).toEqual([]);
});

it('names the language of a title that a button would cut off', () => {
  expect(titled('é'.repeat(LIMITS.buttonText + 1))).toEqual([
    {
      at: ['fr', 'title'],
      message: 'fr: the title has 76 characters',
      remedy: 'Say it in 75 at most: it is also a button.',
    },
  ]);
});

it('says nothing of the rules as they are', () => {
  for (const id of ruleIds()) {
    const read = readRule(id);
    if (!read) throw new Error(`${id} is gone`);
    expect(fitsButton.check(read, sources, DAY)).toEqual([]);
  }
});
