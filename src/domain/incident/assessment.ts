import type { Assessment } from '../severity/assess.ts';
import type { IncidentFacts } from '../severity/facts.ts';
import type { Incident } from '../ticket.ts';
import { type Act, acknowledge } from '../transition.ts';
import { type ActRefusal, overRefusal, record } from './act.ts';
import type { Assessed, Duties } from './file.ts';

/** Whoever assesses has seen the alert. */
const seen = (incident: Incident, act: Act): Incident => {
  const acknowledged = acknowledge(incident, act);
  return 'refused' in acknowledged ? incident : acknowledged;
};

/** What is known now and what follows from it. New facts may come at any time, also after a decision. */
export const assessIncident = (
  incident: Incident,
  facts: IncidentFacts,
  { severity, decision }: Assessment,
  act: Act,
): Incident | ActRefusal => {
  const over = overRefusal(incident);
  if (over) return over;
  const { notifyAuthority, notifySubjects, notifyController } = decision;
  const assessment: Assessed = {
    facts: JSON.parse(JSON.stringify(facts)) as Record<string, unknown>,
    level: severity.level,
    score: severity.score,
    notifyAuthority,
    notifySubjects,
    notifyController,
    by: act.by,
    at: act.now,
  };
  const status = incident.status === 'reported' || incident.status === 'acknowledged' ? 'assessed' : incident.status;
  return record(seen(incident, act), 'assessed', { assessment, status }, act, { assessment });
};

/** What the DPO advises; the decision is another field, by whoever decides. */
export const adviseOn = (incident: Incident, advice: Duties & { text: string }, act: Act): Incident | ActRefusal => {
  const over = overRefusal(incident);
  if (over) return over;
  if (!incident.assessment) return { refused: 'not_assessed' };
  if (advice.text.trim() === '') return { refused: 'empty' };
  return record(incident, 'advised', { advice: { ...advice, by: act.by, at: act.now } }, act);
};
