/** Working days and the last second of a day: Reg. (EEC, Euratom) 1182/71 Art. 2(2), 3(2)(c) and 3(4). */
import { Temporal } from 'temporal-polyfill';
import { doubtfulHolidayOn, holidayLawOf, holidayOn } from './holidays.ts';
import type { Reason } from './reason.ts';

/** Neither Saturday, Sunday nor a public holiday of the country (Art. 2(2)). */
export const isWorkingDay = (jurisdiction: string, day: Temporal.PlainDate): boolean =>
  day.dayOfWeek < 6 && holidayOn(jurisdiction, day) === undefined;

/** The day, or the next working day when it is none (Art. 3(4)), with a reason for each day passed over. */
export const rollOver = (
  jurisdiction: string,
  day: Temporal.PlainDate,
): { day: Temporal.PlainDate; reasons: Reason[] } => {
  const ref = 'Reg 1182/71 3(4)';
  const reasons: Reason[] = [];
  let last = day;
  while (!isWorkingDay(jurisdiction, last)) {
    const date = last.toString();
    const holiday = holidayOn(jurisdiction, last);
    const basis = holidayLawOf(jurisdiction)?.basis;
    reasons.push(
      holiday && basis
        ? { code: 'rolled_over_holiday', date, holiday, basis, ref }
        : { code: 'rolled_over_weekend', date, ref },
    );
    last = last.add({ days: 1 });
  }
  if (reasons.length > 0) reasons.push({ code: 'next_working_day', date: last.toString(), ref });
  return { day: last, reasons };
};

/** 23:59:59 local: a period ends with the last hour of its last day (Art. 3(2)(c)). */
export const endOfDay = (day: Temporal.PlainDate, timezone: string): Temporal.ZonedDateTime =>
  // Where the clock passes that second twice, the first of the two is never too late.
  day.toPlainDateTime('23:59:59').toZonedDateTime(timezone, { disambiguation: 'earlier' });

/** What was not counted as a holiday on a limit's last day, so that nobody takes silence for a check. */
export const holidayCaveats = (jurisdiction: string, day: Temporal.PlainDate): Reason[] => {
  const ref = 'Reg 1182/71 2(1)';
  const law = holidayLawOf(jurisdiction);
  if (!law) return [{ code: 'holidays_unknown', jurisdiction, ref }];
  const doubtful = doubtfulHolidayOn(jurisdiction, day);
  return [
    ...(doubtful ? [{ code: 'holiday_not_counted', date: day.toString(), holiday: doubtful, ref } as const] : []),
    ...(law.regional ? [{ code: 'regional_holidays_not_counted', jurisdiction, ref } as const] : []),
  ];
};

/** ISO 8601 to the second with the zone's offset; a part of a second is dropped, which is never later. */
export const isoOf = (moment: Temporal.ZonedDateTime): string =>
  moment.toString({ timeZoneName: 'never', smallestUnit: 'second', roundingMode: 'trunc' });

/** The earliest of some moments. */
export const earliest = (first: Temporal.ZonedDateTime, ...others: Temporal.ZonedDateTime[]): Temporal.ZonedDateTime =>
  others.reduce(
    (best, moment) => (Temporal.Instant.compare(moment.toInstant(), best.toInstant()) < 0 ? moment : best),
    first,
  );
