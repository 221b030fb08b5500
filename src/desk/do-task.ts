import { type Actor, can, canDo } from '../domain/permission.ts';
import { finishTask, reopenTask, type TaskRefusal } from '../domain/task.ts';
import type { Ticket } from '../domain/ticket.ts';
import { change } from './change.ts';
import { type Desk, freshSalt } from './desk.ts';

/** Says of a ticket's task that it is done, or that it is not after all; of any type of ticket. */
export const doTask = async (
  desk: Desk,
  actor: Actor,
  { ticket: id, task }: { ticket: string; task: string },
  what: 'finish' | 'reopen',
): Promise<Ticket | TaskRefusal | { refused: 'not_allowed' | 'not_found' }> => {
  const found = await desk.store.get(actor.workspace, id);
  if (!found || !can(actor, 'see', found)) return { refused: 'not_found' };
  let refusal: TaskRefusal | { refused: 'not_allowed' } | undefined;
  const stored = await change(desk, found, (ticket) => {
    const asked = ticket.tasks?.find((each) => each.id === task);
    const act = { by: actor.id, now: desk.now(), salt: freshSalt() };
    const next =
      asked && !canDo(actor, ticket, asked)
        ? { refused: 'not_allowed' as const }
        : (what === 'finish' ? finishTask : reopenTask)(ticket, task, act);
    refusal = 'refused' in next ? next : undefined;
    return 'refused' in next ? undefined : next;
  });
  return refusal ?? stored ?? { refused: 'not_found' };
};
