import type { Check } from '../finding.ts';

export const citationExists: Check = {
  name: 'citation-exists',
  description: 'Every provision that a rule cites exists, down to its point.',
  severity: 'error',
  check: (rule, { findProvision }) =>
    [...new Set([...rule.exceptions, ...rule.rows.flatMap(({ cites }) => cites)])]
      .filter((ref) => !findProvision(ref))
      .map((ref) => ({
        message: `"${ref}" does not exist`,
        remedy: 'Write it as GDPR 9(2)(a), GDPR rec 47 or a provision listed in knowledge/law/other-laws.yml.',
      })),
};
