import { type Actor, can } from '../domain/permission.ts';
import { isAbout } from '../domain/routing.ts';
import type { Incident } from '../domain/ticket.ts';
import { acknowledge, type Refusal } from '../domain/transition.ts';
import { change } from './change.ts';
import { type Desk, freshSalt } from './desk.ts';

/** The DPO or a deputy has seen the alert. */
export const acknowledgeIncident = async (
  desk: Desk,
  actor: Actor,
  id: string,
): Promise<Incident | Refusal | { refused: 'not_allowed' } | { refused: 'not_found' }> => {
  const found = await desk.store.get(actor.workspace, id);
  if (found?.type === 'incident' && isAbout(actor.id, found)) return { refused: 'not_found' };
  if (!can(actor, 'acknowledge', found)) return { refused: 'not_allowed' };
  if (found?.type !== 'incident') return { refused: 'not_found' };
  let refusal: Refusal | undefined;
  const acknowledged = await change(desk, found, (ticket) => {
    if (ticket.type !== 'incident') return undefined;
    const next = acknowledge(ticket, { by: actor.id, now: desk.now(), salt: freshSalt() });
    if (!('refused' in next)) return next;
    refusal = next;
    return undefined;
  });
  if (refusal) return refusal;
  return acknowledged?.type === 'incident' ? acknowledged : { refused: 'not_found' };
};
