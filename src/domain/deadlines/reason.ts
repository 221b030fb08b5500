/**
 * Why a limit falls where it falls, as codes with facts: the sentences in four languages are in
 * `words/deadline-words.ts`. Days are local, YYYY-MM-DD; moments are ISO 8601 with the zone's offset; `ref` cites.
 */
import type { HolidayId } from './holidays.ts';

interface Cited {
  ref: string;
}

export type Reason = Cited &
  (
    | { code: 'request_period'; months: number }
    | { code: 'extended_period'; months: number; further: number }
    | { code: 'breach_period'; hours: number }
    | { code: 'processor_period' }
    | { code: 'received'; at: string; timezone: string }
    | { code: 'aware'; at: string; timezone: string }
    | { code: 'same_number'; months: number; date: string }
    | { code: 'month_too_short'; months: number; day: number; date: string }
    | { code: 'pause_added'; days: number; from: string; to: string; date: string }
    | { code: 'pause_too_late'; from: string }
    | { code: 'without_pause'; date: string }
    | { code: 'rolled_over_weekend'; date: string }
    | { code: 'rolled_over_holiday'; date: string; holiday: HolidayId; basis: string }
    | { code: 'next_working_day'; date: string }
    | { code: 'holiday_not_counted'; date: string; holiday: HolidayId }
    | { code: 'regional_holidays_not_counted'; jurisdiction: string }
    | { code: 'holidays_unknown'; jurisdiction: string }
    | { code: 'own_law'; jurisdiction: string }
    | { code: 'end_of_day'; date: string; timezone: string }
    | { code: 'extension_notice'; date: string }
    | { code: 'two_periods_reading'; date: string }
    | { code: 'hour_not_counted'; start: string }
    | { code: 'hours_counted'; hours: number; at: string }
    | { code: 'every_day_counted' }
    | { code: 'no_roll_over' }
    | { code: 'holiday_counted'; date: string; holiday: HolidayId; basis: string }
    | { code: 'clock_change'; direction: 'forward' | 'back'; date: string }
    | { code: 'exact_hour_disputed'; at: string }
    | { code: 'two_working_days_not_applied' }
    | { code: 'plain_hours'; hours: number; at: string }
    | { code: 'contract_hours'; hours: number; at: string }
    | { code: 'no_hours_named' }
  );

export type ReasonCode = Reason['code'];

const RANK = ['GDPR ', 'Reg 1182/71 '];
const rank = (ref: string): number => {
  const index = RANK.findIndex((prefix) => ref.startsWith(prefix));
  return index < 0 ? RANK.length : index;
};

/** The provisions that the reasons rest on, each once: the GDPR first, then the rules of counting, then national law. */
export const citationsOf = (reasons: readonly Reason[]): string[] => {
  const refs = reasons.flatMap((reason) => ('basis' in reason ? [reason.ref, reason.basis] : [reason.ref]));
  return [...new Set(refs)].sort((a, b) => rank(a) - rank(b));
};
