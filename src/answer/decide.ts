/**
 * A rule is a table from facts to verdicts. Each row is weighed by how much the question reads like it and by whether its
 * facts are there; the heaviest decides, and of two equal ones the first. (The first that fits, whatever it reads like,
 * was right 11 points less often: docs/adr.)
 */
import { type Candidate, fits } from './choose.ts';
import type { Facts } from './facts.ts';
import type { Row } from './rulebook.ts';
import { isPermissive } from './verdict.ts';

/** How many times heavier a row is when its facts are there. */
const FACTS = Number(process.env['RF'] ?? 8);
/** A row that has no facts of its own, and the last one, which takes what is left. */
const READ = Number(process.env['RR'] ?? 2);
const LAST = Number(process.env['RL'] ?? 1);
/** What a row that reads like nothing in the question still counts: facts alone can decide. */
const LEAST = Number(process.env['RM'] ?? 0.02);

/** A plain yes needs its facts: it is never read into a question by its words alone. */
const weightOf = (row: Row, isLast: boolean, facts: Facts): number => {
  if (row.when) return row.when.some((condition) => fits(condition, facts)) ? FACTS : isPermissive(row.verdict) ? 0 : 1;
  return isLast ? LAST : READ;
};

/** @param pressed facts that the person stated by a button: the first row that rests on one of them decides */
export const decide = ({ rule, reads }: Candidate, facts: Facts, pressed: readonly string[] = []): Row => {
  const stated = rule.rows.find(({ when }) =>
    when?.some(
      (condition) =>
        fits(condition, facts) &&
        [...(condition.stated ?? []), ...(condition.denied ?? [])].some((id) => pressed.includes(id)),
    ),
  );
  if (stated) return stated;
  const weighed = rule.rows.map((row, i) => ({
    row,
    weight: ((reads[row.id] ?? 0) + LEAST) * weightOf(row, i === rule.rows.length - 1, facts),
  }));
  const best = weighed.reduce((first, next) => (next.weight > first.weight ? next : first));
  return best.row;
};
