/**
 * What the classifier learns a score for, one after the other: each rule and "none of our business", each row and the same
 * again, each verdict. A row's score is the sum of three: its own, its rule's, its verdict's.
 */
import { firstRowsOf } from '../answer/first-rows.ts';
import { VERDICTS, type Verdict } from '../answer/rulebook.ts';

export interface Heads {
  size: number;
  /** Rows of all rules. The place after the last stands for "none of our business". */
  rows: number;
  firstRow: number;
  /** As `firstRowsOf` says. */
  firstRowOf: Uint16Array;
  /** By row, the heads of its rule and its verdict. */
  ruleOf: Uint16Array;
  verdictOf: Uint16Array;
}

/** @param rules in the order of the model, with their rows */
export const headsOf = (rules: readonly { rows: readonly { verdict: Verdict }[] }[]): Heads => {
  const firstRow = rules.length + 1;
  const verdicts = rules.flatMap((rule) => rule.rows.map(({ verdict }) => verdict));
  const firstVerdict = firstRow + verdicts.length + 1;
  const headOf = (verdict: Verdict): number => firstVerdict + VERDICTS.indexOf(verdict);
  return {
    size: firstVerdict + VERDICTS.length,
    rows: verdicts.length,
    firstRow,
    firstRowOf: firstRowsOf(rules),
    ruleOf: Uint16Array.from([...rules.flatMap((rule, i) => rule.rows.map(() => i)), rules.length]),
    verdictOf: Uint16Array.from([...verdicts.map(headOf), headOf('out_of_scope')]),
  };
};
