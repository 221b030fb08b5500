/** What the form's answers say for the assessment: a start, which people complete and correct. */
import { type IncidentFacts, incidentFactsSchema } from '../severity/facts.ts';
import type { Incident } from '../ticket.ts';
import type { IncidentKind } from './kinds.ts';

/** The band's highest number; of the last one, its lowest. */
const COUNT: Record<string, number> = { '1': 1, '2-10': 10, '11-100': 100, '101-1000': 999, '1001+': 1001 };

const disclosed = { breachType: ['confidentiality'] };

const BY_KIND: Record<IncidentKind, Record<string, unknown>> = {
  other: {},
  misdirected: disclosed,
  lost_device: disclosed,
  phishing: { ...disclosed, recipients: 'malicious', maliciousIntent: true },
  ransomware: { breachType: ['confidentiality', 'availability'], recipients: 'malicious', maliciousIntent: true },
  wrong_caller: disclosed,
  paper: disclosed,
  lookup: { ...disclosed, recipients: 'internal_unauthorised', maliciousIntent: true },
  supplier: {},
};

/** The facts of the last assessment, or else those that the form gives. */
export const factsOf = (incident: Incident): IncidentFacts => {
  const { kind = 'other', role, dataCategories, peopleBand, awareAt, assessment } = incident;
  const given = assessment?.facts ?? {
    ...BY_KIND[kind],
    dataCategories: dataCategories.length > 0 ? dataCategories : undefined,
    subjectCount: COUNT[peopleBand],
    role: role === 'unknown' ? undefined : role,
  };
  const parsed = incidentFactsSchema.safeParse({ ...given, awareAt });
  return parsed.success ? parsed.data : incidentFactsSchema.parse({});
};
