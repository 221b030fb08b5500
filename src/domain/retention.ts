/**
 * How long the content of a closed ticket is kept. The GDPR names no number: it wants breaches documented so that the
 * authority can verify (Art. 33(5)) and compliance shown (Art. 5(2)), and nothing kept longer than that needs
 * (Art. 5(1)(e)). The numbers are the organisation's; these are what it starts with.
 */
import { Temporal } from 'temporal-polyfill';
import type { Instant, Ticket, TicketType } from './ticket.ts';

/** Such as `5 years`, `18 months`, `90 days`. */
export const PERIOD = /^([1-9]\d{0,3}) (year|month|day)s?$/;

export type Retention = Record<TicketType, string>;

export const DEFAULT_RETENTION: Retention = { incident: '5 years', request: '3 years', question: '1 year' };

/**
 * From when a ticket's content is no longer kept; null while it is open.
 * @param timezone the organisation's: a year ends at the same local time
 */
export const keptUntil = (ticket: Ticket, retention: Retention, timezone: string): Instant | null => {
  const [, number, unit] = PERIOD.exec(retention[ticket.type]) ?? [];
  if (ticket.closedAt === null || number === undefined) return null;
  const closed = Temporal.Instant.from(ticket.closedAt).toZonedDateTimeISO(timezone);
  return closed
    .add({ [`${unit}s`]: Number(number) })
    .toInstant()
    .toString();
};

/** Why a ticket's content may not be erased; undefined when it may. What was erased earlier goes on to the end of its time. */
export const keptBecause = (ticket: Ticket, why: 'retention' | 'asked'): 'open' | 'hold' | 'erased' | undefined => {
  if (ticket.erased?.why === 'retention' || (ticket.erased && why === 'asked')) return 'erased';
  if (ticket.closedAt === null) return 'open';
  return ticket.type === 'request' && ticket.hold ? 'hold' : undefined;
};

/** From when a question that found no rule is no longer kept. */
export const gapKeptUntil = (day: string, retention: Retention): string => {
  const [, number, unit] = PERIOD.exec(retention.question) ?? [];
  return Temporal.PlainDate.from(day)
    .add({ [`${unit}s`]: Number(number) })
    .toString();
};

const SILENCE_MS = 400 * 86_400_000;

/** Whether a clock may decide what is old: it is not behind what was written, nor far ahead of it. */
export const isClockPlausible = (tickets: readonly Ticket[], now: Instant): boolean => {
  const last = Math.max(
    ...tickets.flatMap(({ filedAt, history }) => [filedAt, ...history.map(({ at }) => at)]).map(Date.parse),
  );
  const ahead = Date.parse(now) - last;
  return tickets.length === 0 || (ahead >= 0 && ahead <= SILENCE_MS);
};
