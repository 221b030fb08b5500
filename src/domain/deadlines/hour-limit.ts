/** Limits in hours: Art. 33(1) GDPR counted by Reg. 1182/71 Art. 3, and a processor's contract (Art. 33(2), 28(3)(f)). */
import { Temporal } from 'temporal-polyfill';
import { holidayLawOf, holidayOn } from './holidays.ts';
import type { CheckedInput } from './input.ts';
import type { LegalValue } from './legal-values.ts';
import type { ComputedLimit } from './limit.ts';
import type { Reason } from './reason.ts';
import { earliest, isoOf, isWorkingDay } from './working-days.ts';

const aware = ({ received, timezone }: CheckedInput, ref: string): Reason => ({
  code: 'aware',
  at: isoOf(received),
  timezone,
  ref,
});

/** The hours are elapsed hours: when the clock changes on the way, the limit shows another time of day. */
const clockChange = (from: Temporal.ZonedDateTime, to: Temporal.ZonedDateTime, ref: string): Reason[] => {
  const minutes = (to.offsetNanoseconds - from.offsetNanoseconds) / 60e9;
  const change = from.getTimeZoneTransition('next');
  if (minutes === 0 || !change) return [];
  const direction = minutes > 0 ? 'forward' : 'back';
  return [{ code: 'clock_change', direction, date: change.toPlainDate().toString(), ref }];
};

const daysBetween = (from: Temporal.ZonedDateTime, to: Temporal.ZonedDateTime): Temporal.PlainDate[] => {
  const first = from.toPlainDate();
  const { days } = first.until(to.toPlainDate(), { largestUnit: 'day' });
  return Array.from({ length: days + 1 }, (_, index) => first.add({ days: index }));
};

const holidaysCounted = (jurisdiction: string, days: readonly Temporal.PlainDate[]): Reason[] =>
  days.flatMap((day) => {
    const holiday = holidayOn(jurisdiction, day);
    const basis = holidayLawOf(jurisdiction)?.basis;
    if (!holiday || !basis) return [];
    return [{ code: 'holiday_counted', date: day.toString(), holiday, basis, ref: 'Reg 1182/71 3(3)' }];
  });

/** Whether Art. 3(5), if it held for hours, would move the end: fewer than two whole working days lie inside. */
const lacksTwoWorkingDays = (
  jurisdiction: string,
  start: Temporal.ZonedDateTime,
  end: Temporal.ZonedDateTime,
): boolean => {
  const whole = daysBetween(start, end).filter((day) => {
    const begins = day.toZonedDateTime(start.timeZoneId);
    const ends = day.add({ days: 1 }).toZonedDateTime(start.timeZoneId);
    return (
      isWorkingDay(jurisdiction, day) &&
      Temporal.ZonedDateTime.compare(begins, start) >= 0 &&
      Temporal.ZonedDateTime.compare(ends, end) <= 0
    );
  });
  return whole.length < 2;
};

/**
 * The authority's hours (Art. 33(1)). The hour of awareness is not counted (Reg. 1182/71 Art. 3(1)); weekends and holidays
 * are (3(3)), and the end moves to no working day (3(4)). People work to awareness plus the hours, which is never later.
 */
export const breachLimit = (input: CheckedInput, { value: hours, ref }: LegalValue): ComputedLimit => {
  const { received, jurisdiction } = input;
  const start = received.round({ smallestUnit: 'hour', roundingMode: 'floor' }).add({ hours: 1 });
  const due = start.add({ hours });
  const plain = received.add({ hours });
  const exact = isoOf(received).slice(14, 19) === '00:00';
  const twoDays = lacksTwoWorkingDays(jurisdiction, start, due);
  return {
    due,
    workTo: earliest(plain, due),
    contested: exact || twoDays,
    reasons: [
      { code: 'breach_period', hours, ref },
      aware(input, ref),
      { code: 'hour_not_counted', start: isoOf(start), ref: 'Reg 1182/71 3(1)' },
      { code: 'hours_counted', hours, at: isoOf(due), ref: 'Reg 1182/71 3(2)(a)' },
      { code: 'every_day_counted', ref: 'Reg 1182/71 3(3)' },
      ...holidaysCounted(jurisdiction, daysBetween(start, due)),
      { code: 'no_roll_over', ref: 'Reg 1182/71 3(4)' },
      ...clockChange(received, plain, 'Reg 1182/71 3(2)(a)'),
      ...(exact ? [{ code: 'exact_hour_disputed', at: isoOf(plain), ref: 'Reg 1182/71 3(1)' } as const] : []),
      ...(twoDays ? [{ code: 'two_working_days_not_applied', ref: 'Reg 1182/71 3(5)' } as const] : []),
      { code: 'plain_hours', hours, at: isoOf(plain), ref },
    ],
  };
};

/**
 * The processor's notice to the controller (Art. 33(2)): the contract's hours, elapsed and not rounded. Without a
 * contract term there is no date, and the moment to work to is awareness itself: now.
 */
export const processorLimit = (input: CheckedInput): ComputedLimit => {
  const { received, contractHours: hours } = input;
  const ref = 'GDPR 33(2)';
  const contract = 'GDPR 28(3)(f)';
  const opening: Reason[] = [{ code: 'processor_period', ref }, aware(input, ref)];
  if (hours === undefined) {
    return { due: null, workTo: received, contested: false, reasons: [...opening, { code: 'no_hours_named', ref }] };
  }
  const due = received.add({ seconds: Math.floor(hours * 3_600) });
  return {
    due,
    workTo: due,
    contested: false,
    reasons: [
      ...opening,
      { code: 'contract_hours', hours, at: isoOf(due), ref: contract },
      ...clockChange(received, due, contract),
    ],
  };
};
