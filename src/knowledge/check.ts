/** Runs every check over the sources. One check, one file, one sentence. */
import { alwaysFits } from './checks/always-fits.ts';
import { citationExists } from './checks/citation-exists.ts';
import { conceptExists } from './checks/concept-exists.ts';
import { exampleHolds } from './checks/example-holds.ts';
import { reviewDate } from './checks/review-date.ts';
import { textForEveryRow } from './checks/text-for-every-row.ts';
import type { Check, Finding } from './finding.ts';
import type { Sources } from './load.ts';

export const CHECKS: readonly Check[] = [
  conceptExists,
  citationExists,
  textForEveryRow,
  alwaysFits,
  exampleHolds,
  reviewDate,
];

/** @returns every finding, in the order of files and checks */
export const checkSources = (sources: Sources, checks: readonly Check[] = CHECKS): Finding[] =>
  sources.rules.flatMap((rule) =>
    checks.flatMap(({ name, severity, check }) =>
      check(rule, sources).map((problem) => ({ ...problem, file: rule.file, check: name, severity })),
    ),
  );
