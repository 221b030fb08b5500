/** The three times of an incident, kept apart: when it happened, when somebody noticed, when the controller was aware. */
import type { Instant } from '../ticket.ts';

export interface IncidentTimes {
  /** Null where nobody knows. */
  happenedAt: Instant | null;
  noticedAt: Instant;
  awareAt: Instant;
}

export type TimeField = keyof IncidentTimes;

export type TimeFault = { refused: 'future' | 'long_ago' | 'before_event'; at: TimeField };

/** A clock may be this far ahead of ours before a moment counts as the future. */
export const AHEAD_MS = 60_000;

export const LONG_AGO_YEARS = 5;

export const LONG_AGO_MS = LONG_AGO_YEARS * 366 * 86_400_000;

/** Where only one of the two is said, it is both: the limit then counts from the earlier moment. */
export const awareness = (
  { noticedAt, awareAt }: { noticedAt: Instant | null; awareAt: Instant | null },
  now: Instant,
): Pick<IncidentTimes, 'noticedAt' | 'awareAt'> => {
  const aware = awareAt ?? noticedAt ?? now;
  return { awareAt: aware, noticedAt: noticedAt ?? aware };
};

/** What cannot be: a moment to come, knowing of something before it happened. What happened may lie years back. */
export const timeFault = (times: IncidentTimes, now: Instant): TimeFault | undefined => {
  const ms = (at: Instant): number => Date.parse(at);
  const { happenedAt, noticedAt, awareAt } = times;
  for (const at of ['happenedAt', 'awareAt', 'noticedAt'] as const) {
    const moment = times[at];
    if (moment !== null && ms(moment) - ms(now) > AHEAD_MS) return { refused: 'future', at };
  }
  for (const at of ['awareAt', 'noticedAt'] as const) {
    if (ms(now) - ms(times[at]) > LONG_AGO_MS) return { refused: 'long_ago', at };
  }
  if (happenedAt === null) return undefined;
  // Pickers know minutes only: what was noticed in the same minute was not noticed before it happened.
  if (ms(happenedAt) - ms(noticedAt) > AHEAD_MS) return { refused: 'before_event', at: 'noticedAt' };
  if (ms(happenedAt) - ms(awareAt) > AHEAD_MS) return { refused: 'before_event', at: 'awareAt' };
  return undefined;
};
