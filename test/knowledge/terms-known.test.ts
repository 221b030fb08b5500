import { expect, it } from 'vitest';
import { termsKnown } from '../../src/knowledge/checks/terms-known.ts';
import type { Sources } from '../../src/knowledge/load.ts';
import { smallSources } from '../support/small-knowledge.ts';

const { sources } = smallSources();
const DAY = '2026-11-25';
const asked = Object.values(sources.concepts).find(({ question }) => question)?.id ?? '';

const inDutch = (change: (nl: Sources['sayings']['nl']) => Sources['sayings']['nl']) =>
  termsKnown.check({ ...sources, sayings: { ...sources.sayings, nl: change(sources.sayings.nl) } }, DAY);

it('says nothing of the vocabulary as it is', () => {
  expect(termsKnown.check(sources, DAY)).toEqual([]);
});

it('names a concept that only one language knows', () => {
  const [found] = inDutch((nl) => ({ ...nl, 'no-such': { name: 'x', terms: ['x'] } }));
  expect(found?.message).toBe('"no-such" is no concept');
  expect(found?.file).toMatch(/vocabulary\/nl\.yml$/);
});

it('names a concept that one language lacks', () => {
  expect(inDutch(({ health: _, ...nl }) => nl).map(({ message }) => message)).toEqual(['"health" is missing']);
});

it('names a concept that nobody says', () => {
  const found = inDutch((nl) => ({ ...nl, health: { name: 'gezondheid', terms: [] } }));
  expect(found.map(({ message }) => message)).toEqual(['"health" has no terms']);
});

it('names a concept that is asked without a question', () => {
  const found = inDutch((nl) => ({ ...nl, [asked]: { name: 'x', terms: ['x'] } }));
  expect(found.map(({ message }) => message)).toEqual([`"${asked}" is asked and has no question`]);
});
