/** The rest of an incident's life: who was told, who has it, what is said about it, its end. */
import { isAbout } from '../routing.ts';
import type { ActorId, Incident, Instant } from '../ticket.ts';
import type { Act } from '../transition.ts';
import { type ActRefusal, overRefusal, record } from './act.ts';
import { isDecided } from './decision.ts';
import type { Told } from './file.ts';
import { AHEAD_MS } from './times.ts';

const wasTold = ({ told = [] }: Incident, whom: Told['whom']): boolean => told.some((each) => each.whom === whom);

/** True when a notice to the authority comes after the limit, so that Art. 33(1) wants the reason. */
export const isLate = ({ due, workTo }: Incident, sentAt: Instant): boolean =>
  Date.parse(sentAt) > Date.parse(workTo ?? due ?? sentAt);

/** The authority, the people or the client were told, once or again; a processor tells its client first of all. */
export const recordTold = (
  incident: Incident,
  given: Pick<Told, 'whom' | 'sentAt' | 'note'> & { delayReason: string },
  act: Act,
): Incident | ActRefusal => {
  const { whom, sentAt, note } = given;
  const over = overRefusal(incident);
  if (over) return over;
  if (whom !== 'client' && !isDecided(incident)) {
    return { refused: incident.decision ? 'awaits_second' : 'no_decision' };
  }
  if (Date.parse(sentAt) - Date.parse(act.now) > AHEAD_MS) return { refused: 'future', at: 'awareAt' };
  const delayReason = given.delayReason.trim();
  if (whom === 'authority' && isLate(incident, sentAt) && !wasTold(incident, whom) && delayReason === '') {
    return { refused: 'needs_delay_reason' };
  }
  const row: Told = { whom, sentAt, note, by: act.by, at: act.now, ...(delayReason === '' ? {} : { delayReason }) };
  const settles = whom === 'authority' || (whom === 'client' && incident.assessment?.notifyController === true);
  const status = settles && isDecided(incident) ? 'notified' : incident.status;
  return record(incident, `told_${whom}`, { told: [...(incident.told ?? []), row], status }, act, { ...row });
};

const missing = (incident: Incident): ActRefusal | undefined => {
  const { decision, assessment } = incident;
  if (!decision) return { refused: 'no_decision' };
  if (!isDecided(incident)) return { refused: 'awaits_second' };
  const processor = assessment?.notifyController ?? false;
  if (processor && !wasTold(incident, 'client')) return { refused: 'client_not_told' };
  // As processor the client decides about authority and people, and tells them.
  if (processor) return undefined;
  if (decision.notifyAuthority && !wasTold(incident, 'authority')) return { refused: 'authority_not_told' };
  if (decision.notifySubjects && !wasTold(incident, 'subjects')) return { refused: 'subjects_not_told' };
  return undefined;
};

/** Closing needs both decisions, and everybody told who was to be told. */
export const closeIncident = (incident: Incident, lessons: string, act: Act): Incident | ActRefusal => {
  const refusal = overRefusal(incident) ?? missing(incident);
  if (refusal) return refusal;
  const written = lessons.trim() === '' ? {} : { lessons: { text: lessons.trim(), by: act.by, at: act.now } };
  return record(incident, 'closed', { status: 'closed', closedAt: act.now, ...written }, act, { lessons });
};

export const assignIncident = (incident: Incident, assignee: ActorId, act: Act): Incident | ActRefusal => {
  const over = overRefusal(incident);
  if (over) return over;
  if (isAbout(assignee, incident)) return { refused: 'about_them' };
  if (incident.assignee === assignee) return { refused: 'nothing_changed' };
  return record(incident, 'assigned', { assignee }, act);
};

/** Also on what is closed: the file may still be talked about. */
export const commentOn = (incident: Incident, text: string, act: Act): Incident | ActRefusal =>
  text.trim() === '' ? { refused: 'empty' } : record(incident, 'commented', {}, act, { text });
