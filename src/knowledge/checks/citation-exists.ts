import type { Check } from '../finding.ts';

export const citationExists: Check = {
  name: 'citation-exists',
  description: 'Every provision that a rule cites exists, down to its point.',
  severity: 'error',
  check: (rule, { findProvision }) =>
    [
      ...rule.exceptions.map((ref, i) => ({ ref, at: ['exceptions', i] })),
      ...rule.rows.flatMap(({ cites }, row) => cites.map((ref, i) => ({ ref, at: ['rows', row, 'cites', i] }))),
    ]
      .filter(({ ref }, i, all) => !findProvision(ref) && all.findIndex((each) => each.ref === ref) === i)
      .map(({ ref, at }) => ({
        at,
        message: `"${ref}" does not exist`,
        remedy: 'Write it as GDPR 9(2)(a), GDPR rec 47 or a provision listed in knowledge/law/other-laws.yml.',
      })),
};
