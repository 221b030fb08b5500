import { fold } from '../../answer/text.ts';
import type { Check } from '../finding.ts';

export const exampleOnce: Check = {
  name: 'example-once',
  description: 'No two rules claim the same question as an example or phrasing.',
  severity: 'error',
  check: (rule, { rules }) => {
    const claimed = new Map(
      rules
        .filter(({ id }) => id !== rule.id)
        .flatMap((other) => other.examples.map(({ ask }) => [fold(ask), other.id] as const)),
    );
    return rule.examples.flatMap(({ ask }) => {
      const other = claimed.get(fold(ask));
      return other === undefined
        ? []
        : [
            {
              message: `the example "${ask}" is also one of ${other}`,
              remedy: 'Keep it in the rule that answers it, and make it a look-alike of the other.',
            },
          ];
    });
  },
};
