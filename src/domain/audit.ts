/** The second look at alerts: it trusts none of the machinery that sends them, only what a ticket says. */
import { isOver } from './backstop.ts';
import type { Incident, Instant } from './ticket.ts';

export type AuditFinding = 'undelivered' | 'unacknowledged';

const UNDELIVERED_MS = 3 * 60_000;
const UNACKNOWLEDGED_MS = 16 * 60_000;

/** What is wrong with an incident's alert at `now`. An incident filed in the future was filed before a clock was set back. */
export const auditAlert = (incident: Incident, now: Instant): AuditFinding | undefined => {
  if (incident.drill || incident.acknowledgedAt !== null || isOver(incident)) return undefined;
  const age = Math.abs(Date.parse(now) - Date.parse(incident.filedAt));
  const delivered = incident.notices.some(
    ({ kind, settledAt, message }) => kind === 'breach_alert' && settledAt !== undefined && message !== undefined,
  );
  if (!delivered) return age >= UNDELIVERED_MS ? 'undelivered' : undefined;
  return age >= UNACKNOWLEDGED_MS ? 'unacknowledged' : undefined;
};
