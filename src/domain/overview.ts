/** What App Home counts: for managers the load, for the DPO what waits for a decision. Nothing anybody wrote. */
import { isOverdue, nextLimit } from './dashboard.ts';
import { type Figures, loadOf } from './figures.ts';
import type { Glance } from './glance.ts';
import { isProcessor } from './incident/role.ts';
import { owesFinal, toldTo } from './incident/tell.ts';
import { type Asker, narrow } from './open-filter.ts';
import type { TicketType } from './ticket.ts';

export interface Overview {
  open: Record<TicketType, number>;
  overdue: number;
  /** The limit falls in what is left of this week. */
  week: number;
  /** Requests that nobody has. */
  unassigned: number;
  load: Figures['load'];
}

/** @param open what this person may see, as `openFor` gives it */
export const overviewOf = (open: readonly Glance[], asker: Asker): Overview => {
  const count = (type: TicketType): number => open.filter((ticket) => ticket.type === type).length;
  return {
    open: { incident: count('incident'), request: count('request'), question: count('question') },
    overdue: open.filter((ticket) => isOverdue(ticket, asker.now)).length,
    week: narrow(open, { week: true }, asker).filter((ticket) => !isOverdue(ticket, asker.now)).length,
    unassigned: open.filter(({ type, assignee }) => type === 'request' && assignee === null).length,
    load: loadOf(
      open.filter(({ hidden }) => !hidden),
      asker.now,
    ),
  };
};

/** In the order in which they are to be taken. */
export const DECISIONS = [
  'acknowledge',
  'decide',
  'confirm',
  'assess',
  'tell_client',
  'notify',
  'final_notice',
  'answer',
  'assign',
] as const;

export type Decision = (typeof DECISIONS)[number];

/** As processor we tell the client first of all, as soon as somebody looks at it. */
const awaitsClient = (ticket: Glance): boolean =>
  ticket.type === 'incident' &&
  ticket.client !== null &&
  Boolean(ticket.acknowledgedAt) &&
  isProcessor(ticket) &&
  toldTo(ticket, 'client').length === 0;

const AWAITS: Record<Decision, (ticket: Glance) => boolean> = {
  acknowledge: ({ type, acknowledgedAt }) => type === 'incident' && !acknowledgedAt,
  assess: ({ type, status, acknowledgedAt }) =>
    type === 'incident' && Boolean(acknowledgedAt) && (status === 'reported' || status === 'acknowledged'),
  decide: ({ status, decision }) => status === 'assessed' && !decision,
  confirm: ({ status, decision }) => status === 'assessed' && decision !== undefined,
  tell_client: (ticket) => awaitsClient(ticket),
  notify: (ticket) => ticket.status === 'decided' && !awaitsClient(ticket),
  final_notice: (ticket) => ticket.type === 'incident' && owesFinal(ticket),
  answer: ({ status }) => status === 'asked',
  assign: ({ type, status, assignee }) => type === 'request' && assignee === null && status === 'received',
};

/** What waits for the DPO or a deputy, each list in the order given. */
export const decisionsOf = (open: readonly Glance[]): Record<Decision, Glance[]> => {
  const visible = open.filter(({ hidden }) => !hidden);
  const waiting = (decision: Decision): Glance[] => visible.filter(AWAITS[decision]);
  return {
    acknowledge: waiting('acknowledge'),
    decide: waiting('decide'),
    confirm: waiting('confirm'),
    assess: waiting('assess'),
    tell_client: waiting('tell_client'),
    notify: waiting('notify'),
    final_notice: waiting('final_notice'),
    answer: waiting('answer'),
    assign: waiting('assign'),
  };
};

/** The clocks that run: what has a limit, in the order given. */
export const clocksOf = (open: readonly Glance[]): Glance[] =>
  open.filter((ticket) => !ticket.hidden && nextLimit(ticket) !== null);
