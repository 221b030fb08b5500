/** Who may do what, as sentences. Asked on every action, by whoever acts: a hidden button is no permission. */
import type { Glance } from './glance.ts';
import { isAbout } from './routing.ts';
import type { Task } from './task.ts';
import type { ActorId } from './ticket.ts';

export type Role = 'dpo' | 'deputy' | 'manager' | 'admin';

/** What the organisation lets guests of its workspace do; they see nothing but what they filed themselves. */
export const GUEST_RIGHTS = ['ask', 'file'] as const;

export type GuestRight = (typeof GUEST_RIGHTS)[number];

export interface Actor {
  id: ActorId;
  workspace: string;
  roles: readonly Role[];
  /** Undefined for a member. A guest has what guests may do; whoever belongs to another organisation or left has nothing. */
  guest?: readonly GuestRight[];
}

export type Action =
  | 'ask'
  | 'file_incident'
  | 'file_request'
  /** Send the DPO a question, or say that an answer is wrong. */
  | 'ask_dpo'
  | 'acknowledge'
  /** Assess, advise, decide, tell, assign, correct, close. */
  | 'work_on'
  /** Of a request: assign, hand over, wait, extend, close. Needs nothing of what was written in it. */
  | 'plan_request'
  /** Of a request: answer, refuse, and the duties beside them. */
  | 'work_on_request'
  /** Of a request: what whoever has the person on the line does at once: stop, hand on, see who it is. */
  | 'act_at_once'
  /** Of a request: put right what was logged. */
  | 'correct_request'
  /** Of a request: close it as no request at all. */
  | 'void_request'
  /** Be the second person of a decision. */
  | 'confirm'
  | 'comment'
  /** Say that a task is done, or not: one's own, or any for those who work on the ticket. */
  | 'do_task'
  /** Ask the DPO again, or say that it is done. */
  | 'follow_up'
  /** See that a ticket exists: number, kind, dates, status. */
  | 'see'
  /** Read what somebody wrote in it. */
  | 'read_content'
  /** Start an exercise of the alert. */
  | 'drill'
  /** See every open ticket of the workspace, not only one's own. */
  | 'list_all'
  /** Have the breach register as a file. */
  | 'export_register'
  /** Have the log of requests as a file, without what one may not read. */
  | 'export_log';

/** What of a ticket a permission rests on. */
type Concerned = Pick<Glance, 'workspace' | 'filedBy' | 'assignee' | 'tasks' | 'concerns' | 'standIns'>;

type Sentence = (actor: Actor, ticket: Concerned | undefined) => boolean;

const aMember: Sentence = ({ guest }) => guest === undefined;
const aGuestWhoMay =
  (right: GuestRight): Sentence =>
  ({ guest }) =>
    guest?.includes(right) ?? false;
/** An external DPO often is a guest: a role by configuration counts more than the kind of account. */
const whoHoldsARole: Sentence = ({ roles }) => roles.length > 0;
/** Of an incident about everybody of the desk, those who stand in for it. */
const theDpoOrADeputy: Sentence = ({ id, roles }, ticket) =>
  roles.includes('dpo') || roles.includes('deputy') || (ticket?.standIns?.includes(id) ?? false);
const anAdmin: Sentence = ({ roles }) => roles.includes('admin');
const aManager: Sentence = ({ roles }) => roles.includes('manager');
const whoFiledIt: Sentence = ({ id }, ticket) => ticket?.filedBy === id;
const whoItIsAssignedTo: Sentence = ({ id }, ticket) => ticket?.assignee === id;
const whoHasATask: Sentence = ({ id }, ticket) => ticket?.tasks?.some(({ owner }) => owner === id) ?? false;

const may: Record<Action, Sentence[]> = {
  ask: [aMember, whoHoldsARole, aGuestWhoMay('ask')],
  file_incident: [aMember, whoHoldsARole, aGuestWhoMay('file')],
  file_request: [aMember, whoHoldsARole, aGuestWhoMay('file')],
  ask_dpo: [aMember, whoHoldsARole, aGuestWhoMay('ask')],
  acknowledge: [theDpoOrADeputy],
  work_on: [theDpoOrADeputy],
  plan_request: [theDpoOrADeputy, aManager, whoItIsAssignedTo],
  work_on_request: [theDpoOrADeputy, whoItIsAssignedTo],
  act_at_once: [theDpoOrADeputy, whoItIsAssignedTo, whoFiledIt],
  correct_request: [theDpoOrADeputy, aManager, whoItIsAssignedTo, whoFiledIt],
  void_request: [theDpoOrADeputy],
  confirm: [theDpoOrADeputy, aManager],
  follow_up: [theDpoOrADeputy, whoFiledIt],
  comment: [theDpoOrADeputy, whoFiledIt, whoItIsAssignedTo],
  do_task: [theDpoOrADeputy, whoItIsAssignedTo, whoHasATask],
  see: [theDpoOrADeputy, aManager, whoFiledIt, whoItIsAssignedTo, whoHasATask],
  read_content: [theDpoOrADeputy, whoFiledIt, whoItIsAssignedTo],
  drill: [theDpoOrADeputy, anAdmin],
  list_all: [theDpoOrADeputy, aManager],
  export_register: [theDpoOrADeputy],
  export_log: [theDpoOrADeputy, aManager],
};

/** A ticket of another workspace is nobody's business, whatever their role there; nor is an incident theirs whom it is about. */
export const can = (actor: Actor, action: Action, ticket?: Concerned): boolean =>
  (ticket === undefined || (ticket.workspace === actor.workspace && !isAbout(actor.id, ticket))) &&
  may[action].some((sentence) => sentence(actor, ticket));

/** Of those who may do tasks, the owner of one may do that one. */
export const canDo = (actor: Actor, ticket: Concerned, task: Pick<Task, 'owner'>): boolean =>
  can(actor, 'do_task', ticket) &&
  (task.owner === actor.id || can(actor, 'work_on', ticket) || whoItIsAssignedTo(actor, ticket));
