/** Spans of whole days in the organisation's zone. */
import type { Instant } from './ticket.ts';

/** From the first local day to the last, both `YYYY-MM-DD`, both inside. */
export interface Period {
  from: string;
  to: string;
}

/** The local day of an instant, `YYYY-MM-DD`. */
export const localDays = (timezone: string): ((at: Instant) => string) => {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: timezone });
  return (at) => format.format(Date.parse(at));
};

/** The last whole calendar month before `now`, in the zone. */
export const lastMonth = (now: Instant, timezone: string): Period => {
  const [year = 0, month = 0] = localDays(timezone)(now).split('-').map(Number);
  const day = (at: number): string => new Date(at).toISOString().slice(0, 10);
  return { from: day(Date.UTC(year, month - 2, 1)), to: day(Date.UTC(year, month - 1, 0)) };
};

/** The period and so many whole months before it. */
export const withMonthsBefore = ({ from, to }: Period, months: number): Period => {
  const [year = 0, month = 0] = from.split('-').map(Number);
  return { from: new Date(Date.UTC(year, month - 1 - months, 1)).toISOString().slice(0, 10), to };
};

/** The twelve months up to `now`, this one included. */
export const lastYear = (now: Instant, timezone: string): Period => {
  const to = localDays(timezone)(now);
  const [year = 0, month = 0] = to.split('-').map(Number);
  return { from: new Date(Date.UTC(year, month - 12, 1)).toISOString().slice(0, 10), to };
};

/** Every month that the period touches, `YYYY-MM`. */
export const monthsOf = ({ from, to }: Period): string[] => {
  const [year = 0, month = 0] = from.split('-').map(Number);
  const [lastYear = 0, last = 0] = to.split('-').map(Number);
  const many = (lastYear - year) * 12 + last - month + 1;
  return Array.from({ length: Math.max(0, many) }, (_, i) =>
    new Date(Date.UTC(year, month - 1 + i, 1)).toISOString().slice(0, 7),
  );
};
