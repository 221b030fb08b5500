import { type Answerer, createAnswerer } from '../../answer/answer.ts';
import type { Rulebook } from '../../answer/rulebook.ts';
import { NotBuilt, readCompiled } from '../compiled.ts';
import type { Check } from '../finding.ts';
import { compile, type Sources } from '../load.ts';
import { train } from '../train.ts';

const answerers = new WeakMap<Sources, Answerer>();

const compiledAs = (edition: string): Rulebook | undefined => {
  try {
    const { rulebook } = readCompiled();
    return rulebook.edition === edition ? rulebook : undefined;
  } catch (error) {
    if (error instanceof NotBuilt) return undefined;
    throw error;
  }
};

const answererOf = (sources: Sources): Answerer => {
  const known = answerers.get(sources);
  if (known) return known;
  // The build has trained the same edition already, as a rule; training takes a minute.
  const fresh = createAnswerer(compiledAs(sources.edition) ?? compile(sources, train(sources)));
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
      ...rule.examples.flatMap(({ ask, expect }, i) => {
        const found = answer({ question: ask, asOf });
        if (found.rule === rule.id && found.verdict === expect) return [];
        return [
          {
            at: ['examples', i],
            message: `the example "${ask}" gives ${found.verdict} by ${found.rule ?? 'no rule'}, not ${expect}`,
            remedy: 'Add the missing words to the vocabulary, or mend "about", the rows or the example.',
          },
        ];
      }),
      ...rule.lookalikes
        .map((ask, i) => ({ ask, at: ['lookalikes', i] }))
        .filter(({ ask }) => answer({ question: ask, asOf }).rule === rule.id)
        .map(({ ask, at }) => ({
          at,
          message: `the look-alike "${ask}" reaches this rule`,
          remedy: 'Make "about" narrower, or a term of the vocabulary.',
        })),
    ];
  },
};
