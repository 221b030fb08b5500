import { type Answerer, createAnswerer } from '../../answer/answer.ts';
import type { Check } from '../finding.ts';
import { compile, type Sources } from '../load.ts';

const answerers = new WeakMap<Sources, Answerer>();

const answererOf = (sources: Sources): Answerer => {
  const known = answerers.get(sources);
  if (known) return known;
  const fresh = createAnswerer(compile(sources));
  answerers.set(sources, fresh);
  return fresh;
};

export const exampleHolds: Check = {
  name: 'example-holds',
  description: 'Every example reaches its rule with its verdict, and no look-alike reaches it.',
  severity: 'error',
  check: (rule, sources) => {
    const answer = answererOf(sources);
    const asOf = rule.reviewed;
    return [
      ...rule.examples.flatMap(({ ask, expect }) => {
        const found = answer({ question: ask, asOf });
        if (found.rule === rule.id && found.verdict === expect) return [];
        return [
          {
            message: `the example "${ask}" gives ${found.verdict} by ${found.rule ?? 'no rule'}, not ${expect}`,
            remedy: 'Add the missing words to the vocabulary, or mend "about", the rows or the example.',
          },
        ];
      }),
      ...rule.lookalikes
        .filter((ask) => answer({ question: ask, asOf }).rule === rule.id)
        .map((ask) => ({
          message: `the look-alike "${ask}" reaches this rule`,
          remedy: 'Make "about" narrower, or a term of the vocabulary.',
        })),
    ];
  },
};
