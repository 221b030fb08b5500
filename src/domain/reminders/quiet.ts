/** Hours of the night in which nobody is reminded of a request, by the clock on the organisation's wall. */
import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../ticket.ts';

export interface ReminderSettings {
  /** IANA zone of the organisation. */
  timezone: string;
  /** Local times such as `20:00`; undefined where no hour is quiet. Over midnight where `from` is the later one. */
  quiet: { from: string; to: string } | undefined;
}

const localOf = (now: Instant, timezone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.from(now).toZonedDateTimeISO(timezone);

export const isQuiet = ({ timezone, quiet }: ReminderSettings, now: Instant): boolean => {
  if (!quiet) return false;
  const time = localOf(now, timezone).toPlainTime().toString().slice(0, 5);
  const { from, to } = quiet;
  return from < to ? time >= from && time < to : time >= from || time < to;
};

/** When the quiet hours that hold at `now` end, in milliseconds since 1970. */
export const quietEnd = ({ timezone, quiet }: ReminderSettings, now: Instant): number => {
  const local = localOf(now, timezone);
  const to = Temporal.PlainTime.from(quiet?.to ?? '00:00');
  const day = local.toPlainDate();
  const later = Temporal.PlainTime.compare(local.toPlainTime(), to) >= 0 ? day.add({ days: 1 }) : day;
  return later.toZonedDateTime({ timeZone: timezone, plainTime: to }).epochMilliseconds;
};

/** Midnight, so many days before the local day of an instant; in milliseconds since 1970. */
export const daysBefore = (instant: Instant, days: number, timezone: string): number =>
  Temporal.Instant.fromEpochMilliseconds(Date.parse(instant))
    .toZonedDateTimeISO(timezone)
    .toPlainDate()
    .subtract({ days })
    .toZonedDateTime(timezone).epochMilliseconds;

/** Local days from today to the day of the limit; negative when it lies behind. */
export const daysUntil = (limit: Instant, now: Instant, timezone: string): number => {
  const [from, to] = [now, limit].map((at) =>
    Temporal.Instant.fromEpochMilliseconds(Date.parse(at)).toZonedDateTimeISO(timezone).toPlainDate(),
  );
  return from && to ? from.until(to, { largestUnit: 'day' }).days : 0;
};
