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

interface Span {
  period: Period;
  now: Instant;
  timezone: string;
}

/** What the store's usage holds: by day, by what happened. */
type Counted = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface FiguresInput extends Span {
  tickets: readonly Ticket[];
  usage: Counted;
}

/** Counts ticket by ticket, so that thousands need not be held. */
export interface Counting {
  add(ticket: Ticket): void;
  /** The numbers of what was added. */
  figures(usage: Counted): Figures;
}

const DAY_MS = 86_400_000;
const ANSWERED = 'answered ';

/** An exercise is no incident, in no number. */
export const isCounted = (ticket: Ticket | Glance): boolean => !('drill' in ticket && ticket.drill);

type Tally<K extends string = string> = Map<K, number>;

const note = <K extends string>(counts: Tally<K>, name: K, more = 1): void =>
  void counts.set(name, (counts.get(name) ?? 0) + more);

const sorted = <K extends string>(counts: Tally<K>): Counts<K> =>
  [...counts].map(([what, count]) => ({ what, count })).sort((a, b) => b.count - a.count || (a.what < b.what ? -1 : 1));

const record = <K extends string>(names: readonly K[], counts: Tally<K>): Record<K, number> =>
  Object.fromEntries(names.map((name) => [name, counts.get(name) ?? 0])) as Record<K, number>;

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

const countRequests = (months: readonly string[], now: Instant) => {
  let total = 0;
  const rights: Tally = new Map();
  const outcomes: Tally<Outcome> = new Map();
  const byMonth = new Map(months.map((month) => [month, { total: 0, rights: new Map() as Tally }]));
  return {
    add: (request: SubjectRequest, month: string): void => {
      const inMonth = byMonth.get(month);
      total += 1;
      if (inMonth) inMonth.total += 1;
      for (const right of new Set(request.rights)) {
        note(rights, right);
        if (inMonth) note(inMonth.rights, right);
      }
      note(outcomes, outcomeOf(request, now));
    },
    figures: (): Figures['requests'] => ({
      total,
      byRight: sorted(rights),
      byMonth: [...byMonth].map(([month, each]) => ({ month, ...each, rights: Object.fromEntries(each.rights) })),
      outcomes: record(OUTCOMES, outcomes),
    }),
  };
};

const countIncidents = (months: readonly string[]) => {
  let total = 0;
  const inMonth: Tally = new Map();
  const kinds: Tally<IncidentKind> = new Map();
  const levels = new Map<IncidentKind, Tally<SeverityFigure>>();
  const severities: Tally<SeverityFigure> = new Map();
  const authority: Tally<AuthorityOutcome> = new Map();
  return {
    add: (incident: Incident, month: string): void => {
      const { kind = 'other' } = incident;
      const ofKind = levels.get(kind) ?? new Map();
      total += 1;
      note(inMonth, month);
      note(kinds, kind);
      note(ofKind, severityOf(incident));
      levels.set(kind, ofKind);
      note(severities, severityOf(incident));
      note(authority, authorityOf(incident));
    },
    figures: (): Figures['incidents'] => ({
      total,
      byMonth: months.map((month) => ({ month, total: inMonth.get(month) ?? 0 })),
      byKind: sorted(kinds).map((each) => ({
        ...each,
        levels: record(SEVERITIES, levels.get(each.what) ?? new Map()),
      })),
      bySeverity: record(SEVERITIES, severities),
      authority: record(AUTHORITY_OUTCOMES, authority),
    }),
  };
};

const countLoad = (now: Instant) => {
  const load = new Map<ActorId | null, { open: number; overdue: number }>();
  return {
    add: (ticket: Glance): void => {
      const { open, overdue } = load.get(ticket.assignee) ?? { open: 0, overdue: 0 };
      load.set(ticket.assignee, { open: open + 1, overdue: overdue + (isOverdue(ticket, now) ? 1 : 0) });
    },
    figures: (): Figures['load'] =>
      [...load]
        .map(([assignee, theirs]) => ({ assignee, ...theirs }))
        .sort((a, b) => b.open - a.open || b.overdue - a.overdue || ((a.assignee ?? '') < (b.assignee ?? '') ? -1 : 1)),
  };
};

const countOpen = (now: Instant) => {
  let total = 0;
  let overdue = 0;
  const ages = new Map(AGES.map((age) => [age, new Map() as Tally<TicketType>]));
  return {
    add: (ticket: Ticket): void => {
      total += 1;
      if (isOverdue(ticket, now)) overdue += 1;
      note(ages.get(ageOf(ticket, now)) ?? new Map(), ticket.type);
    },
    figures: (): Figures['open'] => ({
      total,
      overdue,
      byAge: [...ages].map(([age, types]) => ({ age, types: record(['incident', 'request', 'question'], types) })),
    }),
  };
};

const isOpen = (ticket: Ticket | Glance): boolean => isCounted(ticket) && ticket.closedAt === null;

/** Open tickets by who has them, those that nobody has among them. */
export const loadOf = (tickets: readonly Glance[], now: Instant): Figures['load'] => {
  const load = countLoad(now);
  for (const ticket of tickets) if (isOpen(ticket)) load.add(ticket);
  return load.figures();
};

const answerFigures = (usage: Counted, { from, to }: Period): Figures['answers'] => {
  const counts: Tally = new Map();
  for (const [day, happened] of Object.entries(usage)) {
    if (day < from || day > to) continue;
    for (const [what, count] of Object.entries(happened))
      if (what.startsWith(ANSWERED)) note(counts, what.slice(ANSWERED.length), count);
  }
  return { total: [...counts.values()].reduce((sum, count) => sum + count, 0), byRule: sorted(counts) };
};

/** The numbers of a period; what is open, and its ages, are those at `now`. */
export const countFigures = ({ period, now, timezone }: Span): Counting => {
  const dayOf = localDays(timezone);
  const months = monthsOf(period);
  const [requests, incidents] = [countRequests(months, now), countIncidents(months)];
  const [open, load] = [countOpen(now), countLoad(now)];
  return {
    add: (ticket) => {
      if (!isCounted(ticket)) return;
      if (isOpen(ticket)) for (const each of [open, load]) each.add(ticket);
      const day = dayOf(cameIn(ticket));
      if (day < period.from || day > period.to) return;
      const month = day.slice(0, 7);
      if (ticket.type === 'incident') incidents.add(ticket, month);
      // What was logged by mistake was no request.
      if (ticket.type === 'request' && ticket.closing?.why !== 'mistake') requests.add(ticket, month);
    },
    figures: (usage) => ({
      period,
      months,
      requests: requests.figures(),
      incidents: incidents.figures(),
      open: open.figures(),
      load: load.figures(),
      answers: answerFigures(usage, period),
    }),
  };
};

/** The same of tickets that are at hand. */
export const figuresOf = ({ tickets, usage, ...span }: FiguresInput): Figures => {
  const counting = countFigures(span);
  for (const ticket of tickets) counting.add(ticket);
  return counting.figures(usage);
};
