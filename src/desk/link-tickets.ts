import { type ActRefusal, staleRefusal } from '../domain/incident/act.ts';
import { linkTo } from '../domain/link.ts';
import { type Actor, can } from '../domain/permission.ts';
import type { Ticket } from '../domain/ticket.ts';
import type { Target } from './act-on.ts';
import { change } from './change.ts';
import { type Desk, freshSalt } from './desk.ts';

export interface OtherNotFound {
  refused: 'other_not_found';
  /** The number that was typed. */
  id: string;
}

type LinkedOrWhy = Ticket | ActRefusal | OtherNotFound | { refused: 'not_allowed' | 'not_found' };

/** Writes on both tickets that they belong together. Should the second write fail, doing it again writes what is missing. */
export const linkTickets = async (
  desk: Desk,
  actor: Actor,
  { id, edition }: Target,
  otherId: string,
): Promise<LinkedOrWhy> => {
  const found = await desk.store.get(actor.workspace, id);
  const other = await desk.store.get(actor.workspace, otherId);
  if (!found || !can(actor, 'see', found)) return { refused: 'not_found' };
  if (!can(actor, 'work_on', found)) return { refused: 'not_allowed' };
  if (!other || !can(actor, 'see', other)) return { refused: 'other_not_found', id: otherId };
  if ([found, other].some((ticket) => ticket.type === 'incident' && ticket.drill)) return { refused: 'drill' };
  let refusal: ActRefusal | undefined;
  const write = (on: Ticket, named: Ticket, seen?: number): Promise<Ticket | undefined> =>
    change(desk, on, (ticket) => {
      const stale = ticket.type === 'incident' ? staleRefusal(ticket, seen) : undefined;
      const next = stale ?? linkTo(ticket, named.id, { by: actor.id, now: desk.now(), salt: freshSalt() });
      if (!('refused' in next)) return next;
      refusal = next;
      return undefined;
    });
  const stored = await write(found, other, edition);
  if (!stored && refusal && refusal.refused !== 'linked_already') return refusal;
  const repaired = await write(other, found);
  if (stored || repaired) return stored ?? found;
  return refusal ?? { refused: 'not_found' };
};
