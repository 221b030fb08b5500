import type { SourcesCheck } from '../finding.ts';
import { differingPlaceholders, lookAtAll } from '../placeholders.ts';

export const placeholderEverywhere: SourcesCheck = {
  name: 'placeholder-everywhere',
  description: 'A text leaves the same numbers of the law to be filled in, in all four languages.',
  severity: 'error',
  check: (sources) => lookAtAll(sources, differingPlaceholders),
};
