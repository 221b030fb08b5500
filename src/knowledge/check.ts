/** Runs every check over the sources. One check, one file, one sentence. */
import { alwaysFits } from './checks/always-fits.ts';
import { citationExists } from './checks/citation-exists.ts';
import { conceptExists } from './checks/concept-exists.ts';
import { exampleHolds } from './checks/example-holds.ts';
import { exampleOnce } from './checks/example-once.ts';
import { fitsButton } from './checks/fits-button.ts';
import { fitsCard } from './checks/fits-card.ts';
import { labelKnown } from './checks/label-known.ts';
import { nothingToDo } from './checks/nothing-to-do.ts';
import { numberInForce } from './checks/number-in-force.ts';
import { overlayFits } from './checks/overlay-fits.ts';
import { placeholderEverywhere } from './checks/placeholder-everywhere.ts';
import { placeholderKnown } from './checks/placeholder-known.ts';
import { reviewDate } from './checks/review-date.ts';
import { rowReachable } from './checks/row-reachable.ts';
import { termsKnown } from './checks/terms-known.ts';
import { textForEveryRow } from './checks/text-for-every-row.ts';
import type { Check, Finding, SourcesCheck } from './finding.ts';
import type { Sources } from './load.ts';
import { located } from './yaml.ts';

export const CHECKS: readonly Check[] = [
  conceptExists,
  citationExists,
  textForEveryRow,
  nothingToDo,
  alwaysFits,
  rowReachable,
  fitsCard,
  fitsButton,
  exampleOnce,
  exampleHolds,
  reviewDate,
];

export const SOURCES_CHECKS: readonly SourcesCheck[] = [
  termsKnown,
  labelKnown,
  overlayFits,
  placeholderKnown,
  placeholderEverywhere,
  numberInForce,
];

/**
 * @param day on which it is checked, `YYYY-MM-DD`
 * @returns every finding, those of the whole first, then in the order of files and checks
 */
export const checkSources = (sources: Sources, day: string, checks: readonly Check[] = CHECKS): Finding[] => [
  ...SOURCES_CHECKS.flatMap(({ name, severity, check }) =>
    check(sources, day).map(({ file, ...found }) => ({ ...located(file, found), check: name, severity })),
  ),
  ...sources.rules.flatMap((rule) =>
    checks.flatMap(({ name, severity, check }) =>
      check(rule, sources, day).map((found) => ({ ...located(rule.file, found), check: name, severity })),
    ),
  ),
];
