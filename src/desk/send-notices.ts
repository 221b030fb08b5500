import type { Notice, Ticket } from '../domain/ticket.ts';
import { dueNotices, postponeNotice, settleNotice } from '../domain/transition.ts';
import { change } from './change.ts';
import { type Desk, freshSalt } from './desk.ts';

/** One sender holds a notice this long; a sender that dies is succeeded after it. */
const LEASE_MS = 30_000;

/** Claim, send, then settle: a second copy is a nuisance, a missing one is a breach. */
const deliver = async (desk: Desk, ticket: Ticket, { key }: Notice): Promise<void> => {
  const now = desk.now();
  const leaseUntil = new Date(Date.parse(now) + LEASE_MS).toISOString();
  const claimed = await desk.store.claim(ticket.workspace, ticket.id, key, now, leaseUntil);
  const notice = claimed?.notices.find((each) => each.key === key);
  if (!claimed || !notice) return;
  const sent = await desk.send(notice, claimed);
  const act = { now: desk.now(), salt: freshSalt() };
  await change(desk, claimed, (current) => {
    if ('ts' in sent) return settleNotice(current, key, sent, act);
    const { code, targetBroken, retryAfterSeconds } = sent;
    const instead = targetBroken && notice.kind === 'breach_alert' ? desk.dpoAndDeputies : [];
    return postponeNotice(current, key, { code, instead, ...(retryAfterSeconds ? { retryAfterSeconds } : {}) }, act);
  });
};

/** Sends what one ticket owes and is due now. */
export const sendNoticesOf = async (desk: Desk, ticket: Ticket): Promise<void> => {
  for (const notice of dueNotices(ticket, desk.now())) await deliver(desk, ticket, notice);
};

/** Sends whatever is due in any ticket; what a crash, a refusal or a restart left behind is found here. */
export const sendDueNotices = async (desk: Desk): Promise<void> => {
  for (const ticket of await desk.store.withDueNotices(desk.now())) await sendNoticesOf(desk, ticket);
};
