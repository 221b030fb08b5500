/** A rule is a small table from facts to verdicts: the first row that fits decides. */
import { fits } from './choose.ts';
import type { Facts } from './facts.ts';
import type { Row, Rule } from './rulebook.ts';

export const decide = (rule: Rule, facts: Facts): Row => {
  const row = rule.rows.find(({ when }) => {
    if (!when) return true;
    const { not, ...pattern } = when;
    return fits(pattern, facts) && !(not && Object.keys(not).length > 0 && fits(not, facts));
  });
  if (!row) throw new Error(`rule ${rule.id} has no row that always fits`);
  return row;
};
