/** What is still to be done for a ticket, by whom: for any type of ticket. Nothing here writes. */
import { append } from './history.ts';
import type { ActorId, Instant, Ticket } from './ticket.ts';
import type { Act } from './transition.ts';

export interface Task {
  /** Unique within its ticket: `1`, `2`, … */
  id: string;
  text: string;
  /** Who does it; null for whoever gets to it first. */
  owner: ActorId | null;
  /** The system that it is about, in words: `CRM`, `call recordings`. */
  system?: string;
  /** Id of the client that it is for. */
  client?: string;
  addedBy: ActorId;
  addedAt: Instant;
  doneBy: ActorId | null;
  doneAt: Instant | null;
}

export type NewTask = Pick<Task, 'text' | 'owner' | 'system' | 'client'>;

export type TaskRefusal =
  | { refused: 'empty' | 'task_unknown' | 'task_not_done' | 'ticket_closed' }
  | { refused: 'task_done_already'; by: ActorId; at: Instant };

const entry = <T extends Ticket>(ticket: T, tasks: Task[], event: string, task: Task, { by, now, salt }: Act): T => ({
  ...ticket,
  tasks,
  history: append(ticket.history, { at: now, by, event, changes: { task }, salt }),
});

/** One more task. What is closed takes none; its open tasks may still be finished. */
export const addTask = <T extends Ticket>(ticket: T, given: NewTask, act: Act): T | TaskRefusal => {
  if (ticket.closedAt !== null) return { refused: 'ticket_closed' };
  if (given.text.trim() === '') return { refused: 'empty' };
  const tasks = ticket.tasks ?? [];
  const id = String(Math.max(0, ...tasks.map((task) => Number(task.id))) + 1);
  const task: Task = { ...given, id, addedBy: act.by, addedAt: act.now, doneBy: null, doneAt: null };
  return entry(ticket, [...tasks, task], 'task_added', task, act);
};

const changeTask = <T extends Ticket>(
  ticket: T,
  id: string,
  act: Act,
  event: string,
  change: (task: Task) => Task | TaskRefusal,
): T | TaskRefusal => {
  const tasks = ticket.tasks ?? [];
  const found = tasks.find((task) => task.id === id);
  if (!found) return { refused: 'task_unknown' };
  const next = change(found);
  if ('refused' in next) return next;
  return entry(
    ticket,
    tasks.map((task) => (task === found ? next : task)),
    event,
    next,
    act,
  );
};

/** Pressed twice, or by two people, it is done once: the second hears by whom. */
export const finishTask = <T extends Ticket>(ticket: T, id: string, act: Act): T | TaskRefusal =>
  changeTask(ticket, id, act, 'task_done', (task) =>
    task.doneBy && task.doneAt
      ? { refused: 'task_done_already', by: task.doneBy, at: task.doneAt }
      : { ...task, doneBy: act.by, doneAt: act.now },
  );

export const reopenTask = <T extends Ticket>(ticket: T, id: string, act: Act): T | TaskRefusal =>
  changeTask(ticket, id, act, 'task_reopened', (task) =>
    task.doneAt === null ? { refused: 'task_not_done' } : { ...task, doneBy: null, doneAt: null },
  );
