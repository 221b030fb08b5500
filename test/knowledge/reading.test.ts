import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkSources } from '../../src/knowledge/check.ts';
import { citationExists } from '../../src/knowledge/checks/citation-exists.ts';
import { readSources } from '../../src/knowledge/load.ts';
import { describeProblem, KnowledgeError, type Problem } from '../../src/knowledge/yaml.ts';
import { HEALTH, smallKnowledge } from '../support/small-knowledge.ts';

/** Spoils the health rule and says what reading it complains of. */
const complaints = (spoil: (text: string) => string): { file: string; text: string; problems: Problem[] } => {
  const folder = smallKnowledge();
  const file = `${folder}/rules/${HEALTH}.yml`;
  const text = spoil(readFileSync(file, 'utf8'));
  writeFileSync(file, text);
  try {
    readSources(folder);
  } catch (error) {
    if (error instanceof KnowledgeError) return { file, text, problems: error.problems };
    throw error;
  }
  return { file, text, problems: [] };
};

const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;

it.each([
  ['an unknown verdict', 'verdict: prohibited', 'verdict: forbiden'],
  ['a date that is none', 'reviewed: 2026', 'reviewed: about 2026'],
  ['a text in the wrong place', 'breadth: narrow', 'breadth: [narrow]'],
])('names file and line of %s', (_, from, to) => {
  const { file, text, problems } = complaints((rule) => rule.replace(from, to));
  const [problem] = problems;
  expect(problems).toHaveLength(1);
  expect([problem?.file, problem?.line]).toEqual([file, lineOf(text, to)]);
  expect(problem?.message).not.toBe('');
  expect(problem?.remedy).toBe('See knowledge/README.md for the form.');
});

it.each(['nl', 'fr', 'en', 'de'])('names a rule without %s', (language) => {
  const { file, problems } = complaints((rule) => rule.replace(new RegExp(`^${language}:\\n(?: .*\\n|\\n)+`, 'm'), ''));
  expect(problems).toHaveLength(1);
  expect(problems[0]?.file).toBe(file);
  expect(problems[0]?.message).toMatch(new RegExp(`^${language}: `));
});

it.each([
  ['a headline', 'headline: "Yes, tell', 200],
  ['an answer', 'answer: "While a life', 600],
  ['the sentence to the caller', 'caller: "Thank you', 300],
])('names line and limit of %s that is too long', (_, start, most) => {
  const { text, problems } = complaints((rule) => rule.replace(start, `${start} ${'x'.repeat(most)}`));
  expect(problems).toHaveLength(1);
  expect(problems[0]?.line).toBe(lineOf(text, start));
  expect(problems[0]?.message).toContain(String(most));
});

it('names file and line of a text that is not closed', () => {
  const { text, problems } = complaints((rule) => rule.replace('title: "Health data"', 'title: "Health data'));
  expect(problems[0]?.line).toBeGreaterThanOrEqual(lineOf(text, 'title: "Health data'));
  expect(problems.map(describeProblem)[0]).toMatch(/health\.yml:\d+: not valid YAML: .+\. Mend the line; /);
});

it('names a key that is unknown', () => {
  const { problems } = complaints((rule) => rule.replace('breadth: narrow', 'breadth: narrow\nbreath: narrow'));
  expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining('"breath"')]);
});

it('reports every file at once', () => {
  const folder = smallKnowledge();
  writeFileSync(`${folder}/rules/${HEALTH}.yml`, 'status: maybe\n');
  writeFileSync(`${folder}/off-topic/nl.yml`, '[]\n');
  expect(() => readSources(folder)).toThrow(/off-topic\/nl\.yml.*\n(.*\n)*.*health\.yml/);
});

it('a finding names the file of its rule', () => {
  const folder = smallKnowledge();
  const sources = readSources(folder);
  const rules = sources.rules.map((rule) => ({ ...rule, exceptions: ['GDPR 999'] }));
  const found = checkSources({ ...sources, rules }, '2026-11-25', [citationExists]);
  expect(found.map(({ file, check, severity }) => [file, check, severity])).toEqual(
    rules.map(({ file }) => [file, 'citation-exists', 'error']),
  );
});
