import type { Check } from '../finding.ts';
import type { RuleSource } from '../load.ts';

const patterns = (rule: RuleSource) =>
  [
    ...rule.about,
    ...rule.rows.flatMap(({ when }) => (when ?? []).flatMap(({ not, ...rest }) => [rest, not ?? {}])),
  ].flatMap((pattern) =>
    Object.entries(pattern).filter((entry): entry is [string, string[]] => Array.isArray(entry[1])),
  );

export const conceptExists: Check = {
  name: 'concept-exists',
  description: 'Every concept that a rule names is in the vocabulary, in the slot that the rule looks in.',
  severity: 'error',
  check: (rule, { concepts }) => [
    ...patterns(rule).flatMap(([slot, ids]) =>
      ids
        .filter((id) => concepts[id]?.slot !== (slot === 'denied' ? 'stated' : slot))
        .map((id) => ({
          message: `"${id}" is no concept of the slot "${slot}"`,
          remedy: 'Use an id of the vocabulary file of that slot, or add it there with its terms.',
        })),
    ),
    ...rule.ask
      .filter((id) => concepts[id]?.slot !== 'stated' || !concepts[id]?.question)
      .map((id) => ({
        message: `"${id}" cannot be asked`,
        remedy: 'Only a concept of knowledge/vocabulary/stated.yml that has a question can be asked.',
      })),
  ],
};
