/** A rule is a small table from facts to verdicts: the first row that fits decides. */
import { type Candidate, fits } from './choose.ts';
import type { Facts } from './facts.ts';
import type { Row } from './rulebook.ts';

/** A row without facts of its own fits when the question reads more like it than like all others together. */
const READS = 0.5;

export const decide = ({ rule, reads }: Candidate, facts: Facts): Row => {
  const last = rule.rows.at(-1);
  const row = rule.rows.find(({ id, when }, i) => {
    if (when) return when.some((condition) => fits(condition, facts));
    return i === rule.rows.length - 1 || (reads[id] ?? 0) >= READS;
  });
  const found = row ?? last;
  if (!found) throw new Error(`rule ${rule.id} has no rows`);
  return found;
};
