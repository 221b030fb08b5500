/**
 * Which reminders a ticket owes at a moment. Computed from what it has told already, never scheduled: of several that
 * were missed only the latest is owed, and a limit that moved, a clock that was set or a second look change nothing else.
 */
import type { Instant, Notice, Reminds, Ticket } from '../ticket.ts';
import { type Clock, clocksOf, type Stage } from './clocks.ts';
import { isQuiet, quietEnd, type ReminderSettings } from './quiet.ts';

export interface Recipients {
  dpoChannel: string;
  /** Where requests that nobody has are reminded of. */
  requestsChannel: string | undefined;
  dpo: readonly string[];
  managers: readonly string[];
  /** Told to people only: it is about somebody who may read the channel. */
  restricted?: boolean;
}

type Told = Notice & { reminds: Reminds; owedAt: Instant };

/** A clock may be this much ahead of ours, and what it wrote still counts. */
const AHEAD_MS = 60_000;
/** Why a notice was settled without a message (`notice.ts`). */
export const NEEDLESS = 'needless';
/** A quiet hour that comes twice (the night summer time ends) is looked at again after this long. */
const LOOK_AGAIN_MS = 60_000;

const isTold = (notice: Notice): notice is Told => notice.reminds !== undefined && notice.owedAt !== undefined;

/** Who is to hear of it: incidents the DPO's channel and a person, requests a person and then the managers. */
const lanes = (ticket: Ticket, stage: Stage, who: Recipients): (readonly [Reminds['to'], readonly string[]])[] => {
  const { assignee } = ticket;
  if (ticket.type === 'incident') {
    return [
      ['channel', who.restricted ? [] : [who.dpoChannel]],
      ['person', assignee ? [assignee] : who.dpo],
    ];
  }
  const fallback = who.requestsChannel ?? who.dpoChannel;
  const managers = who.managers.length > 0 ? who.managers.filter((id) => id !== assignee) : [who.dpoChannel];
  return [['person', [assignee ?? fallback]], ...(stage.forManagers ? [['manager', managers] as const] : [])];
};

const namesOf = ({ stages }: Clock): string[] => stages.map(({ name }) => name);

/** One that does not count: nobody needed it, or it waits for somebody who no longer has the ticket or for a moved limit. */
const isStale = (ticket: Ticket, { reminds, target, settledAt, lastError, message }: Told, clock: Clock): boolean => {
  if (settledAt !== undefined) return message === undefined && lastError === NEEDLESS;
  if (Date.parse(reminds.limit) !== Date.parse(clock.limit)) return true;
  return reminds.to === 'person' && ticket.assignee !== null && target !== ticket.assignee;
};

/** Owed in the future: the clock was set back since, and what was said then was said too early. */
const isAhead = ({ owedAt }: Told, now: number): boolean => Date.parse(owedAt) > now + AHEAD_MS;

const wasReminded = (ticket: Ticket, clock: Clock, stage: Stage, to: Reminds['to'], now: number): boolean => {
  const names = namesOf(clock);
  const rank = names.indexOf(stage.name);
  return ticket.notices.some((notice) => {
    if (!isTold(notice) || notice.reminds.of !== clock.of || notice.reminds.to !== to) return false;
    if (isAhead(notice, now) || Date.parse(notice.owedAt) < stage.at) return false;
    return names.indexOf(notice.reminds.stage) >= rank && !isStale(ticket, notice, clock);
  });
};

/** What had passed when the ticket was filed, its own announcement said. */
const wasAnnounced = (ticket: Ticket, { name, at }: Stage, to: Reminds['to'], now: number): boolean => {
  const filedAt = Date.parse(ticket.filedAt);
  return to !== 'manager' && name !== 'passed' && at <= filedAt && filedAt <= now + AHEAD_MS;
};

const latest = ({ stages }: Clock, now: number): Stage | undefined => stages.findLast(({ at }) => at <= now);

/** At night a request waits for the morning, unless its limit would have passed by then. */
const isHeld = ({ of, limit }: Clock, now: Instant, settings: ReminderSettings): boolean => {
  if (of !== 'answer' || !isQuiet(settings, now)) return false;
  const [end, at] = [Date.parse(limit), Date.parse(now)];
  return end <= at || quietEnd(settings, now) <= end;
};

const keyIn = (ticket: Ticket, base: string): string => {
  const same = ticket.notices.filter(({ key }) => key === base || key.startsWith(`${base}:`)).length;
  return same === 0 ? base : `${base}:${same + 1}`;
};

/** The reminders that the ticket owes at `now` and has not got yet. */
export const owedReminders = (ticket: Ticket, who: Recipients, now: Instant, settings: ReminderSettings): Notice[] => {
  const at = Date.parse(now);
  return clocksOf(ticket, settings.timezone).flatMap((clock) => {
    const stage = latest(clock, at);
    if (!stage || isHeld(clock, now, settings)) return [];
    // What an earlier register left open long ago is on the lists.
    if (stage.name === 'passed' && ticket.imported) return [];
    return lanes(ticket, stage, who)
      .filter(([to]) => !wasReminded(ticket, clock, stage, to, at) && !wasAnnounced(ticket, stage, to, at))
      .flatMap(([to, targets]) =>
        [...new Set(targets)].map(
          (target): Notice => ({
            key: keyIn(ticket, `reminder:${clock.of}:${stage.name}:${to}:${target}`),
            kind: 'reminder',
            target,
            dueAt: now,
            owedAt: now,
            attempts: 0,
            reminds: { of: clock.of, stage: stage.name, to, limit: clock.limit },
          }),
        ),
      );
  });
};

/** When the ticket is to be looked at next, in milliseconds since 1970, if nothing changes it; infinite for never. */
export const nextLook = (ticket: Ticket, now: Instant, settings: ReminderSettings): number => {
  const at = Date.parse(now);
  const end = quietEnd(settings, now);
  const morning = end > at ? end : at + LOOK_AGAIN_MS;
  const moments = clocksOf(ticket, settings.timezone).flatMap((clock) => [
    ...clock.stages.map((stage) => stage.at).filter((moment) => moment > at),
    ...(isHeld(clock, now, settings) ? [morning] : []),
  ]);
  return Math.min(Number.POSITIVE_INFINITY, ...moments);
};

/** Nobody needs this reminder any more: told, decided, closed, moved, handed over, or a later one says more. */
export const isNeedlessReminder = (ticket: Ticket, notice: Notice, now: Instant, timezone: string): boolean => {
  if (!isTold(notice)) return false;
  const { of, stage, to } = notice.reminds;
  const clock = clocksOf(ticket, timezone).find((each) => each.of === of);
  if (!clock || isStale(ticket, notice, clock)) return true;
  const names = namesOf(clock);
  return ticket.notices.some(
    (other) =>
      isTold(other) &&
      other.reminds.of === of &&
      (other.reminds.to === to || to === 'instead') &&
      names.indexOf(other.reminds.stage) > names.indexOf(stage) &&
      other.owedAt >= notice.owedAt &&
      !isAhead(other, Date.parse(now)) &&
      !isStale(ticket, other, clock),
  );
};
