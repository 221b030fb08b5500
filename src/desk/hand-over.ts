/** Gives a ticket to somebody from a list: whoever looked at an older list is told who has it now. */
import { assignIncident } from '../domain/incident/life.ts';
import { type Action, type Actor, can } from '../domain/permission.ts';
import { assignQuestion } from '../domain/question/ask.ts';
import { assignRequest } from '../domain/request/life.ts';
import type { ActorId, Ticket, TicketType } from '../domain/ticket.ts';
import type { Act } from '../domain/transition.ts';
import { NotSaved, StaleTicket } from '../store/store.ts';
import { change } from './change.ts';
import { type Desk, freshSalt } from './desk.ts';

export type HandOverRefusal =
  /** Somebody got it while one looked at the list; null when it was taken from whoever had it. */
  | { refused: 'taken_meanwhile'; by: ActorId | null }
  | { refused: 'same' | 'over' | 'about_them' | 'not_allowed' | 'not_found' | 'not_saved' };

/** Of an incident only the DPO's desk decides who reads it. */
export const HAND_OVER: Record<TicketType, Action> = {
  incident: 'work_on',
  request: 'plan_request',
  question: 'work_on',
};

const assigned = (ticket: Ticket, assignee: ActorId, act: Act): Ticket | { refused: string } => {
  if (ticket.type === 'incident') return assignIncident(ticket, assignee, act);
  return ticket.type === 'request' ? assignRequest(ticket, assignee, act) : assignQuestion(ticket, assignee, act);
};

const next = (
  ticket: Ticket,
  { assignee, expected }: { assignee: ActorId; expected: ActorId | null },
  act: Act,
): Ticket | HandOverRefusal => {
  if (ticket.closedAt !== null) return { refused: 'over' };
  if (ticket.assignee === assignee) return { refused: 'same' };
  if (ticket.assignee !== expected) return { refused: 'taken_meanwhile', by: ticket.assignee };
  const done = assigned(ticket, assignee, act);
  if (!('refused' in done)) return done;
  return { refused: done.refused === 'about_them' ? 'about_them' : 'over' };
};

/** @param expected who had it when one looked */
export const handOver = async (
  desk: Desk,
  actor: Actor,
  { id, assignee, expected }: { id: string; assignee: ActorId; expected: ActorId | null },
): Promise<Ticket | HandOverRefusal> => {
  const found = await desk.store.get(actor.workspace, id);
  if (!found || !can(actor, 'see', found)) return { refused: 'not_found' };
  if (!can(actor, HAND_OVER[found.type], found)) return { refused: 'not_allowed' };
  let refusal: HandOverRefusal | undefined;
  try {
    const stored = await change(desk, found, (ticket) => {
      const done = next(ticket, { assignee, expected }, { by: actor.id, now: desk.now(), salt: freshSalt() });
      refusal = 'refused' in done ? done : undefined;
      return 'refused' in done ? undefined : done;
    });
    return refusal ?? stored ?? { refused: 'not_found' };
  } catch (error) {
    if (!(error instanceof NotSaved || error instanceof StaleTicket)) throw error;
    return { refused: 'not_saved' };
  }
};
