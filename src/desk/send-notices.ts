import { dropNotice, dueNotices, isNeedless, postponeNotice, settleNotice } from '../domain/notice.ts';
import { NEEDLESS } from '../domain/reminders/owed.ts';
import type { Notice, Ticket } from '../domain/ticket.ts';
import { NotSaved } from '../store/store.ts';
import { change } from './change.ts';
import { type Desk, freshSalt } from './desk.ts';

/** One sender holds a notice this long; a sender that dies is succeeded after it. */
const LEASE_MS = 30_000;

/** Without a disk the store counts no tries, so the pause between them is one for all. */
const UNCLAIMED_PAUSE_MS = 60_000;

/** How often it is tried to save that a message was sent, on a disk that did not take it. */
const UNSAVED_PAUSE_MS = 10_000;

/** A line rests no longer than this for one refusal; the notice itself waits as long as Slack asked. */
const LONGEST_REST_MS = 30_000;

/** A disk that takes no claim must not hold up an alert: undefined then, and the alert goes out unclaimed. */
const claim = async (desk: Desk, ticket: Ticket, key: string): Promise<Ticket | 'taken' | undefined> => {
  const now = desk.now();
  const leaseUntil = new Date(Date.parse(now) + LEASE_MS).toISOString();
  try {
    return (await desk.store.claim(ticket.workspace, ticket.id, key, now, leaseUntil)) ?? 'taken';
  } catch (error) {
    if (!(error instanceof NotSaved)) throw error;
    return undefined;
  }
};

/**
 * Claim, send, then settle: a second copy is a nuisance, a missing one is a breach.
 * @returns for how long the target must be left in peace, where that is not the usual
 */
const deliver = async (desk: Desk, ticket: Ticket, { key }: Notice): Promise<number | undefined> => {
  const { unsaved, notBefore } = desk.outbox;
  const name = `${ticket.workspace}/${ticket.id}/${key}`;
  const act = () => ({ now: desk.now(), salt: freshSalt() });
  const now = Date.parse(desk.now());
  const settle = async (message: { channel: string; ts: string }): Promise<void> => {
    unsaved.set(name, message);
    notBefore.set(name, now + UNSAVED_PAUSE_MS);
    await change(desk, ticket, (current) => settleNotice(current, key, message, act()));
    unsaved.delete(name);
    notBefore.delete(name);
  };
  const held = notBefore.get(name) ?? now;
  // A hold that lies too far ahead was put there before the clock was set back.
  if (held > now && held <= now + UNCLAIMED_PAUSE_MS) return 0;

  const accepted = unsaved.get(name);
  if (accepted) {
    await settle(accepted);
    return 0;
  }
  const claimed = await claim(desk, ticket, key);
  if (claimed === 'taken') return 0;
  if (!claimed) notBefore.set(name, now + UNCLAIMED_PAUSE_MS);
  const whole = claimed ?? ticket;
  const notice = whole.notices.find((each) => each.key === key);
  if (!notice) return 0;
  if (isNeedless(whole, notice, desk.now(), desk.timezone)) {
    await change(desk, whole, (current) => dropNotice(current, key, NEEDLESS, act()));
    return 0;
  }
  const sent = await desk.send(notice, whole);
  if ('ts' in sent) {
    await settle(sent);
    return undefined;
  }
  await change(desk, whole, (current) => postponeNotice(current, key, sent, desk.ladder(), act()));
  return sent.retryAfterSeconds === undefined ? undefined : Math.min(LONGEST_REST_MS, sent.retryAfterSeconds * 1000);
};

const KINDS: Notice['kind'][] = [
  'breach_alert',
  'request_announcement',
  'question_asked',
  'question_answered',
  'reminder',
  'drill_report',
  'receipt',
  'backstop_withdrawal',
  'backstop',
];

/** Alerts before everything else, of two alerts the one whose limit is nearer. */
const urgencyOf = (ticket: Ticket, { kind }: Notice): number =>
  KINDS.indexOf(kind) * 1e15 + Date.parse(ticket.workTo ?? ticket.filedAt);

/** Sends what one ticket owes and is due now; resolves when each of them was tried. */
export const sendNoticesOf = async (desk: Desk, ticket: Ticket): Promise<void> => {
  const work = dueNotices(ticket, desk.now()).map((notice) =>
    desk.outbox.put({
      target: notice.target,
      key: `${ticket.workspace}/${ticket.id}/${notice.key}`,
      urgency: urgencyOf(ticket, notice),
      work: () => deliver(desk, ticket, notice),
    }),
  );
  await Promise.all(work);
};

/** Sends whatever is due in any ticket; what a crash, a refusal or a restart left behind is found here. */
export const sendDueNotices = async (desk: Desk): Promise<void> => {
  const due = await desk.store.withDueNotices(desk.now());
  const outcomes = await Promise.allSettled(due.map((ticket) => sendNoticesOf(desk, ticket)));
  const failed = outcomes.find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
};
