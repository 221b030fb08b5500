import { expect, it } from 'vitest';
import { nothingToDo } from '../../src/knowledge/checks/nothing-to-do.ts';
import { TODO } from '../../src/knowledge/draft-rule.ts';
import { smallSources } from '../support/small-knowledge.ts';

const DAY = '2026-11-25';
const { sources, rule } = smallSources();

it('says nothing of a rule whose texts are written, nor of the word within one', () => {
  expect(nothingToDo.check(rule, sources, DAY)).toEqual([]);
  const en = { ...rule.en, dpo: `Before any new ${TODO} list.` };
  expect(nothingToDo.check({ ...rule, en }, sources, DAY)).toEqual([]);
});

it('names every text that is still to be written', () => {
  const de = { ...rule.de, title: `${TODO}: x`, steps: ['Fertig.', `${TODO}: en → de: Leave it out.`] };
  expect(nothingToDo.check({ ...rule, de }, sources, DAY).map(({ at }) => at)).toEqual([
    ['de', 'title'],
    ['de', 'steps', 1],
  ]);
});
