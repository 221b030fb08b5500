/** What happens by itself: each second what is due is sent, the ladder goes on, a second look is taken, a beat is given. */
import type { Background } from './background.ts';
import type { Desk } from './desk/desk.ts';
import { sendDigests } from './desk/digest.ts';
import { carryOnDrills } from './desk/drill.ts';
import { createReminding } from './desk/remind.ts';
import { sendDueNotices, sendNoticesOf } from './desk/send-notices.ts';
import { audit, escalate, recallStrayed } from './desk/watch.ts';
import type { Log } from './log.ts';

const TICK_MS = 1000;
const LADDER_MS = 10_000;
const AUDIT_MS = 60_000;
/** An alert that still reached nobody is said again after this long. */
const SAY_AGAIN_MS = 15 * 60_000;
/** Without a look at what is due for so long, the beat stops, so that somebody outside comes and looks. */
const SILENT_AFTER_MS = 30_000;

export interface Ticker {
  /** Alerts that had reached nobody at the last look. */
  undelivered(): number;
  stop(): void;
}

interface Options {
  desk: Desk;
  workspace: string;
  background: Background;
  log: Log;
  /** Calls the heartbeat URL; undefined where none is configured. */
  beat: (() => Promise<{ code: string } | undefined>) | undefined;
}

export const startTicker = ({ desk, workspace, background, log, beat }: Options): Ticker => {
  let undelivered = 0;
  let lookedAt = performance.now();
  const said = new Map<string, number>();

  /** Work that does not come while its last turn is still going on. */
  const every = (milliseconds: number, work: () => Promise<unknown>): NodeJS.Timeout => {
    let busy = false;
    return setInterval(() => {
      if (busy) return;
      busy = true;
      background.run(work().finally(() => (busy = false)));
    }, milliseconds);
  };

  const look = async (): Promise<void> => {
    const found = await audit(desk, workspace);
    undelivered = found.undelivered.length;
    for (const { id } of found.unacknowledged) log.warn('alert_unacknowledged', { ticket: id });
    for (const { id } of found.undelivered) log.error('alert_undelivered', { ticket: id });
    const now = performance.now();
    const fresh = found.undelivered.filter(({ id }) => now - (said.get(id) ?? -SAY_AGAIN_MS) >= SAY_AGAIN_MS);
    said.clear();
    for (const { id } of found.undelivered) said.set(id, now);
    if (fresh.length > 0) await desk.warn({ kind: 'undelivered', ids: fresh.map(({ id }) => id) });
  };

  const remind = createReminding(desk, workspace, (ticket) => background.run(sendNoticesOf(desk, ticket)));

  const drill = async (): Promise<void> => {
    if (await carryOnDrills(desk, workspace)) background.run(sendDueNotices(desk));
  };

  const digest = async (): Promise<void> => {
    for (const { target, code } of await sendDigests(desk, workspace))
      log.warn('digest_not_delivered', { user: target, code });
  };

  const pulse = async (): Promise<void> => {
    if (performance.now() - lookedAt > SILENT_AFTER_MS) return;
    const failure = await beat?.();
    if (failure) log.warn('heartbeat_failed', { code: failure.code });
  };

  const timers = [
    // Never waits for what it found: a long line to one channel must not hold up another.
    setInterval(() => {
      background.run(sendDueNotices(desk).finally(() => (lookedAt = performance.now())));
    }, TICK_MS),
    every(TICK_MS, remind),
    every(TICK_MS, drill),
    every(LADDER_MS, () => escalate(desk, workspace)),
    every(AUDIT_MS, () => recallStrayed(desk)),
    every(AUDIT_MS, look),
    every(AUDIT_MS, digest),
    every(AUDIT_MS, pulse),
  ];
  background.run(escalate(desk, workspace));
  background.run(pulse());
  // A digest is in no hurry: whoever waited for the start comes first.
  const firstDigest = setTimeout(() => background.run(digest()), TICK_MS);

  return {
    undelivered: () => undelivered,
    stop: () => {
      clearTimeout(firstDigest);
      timers.forEach(clearInterval);
    },
  };
};
