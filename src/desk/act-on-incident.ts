import type { ActRefusal } from '../domain/incident/act.ts';
import type { Action, Actor } from '../domain/permission.ts';
import type { Incident } from '../domain/ticket.ts';
import type { Act } from '../domain/transition.ts';
import { actOn, type Target } from './act-on.ts';
import type { Desk } from './desk.ts';

export type IncidentRefusal = ActRefusal | { refused: 'not_allowed' | 'not_found' };

/** Does one act on an incident as it stands now, durably; whoever acts on an older state is told. */
export const actOnIncident = (
  desk: Desk,
  actor: Actor,
  target: Target,
  action: Action,
  apply: (incident: Incident, act: Act) => Incident | ActRefusal,
): Promise<Incident | IncidentRefusal> =>
  actOn<'incident', ActRefusal>(desk, actor, 'incident', target, action, (incident, act) =>
    incident.drill ? { refused: 'drill' } : apply(incident, act),
  );
