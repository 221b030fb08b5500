/**
 * What the desk did, in numbers: for the report, the monthly digest and App Home. Never a word of a ticket, and never a
 * drill. Requests count from the day they were received, incidents from awareness, each in the organisation's zone.
 */
import { isOverdue } from './dashboard.ts';
import type { Glance } from './glance.ts';
import { isDecided } from './incident/decision.ts';
import type { IncidentKind } from './incident/kinds.ts';
import { localDays, monthsOf, type Period } from './period.ts';
import { settledAt } from './request/outcome.ts';
import type { Level } from './severity/score.ts';
import type { ActorId, Incident, Instant, SubjectRequest, Ticket, TicketType } from './ticket.ts';

/** Counts by a name, most first. */
type Counts<K extends string = string> = readonly { what: K; count: number }[];

type SeverityFigure = Level | 'not_assessed';

/** Days since a ticket came in, as bands; the last has no end. */
export const AGES = ['0-7', '8-14', '15-30', '31-60', '61+'] as const;
type Age = (typeof AGES)[number];

/** How a limit was met: ended in time or late; still open with time left, or past its limit. */
export const OUTCOMES = ['in_time', 'late', 'open', 'overdue'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What became of Art. 33(1); `client` where the client decides. */
export const AUTHORITY_OUTCOMES = ['in_time', 'late', 'not_notified', 'undecided', 'client'] as const;
export type AuthorityOutcome = (typeof AUTHORITY_OUTCOMES)[number];

export interface Figures {
  period: Period;
  /** Every month of the period, `YYYY-MM`. */
  months: readonly string[];
  requests: {
    total: number;
    /** A request that invokes two rights counts under both; `total` counts it once. */
    byRight: Counts;
    /** In the order of `months`, how many requests invoked each right. */
    byMonth: readonly { month: string; total: number; rights: Record<string, number> }[];
    outcomes: Record<Outcome, number>;
  };
  incidents: {
    total: number;
    byMonth: readonly { month: string; total: number }[];
    /** By kind, and within it by severity as last assessed. */
    byKind: readonly { what: IncidentKind; count: number; levels: Record<SeverityFigure, number> }[];
    bySeverity: Record<SeverityFigure, number>;
    authority: Record<AuthorityOutcome, number>;
  };
  /** What is open at the end, whenever it came in, by age. */
  open: { total: number; overdue: number; byAge: readonly { age: Age; types: Record<TicketType, number> }[] };
  /** Open tickets by who has them; null is nobody. Most first. */
  load: readonly { assignee: ActorId | null; open: number; overdue: number }[];
  /** Answers by rule, or by verdict where no rule answered. */
  answers: { total: number; byRule: Counts };
}

export interface FiguresInput {
  tickets: readonly Ticket[];
  /** What the store's usage holds: by day, by what happened. */
  usage: Readonly<Record<string, Readonly<Record<string, number>>>>;
  period: Period;
  now: Instant;
  timezone: string;
}

const DAY_MS = 86_400_000;
const ANSWERED = 'answered ';

/** An exercise is no incident, in no number. */
export const isCounted = (ticket: Ticket | Glance): boolean => !('drill' in ticket && ticket.drill);

const tally = <K extends string>(names: Iterable<K>): Map<K, number> => {
  const counts = new Map<K, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
};

const sorted = <K extends string>(counts: Map<K, number>): Counts<K> =>
  [...counts].map(([what, count]) => ({ what, count })).sort((a, b) => b.count - a.count || (a.what < b.what ? -1 : 1));

const record = <K extends string>(names: readonly K[], given: Iterable<K>): Record<K, number> => {
  const counts = tally(given);
  return Object.fromEntries(names.map((name) => [name, counts.get(name) ?? 0])) as Record<K, number>;
};

const isPast = (limit: Instant | null, at: Instant): boolean => limit !== null && Date.parse(at) > Date.parse(limit);

/** When the last right had its answer or refusal; a later bookkeeping act does not make it late. */
export const endOf = (request: SubjectRequest): Instant | undefined =>
  settledAt(request) ?? request.closedAt ?? undefined;

export const outcomeOf = (request: SubjectRequest, now: Instant): Outcome => {
  const end = endOf(request);
  const late = isPast(request.workTo, end ?? now);
  if (end === undefined) return late ? 'overdue' : 'open';
  return late ? 'late' : 'in_time';
};

const authorityOf = (incident: Incident): AuthorityOutcome => {
  const { told = [], decision, assessment, workTo } = incident;
  const first = told.find(({ whom }) => whom === 'authority');
  if (first) return isPast(workTo, first.sentAt) ? 'late' : 'in_time';
  if (assessment?.notifyController) return 'client';
  return decision && isDecided(incident) && !(decision.breach && decision.notifyAuthority)
    ? 'not_notified'
    : 'undecided';
};

const severityOf = ({ assessment }: Incident): SeverityFigure => assessment?.level ?? 'not_assessed';

/** Gravest first. */
export const SEVERITIES: readonly SeverityFigure[] = ['very_high', 'high', 'medium', 'low', 'not_assessed'];

const cameIn = (ticket: Ticket): Instant => {
  if (ticket.type === 'request') return ticket.receivedAt;
  return ticket.type === 'incident' ? ticket.awareAt : ticket.filedAt;
};

const ageOf = (ticket: Ticket, now: Instant): Age => {
  const days = Math.floor((Date.parse(now) - Date.parse(cameIn(ticket))) / DAY_MS);
  return AGES.find((age) => days <= Number(age.split('-')[1])) ?? '61+';
};

const requestFigures = (
  requests: readonly SubjectRequest[],
  months: readonly string[],
  { now, timezone }: FiguresInput,
) => {
  const monthOf = localDays(timezone);
  const byMonth = new Map(months.map((month) => [month, [] as SubjectRequest[]]));
  for (const request of requests) byMonth.get(monthOf(request.receivedAt).slice(0, 7))?.push(request);
  const rightsOf = (some: readonly SubjectRequest[]) => tally(some.flatMap(({ rights }) => [...new Set(rights)]));
  return {
    total: requests.length,
    byRight: sorted(rightsOf(requests)),
    byMonth: [...byMonth].map(([month, some]) => ({
      month,
      total: some.length,
      rights: Object.fromEntries(rightsOf(some)),
    })),
    outcomes: record(
      OUTCOMES,
      requests.map((request) => outcomeOf(request, now)),
    ),
  };
};

const incidentFigures = (incidents: readonly Incident[], months: readonly string[], timezone: string) => {
  const monthOf = localDays(timezone);
  const inMonth = tally(incidents.map(({ awareAt }) => monthOf(awareAt).slice(0, 7)));
  const kindOf = ({ kind = 'other' }: Incident): IncidentKind => kind;
  return {
    total: incidents.length,
    byMonth: months.map((month) => ({ month, total: inMonth.get(month) ?? 0 })),
    byKind: sorted(tally(incidents.map(kindOf))).map(({ what, count }) => ({
      what,
      count,
      levels: record(SEVERITIES, incidents.filter((incident) => kindOf(incident) === what).map(severityOf)),
    })),
    bySeverity: record(SEVERITIES, incidents.map(severityOf)),
    authority: record(AUTHORITY_OUTCOMES, incidents.map(authorityOf)),
  };
};

const openFigures = (open: readonly Ticket[], now: Instant) => ({
  total: open.length,
  overdue: open.filter((ticket) => isOverdue(ticket, now)).length,
  byAge: AGES.map((age) => ({
    age,
    types: record(
      ['incident', 'request', 'question'],
      open.filter((ticket) => ageOf(ticket, now) === age).map(({ type }) => type),
    ),
  })),
});

/** Open tickets by who has them, those that nobody has among them. */
export const loadOf = (tickets: readonly Glance[], now: Instant): Figures['load'] => {
  const open = tickets.filter((ticket) => isCounted(ticket) && ticket.closedAt === null);
  return [...new Set(open.map(({ assignee }) => assignee))]
    .map((assignee) => {
      const theirs = open.filter((ticket) => ticket.assignee === assignee);
      return { assignee, open: theirs.length, overdue: theirs.filter((ticket) => isOverdue(ticket, now)).length };
    })
    .sort((a, b) => b.open - a.open || b.overdue - a.overdue || ((a.assignee ?? '') < (b.assignee ?? '') ? -1 : 1));
};

const answerFigures = ({ usage, period }: FiguresInput): Figures['answers'] => {
  const counts = new Map<string, number>();
  for (const [day, happened] of Object.entries(usage)) {
    if (day < period.from || day > period.to) continue;
    for (const [what, count] of Object.entries(happened)) {
      if (!what.startsWith(ANSWERED)) continue;
      const rule = what.slice(ANSWERED.length);
      counts.set(rule, (counts.get(rule) ?? 0) + count);
    }
  }
  return { total: [...counts.values()].reduce((sum, count) => sum + count, 0), byRule: sorted(counts) };
};

/** The numbers of a period; what is open, and its ages, are those at `now`. */
export const figuresOf = (input: FiguresInput): Figures => {
  const { tickets, period, now, timezone } = input;
  const dayOf = localDays(timezone);
  const isWithin = (at: Instant): boolean => dayOf(at) >= period.from && dayOf(at) <= period.to;
  const counted = tickets.filter(isCounted);
  const within = counted.filter((ticket) => isWithin(cameIn(ticket)));
  const months = monthsOf(period);
  // What was logged by mistake was no request.
  const requests = within
    .filter((ticket) => ticket.type === 'request')
    .filter(({ closing }) => closing?.why !== 'mistake');
  const incidents = within.filter((ticket) => ticket.type === 'incident');
  return {
    period,
    months,
    requests: requestFigures(requests, months, input),
    incidents: incidentFigures(incidents, months, timezone),
    open: openFigures(
      counted.filter(({ closedAt }) => closedAt === null),
      now,
    ),
    load: loadOf(counted, now),
    answers: answerFigures(input),
  };
};
