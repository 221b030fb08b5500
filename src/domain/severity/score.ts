/**
 * ENISA's severity score, SE = DPC × EI + CB, line by line (Recommendations for a methodology of the assessment of
 * severity of personal data breaches, v1.0, December 2013).
 */
import type { DataCategory, IncidentFacts } from './facts.ts';
import type { DpcCode, SeverityReason } from './reason.ts';

export type Level = 'low' | 'medium' | 'high' | 'very_high';

export interface Severity {
  /** Data processing context, 1 to 4. */
  dpc: number;
  /** Ease of identification, 0.25 to 1. */
  ei: number;
  /** Circumstances of the breach, 0 to 2. */
  cb: number;
  /** 0.25 to 6, in steps of 0.25. */
  score: number;
  level: Level;
}

type Kind = 'simple' | 'behavioural' | 'financial' | 'sensitive';

const KIND: Record<DataCategory, Kind> = {
  basic_identity: 'simple',
  contact: 'simple',
  date_of_birth: 'simple',
  employment: 'simple',
  images: 'simple',
  national_id: 'simple',
  identity_document: 'simple',
  location: 'behavioural',
  behavioural: 'behavioural',
  communications_content: 'behavioural',
  call_recording: 'behavioural',
  financial: 'financial',
  payment_card: 'financial',
  credentials: 'financial',
  health: 'sensitive',
  special_category_other: 'sensitive',
  criminal: 'sensitive',
};

const BASIC: Record<Kind, number> = { simple: 1, behavioural: 2, financial: 3, sensitive: 4 };

/** Numbers that let somebody act in another's name: the formula has no row for them and rates them as simple data. */
export const IDENTITY_NUMBERS: readonly DataCategory[] = ['national_id', 'identity_document', 'credentials'];

const VULNERABLE = ['children', 'patients', 'other_vulnerable'] as const;

export const concernsVulnerable = ({ subjects = [] }: IncidentFacts): boolean =>
  VULNERABLE.some((group) => subjects.includes(group));

type Line<P extends 'dpc' | 'ei' | 'cb'> = Extract<SeverityReason, { part: P }>;

const dpcOf = (facts: IncidentFacts): Line<'dpc'>[] => {
  const categories = facts.dataCategories ?? [];
  const [highest] = [...categories].sort((a, b) => BASIC[KIND[b]] - BASIC[KIND[a]]);
  if (!highest) return [{ part: 'dpc', value: 2, code: 'data_unknown' }];
  const kind = KIND[highest];
  const lines: Line<'dpc'>[] = [{ part: 'dpc', value: BASIC[kind], code: 'data', given: highest }];
  const add = (value: number, code: DpcCode): unknown => lines.push({ part: 'dpc', value, code });
  if (facts.revealing === 'low') add(kind === 'simple' ? 0 : -1, 'learns_little');
  if (facts.revealing === 'high') add(kind === 'simple' ? 2 : 1, 'learns_much');
  if (categories.some((category) => IDENTITY_NUMBERS.includes(category)) && BASIC[kind] < 3) {
    add(3 - BASIC[kind], 'identity_numbers');
  }
  if (concernsVulnerable(facts) && kind !== 'sensitive') add(1, 'vulnerable');
  return lines;
};

const EI = { none: 0.25, hard: 0.25, possible: 0.75, direct: 1 } as const;

const eiOf = ({ identifiability, protection }: IncidentFacts): Line<'ei'> => {
  if (protection === 'pseudonymised' && identifiability !== 'direct') {
    return { part: 'ei', value: 0.25, code: 'pseudonymised' };
  }
  if (!identifiability) return { part: 'ei', value: 1, code: 'identification_unknown' };
  return { part: 'ei', value: EI[identifiability], code: 'identification', given: identifiability };
};

const CONFIDENTIALITY = {
  none: 0,
  internal_unauthorised: 0.25,
  trusted_known: 0.25,
  known_untrusted: 0.25,
  unknown: 0,
  public: 0.5,
  malicious: 0.5,
} as const;

const AVAILABILITY = { available_restored_quickly: 0, available_slow: 0.25, none: 0.5, not_relevant: 0 } as const;

const cbOf = ({ breachType = [], recipients, backup, maliciousIntent, exfiltrated }: IncidentFacts): Line<'cb'>[] => {
  const lines: Line<'cb'>[] = [];
  const add = (value: number, code: Line<'cb'>['code'], given?: string): unknown =>
    value > 0 && lines.push({ part: 'cb', value, code, ...(given === undefined ? {} : { given }) });
  if (breachType.length === 0 || breachType.includes('confidentiality')) {
    const seen = recipients === 'unknown' && exfiltrated === 'yes' ? 0.5 : CONFIDENTIALITY[recipients ?? 'unknown'];
    add(seen, 'confidentiality', recipients);
  }
  const lost = AVAILABILITY[backup ?? 'not_relevant'];
  if (breachType.includes('availability')) add(lost, 'availability', backup);
  if (breachType.includes('integrity')) add(lost, 'integrity', backup);
  if (maliciousIntent) add(0.5, 'on_purpose');
  return lines;
};

const levelOf = (score: number): Level =>
  score >= 4 ? 'very_high' : score >= 3 ? 'high' : score >= 2 ? 'medium' : 'low';

const sum = (lines: readonly { value: number }[]): number => lines.reduce((total, { value }) => total + value, 0);

/** @returns the score and its lines, in the order of the formula */
export const severityOf = (facts: IncidentFacts): { severity: Severity; reasons: SeverityReason[] } => {
  const dpcLines = dpcOf(facts);
  const ei = eiOf(facts);
  const cbLines = cbOf(facts);
  const dpc = Math.min(4, Math.max(1, sum(dpcLines)));
  const cb = sum(cbLines);
  const score = dpc * ei.value + cb;
  const level = levelOf(score);
  return {
    severity: { dpc, ei: ei.value, cb, score, level },
    reasons: [...dpcLines, ei, ...cbLines, { part: 'score', dpc, ei: ei.value, cb, value: score, level }],
  };
};
