import { expect, it } from 'vitest';
import { labelKnown } from '../../src/knowledge/checks/label-known.ts';
import { smallSources } from '../support/small-knowledge.ts';

const DAY = '2026-11-25';
const { sources, rule } = smallSources();
const label = {
  lang: 'en' as const,
  question: 'may i note his allergy',
  verdict: ['prohibited' as const],
  cites: ['GDPR 9'],
};
const topic = rule.topics[0] ?? '';

it('says nothing where topic and rule are known', () => {
  const questions = [
    { ...label, topic },
    { ...label, topic, rule: rule.id },
  ];
  expect(labelKnown.check({ ...sources, questions }, DAY)).toEqual([]);
});

it('lets what is none of our business have any topic', () => {
  const off = { ...label, topic: 'oos', verdict: ['out_of_scope' as const] };
  expect(labelKnown.check({ ...sources, questions: [off] }, DAY)).toEqual([]);
});

it('names a topic and a rule that nobody has, and how many questions do', () => {
  const questions = [
    { ...label, topic: 'moon' },
    { ...label, topic: 'moon' },
    { ...label, topic, rule: 'a/b' },
  ];
  expect(labelKnown.check({ ...sources, questions }, DAY).map(({ message }) => message)).toEqual([
    'the topic "moon" of 2 questions is unknown',
    'the rule "a/b" of 1 questions is unknown',
  ]);
});
