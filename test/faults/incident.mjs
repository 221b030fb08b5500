// A new incident as the desk files it, for the programs that run outside the tests' own process.
export const NOW = '2026-11-24T10:00:00.000Z';

/** @param letters of its description */
export const incident = (gesture, letters) => ({
  workspace: 'T0ONE',
  description: 'x'.repeat(letters),
  client: null,
  filedBy: 'U0AGENT',
  filedAt: NOW,
  language: 'en',
  due: null,
  workTo: NOW,
  because: [],
  assignee: null,
  closedAt: null,
  gesture,
  history: [],
  notices: [{ key: 'breach_alert', kind: 'breach_alert', target: 'C0DPO', dueAt: NOW, attempts: 0 }],
  type: 'incident',
  status: 'reported',
  awareAt: NOW,
  dataCategories: [],
  peopleBand: 'unknown',
  acknowledgedBy: null,
  acknowledgedAt: null,
});
