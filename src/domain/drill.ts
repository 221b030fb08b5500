/**
 * An exercise of the alert: an incident that is none, with a mark and numbers of its own, climbs the whole ladder at a
 * compressed pace, whoever acknowledges it when, so that every rung is tried; then it says how long each step took.
 */
import { append } from './history.ts';
import { type Ladder, MINUTE_MS, RUNG_MINUTES, rungsOf } from './ladder.ts';
import type { Language } from './language.ts';
import type { ActorId, Incident, Instant, Notice } from './ticket.ts';

/** A minute of the real ladder takes a second. */
const SPEED = 60;
const RUNG_MS = (RUNG_MINUTES * MINUTE_MS) / SPEED;
/** So long an acknowledgement is waited for behind the last rung: an hour of the real ladder. */
const WAIT_MS = (60 * MINUTE_MS) / SPEED;
/** A target that takes nothing for so long does not keep the exercise open. */
const MOST_MS = 10 * MINUTE_MS;

interface Opening {
  workspace: string;
  by: ActorId;
  language: Language;
  gesture: string;
}

interface Moment {
  now: Instant;
  salt: string;
}

const keyOf = (rung: number, target: string): string =>
  rung === 0 ? `breach_alert:drill:${target}` : `breach_alert:${rung}:${target}`;

const ms = (at: Instant): number => Date.parse(at);

/** The alerts of the rungs that are due and were not owed yet. */
export const owedByDrill = (drill: Incident, ladder: Ladder, now: Instant): Notice[] => {
  if (drill.closedAt !== null) return [];
  return rungsOf(ladder).flatMap((targets, rung) => {
    const at = ms(drill.filedAt) + rung * RUNG_MS;
    if (ms(now) < at) return [];
    const owedAt = new Date(at).toISOString();
    return targets
      .map((target) => keyOf(rung, target))
      .filter((key) => !drill.notices.some((notice) => notice.key === key))
      .map(
        (key): Notice => ({
          key,
          kind: 'breach_alert',
          target: key.slice(key.lastIndexOf(':') + 1),
          dueAt: now,
          owedAt,
          attempts: 0,
        }),
      );
  });
};

/** No limit runs and nothing is scheduled: nothing has happened. */
export const openDrill = (
  opening: Opening,
  ladder: Ladder,
  { now, salt }: Moment,
): Omit<Incident, 'id' | 'revision'> => {
  const { workspace, by, language, gesture } = opening;
  const drill: Omit<Incident, 'id' | 'revision'> = {
    type: 'incident',
    drill: true,
    status: 'reported',
    workspace,
    language,
    gesture,
    description: '',
    client: null,
    filedBy: by,
    filedAt: now,
    happenedAt: null,
    noticedAt: now,
    awareAt: now,
    kind: 'other',
    role: 'unknown',
    dataCategories: [],
    peopleBand: 'unknown',
    due: null,
    workTo: null,
    because: [],
    assignee: null,
    closedAt: null,
    acknowledgedBy: null,
    acknowledgedAt: null,
    history: append([], { at: now, by, event: 'drill_started', salt }),
    notices: [],
  };
  return { ...drill, notices: owedByDrill({ ...drill, id: '', revision: 0 }, ladder, now) };
};

const isOwed = ({ kind, settledAt }: Notice): boolean => kind === 'breach_alert' && settledAt === undefined;

const isOver = (drill: Incident, ladder: Ladder, now: Instant): boolean => {
  const passed = Math.abs(ms(now) - ms(drill.filedAt));
  if (passed >= MOST_MS) return true;
  const last = (rungsOf(ladder).length - 1) * RUNG_MS;
  if (passed < last || drill.notices.some(isOwed) || owedByDrill(drill, ladder, now).length > 0) return false;
  return drill.acknowledgedAt !== null || passed >= last + WAIT_MS;
};

/** What no target took until now is not tried again; its error stays for the report. */
const givenUp = (notice: Notice, now: Instant): Notice => {
  if (!isOwed(notice)) return notice;
  const { claimedUntil: _, ...rest } = notice;
  return { ...rest, settledAt: now, lastError: notice.lastError ?? 'not_tried' };
};

/** The exercise closed, with the report that it owes whoever started it; undefined while it goes on. */
export const endedDrill = (drill: Incident, ladder: Ladder, { now, salt }: Moment): Incident | undefined => {
  if (drill.closedAt !== null || !isOver(drill, ladder, now)) return undefined;
  const report: Notice = { key: 'drill_report', kind: 'drill_report', target: drill.filedBy, dueAt: now, attempts: 0 };
  return {
    ...drill,
    status: 'closed',
    closedAt: now,
    notices: [...drill.notices.map((notice) => givenUp(notice, now)), report],
    history: append(drill.history, { at: now, by: 'system', event: 'drill_ended', salt }),
  };
};

export interface DrillStep {
  target: string;
  /** Milliseconds after the start at which it was owed. */
  owedAfter: number;
  /** Milliseconds from owed to accepted; null where it was not. */
  took: number | null;
  /** Slack's code, where it was refused. */
  error?: string;
}

export interface DrillReport {
  steps: DrillStep[];
  acknowledgedBy: ActorId | null;
  /** Milliseconds after the start. */
  acknowledgedAfter: number | null;
}

export const drillReport = (drill: Incident): DrillReport => {
  const start = ms(drill.filedAt);
  const steps = drill.notices
    .filter(({ kind }) => kind === 'breach_alert')
    .map(({ target, owedAt = drill.filedAt, settledAt, message, lastError }): DrillStep => {
      const sent = settledAt !== undefined && message !== undefined;
      const step = { target, owedAfter: ms(owedAt) - start, took: sent ? ms(settledAt) - ms(owedAt) : null };
      return lastError === undefined ? step : { ...step, error: lastError };
    });
  const { acknowledgedBy, acknowledgedAt } = drill;
  return { steps, acknowledgedBy, acknowledgedAfter: acknowledgedAt === null ? null : ms(acknowledgedAt) - start };
};
