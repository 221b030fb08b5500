import type { Check } from '../finding.ts';
import type { RuleSource } from '../load.ts';
import type { Place } from '../yaml.ts';

/** Every slot of every pattern, with where it stands. */
const slotsOf = (rule: RuleSource): { slot: string; ids: string[]; at: Place }[] =>
  [
    ...rule.about.map((pattern, i) => ({ pattern, at: ['about', i] })),
    ...rule.rows.flatMap(({ when = [] }, i) =>
      when.flatMap(({ not, ...rest }) => [rest, not ?? {}].map((pattern) => ({ pattern, at: ['rows', i, 'when'] }))),
    ),
  ].flatMap(({ pattern, at }) =>
    Object.entries(pattern).flatMap(([slot, ids]) => (Array.isArray(ids) ? [{ slot, ids: ids as string[], at }] : [])),
  );

export const conceptExists: Check = {
  name: 'concept-exists',
  description: 'Every concept that a rule names is in the vocabulary, in the slot that the rule looks in.',
  severity: 'error',
  check: (rule, { concepts }) => [
    ...slotsOf(rule).flatMap(({ slot, ids, at }) =>
      ids
        .filter((id) => concepts[id]?.slot !== (slot === 'denied' ? 'stated' : slot))
        .map((id) => ({
          at,
          message: `"${id}" is no concept of the slot "${slot}"`,
          remedy: 'Use an id of knowledge/vocabulary/concepts.yml in that slot, or add it there with its terms.',
        })),
    ),
    ...rule.ask.flatMap((id, i) =>
      concepts[id]?.slot === 'stated' && concepts[id]?.question
        ? []
        : [
            {
              at: ['ask', i],
              message: `"${id}" cannot be asked`,
              remedy: 'Only a concept of the slot "stated" that is marked "asked" and has a question can be asked.',
            },
          ],
    ),
  ],
};
