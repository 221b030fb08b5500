/** The facts of an incident, as the contract names them; null or missing counts as unknown. */
import { z } from 'zod';

const DATA_CATEGORIES = [
  'basic_identity',
  'contact',
  'date_of_birth',
  'national_id',
  'identity_document',
  'financial',
  'payment_card',
  'credentials',
  'location',
  'behavioural',
  'employment',
  'communications_content',
  'call_recording',
  'health',
  'special_category_other',
  'criminal',
  'images',
] as const;

export type DataCategory = (typeof DATA_CATEGORIES)[number];

const known = <T extends z.ZodType>(value: T) => z.preprocess((given) => given ?? undefined, value.optional());
const anyOf = <const T extends readonly string[]>(...values: T) => known(z.array(z.enum(values)));
const oneOf = <const T extends readonly string[]>(...values: T) => known(z.enum(values));

export const incidentFactsSchema = z.object({
  breachType: anyOf('confidentiality', 'integrity', 'availability'),
  dataCategories: known(z.array(z.enum(DATA_CATEGORIES))),
  subjectCount: known(z.int().nonnegative()),
  subjects: anyOf('customers', 'employees', 'children', 'patients', 'other_vulnerable'),
  identifiability: oneOf('none', 'hard', 'possible', 'direct'),
  protection: oneOf('none', 'encrypted_key_safe', 'encrypted_key_unsure', 'hashed_salted', 'pseudonymised'),
  recipients: oneOf(
    'none',
    'internal_unauthorised',
    'trusted_known',
    'known_untrusted',
    'unknown',
    'public',
    'malicious',
  ),
  exfiltrated: oneOf('yes', 'no', 'unknown'),
  backup: oneOf('available_restored_quickly', 'available_slow', 'none', 'not_relevant'),
  contained: oneOf('yes', 'partly', 'no'),
  maliciousIntent: known(z.boolean()),
  impact: oneOf('none', 'minor_delay', 'service_disrupted', 'physical_safety'),
  revealing: oneOf('low', 'normal', 'high'),
  misuseObserved: known(z.boolean()),
  role: oneOf('controller', 'processor'),
  awareAt: known(z.iso.datetime({ offset: true })),
});

export type IncidentFacts = z.output<typeof incidentFactsSchema>;
