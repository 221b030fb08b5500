import { type Stale, staleRefusal } from '../domain/incident/act.ts';
import { type Action, type Actor, can } from '../domain/permission.ts';
import type { Ticket, TicketType } from '../domain/ticket.ts';
import type { Act } from '../domain/transition.ts';
import { change } from './change.ts';
import { type Desk, freshSalt } from './desk.ts';

export interface Target {
  id: string;
  /** How many acts there were when the form was opened; undefined where that does not matter. */
  edition: number | undefined;
}

type Of<K extends TicketType> = Extract<Ticket, { type: K }>;

/** Does one act on a ticket as it stands now, durably; whoever acts on an older state is told. */
export const actOn = async <K extends TicketType, R extends { refused: string }>(
  desk: Desk,
  actor: Actor,
  type: K,
  { id, edition }: Target,
  action: Action,
  apply: (ticket: Of<K>, act: Act) => Of<K> | R,
): Promise<Of<K> | R | Stale | { refused: 'not_allowed' | 'not_found' }> => {
  const isOfType = (ticket: Ticket | undefined): ticket is Of<K> => ticket?.type === type;
  const found = await desk.store.get(actor.workspace, id);
  if (!isOfType(found) || !can(actor, 'see', found)) return { refused: 'not_found' };
  if (!can(actor, action, found)) return { refused: 'not_allowed' };
  let refusal: R | Stale | undefined;
  const stored = await change(desk, found, (ticket) => {
    if (!isOfType(ticket)) return undefined;
    const next = staleRefusal(ticket, edition) ?? apply(ticket, { by: actor.id, now: desk.now(), salt: freshSalt() });
    refusal = 'refused' in next ? next : undefined;
    return 'refused' in next ? undefined : next;
  });
  return refusal ?? (isOfType(stored) ? stored : { refused: 'not_found' });
};
