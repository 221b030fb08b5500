import { type Answerer, createAnswerer } from '../../answer/answer.ts';
import { compiledAs } from '../compiled.ts';
import type { Check } from '../finding.ts';
import { compile, type Sources } from '../load.ts';
import { train } from '../train.ts';

const answerers = new WeakMap<Sources, Answerer>();

const answererOf = (sources: Sources): Answerer => {
  const known = answerers.get(sources);
  if (known) return known;
  // The build has trained the same edition already, as a rule; training takes twenty seconds.
  const fresh = createAnswerer(compiledAs(sources.edition) ?? compile(sources, train(sources)));
  answerers.set(sources, fresh);
  return fresh;
};

/** Which rule answers is not written anywhere: it is learnt from what people ask. */
const LEARNS = 'The engine learns from them when it is built again.';

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
            message: `the example "${ask}" gives ${found.verdict} by ${found.rule ?? 'no rule'}, not ${expect}${found.rule === rule.id ? '' : ' by this rule'}`,
            remedy: `Add phrasings that people use to the row, add the missing words to the vocabulary, or mend the example. ${LEARNS}`,
          },
        ];
      }),
      ...rule.lookalikes
        .map((ask, i) => ({ ask, at: ['lookalikes', i] }))
        .filter(({ ask }) => answer({ question: ask, asOf }).rule === rule.id)
        .map(({ ask, at }) => ({
          at,
          message: `the look-alike "${ask}" reaches this rule`,
          remedy: `Add phrasings like it to the rule that it belongs to, or to off-topic; make a term of the vocabulary narrower; or mend the look-alike. ${LEARNS}`,
        })),
    ];
  },
};
