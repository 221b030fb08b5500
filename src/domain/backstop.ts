/** Copies of an incident's limit that Slack itself posts, should our machine be gone by then. */
import type { Instant, Notice, Ticket } from './ticket.ts';

/** Hours before the limit. */
const BEFORE_HOURS = [24, 6];

/** Slack takes nothing that is to be posted at once; what is nearer than this the alert itself says. */
const LEAST_AHEAD_MS = 10 * 60_000;

/** A limit that was corrected has copies of a later generation: `backstop:24h:2`. */
const KEY = /^backstop:(\d+)h(?::\d+)?$/;

/** The desk's own reminder comes first where there is one; Slack waits for it this long. */
const GRACE_MS = 15 * 60_000;

/** When Slack is to post it. */
export const postAt = (key: string, limit: Instant): number => {
  const hours = Number(KEY.exec(key)?.[1] ?? 0);
  return Date.parse(limit) - hours * 3_600_000 + GRACE_MS;
};

export const backstops = (limit: Instant, target: string, now: Instant): Notice[] =>
  BEFORE_HOURS.map(
    (hours): Notice => ({ key: `backstop:${hours}h`, kind: 'backstop', target, dueAt: now, attempts: 0 }),
  ).filter(({ key }) => postAt(key, limit) > Date.parse(now) + LEAST_AHEAD_MS);

/** Nothing is to be done any more before the 72 hours end. */
export const isOver = (ticket: Ticket): boolean =>
  ticket.closedAt !== null || ['notified', 'closed', 'dismissed'].includes(ticket.status);

/** The desk said the same itself, where the copy would appear. */
const isSaid = ({ key, target }: Notice, { notices, workTo }: Ticket): boolean =>
  notices.some(
    ({ reminds, target: told, message, settledAt }) =>
      reminds?.of === 'authority' &&
      told === target &&
      message !== undefined &&
      workTo !== null &&
      Date.parse(settledAt ?? '') >= postAt(key, workTo) - GRACE_MS,
  );

/** The ticket with the withdrawals that it owes: of all copies once it is over, of one once the desk said the same itself. */
export const withWithdrawals = <T extends Ticket>(ticket: T, now: Instant): T => {
  const withdrawals = ticket.notices
    .filter((notice) => notice.kind === 'backstop' && notice.message !== undefined)
    .filter((notice) => isOver(ticket) || isSaid(notice, ticket))
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

/**
 * The notices of an incident whose limit was corrected: copies that Slack holds of the old limit are withdrawn, and new
 * ones ordered. A copy that was not handed over yet reads the limit when it is.
 */
export const renewedBackstops = (before: Ticket, after: Ticket, now: Instant): Notice[] => {
  const { notices } = before;
  if (before.workTo === after.workTo || after.workTo === null) return notices;
  const held = notices.filter(({ kind, message }) => kind === 'backstop' && message !== undefined);
  const stale = held.filter(({ key }) => !notices.some((other) => other.key === `withdraw:${key}`));
  const generation = notices.filter(({ kind }) => kind === 'backstop').length;
  const [target] = stale.map((notice) => notice.target);
  if (target === undefined) return notices;
  const withdrawals = stale.map(
    ({ key }): Notice => ({ key: `withdraw:${key}`, kind: 'backstop_withdrawal', target, dueAt: now, attempts: 0 }),
  );
  const fresh = backstops(after.workTo, target, now).map((notice) => ({
    ...notice,
    key: `${notice.key}:${generation}`,
  }));
  return [...notices, ...withdrawals, ...fresh];
};
