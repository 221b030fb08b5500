/** The steps of an incident's life, each from where the one before ends. */
import type { ActRefusal } from '../../src/domain/incident/act.ts';
import { assessIncident } from '../../src/domain/incident/assessment.ts';
import { decideOn } from '../../src/domain/incident/decision.ts';
import { factsOf } from '../../src/domain/incident/facts-of.ts';
import { assess } from '../../src/domain/severity/assess.ts';
import type { IncidentFacts } from '../../src/domain/severity/facts.ts';
import type { Incident } from '../../src/domain/ticket.ts';
import { loadLegalValues } from '../../src/knowledge/load-law.ts';
import { anIncident, NOW } from './tickets.ts';

const WHERE = { timezone: 'Europe/Brussels', jurisdiction: 'BE', law: loadLegalValues() };
export const hours = (count: number): string => new Date(Date.parse(NOW) + count * 3_600_000).toISOString();
export const act = (by = 'U0DPO', now = hours(1)) => ({ by, now, salt: '01' });
export const done = (result: Incident | ActRefusal): Incident => {
  if ('refused' in result) throw new Error(result.refused);
  return result;
};

export const assessed = (incident = anIncident(), facts: IncidentFacts = factsOf(incident)): Incident =>
  done(assessIncident(incident, facts, assess(facts, WHERE), act()));

export const NOTIFY = { decidedBy: 'U0DPO', breach: true, notifyAuthority: true, notifySubjects: false, reason: '' };
export const SECOND = { secondPerson: true };
export const decided = (incident = assessed(), change: Partial<typeof NOTIFY> = {}): Incident =>
  done(decideOn(incident, { ...NOTIFY, ...change }, SECOND, act()));
export const told = (whom: 'authority' | 'subjects' | 'client', sentAt = hours(2), delayReason = '') => ({
  whom,
  sentAt,
  note: '',
  delayReason,
});
