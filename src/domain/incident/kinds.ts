/** What went wrong, in a contact centre's words: each kind has its own first hour. */
export const INCIDENT_KINDS = [
  'other',
  'misdirected',
  'lost_device',
  'phishing',
  'ransomware',
  'wrong_caller',
  'paper',
  'lookup',
  'supplier',
] as const;

export type IncidentKind = (typeof INCIDENT_KINDS)[number];

/** Whose data it is: ours, a client's for whom we work, or not known yet. */
export const INCIDENT_ROLES = ['unknown', 'controller', 'processor'] as const;

export type IncidentRole = (typeof INCIDENT_ROLES)[number];
