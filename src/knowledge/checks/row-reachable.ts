import type { Condition, Pattern } from '../../answer/rulebook.ts';
import type { Check } from '../finding.ts';

type Entries = [string, string[]][];
const entriesOf = (pattern: Pattern | undefined): Entries => Object.entries(pattern ?? {}) as Entries;

/** Does every question that fits `later` fit `earlier` as well? */
const covers = ({ not: earlierNot, ...earlier }: Condition, { not: laterNot, ...later }: Condition): boolean =>
  entriesOf(earlier).every(([slot, ids]) => {
    const wanted = entriesOf(later).find(([name]) => name === slot)?.[1];
    return wanted?.every((id) => ids.includes(id)) ?? false;
  }) &&
  entriesOf(earlierNot).every(([slot, ids]) => {
    const excluded = entriesOf(laterNot).find(([name]) => name === slot)?.[1] ?? [];
    return ids.every((id) => excluded.includes(id));
  });

export const rowReachable: Check = {
  name: 'row-reachable',
  description: 'No row stands behind one that takes all its questions.',
  severity: 'error',
  check: ({ rows }) =>
    rows.flatMap(({ id, when }, i) => {
      const conditions = (when ?? []) as Condition[];
      if (conditions.length === 0) return [];
      const before = rows
        .slice(0, i)
        .find((row) =>
          conditions.every((later) => ((row.when ?? []) as Condition[]).some((earlier) => covers(earlier, later))),
        );
      return before
        ? [
            {
              at: ['rows', i],
              message: `the row "${id}" can never be reached: "${before.id}" takes all its questions`,
              remedy: 'Put it before that row, or make that row narrower.',
            },
          ]
        : [];
    }),
};
