import { LANGUAGES } from '../../domain/language.ts';
import { TODO } from '../draft-rule.ts';
import type { Check } from '../finding.ts';

/** The places below a value that still say so. */
const places = (value: unknown, at: readonly (string | number)[]): (string | number)[][] => {
  if (typeof value === 'string') return value.startsWith(TODO) ? [[...at]] : [];
  if (Array.isArray(value)) return value.flatMap((each: unknown, i) => places(each, [...at, i]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => places(each, [...at, key]));
};

export const nothingToDo: Check = {
  name: 'nothing-to-do',
  description: `No text of a rule begins with ${TODO}: a draft made from a question is finished before it is used.`,
  severity: 'error',
  check: (rule) =>
    LANGUAGES.flatMap((language) => places(rule[language], [language])).map((at) => ({
      at,
      message: `${at.join(', ')} still begins with ${TODO}`,
      remedy: 'Write the text.',
    })),
};
