/** Copies of an incident's limit that Slack itself posts, should our machine be gone by then. */
import type { Instant, Notice, Ticket } from './ticket.ts';

/** Hours before the limit. */
const BEFORE_HOURS = [24, 6];

/** Slack takes nothing that is to be posted at once; what is nearer than this the alert itself says. */
const LEAST_AHEAD_MS = 10 * 60_000;

const KEY = /^backstop:(\d+)h$/;

/** When Slack is to post it. */
export const postAt = (key: string, limit: Instant): number => {
  const hours = Number(KEY.exec(key)?.[1] ?? 0);
  return Date.parse(limit) - hours * 3_600_000;
};

export const backstops = (limit: Instant, target: string, now: Instant): Notice[] =>
  BEFORE_HOURS.map(
    (hours): Notice => ({ key: `backstop:${hours}h`, kind: 'backstop', target, dueAt: now, attempts: 0 }),
  ).filter(({ key }) => postAt(key, limit) > Date.parse(now) + LEAST_AHEAD_MS);

/** Nothing is to be done any more before the 72 hours end. */
export const isOver = (ticket: Ticket): boolean =>
  ticket.closedAt !== null || ['notified', 'closed', 'dismissed'].includes(ticket.status);

/** The ticket with the withdrawals that it owes once it is over. */
export const withWithdrawals = <T extends Ticket>(ticket: T, now: Instant): T => {
  if (!isOver(ticket)) return ticket;
  const withdrawals = ticket.notices
    .filter(({ kind, message }) => kind === 'backstop' && message !== undefined)
    .filter(({ key }) => ticket.workTo === null || postAt(key, ticket.workTo) > Date.parse(now))
    .map(
      ({ key, target }): Notice => ({
        key: `withdraw:${key}`,
        kind: 'backstop_withdrawal',
        target,
        dueAt: now,
        attempts: 0,
      }),
    )
    .filter(({ key }) => !ticket.notices.some((notice) => notice.key === key));
  return withdrawals.length === 0 ? ticket : { ...ticket, notices: [...ticket.notices, ...withdrawals] };
};
