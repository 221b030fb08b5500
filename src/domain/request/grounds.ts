/** On what ground a right may be refused, and which provision says so. A right that works at once has none. */
import { RIGHTS, type Right } from './rights.ts';

export const REFUSAL_GROUNDS = [
  'manifestly_unfounded',
  'excessive',
  'not_identified',
  'rights_of_others',
  'accurate',
  'conditions_not_met',
  'legal_duty',
  'legal_claims',
  'expression',
  'compelling_grounds',
  'national_law',
] as const;

export type RefusalGround = (typeof REFUSAL_GROUNDS)[number];

const REFUSABLE = RIGHTS.filter((right) => right !== 'objection_marketing' && right !== 'withdrawal');

const everyRight = (ref: string): Partial<Record<Right, string>> =>
  Object.fromEntries(REFUSABLE.map((right) => [right, ref]));

/** The provision by right; a right that is missing cannot be refused on that ground. */
const PROVISION: Record<RefusalGround, Partial<Record<Right, string>>> = {
  manifestly_unfounded: everyRight('GDPR 12(5)'),
  excessive: everyRight('GDPR 12(5)'),
  not_identified: everyRight('GDPR 12(2)'),
  rights_of_others: { access: 'GDPR 15(4)', portability: 'GDPR 20(4)' },
  accurate: { rectification: 'GDPR 16' },
  conditions_not_met: {
    erasure: 'GDPR 17(1)',
    restriction: 'GDPR 18(1)',
    portability: 'GDPR 20(1)',
    objection: 'GDPR 21(1)',
    automated_decision: 'GDPR 22(1)',
  },
  legal_duty: { erasure: 'GDPR 17(3)(b)' },
  legal_claims: { erasure: 'GDPR 17(3)(e)', objection: 'GDPR 21(1)' },
  expression: { erasure: 'GDPR 17(3)(a)' },
  compelling_grounds: { objection: 'GDPR 21(1)' },
  // The Member State's provision itself stands in the reason.
  national_law: everyRight('GDPR 23(1)'),
};

/** The provision by which this right may be refused on this ground; undefined when it may not. */
export const provisionOf = (ground: RefusalGround, right: string): string | undefined =>
  PROVISION[ground][right as Right];
