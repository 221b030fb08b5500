import { computeDeadline } from '../deadlines/deadline.ts';
import type { LegalValues } from '../deadlines/legal-values.ts';
import { type IncidentFacts, incidentFactsSchema } from './facts.ts';
import type { SeverityReason } from './reason.ts';
import { riskOf } from './risk.ts';
import { type Severity, severityOf } from './score.ts';
import type { StricterRule } from './stricter.ts';

/** A proposal: the controller decides. */
export interface Assessment {
  severity: Severity;
  decision: {
    /** Art. 33(5): every breach, notified or not. */
    document: true;
    /** Art. 33(1). */
    notifyAuthority: boolean;
    /** Art. 34(1). */
    notifySubjects: boolean;
    /** Art. 33(2): a processor tells the controller, without a risk test of its own. */
    notifyController: boolean;
  };
  reasons: SeverityReason[];
  citations: string[];
  /** Facts that were not given and would make the assessment surer. */
  unknown: (keyof IncidentFacts)[];
  /** ISO instants. */
  deadlines: { authority?: string; controller?: string };
}

/** Facts without which the assessment rests on an assumption. */
const WANTED = Object.keys(incidentFactsSchema.shape) as (keyof IncidentFacts)[];

export interface Where {
  /** IANA zone and country of the controller. */
  timezone: string;
  jurisdiction: string;
  law: LegalValues;
  /** What is stricter where the authority is, by the organisation's setting. */
  stricter?: readonly StricterRule[];
}

/** Severity by ENISA's score, and both legal decisions proposed by the risk to people; unknown facts count as worse. */
export const assess = (facts: IncidentFacts, { timezone, jurisdiction, law, stricter = [] }: Where): Assessment => {
  const { severity, reasons } = severityOf(facts);
  const found = riskOf(facts, severity, stricter);
  const notifyAuthority = found.risk !== 'unlikely';
  const notifySubjects = found.risk === 'high';
  const notifyController = facts.role === 'processor';
  const limit =
    facts.awareAt && computeDeadline({ kind: 'breach_72h', received: facts.awareAt, timezone, jurisdiction }, law);
  return {
    severity,
    decision: { document: true, notifyAuthority, notifySubjects, notifyController },
    reasons: [...reasons, ...found.reasons],
    citations: [
      ...(notifyController ? ['GDPR 33(2)'] : []),
      'GDPR 33(1)',
      ...(notifySubjects ? ['GDPR 34(1)'] : []),
      ...(facts.protection === 'encrypted_key_safe' ? ['GDPR 34(3)(a)'] : []),
      'GDPR 33(5)',
    ],
    unknown: WANTED.filter((name) => facts[name] === undefined),
    deadlines: limit ? { authority: limit.workTo } : {},
  };
};
