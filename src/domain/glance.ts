/** What lists and counts need of a ticket, so that thousands are looked at without reading one: nothing anybody wrote. */
import type { Assessed, Decision, Told } from './incident/file.ts';
import type { IncidentRole } from './incident/kinds.ts';
import type { Forwarded } from './request/file.ts';
import type { Task } from './task.ts';
import type { ActorId, IncidentStatus, Instant, QuestionStatus, RequestStatus, Ticket, TicketType } from './ticket.ts';

/** Its fields are named as the ticket's, so that a ticket is one too. */
export interface Glance {
  id: string;
  workspace: string;
  /** Counts the writes: another number, another ticket. */
  revision: number;
  type: TicketType;
  status: IncidentStatus | RequestStatus | QuestionStatus;
  client: string | null;
  filedBy: ActorId;
  filedAt: Instant;
  workTo: Instant | null;
  assignee: ActorId | null;
  closedAt: Instant | null;
  tasks?: readonly Pick<Task, 'owner'>[];
  /** Only of incidents. */
  drill?: boolean;
  clientDue?: Instant;
  acknowledgedAt?: Instant | null;
  concerns?: readonly ActorId[];
  standIns?: readonly ActorId[];
  /** It is about whoever looks: that it exists is all they are shown. */
  hidden?: true;
  decision?: Pick<Decision, 'needsSecond' | 'confirmedBy'>;
  role?: IncidentRole;
  assessment?: Pick<Assessed, 'notifyController'>;
  told?: readonly Pick<Told, 'whom' | 'stage'>[];
  /** Only of requests. */
  forwardDue?: Instant;
  forwarded?: Pick<Forwarded, 'forwardedAt'>;
}

type OfIncident =
  | 'drill'
  | 'clientDue'
  | 'acknowledgedAt'
  | 'decision'
  | 'concerns'
  | 'standIns'
  | 'role'
  | 'assessment'
  | 'told';

const ofIncident = (ticket: Glance): Pick<Glance, OfIncident> => ({
  ...(ticket.role === undefined ? {} : { role: ticket.role }),
  ...(ticket.assessment === undefined ? {} : { assessment: { notifyController: ticket.assessment.notifyController } }),
  ...(ticket.told === undefined
    ? {}
    : { told: ticket.told.map(({ whom, stage }) => (stage === undefined ? { whom } : { whom, stage })) }),
  ...(ticket.drill === undefined ? {} : { drill: ticket.drill }),
  ...(ticket.concerns === undefined ? {} : { concerns: ticket.concerns }),
  ...(ticket.standIns === undefined ? {} : { standIns: ticket.standIns }),
  ...(ticket.clientDue === undefined ? {} : { clientDue: ticket.clientDue }),
  ...(ticket.acknowledgedAt === undefined ? {} : { acknowledgedAt: ticket.acknowledgedAt }),
  ...(ticket.decision === undefined
    ? {}
    : { decision: { needsSecond: ticket.decision.needsSecond, confirmedBy: ticket.decision.confirmedBy } }),
});

const ofRequest = ({ forwardDue, forwarded }: Glance): Pick<Glance, 'forwardDue' | 'forwarded'> => ({
  ...(forwardDue === undefined ? {} : { forwardDue }),
  ...(forwarded === undefined ? {} : { forwarded: { forwardedAt: forwarded.forwardedAt } }),
});

/** The ticket without all that a list does not need. */
export const glanceOf = (ticket: Ticket | Glance): Glance => {
  const { id, workspace, revision, type, status, client, filedBy, filedAt, workTo, assignee, closedAt } = ticket;
  return {
    id,
    workspace,
    revision,
    type,
    status,
    client,
    filedBy,
    filedAt,
    workTo,
    assignee,
    closedAt,
    ...(ticket.tasks === undefined ? {} : { tasks: ticket.tasks.map(({ owner }) => ({ owner })) }),
    ...(ticket.type === 'incident' ? ofIncident(ticket) : {}),
    ...(ticket.type === 'request' ? ofRequest(ticket) : {}),
  };
};
