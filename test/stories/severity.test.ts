/** The cases of severity.yml: what the desk proposes for a described incident. A lawyer reads the file, not this. */
import { expect, it } from 'vitest';
import { assess } from '../../src/domain/severity/assess.ts';
import { incidentFactsSchema } from '../../src/domain/severity/facts.ts';
import { loadLegalValues } from '../../src/knowledge/load-law.ts';
import { storiesOf } from './stories.ts';

interface Story {
  story: string;
  facts: unknown;
  expected: { authority: string; people: string; client?: string };
  why: string;
}

const where = { timezone: 'Europe/Brussels', jurisdiction: 'BE', law: loadLegalValues() };
const word = (value: boolean): string => (value ? 'yes' : 'no');

it.each(storiesOf<Story>('severity.yml'))('%s', (_, { facts, expected, why }) => {
  const { notifyAuthority, notifySubjects, notifyController } = assess(
    incidentFactsSchema.parse(facts),
    where,
  ).decision;
  const { client = 'no', ...duties } = expected;
  expect(
    { authority: word(notifyAuthority), people: word(notifySubjects), client: word(notifyController) },
    why,
  ).toEqual({
    ...duties,
    client,
  });
});
