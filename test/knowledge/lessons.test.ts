/** What a labelled question teaches. */
import { expect, it } from 'vitest';
import { lessonsOf } from '../../src/knowledge/lessons.ts';
import { smallSources, TRADE_UNION } from '../support/small-knowledge.ts';

const { sources, rule } = smallSources();
const label = {
  lang: 'en' as const,
  question: 'is a question that only this test asks taught',
  topic: rule.topics[0] ?? '',
  verdict: ['prohibited' as const],
  cites: [],
};

/** The rules whose rows are the first goal of what a label teaches. */
const taught = (named: { rule?: string }): string[] => {
  const rows = sources.rules.flatMap(({ id, rows: own }) => own.map(() => id));
  const lessons = lessonsOf({ ...sources, questions: [{ ...label, ...named }] });
  const lesson = lessons.find(({ question }) => question === label.question);
  return [...new Set([...(lesson?.target.goals[0]?.rows ?? [])].map((row) => rows[row] ?? ''))];
};

it('the rule that has its topic', () => {
  expect(taught({})).toEqual([rule.id]);
});

it('the rule that it names, where another one has the topic', () => {
  expect(taught({ rule: TRADE_UNION })).toEqual([TRADE_UNION]);
});
