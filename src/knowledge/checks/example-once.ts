import { fold } from '../../answer/text.ts';
import { LANGUAGES } from '../../domain/language.ts';
import type { Check } from '../finding.ts';
import type { RuleSource, Sources } from '../load.ts';

/** Every question that a rule claims, folded: its examples and phrasings. */
const claimsOf = (rule: RuleSource): string[] => [
  ...rule.examples.map(({ ask }) => fold(ask)),
  ...LANGUAGES.flatMap((language) =>
    Object.values(rule[language].rows).flatMap(({ phrasings }) => phrasings.map((phrasing) => fold(phrasing))),
  ),
];

const claimed = new WeakMap<Sources, Map<string, string[]>>();

/** Question → the rules that claim it, built once. */
const claimantsOf = (sources: Sources): Map<string, string[]> => {
  const known = claimed.get(sources);
  if (known) return known;
  const all = new Map<string, string[]>();
  for (const rule of sources.rules)
    for (const question of new Set(claimsOf(rule))) all.set(question, [...(all.get(question) ?? []), rule.id]);
  claimed.set(sources, all);
  return all;
};

export const exampleOnce: Check = {
  name: 'example-once',
  description: 'No two rules claim the same question as an example or phrasing.',
  severity: 'error',
  check: (rule, sources) => {
    const claimants = claimantsOf(sources);
    const otherOf = (question: string) => (claimants.get(fold(question)) ?? []).find((id) => id !== rule.id);
    const remedy = 'Keep it in the rule that answers it, and make it a look-alike of the other.';
    return [
      ...rule.examples.map(({ ask }, i) => ({ ask, kind: 'example', at: ['examples', i] })),
      ...LANGUAGES.flatMap((language) =>
        Object.entries(rule[language].rows).flatMap(([row, { phrasings }]) =>
          phrasings.map((ask, i) => ({ ask, kind: 'phrasing', at: [language, 'rows', row, 'phrasings', i] })),
        ),
      ),
    ].flatMap(({ ask, kind, at }) => {
      const other = otherOf(ask);
      return other === undefined ? [] : [{ at, message: `the ${kind} "${ask}" is also one of ${other}`, remedy }];
    });
  },
};
