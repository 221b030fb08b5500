import type { SourcesCheck } from '../finding.ts';
import { lookAtAll, unknownPlaceholders } from '../placeholders.ts';

export const placeholderKnown: SourcesCheck = {
  name: 'placeholder-known',
  description: 'What stands in braces is the name of a number of knowledge/law/legal-values.yml, and no title has one.',
  severity: 'error',
  check: (sources) => lookAtAll(sources, unknownPlaceholders),
};
