import { HAND_OVER } from '../desk/hand-over.ts';
import type { Glance } from '../domain/glance.ts';
import { type Actor, can } from '../domain/permission.ts';
import { ROW_ACTS, type RowAct } from './ids.ts';

/** Extended once at most (Art. 12(3)), and not once it is answered; the form says more. */
const EXTENDABLE: readonly string[] = ['received', 'in_progress'];

/** What this person may do with a ticket from a list; asked again when it is done. */
export const rowActs = (actor: Actor, ticket: Glance): RowAct[] => {
  if (ticket.hidden || !can(actor, 'see', ticket)) return [];
  const mayHandOver = can(actor, HAND_OVER[ticket.type], ticket);
  const may: Record<RowAct, boolean> = {
    open: true,
    take: mayHandOver && ticket.assignee !== actor.id,
    handOver: mayHandOver,
    extend: ticket.type === 'request' && EXTENDABLE.includes(ticket.status) && can(actor, 'plan_request', ticket),
    close:
      (ticket.type === 'incident' && can(actor, 'work_on', ticket)) ||
      (ticket.type === 'request' && can(actor, 'plan_request', ticket)),
  };
  return ROW_ACTS.filter((act) => may[act]);
};

export interface Chosen {
  act: RowAct;
  id: string;
  /** Who had it when one looked. */
  expected: string | null;
}

/** What a choice in a row's menu carries. */
export const rowValue = (act: RowAct, { id, assignee }: Pick<Glance, 'id' | 'assignee'>): string =>
  `${act}:${id}:${assignee ?? ''}`;

/** Reads it; undefined for anything that is no such value. */
export const chosenIn = (value: string | undefined): Chosen | undefined => {
  const [said, id = '', assignee = ''] = (value ?? '').split(':');
  const act = ROW_ACTS.find((each) => each === said);
  return act && { act, id, expected: assignee === '' ? null : assignee };
};
