import { type ActRefusal, staleRefusal } from '../domain/incident/act.ts';
import { type Action, type Actor, can } from '../domain/permission.ts';
import type { Incident } from '../domain/ticket.ts';
import type { Act } from '../domain/transition.ts';
import { change } from './change.ts';
import { type Desk, freshSalt } from './desk.ts';

export type IncidentRefusal = ActRefusal | { refused: 'not_allowed' | 'not_found' };

export interface Target {
  id: string;
  /** How many acts there were when the form was opened. */
  edition: number;
}

/** Does one act on an incident as it stands now, durably; whoever acts on an older state is told. */
export const actOnIncident = async (
  desk: Desk,
  actor: Actor,
  { id, edition }: Target,
  action: Action,
  apply: (incident: Incident, act: Act) => Incident | ActRefusal,
): Promise<Incident | IncidentRefusal> => {
  const found = await desk.store.get(actor.workspace, id);
  if (found?.type !== 'incident' || !can(actor, 'see', found)) return { refused: 'not_found' };
  if (!can(actor, action, found)) return { refused: 'not_allowed' };
  let refusal: ActRefusal | undefined;
  const stored = await change(desk, found, (ticket) => {
    if (ticket.type !== 'incident') return undefined;
    const act = { by: actor.id, now: desk.now(), salt: freshSalt() };
    const next = staleRefusal(ticket, edition) ?? apply(ticket, act);
    refusal = 'refused' in next ? next : undefined;
    return 'refused' in next ? undefined : next;
  });
  return refusal ?? (stored?.type === 'incident' ? stored : { refused: 'not_found' });
};
