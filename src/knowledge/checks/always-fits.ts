import type { Check } from '../finding.ts';

export const alwaysFits: Check = {
  name: 'always-fits',
  description: 'The last row of a rule has no condition, so that every question finds a row.',
  severity: 'error',
  check: ({ rows }) =>
    rows.flatMap(({ id, when }, i) => {
      const last = i === rows.length - 1;
      if (last && when)
        return [
          {
            at: ['rows', i],
            message: `the last row, "${id}", has a condition`,
            remedy: 'Add a last row without "when", for every other question.',
          },
        ];
      return [];
    }),
};
