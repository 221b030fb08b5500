/**
 * What an organisation may switch on because the authority where it stands is stricter than the EDPB's guidelines. Each
 * sets a floor under the risk and can only raise it.
 */
import type { IncidentFacts } from './facts.ts';
import type { Risk } from './reason.ts';
import { concernsVulnerable, type Level, type Severity } from './score.ts';

export const STRICTER_RULES = [
  'identity_numbers',
  'special_categories',
  'vulnerable_people',
  'many_people',
  'medium_score',
  'high_score',
  'trusted_recipient',
] as const;

export type StricterRule = (typeof STRICTER_RULES)[number];

interface Stricter {
  floor: Risk;
  /** Any of these categories of data. */
  data?: readonly NonNullable<IncidentFacts['dataCategories']>[number][];
  levels?: readonly Level[];
  /** So many people or more. */
  people?: number;
  vulnerable?: true;
  /** Also where a trusted recipient has confirmed that it is gone. */
  evenTrusted?: true;
}

const RULES: Record<StricterRule, Stricter> = {
  identity_numbers: { floor: 'high', data: ['national_id', 'identity_document'] },
  special_categories: { floor: 'high', data: ['health', 'special_category_other', 'criminal'] },
  vulnerable_people: { floor: 'high', vulnerable: true },
  many_people: { floor: 'risk', people: 100 },
  medium_score: { floor: 'risk', levels: ['medium', 'high', 'very_high'] },
  high_score: { floor: 'high', levels: ['high', 'very_high'] },
  trusted_recipient: { floor: 'risk', evenTrusted: true },
};

/** Nobody can read it, or nobody can be recognised: no authority sees a risk there. */
const isHarmless = ({ protection, identifiability }: IncidentFacts): boolean =>
  protection === 'encrypted_key_safe' || protection === 'hashed_salted' || identifiability === 'none';

const isSeen = ({ recipients = 'unknown', contained }: IncidentFacts, evenTrusted: boolean): boolean => {
  if (recipients === 'none') return false;
  return evenTrusted || !(recipients === 'trusted_known' && contained === 'yes');
};

const applies = (facts: IncidentFacts, { level }: Severity, rule: Stricter): boolean => {
  const { dataCategories = [], subjectCount = 0 } = facts;
  if (rule.data && !rule.data.some((category) => dataCategories.includes(category))) return false;
  if (rule.levels && !rule.levels.includes(level)) return false;
  if (rule.people !== undefined && subjectCount < rule.people) return false;
  if (rule.vulnerable && !concernsVulnerable(facts)) return false;
  return isSeen(facts, rule.evenTrusted ?? false);
};

/** Those of the rules switched on that hold here, with the floor that each sets. */
export const stricterFindings = (
  facts: IncidentFacts,
  severity: Severity,
  rules: readonly StricterRule[],
): { risk: Risk; code: StricterRule }[] =>
  isHarmless(facts)
    ? []
    : rules.filter((code) => applies(facts, severity, RULES[code])).map((code) => ({ risk: RULES[code].floor, code }));
