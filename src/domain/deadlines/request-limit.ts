/** The months in which a data-subject request is answered: Art. 12(3) GDPR, counted by Reg. 1182/71 Art. 3. */
import { Temporal } from 'temporal-polyfill';
import type { CheckedInput } from './input.ts';
import type { LegalValue } from './legal-values.ts';
import type { ComputedLimit } from './limit.ts';
import type { Reason } from './reason.ts';
import { earliest, endOfDay, holidayCaveats, isoOf, rollOver } from './working-days.ts';

const COUNTING = 'Reg 1182/71 3(2)(c)';

const counted = (from: Temporal.PlainDate, months: number): { day: Temporal.PlainDate; reason: Reason } => {
  const day = from.add({ months });
  const date = day.toString();
  return day.day === from.day
    ? { day, reason: { code: 'same_number', months, date, ref: COUNTING } }
    : { day, reason: { code: 'month_too_short', months, day: from.day, date, ref: COUNTING } };
};

const receipt = ({ received, timezone }: CheckedInput): Reason => ({
  code: 'received',
  at: isoOf(received),
  timezone,
  ref: 'Reg 1182/71 3(1)',
});

/** The limit from its last day: that day without a pause, rolled over, and with the pause where one counts. */
const withPause = (
  { jurisdiction, timezone, pause }: CheckedInput,
  lastDay: Temporal.PlainDate,
): { due: Temporal.ZonedDateTime; unpaused: Temporal.ZonedDateTime; reasons: Reason[] } => {
  const plain = rollOver(jurisdiction, lastDay);
  const unpaused = endOfDay(plain.day, timezone);
  const ref = 'GDPR 12(6)';
  const end = (day: Temporal.PlainDate): Reason[] => [
    { code: 'end_of_day', date: day.toString(), timezone, ref: COUNTING },
    ...holidayCaveats(jurisdiction, day),
  ];
  if (!pause || pause.days === 0) return { due: unpaused, unpaused, reasons: [...plain.reasons, ...end(plain.day)] };
  const from = pause.from.toString();
  if (Temporal.PlainDate.compare(pause.from, plain.day) > 0) {
    const late: Reason = { code: 'pause_too_late', from, ref };
    return { due: unpaused, unpaused, reasons: [...plain.reasons, ...end(plain.day), late] };
  }
  const later = lastDay.add({ days: pause.days });
  const rolled = rollOver(jurisdiction, later);
  return {
    due: endOfDay(rolled.day, timezone),
    unpaused,
    reasons: [
      { code: 'pause_added', days: pause.days, from, to: pause.to.toString(), date: later.toString(), ref },
      ...rolled.reasons,
      ...end(rolled.day),
      ...(plain.day.equals(rolled.day)
        ? []
        : [{ code: 'without_pause', date: plain.day.toString(), ref: 'GDPR 12(3)' } as const]),
    ],
  };
};

const differ = (a: Temporal.ZonedDateTime, b: Temporal.ZonedDateTime): boolean => !a.equals(b);

/** One month from receipt, in months of `month`. */
export const requestLimit = (input: CheckedInput, month: LegalValue): ComputedLimit => {
  const { day, reason } = counted(input.received.toPlainDate(), month.value);
  const { due, unpaused, reasons } = withPause(input, day);
  return {
    due,
    workTo: earliest(due, unpaused),
    contested: differ(due, unpaused),
    reasons: [{ code: 'request_period', months: month.value, ref: month.ref }, receipt(input), reason, ...reasons],
  };
};

/**
 * One month and the further months, counted as one period from receipt; the other reading adds the further months to the
 * end of the first. The person is told, with reasons, inside the first month, which no pause prolongs.
 */
export const extendedRequestLimit = (input: CheckedInput, month: LegalValue, further: LegalValue): ComputedLimit => {
  const { jurisdiction, timezone } = input;
  const start = input.received.toPlainDate();
  const months = month.value + further.value;
  const first = counted(start, month.value);
  const notice = rollOver(jurisdiction, first.day);
  const whole = counted(start, months);
  const { due, unpaused, reasons } = withPause(input, whole.day);
  const other = rollOver(jurisdiction, first.day.add({ months: further.value })).day;
  const otherDue = endOfDay(other, timezone);
  return {
    due,
    workTo: earliest(due, unpaused, otherDue),
    extensionNoticeDue: endOfDay(notice.day, timezone),
    contested: differ(due, unpaused) || differ(unpaused, otherDue),
    reasons: [
      { code: 'extended_period', months, further: further.value, ref: further.ref },
      receipt(input),
      first.reason,
      ...notice.reasons,
      { code: 'extension_notice', date: notice.day.toString(), ref: further.ref },
      whole.reason,
      ...reasons,
      ...(differ(unpaused, otherDue)
        ? [{ code: 'two_periods_reading', date: other.toString(), ref: further.ref } as const]
        : []),
    ],
  };
};
