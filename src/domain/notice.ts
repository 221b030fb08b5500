/** What becomes of a notice: due, claimed (the store does that), sent and settled, or refused and tried again. */
import { append } from './history.ts';
import { instead, isMoot, type Ladder } from './ladder.ts';
import { isNeedlessReminder } from './reminders/owed.ts';
import { ladderFor } from './routing.ts';
import type { Instant, Notice, Ticket } from './ticket.ts';

/** The moment and a salt, both from outside. */
interface Moment {
  now: Instant;
  salt: string;
}

/** What kind of no it was, and so what is to be done. */
export type FailureKind =
  /** Slack asks for a pause. */
  | 'wait'
  /** A fault that passes; whether the message was taken is not known. */
  | 'transient'
  /** This target will never take it. */
  | 'target_broken'
  /** No target will: the token, a scope. */
  | 'app_broken'
  /** Our message is at fault. */
  | 'our_bug'
  /** Never seen before. */
  | 'unknown';

/** Slack, or another receiver, did not take a message; `code` is its error. */
export interface SendFailure {
  code: string;
  kind: FailureKind;
  retryAfterSeconds?: number;
}

const RETRY_AFTER_SECONDS = [1, 5, 15, 30, 60];
/** No pause is longer than this, whatever Slack asks: the next try costs nothing. */
const LONGEST_PAUSE_SECONDS = 3600;
/** How long a fault that passes may last, and how long Slack may make us wait, before somebody else is told. */
const PATIENCE_MS = 60_000;
const LONG_WAIT_SECONDS = 30;
/** A receipt is a courtesy: its target is broken, or it failed for a day, and it is given up. */
const GIVE_UP_MS = 24 * 3_600_000;

const plusSeconds = (instant: Instant, seconds: number): Instant =>
  new Date(Date.parse(instant) + seconds * 1000).toISOString();

const withNotice = <T extends Ticket>(ticket: T, key: string, change: (notice: Notice) => Notice): T => ({
  ...ticket,
  notices: ticket.notices.map((notice) => (notice.key === key ? change(notice) : notice)),
});

const settled =
  (now: Instant, more: Partial<Notice>) =>
  ({ claimedUntil: _, failingSince: __, lastError: ___, ...notice }: Notice): Notice => ({
    ...notice,
    ...more,
    settledAt: now,
  });

/** Slack accepted the message: nothing more is owed. */
export const settleNotice = (
  ticket: Ticket,
  key: string,
  message: { channel: string; ts: string },
  { now, salt }: Moment,
): Ticket => ({
  ...withNotice(ticket, key, settled(now, { message })),
  history: append(ticket.history, { at: now, by: 'system', event: 'notice_settled', changes: { notice: key }, salt }),
});

/** Nobody needs it any more, or nobody can be reached by it: it is settled without a message. */
export const dropNotice = (ticket: Ticket, key: string, why: string, { now, salt }: Moment): Ticket => ({
  ...withNotice(ticket, key, settled(now, { lastError: why })),
  history: append(ticket.history, {
    at: now,
    by: 'system',
    event: 'notice_dropped',
    changes: { notice: key, why },
    salt,
  }),
});

/** What somebody waits for: it is never given up, and others are told. */
const MUST_ARRIVE: Notice['kind'][] = ['breach_alert', 'request_announcement', 'question_asked'];

const isHopeless = ({ kind, failingSince, reminds }: Notice, failure: SendFailure, now: Instant): boolean => {
  if (MUST_ARRIVE.includes(kind)) return false;
  // Of a reminder others are told; what may still arrive is tried until a later one says more.
  if (reminds) return failure.kind === 'target_broken';
  const lasting = Date.parse(now) - Date.parse(failingSince ?? now);
  return ['target_broken', 'our_bug', 'unknown'].includes(failure.kind) || lasting > GIVE_UP_MS;
};

const mustTellOthers = (notice: Notice, { kind, retryAfterSeconds = 0 }: SendFailure, now: Instant): boolean => {
  const { reminds } = notice;
  if (!reminds && !MUST_ARRIVE.includes(notice.kind)) return false;
  if (reminds?.to === 'instead') return false;
  if (reminds?.of === 'answer') return kind === 'target_broken';
  if (kind === 'wait' && retryAfterSeconds > LONG_WAIT_SECONDS) return true;
  if (kind !== 'transient' && kind !== 'wait') return true;
  return notice.failingSince !== undefined && Date.parse(now) - Date.parse(notice.failingSince) >= PATIENCE_MS;
};

