/** Changes of a ticket's state: each returns the next ticket or why it is refused. Nothing here writes. */
import { append } from './history.ts';
import type { ActorId, Incident, Instant, Notice, Ticket } from './ticket.ts';

export interface Act {
  by: ActorId;
  now: Instant;
  salt: string;
}

export type Refusal = { refused: 'already_acknowledged'; by: ActorId; at: Instant };

/** Somebody of the DPO's desk has seen the alert. Only the first one counts. */
export const acknowledge = (incident: Incident, { by, now, salt }: Act): Incident | Refusal => {
  if (incident.acknowledgedBy && incident.acknowledgedAt) {
    return { refused: 'already_acknowledged', by: incident.acknowledgedBy, at: incident.acknowledgedAt };
  }
  return {
    ...incident,
    status: incident.status === 'reported' ? 'acknowledged' : incident.status,
    acknowledgedBy: by,
    acknowledgedAt: now,
    history: append(incident.history, { at: now, by, event: 'acknowledged', salt }),
  };
};

const withNotice = <T extends Ticket>(ticket: T, key: string, change: (notice: Notice) => Notice): T => ({
  ...ticket,
  notices: ticket.notices.map((notice) => (notice.key === key ? change(notice) : notice)),
});

/** Slack accepted the message: nothing more is owed. */
export const settleNotice = (
  ticket: Ticket,
  key: string,
  message: { channel: string; ts: string },
  { now, salt }: Omit<Act, 'by'>,
): Ticket => ({
  ...withNotice(ticket, key, ({ claimedUntil: _, lastError: __, ...notice }) => ({
    ...notice,
    settledAt: now,
    message,
  })),
  history: append(ticket.history, { at: now, by: 'system', event: 'notice_settled', changes: { notice: key }, salt }),
});

/** Seconds to wait after the first, second, … refused try; the last one repeats. */
const RETRY_AFTER_SECONDS = [1, 5, 15, 30, 60];

const plusSeconds = (instant: Instant, seconds: number): Instant =>
  new Date(Date.parse(instant) + seconds * 1000).toISOString();

/**
 * A try was refused: it is due again after a while. When its target is broken (no such channel, archived, the bot was
 * thrown out), the same message is also owed at once to everybody in `instead`.
 */
export const postponeNotice = (
  ticket: Ticket,
  key: string,
  error: { code: string; retryAfterSeconds?: number; instead?: readonly string[] },
  { now, salt }: Omit<Act, 'by'>,
): Ticket => {
  const failed = ticket.notices.find((notice) => notice.key === key);
  if (!failed) return ticket;
  const wait = RETRY_AFTER_SECONDS[Math.min(failed.attempts, RETRY_AFTER_SECONDS.length) - 1] ?? 1;
  const dueAt = plusSeconds(now, Math.max(wait, error.retryAfterSeconds ?? 0));
  const postponed = withNotice(ticket, key, ({ claimedUntil: _, ...notice }) => ({
    ...notice,
    dueAt,
    lastError: error.code,
  }));
  const others = (error.instead ?? [])
    .map((target): Notice => ({ key: `${failed.kind}:${target}`, kind: failed.kind, target, dueAt: now, attempts: 0 }))
    .filter(({ key: other }) => !ticket.notices.some((notice) => notice.key === other));
  if (others.length === 0) return postponed;
  return {
    ...postponed,
    notices: [...postponed.notices, ...others],
    history: append(ticket.history, {
      at: now,
      by: 'system',
      event: 'notice_rerouted',
      changes: { notice: key, error: error.code },
      salt,
    }),
  };
};

/** Notices that are due at `now` and not held by another sender. */
export const dueNotices = (ticket: Ticket, now: Instant): Notice[] =>
  ticket.notices.filter(
    ({ settledAt, dueAt, claimedUntil }) =>
      !settledAt && dueAt <= now && (claimedUntil === undefined || claimedUntil <= now),
  );
