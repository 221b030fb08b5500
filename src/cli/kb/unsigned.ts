import { Command } from 'commander';
import { type RuleSource, readSources } from '../../knowledge/load.ts';
import { readable } from './readable.ts';
import { table } from './table.ts';

/** A rule that a lawyer must sign. */
export interface Unsigned {
  rule: string;
  /** Day on which it was last read, `YYYY-MM-DD`. */
  reviewed: string;
  /** How many of its rows say a plain yes: these first. */
  plainYes: number;
  title: string;
}

/** Those with the most plain yeses first: a wrong one is the worst failure. */
export const unsignedOf = (rules: readonly RuleSource[]): Unsigned[] =>
  rules
    .filter(({ status }) => status === 'draft')
    .map(({ id, reviewed, rows, en }) => ({
      rule: id,
      reviewed,
      plainYes: rows.filter(({ verdict }) => verdict === 'allowed' || verdict === 'not_required').length,
      title: en.title,
    }))
    .sort((a, b) => b.plainYes - a.plainYes || (a.rule < b.rule ? -1 : 1));

export const unsignedInWords = (found: readonly Unsigned[], of: number): string =>
  found.length === 0
    ? `A lawyer has signed all ${of} rules.`
    : [
        table(
          ['rule', 'reviewed', 'plain yes', 'title'],
          found.map(({ rule, reviewed, plainYes, title }) => [rule, reviewed, plainYes, title]),
        ),
        '',
        `${found.length} of ${of} rules are drafts. Who has read one and agrees sets "status: reviewed" and the day.`,
      ].join('\n');

const unsigned = ({ json }: { json?: boolean }): void => {
  const { rules } = readable(() => readSources());
  const found = unsignedOf(rules);
  console.log(json ? JSON.stringify({ rules: found }, null, 2) : unsignedInWords(found, rules.length));
};

export const unsignedCommand = (): Command =>
  new Command('unsigned')
    .description('the rules that a lawyer must still sign')
    .option('--json', 'print one JSON object')
    .action(unsigned);