/** The same message for those who stand next on the ladder, unless they were told it or are about to be. */
const othersFor = (failed: Notice, { notices }: Ticket, ladder: Ladder, slackIsLost: boolean, now: Instant): Notice[] =>
  instead(failed.target, ladder, slackIsLost)
    .map((target): Notice => {
      const { kind, reminds } = failed;
      const notice = { kind, target, dueAt: now, attempts: 0 };
      return reminds
        ? { ...notice, key: `${failed.key}>${target}`, owedAt: now, reminds: { ...reminds, to: 'instead' } }
        : { ...notice, key: `${kind}:${target}` };
    })
    .filter(
      ({ key, kind, target, reminds }) =>
        !notices.some(
          (notice) =>
            notice.key === key ||
            (notice.kind === kind &&
              notice.target === target &&
              (!reminds || (notice.reminds?.stage === reminds.stage && notice.owedAt === failed.owedAt))),
        ),
    );

const tryAgain = <T extends Ticket>(ticket: T, { key, attempts }: Notice, failure: SendFailure, now: Instant): T => {
  const pause = RETRY_AFTER_SECONDS[Math.min(attempts, RETRY_AFTER_SECONDS.length) - 1] ?? 1;
  const dueAt = plusSeconds(now, Math.min(LONGEST_PAUSE_SECONDS, Math.max(pause, failure.retryAfterSeconds ?? 0)));
  return withNotice(ticket, key, ({ claimedUntil: _, ...notice }) => ({
    ...notice,
    dueAt,
    lastError: failure.code,
    failingSince: notice.failingSince ?? now,
  }));
};

/**
 * A try was refused: the notice is due again after a pause that grows, and, when this target is broken or fails for too
 * long, the same message is owed at once to those who stand next on the ladder.
 */
export const postponeNotice = (
  ticket: Ticket,
  key: string,
  failure: SendFailure,
  ladder: Ladder,
  moment: Moment,
): Ticket => {
  const failed = ticket.notices.find((notice) => notice.key === key);
  if (!failed) return ticket;
  const { now, salt } = moment;
  const others = mustTellOthers(failed, failure, now)
    ? othersFor(
        failed,
        ticket,
        ticket.type === 'incident' ? ladderFor(ladder, ticket) : ladder,
        failure.kind === 'app_broken',
        now,
      )
    : [];
  const left = isHopeless(failed, failure, now)
    ? dropNotice(ticket, key, failure.code, moment)
    : tryAgain(ticket, failed, failure, now);
  if (others.length === 0) return left;
  return {
    ...left,
    notices: [...left.notices, ...others],
    history: append(left.history, {
      at: now,
      by: 'system',
      event: 'notice_rerouted',
      changes: { notice: key, error: failure.code },
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

/** True for a copy or a reminder that nobody needs any more. */
export const isNeedless = (ticket: Ticket, notice: Notice, now: Instant, timezone: string): boolean =>
  isMoot(notice, ticket) || isNeedlessReminder(ticket, notice, now, timezone);

/** No claim and no pause of ours reaches further ahead than this. */
const FARTHEST_MS = 2 * 3_600_000;

/**
 * The ticket with those of its notices due now that lie further ahead than we ever put one: the clock was set back since.
 * Undefined when there is none.
 */
export const withStrayed = (ticket: Ticket, now: Instant): Ticket | undefined => {
  const limit = Date.parse(now) + FARTHEST_MS;
  const strays = (notice: Notice): boolean =>
    !notice.settledAt && [notice.dueAt, notice.claimedUntil ?? now].some((at) => Date.parse(at) > limit);
  if (!ticket.notices.some(strays)) return undefined;
  const notices = ticket.notices.map((notice) => {
    if (!strays(notice)) return notice;
    const { claimedUntil: _, ...rest } = notice;
    return { ...rest, dueAt: now };
  });
  return { ...ticket, notices };
};
