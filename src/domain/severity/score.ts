/**
 * ENISA's severity score, SE = DPC × EI + CB, line by line (Recommendations for a methodology of the assessment of
 * severity of personal data breaches, v1.0, December 2013).
 */
import type { DataCategory, IncidentFacts, Line } from './facts.ts';

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

const dpcOf = (facts: IncidentFacts): Line[] => {
  const categories = facts.dataCategories ?? [];
  const [highest] = [...categories].sort((a, b) => BASIC[KIND[b]] - BASIC[KIND[a]]);
  if (!highest) return [{ value: 2, because: 'kinds of data unknown: 2 is assumed until they are named' }];
  const kind = KIND[highest];
  const lines: Line[] = [{ value: BASIC[kind], because: `${highest}: ${kind} data, basic score ${BASIC[kind]}` }];
  const add = (value: number, because: string): unknown => lines.push({ value, because });
  if (facts.revealing === 'low') add(kind === 'simple' ? 0 : -1, 'a stranger would learn almost nothing from it');
  if (facts.revealing === 'high') add(kind === 'simple' ? 2 : 1, 'a stranger would learn something that can hurt');
  if (categories.some((category) => IDENTITY_NUMBERS.includes(category)) && BASIC[kind] < 3) {
    add(3 - BASIC[kind], 'identity numbers or log-ins allow acting in the person’s name; the formula underrates them');
  }
  if (concernsVulnerable(facts) && kind !== 'sensitive') add(1, 'children, patients or other vulnerable people');
  return lines;
};

const EI = { none: 0.25, hard: 0.25, possible: 0.75, direct: 1 } as const;

const eiOf = ({ identifiability, protection }: IncidentFacts): Line => {
  if (protection === 'pseudonymised' && identifiability !== 'direct') {
    return { value: 0.25, because: 'pseudonymised, and nothing to look the code up in' };
  }
  if (!identifiability)
    return { value: 1, because: 'how easily people are identified is unknown: the highest is assumed' };
  return { value: EI[identifiability], because: `identification: ${identifiability}` };
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

const cbOf = ({ breachType = [], recipients, backup, maliciousIntent, exfiltrated }: IncidentFacts): Line[] => {
  const lines: Line[] = [];
  const add = (value: number, because: string): unknown => value > 0 && lines.push({ value, because });
  if (breachType.length === 0 || breachType.includes('confidentiality')) {
    const seen = recipients === 'unknown' && exfiltrated === 'yes' ? 0.5 : CONFIDENTIALITY[recipients ?? 'unknown'];
    add(seen, `confidentiality: recipients ${recipients ?? 'not known'}`);
  }
  const lost = AVAILABILITY[backup ?? 'not_relevant'];
  if (breachType.includes('availability')) add(lost, `availability: backup ${backup ?? 'not known'}`);
  if (breachType.includes('integrity')) add(lost, `integrity: original ${backup ?? 'not known'}`);
  if (maliciousIntent) add(0.5, 'done on purpose');
  return lines;
};

export const levelOf = (score: number): Level =>
  score >= 4 ? 'very_high' : score >= 3 ? 'high' : score >= 2 ? 'medium' : 'low';

const sum = (lines: readonly Line[]): number => lines.reduce((total, { value }) => total + value, 0);
const signed = (value: number): string => (value < 0 ? `−${-value}` : `+${value}`);

/** @returns the score and its lines in words, in the order of the formula */
export const severityOf = (facts: IncidentFacts): { severity: Severity; because: string[] } => {
  const dpcLines = dpcOf(facts);
  const ei = eiOf(facts);
  const cbLines = cbOf(facts);
  const dpc = Math.min(4, Math.max(1, sum(dpcLines)));
  const cb = sum(cbLines);
  const score = dpc * ei.value + cb;
  const level = levelOf(score);
  return {
    severity: { dpc, ei: ei.value, cb, score, level },
    because: [
      ...dpcLines.map(({ value, because }) => `DPC ${signed(value)}: ${because}`),
      `EI ${ei.value}: ${ei.because}`,
      ...cbLines.map(({ value, because }) => `CB ${signed(value)}: ${because}`),
      `score ${dpc} × ${ei.value} + ${cb} = ${score}: ${level}`,
    ],
  };
};
