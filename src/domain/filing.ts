/** What was filed becomes a ticket with its legal limit and the notices that it owes. */
import { backstops } from './backstop.ts';
import { append } from './history.ts';
import type { IncidentKind, IncidentRole } from './incident/kinds.ts';
import type { IncidentTimes } from './incident/times.ts';
import { WEBHOOK } from './ladder.ts';
import type { Language } from './language.ts';
import type { RequestLimit } from './request/clock.ts';
import type { Representative } from './request/file.ts';
import type { ActorId, Incident, Instant, Notice, SubjectRequest } from './ticket.ts';

/** What every form asks, and what the desk adds to it. */
interface Filing {
  workspace: string;
  by: ActorId;
  language: Language;
  /** Slack's view id: the same gesture never files twice. */
  gesture: string;
  description: string;
  client: string | null;
}

/** Of the times only `awareAt` is needed: the limit counts from it. */
export interface IncidentFiling
  extends Filing,
    Partial<Omit<IncidentTimes, 'awareAt'>>,
    Pick<IncidentTimes, 'awareAt'> {
  kind?: IncidentKind;
  role?: IncidentRole;
  messageLink?: string;
  /** Whom of the desk it is about. */
  concerns?: ActorId[];
  standIns?: ActorId[];
  dataCategories: string[];
  peopleBand: string;
}

export interface RequestFiling extends Filing {
  receivedAt: Instant;
  rights: string[];
  channel: string;
  subjectReference: string;
  callerLanguage?: Language;
  representative?: Representative;
  messageLink?: string;
}

/** The computed limit; see `deadlines/deadline.ts`. */
export interface Limit {
  due: Instant | null;
  workTo: Instant;
  because: string[];
  /** Until when the client must be told, where we may be its processor and the contract names hours. */
  clientDue?: Instant;
}

/** What the moment gives: the clock and a salt, both from outside. */
export interface Moment {
  now: Instant;
  salt: string;
}

const notice = (kind: Notice['kind'], target: string, now: Instant): Notice => ({
  key: kind,
  kind,
  target,
  dueAt: now,
  attempts: 0,
});

const common = ({ by, ...filing }: Filing, limit: RequestLimit, { now }: Moment) => ({
  workspace: filing.workspace,
  description: filing.description,
  client: filing.client,
  filedBy: by,
  filedAt: now,
  language: filing.language,
  due: limit.due,
  workTo: limit.workTo,
  because: limit.because,
  assignee: null,
  closedAt: null,
  gesture: filing.gesture,
});

/** An incident owes those who are alerted first (the DPO channel, as a rule) an alert, its reporter a receipt, and Slack the copies that it posts without us. */
export const openIncident = (
  filing: IncidentFiling,
  limit: Limit,
  moment: Moment,
  alertFirst: readonly string[],
): Omit<Incident, 'id' | 'revision'> => {
  const { awareAt, dataCategories, peopleBand, description, client, messageLink, concerns, standIns } = filing;
  const [first = '', ...others] = alertFirst;
  const { happenedAt = null, noticedAt = awareAt, kind = 'other', role = 'unknown' } = filing;
  const reported = {
    happenedAt,
    noticedAt,
    awareAt,
    kind,
    role,
    dataCategories,
    peopleBand,
    ...(messageLink === undefined ? {} : { messageLink }),
    ...(concerns === undefined || concerns.length === 0 ? {} : { concerns }),
    ...(standIns === undefined || standIns.length === 0 ? {} : { standIns }),
  };
  return {
    ...common(filing, limit, moment),
    type: 'incident',
    status: 'reported',
    ...reported,
    ...(limit.clientDue === undefined ? {} : { clientDue: limit.clientDue }),
    acknowledgedBy: null,
    acknowledgedAt: null,
    history: append([], {
      at: moment.now,
      by: filing.by,
      event: 'filed',
      changes: { description, client, ...reported },
      salt: moment.salt,
    }),
    notices: [
      notice('breach_alert', first, moment.now),
      ...others.map((target) => ({ ...notice('breach_alert', target, moment.now), key: `breach_alert:0:${target}` })),
      notice('receipt', filing.by, moment.now),
      ...(first === WEBHOOK ? [] : backstops(limit.workTo, first, moment.now)),
    ],
  };
};

/** A request owes the requests channel, where there is one, an announcement and whoever logged it a receipt. */
export const openRequest = (
  filing: RequestFiling,
  limit: RequestLimit,
  moment: Moment,
  requestsChannel: string | undefined,
): Omit<SubjectRequest, 'id' | 'revision'> => {
  const { receivedAt, rights, channel, subjectReference, description, client } = filing;
  const { callerLanguage, representative, messageLink } = filing;
  const logged = {
    receivedAt,
    rights,
    channel,
    subjectReference,
    ...(callerLanguage === undefined ? {} : { callerLanguage }),
    ...(representative === undefined ? {} : { representative }),
    ...(messageLink === undefined ? {} : { messageLink }),
  };
  return {
    ...common(filing, limit, moment),
    type: 'request',
    status: 'received',
    ...logged,
    ...(limit.forwardDue === undefined ? {} : { forwardDue: limit.forwardDue }),
    history: append([], {
      at: moment.now,
      by: filing.by,
      event: 'filed',
      changes: { description, client, ...logged },
      salt: moment.salt,
    }),
    notices: [
      ...(requestsChannel ? [notice('request_announcement', requestsChannel, moment.now)] : []),
      notice('receipt', filing.by, moment.now),
    ],
  };
};
