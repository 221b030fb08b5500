/**
 * The two legal questions beside the score: is a risk to people unlikely (Art. 33(1)), is a high risk likely
 * (Art. 34(1))? By the factors of EDPB Guidelines 9/2022: what the data say, who has them, whether it is contained,
 * what is left to do without. In doubt, the stricter reading.
 */
import type { IncidentFacts } from './facts.ts';
import type { Risk, RiskCode, SeverityReason } from './reason.ts';
import { concernsVulnerable, IDENTITY_NUMBERS, type Severity } from './score.ts';
import { type StricterRule, stricterFindings } from './stricter.ts';

interface Finding {
  risk: Risk;
  because: RiskCode;
}

/** Unreadable to whoever has it (Art. 34(3)(a)): not a risk while the key is safe. */
const isUnintelligible = ({ protection }: IncidentFacts): boolean =>
  protection === 'encrypted_key_safe' || protection === 'hashed_salted';

/** How likely it is that somebody harms people with it: 0 (nobody has it) to 3 (it is in hands that want it). */
const exposureOf = ({ recipients = 'unknown', contained, exfiltrated, misuseObserved }: IncidentFacts): number => {
  if (misuseObserved || exfiltrated === 'yes') return 3;
  if (recipients === 'none') return 0;
  if (recipients === 'public' || recipients === 'malicious') return 3;
  if (recipients === 'trusted_known') return contained === 'yes' ? 0 : 1;
  if (recipients === 'internal_unauthorised') return contained === 'yes' ? 1 : 2;
  return 2;
};

const AT_STAKE = ['health', 'special_category_other', 'criminal', 'payment_card', 'financial'] as const;

/** Somebody we know has it and it is being fetched back: contract and payment facts that open no account do not hurt then. */
const isBeingFetchedBack = ({ recipients, contained }: IncidentFacts): boolean =>
  recipients === 'known_untrusted' && (contained === 'yes' || contained === 'partly');

/** Data that can hurt, or that open accounts; not where a stranger would learn almost nothing. */
const isGrave = (facts: IncidentFacts, { dpc }: Severity): boolean => {
  const { dataCategories = [], revealing } = facts;
  if (revealing === 'low') return false;
  const identity = dataCategories.some((category) => IDENTITY_NUMBERS.includes(category));
  const sensitive = AT_STAKE.some(
    (category) => dataCategories.includes(category) && !(category === 'financial' && isBeingFetchedBack(facts)),
  );
  return identity || revealing === 'high' || (sensitive && dpc >= 3) || (concernsVulnerable(facts) && dpc >= 3);
};

const LARGE = 1000;

const disclosure = (facts: IncidentFacts, severity: Severity): Finding => {
  const exposure = exposureOf(facts);
  const large = (facts.subjectCount ?? 0) >= LARGE;
  if (isUnintelligible(facts)) return { risk: 'unlikely', because: 'unreadable' };
  if (exposure === 0) return { risk: 'unlikely', because: 'nobody_has_it' };
  if (facts.identifiability === 'none') return { risk: 'unlikely', because: 'nobody_identifiable' };
  if (isGrave(facts, severity) && exposure >= 2) return { risk: 'high', because: 'grave_in_untrusted_hands' };
  if (exposure === 3 && severity.score >= 2) return { risk: 'high', because: 'in_wanting_hands' };
  if (facts.revealing === 'low' && exposure <= 2 && !large) return { risk: 'unlikely', because: 'little_learnt' };
  if (facts.revealing === 'low' && facts.recipients === 'public')
    return { risk: 'unlikely', because: 'little_learnt_public' };
  if (large && exposure >= 2 && facts.contained !== 'yes') return { risk: 'high', because: 'large_not_contained' };
  return { risk: 'risk', because: 'somebody_has_it' };
};

const loss = ({ backup, impact, breachType = [] }: IncidentFacts): Finding => {
  if (impact === 'physical_safety') return { risk: 'high', because: 'safety' };
  const lost = breachType.includes('availability') || breachType.includes('integrity');
  if (lost && backup === 'none') {
    return impact === 'none' || impact === 'minor_delay'
      ? { risk: 'risk', because: 'gone_little_effect' }
      : { risk: 'high', because: 'gone_for_good' };
  }
  if (impact === 'service_disrupted') return { risk: 'risk', because: 'service_lost' };
  if (lost && backup === 'available_slow') return { risk: 'risk', because: 'unavailable' };
  return { risk: 'unlikely', because: 'restored' };
};

const ORDER: readonly Risk[] = ['unlikely', 'risk', 'high'];

/** The highest of the findings leads; all are given. `stricter` has the rules that a setting switched on. */
export const riskOf = (
  facts: IncidentFacts,
  severity: Severity,
  stricter: readonly StricterRule[] = [],
): { risk: Risk; reasons: SeverityReason[] } => {
  const { breachType = [] } = facts;
  const findings: ['disclosure' | 'loss', Finding][] = [];
  const takenOut = facts.exfiltrated !== undefined && facts.exfiltrated !== 'no' && facts.recipients === 'malicious';
  if (breachType.length === 0 || breachType.includes('confidentiality') || takenOut) {
    findings.push(['disclosure', disclosure(facts, severity)]);
  }
  if (breachType.length === 0 || breachType.some((type) => type !== 'confidentiality') || facts.impact) {
    findings.push(['loss', loss(facts)]);
  }
  const reasons: Extract<SeverityReason, { risk: Risk }>[] = [
    ...findings.map(([part, { risk: found, because: code }]) => ({ part, risk: found, code })),
    ...stricterFindings(facts, severity, stricter).map((finding) => ({ part: 'stricter' as const, ...finding })),
  ];
  const risk = ORDER[Math.max(...reasons.map((reason) => ORDER.indexOf(reason.risk)))] ?? 'risk';
  return { risk, reasons };
};
