/**
 * Whom an alert reaches until somebody acknowledges it: the DPO channel, the DPO in person, the deputies, a webhook.
 * When a rung is due is computed from what was already owed, so a restart, a long sleep or a clock that was set neither
 * loses a rung nor sends a pile of them.
 */
import { isOver } from './backstop.ts';
import { isOvertaken } from './question/ask.ts';
import { isBarred, ladderFor } from './routing.ts';
import type { Incident, Instant, Notice } from './ticket.ts';

export const WEBHOOK = 'webhook';

export interface Ladder {
  /** Null: nobody is told in a channel. */
  channel: string | null;
  dpo: readonly string[];
  deputies: readonly string[];
  /** Who stands in where an incident is about everybody of the desk: the first of these groups that is left. */
  reserve?: readonly (readonly string[])[];
  webhook: boolean;
}

/** In the order in which they are told. */
export const rungsOf = ({ channel, dpo, deputies, webhook }: Ladder): string[][] =>
  [channel === null ? [] : [channel], [...dpo], [...deputies], webhook ? [WEBHOOK] : []].filter(
    (rung) => rung.length > 0,
  );

export const MINUTE_MS = 60_000;
/** The first rungs follow each other at this pace, then everybody is told again each hour, after a day every fourth. */
export const RUNG_MINUTES = 15;
const RUNG_ROUNDS = 3;
const HOURLY_ROUNDS = 24;

/** Minutes between a round and the one before it. */
const pauseBefore = (round: number): number => {
  if (round <= RUNG_ROUNDS) return RUNG_MINUTES;
  return round <= RUNG_ROUNDS + HOURLY_ROUNDS ? 60 : 240;
};

const ROUND = /^breach_alert:(\d+):/;

const roundOf = ({ key }: Notice): number => Number(ROUND.exec(key)?.[1] ?? 0);

const targetsOf = (round: number, ladder: Ladder): string[] => {
  const all = rungsOf(ladder);
  return round <= RUNG_ROUNDS ? (all[round] ?? []) : all.flat();
};

/** Whom an alert reaches at once. Empty where nobody is left. */
export const firstRung = (ladder: Ladder): string[] => rungsOf(ladder)[0] ?? [];

/**
 * Copies that nobody needs any more, or that must not reach their target. The first alert to the channel is sent in any
 * other case: it is the record there.
 */
export const isMoot = (
  notice: Notice,
  ticket: { acknowledgedAt?: Instant | null } & Parameters<typeof isOver>[0],
): boolean => {
  const tells = ['breach_alert', 'backstop', 'reminder'].includes(notice.kind);
  if (tells && ticket.type === 'incident' && isBarred(notice.target, ticket)) return true;
  if (notice.kind === 'backstop') return isOver(ticket);
  if (ticket.type === 'question') return isOvertaken(notice, ticket);
  if (notice.kind !== 'breach_alert' || notice.key === 'breach_alert') return false;
  if (isOver(ticket)) return true;
  // An exercise tries every rung, also after somebody acknowledged.
  return ticket.type === 'incident' && !ticket.drill && ticket.acknowledgedAt !== null;
};

/** The notices of the rung that is due at `now`; after a downtime those of all rungs passed, each target once. */
export const escalation = (incident: Incident, whole: Ladder, now: Instant): Notice[] => {
  const ladder = ladderFor(whole, incident);
  if (incident.drill || incident.acknowledgedAt !== null || isOver(incident)) return [];
  const alerts = incident.notices.filter(({ kind }) => kind === 'breach_alert');
  const last = Math.max(0, ...alerts.map(roundOf));
  const began = last === 0 ? incident.filedAt : alerts.find((notice) => roundOf(notice) === last)?.owedAt;
  const passed = (Date.parse(now) - Date.parse(began ?? incident.filedAt)) / MINUTE_MS;
  // Owed in the future: the clock was set back since. Too early is a nuisance, too late a breach.
  let left = passed < -1 ? pauseBefore(last + 1) : passed;
  const targets = new Set<string>();
  let round = last;
  while (left >= pauseBefore(round + 1) && round < last + RUNG_ROUNDS + 1) {
    round += 1;
    left -= pauseBefore(round);
    for (const target of targetsOf(round, ladder)) targets.add(target);
  }
  if (round === last) return [];
  // A rung that nobody stands on passes to the next one.
  while (targets.size === 0 && round <= RUNG_ROUNDS) {
    round += 1;
    for (const target of targetsOf(round, ladder)) targets.add(target);
  }
  return [...targets].map((target) => ({
    key: `breach_alert:${round}:${target}`,
    kind: 'breach_alert',
    target,
    dueAt: now,
    owedAt: now,
    attempts: 0,
  }));
};

/** Whom to tell instead of a target that does not take the message. */
export const instead = (target: string, ladder: Ladder, slackIsLost: boolean): string[] => {
  const people = [...ladder.dpo, ...ladder.deputies];
  const others = slackIsLost || people.includes(target) ? [] : people;
  if (others.length > 0 || target === WEBHOOK) return others;
  return ladder.webhook
    ? [WEBHOOK]
    : rungsOf(ladder)
        .flat()
        .filter((other) => other !== target);
};
