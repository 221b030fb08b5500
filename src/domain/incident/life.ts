/** The rest of an incident's life: who has it, what is said about it, its end. */
import { isAbout } from '../routing.ts';
import type { ActorId, Incident } from '../ticket.ts';
import type { Act } from '../transition.ts';
import { type ActRefusal, overRefusal, record } from './act.ts';
import { isDecided } from './decision.ts';
import type { Told } from './file.ts';
import { isProcessor } from './role.ts';
import { owesFinal, toldTo } from './tell.ts';

const wasTold = (incident: Incident, whom: Told['whom']): boolean => toldTo(incident, whom).length > 0;

const missing = (incident: Incident): ActRefusal | undefined => {
  const { decision } = incident;
  if (!decision) return { refused: 'no_decision' };
  if (!isDecided(incident)) return { refused: 'awaits_second' };
  const processor = isProcessor(incident);
  if (processor && !wasTold(incident, 'client')) return { refused: 'client_not_told' };
  // As processor the client decides about authority and people, and tells them.
  if (processor) return undefined;
  if (decision.notifyAuthority && !wasTold(incident, 'authority')) return { refused: 'authority_not_told' };
  if (owesFinal(incident)) return { refused: 'final_notice_missing' };
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
