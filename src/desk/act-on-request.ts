import { staleRefusal } from '../domain/incident/act.ts';
import { type Action, type Actor, can } from '../domain/permission.ts';
import type { RequestRefusal } from '../domain/request/act.ts';
import type { SubjectRequest } from '../domain/ticket.ts';
import type { Act } from '../domain/transition.ts';
import { change } from './change.ts';
import { type Desk, freshSalt } from './desk.ts';

export type RequestActRefusal = RequestRefusal | { refused: 'not_allowed' | 'not_found' };

interface Target {
  id: string;
  /** How many acts there were when the form was opened; undefined for what is done without looking, such as taking it. */
  edition: number | undefined;
}

/** Does one act on a request as it stands now, durably; whoever acts on an older state is told. */
export const actOnRequest = async (
  desk: Desk,
  actor: Actor,
  { id, edition }: Target,
  action: Action,
  apply: (request: SubjectRequest, act: Act) => SubjectRequest | RequestRefusal,
): Promise<SubjectRequest | RequestActRefusal> => {
  const found = await desk.store.get(actor.workspace, id);
  if (found?.type !== 'request' || !can(actor, 'see', found)) return { refused: 'not_found' };
  if (!can(actor, action, found)) return { refused: 'not_allowed' };
  let refusal: RequestRefusal | undefined;
  const stored = await change(desk, found, (ticket) => {
    if (ticket.type !== 'request') return undefined;
    const act = { by: actor.id, now: desk.now(), salt: freshSalt() };
    const next = staleRefusal(ticket, edition) ?? apply(ticket, act);
    refusal = 'refused' in next ? next : undefined;
    return 'refused' in next ? undefined : next;
  });
  return refusal ?? (stored?.type === 'request' ? stored : { refused: 'not_found' });
};
