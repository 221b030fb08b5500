/** What is open, once a day: numbers and limits, nothing that anybody wrote. */
import { Temporal } from 'temporal-polyfill';
import { nextLimit, openFor } from '../dashboard.ts';
import { isWorkingDay } from '../deadlines/working-days.ts';
import { isCounted } from '../figures.ts';
import type { Glance } from '../glance.ts';
import type { Actor } from '../permission.ts';
import { isBarred } from '../routing.ts';
import type { Instant, TicketType } from '../ticket.ts';
import { daysBefore, isQuiet, type ReminderSettings } from './quiet.ts';

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

export interface DigestSettings {
  /** Local time, such as `08:30`. */
  at: string;
  days: readonly (typeof WEEKDAYS)[number][];
  /** Also on a day on which nobody has to do anything. */
  whenEmpty: boolean;
}

/** Each list soonest limit first. */
export interface Digest {
  overdue: readonly Glance[];
  /** The limit falls today. */
  today: readonly Glance[];
  /** It falls in the six days after today. */
  week: readonly Glance[];
  open: Record<TicketType, number>;
  /** Incidents that nobody acknowledged. */
  unacknowledged: number;
  /** Requests that nobody has. */
  unassigned: number;
}

const WEEK_DAYS = 6;

/** @param actor who is to read it, a person or a channel: only what they may see is in it */
export const digestFor = (actor: Actor, glances: readonly Glance[], now: Instant, timezone: string): Digest => {
  const open = openFor(actor, glances.filter(isCounted));
  // What is about the reader, or must not be named in a channel, is only counted.
  const named = open.filter((ticket) => !isBarred(actor.id, ticket));
  const at = Date.parse(now);
  const [tomorrow, afterWeek] = [daysBefore(now, -1, timezone), daysBefore(now, -1 - WEEK_DAYS, timezone)];
  const limits = named.map((ticket) => ({ ticket, limit: Date.parse(nextLimit(ticket) ?? '') }));
  const within = (from: number, to: number): Glance[] =>
    limits.filter(({ limit }) => limit >= from && limit < to).map(({ ticket }) => ticket);
  const count = (wanted: (ticket: Glance) => boolean): number => open.filter(wanted).length;
  return {
    overdue: within(Number.NEGATIVE_INFINITY, at),
    today: within(at, tomorrow),
    week: within(tomorrow, afterWeek),
    open: {
      incident: count(({ type }) => type === 'incident'),
      request: count(({ type }) => type === 'request'),
      question: count(({ type }) => type === 'question'),
    },
    unacknowledged: count(({ type, acknowledgedAt }) => type === 'incident' && acknowledgedAt === null),
    unassigned: count(({ type, assignee }) => type === 'request' && assignee === null),
  };
};

/** Nobody has to do anything this week. */
export const isEmpty = ({ overdue, today, week, unacknowledged, unassigned }: Digest): boolean =>
  overdue.length + today.length + week.length + unacknowledged + unassigned === 0;

/** The local day, `YYYY-MM-DD`, whose digest is to be out at `now`; undefined before its hour, on other days, at night. */
export const digestDay = (now: Instant, settings: ReminderSettings, digest: DigestSettings): string | undefined => {
  const local = Temporal.Instant.from(now).toZonedDateTimeISO(settings.timezone);
  const weekday = WEEKDAYS[local.dayOfWeek - 1];
  if (!weekday || !digest.days.includes(weekday) || isQuiet(settings, now)) return undefined;
  return local.toPlainTime().toString().slice(0, 5) >= digest.at ? local.toPlainDate().toString() : undefined;
};

/** When a day's digest was to be out. @param day local, `YYYY-MM-DD` */
export const digestTime = (day: string, { at }: Pick<DigestSettings, 'at'>, timezone: string): Temporal.Instant =>
  Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: timezone, plainTime: at }).toInstant();

/** After this day of the month nobody is told of the month before any more. */
const LAST_DAY_TOLD = 10;

/** From the first working day of a month on, for some days, the month before is told. @param day local, `YYYY-MM-DD` */
export const isMonthDue = (day: string, jurisdiction: string): boolean => {
  const today = Temporal.PlainDate.from(day);
  if (today.day > LAST_DAY_TOLD) return false;
  const before = Array.from({ length: today.day }, (_, index) => today.with({ day: index + 1 }));
  return before.some((each) => isWorkingDay(jurisdiction, each));
};
