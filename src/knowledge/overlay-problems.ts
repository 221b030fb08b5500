/** What may be wrong with an overlay, be it a country's or an organisation's own. */
import type { Verdict } from '../answer/rulebook.ts';
import { stricter } from '../answer/verdict.ts';
import type { FindProvision } from './law.ts';
import type { Found } from './yaml.ts';

/** What an overlay lies over. */
export interface Base {
  rules: readonly { id: string; rows: readonly { id: string; verdict: Verdict }[] }[];
  findProvision: FindProvision;
}

interface Checked {
  rule: string;
  rows?: readonly string[] | undefined;
  verdict?: Verdict | undefined;
  cites: readonly string[];
}

/** An overlay must lie over rows that exist, cite what exists, and be at least as strict as every row that it names. */
export const overlayProblems = (
  { rule: id, rows, verdict, cites }: Checked,
  { rules, findProvision }: Base,
): Found[] => {
  const rule = rules.find((each) => each.id === id);
  if (!rule)
    return [
      {
        at: ['rule'],
        message: `there is no rule "${id}"`,
        remedy: 'Use its path below knowledge/rules, without ".yml".',
      },
    ];
  const covered = rule.rows.filter((row) => rows?.includes(row.id) ?? true);
  return [
    ...(rows ?? [])
      .filter((row) => !rule.rows.some((each) => each.id === row))
      .map((row) => ({
        at: ['rows'],
        message: `"${id}" has no row "${row}"`,
        remedy: `Its rows are ${rule.rows.map((each) => each.id).join(', ')}.`,
      })),
    ...covered
      .filter((row) => verdict !== undefined && stricter(row.verdict, verdict))
      .map((row) => ({
        at: ['verdict'],
        message: `"${verdict}" is more permissive than the row "${row.id}" of "${id}", which says "${row.verdict}"`,
        remedy: 'Name only the rows that it makes stricter under "rows", or use a stricter verdict.',
      })),
    ...cites
      .filter((ref) => !findProvision(ref))
      .map((ref) => ({
        at: ['cites'],
        message: `"${ref}" does not exist`,
        remedy: 'Write it as GDPR 9(2)(a) or a provision listed in knowledge/law/other-laws.yml.',
      })),
  ];
};
