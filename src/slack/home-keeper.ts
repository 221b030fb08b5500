/** Keeps every App Home that somebody has looked at as things stand: published again after a change that they may see. */
import { setTimeout } from 'node:timers/promises';
import { type Glance, glanceOf } from '../domain/glance.ts';
import { type Actor, can } from '../domain/permission.ts';
import { isAbout } from '../domain/routing.ts';
import type { Ticket } from '../domain/ticket.ts';

export interface HomeKeeper {
  /** Somebody looks at it: from now on it is kept. */
  seen(user: string): void;
  changed(ticket: Ticket): void;
}

interface Options {
  actorOf: (user: string) => Actor;
  publish: (user: string) => Promise<void>;
  background: (work: Promise<unknown>) => void;
  /** Milliseconds; what changes meanwhile is published together. */
  pause?: number;
}

const PAUSE_MS = 500;
/** Those who looked last; Slack asks for a fresh one whenever a Home is opened. */
const MOST_KEPT = 200;

/** What a change of the desk's own (a notice sent) leaves as it was. */
const lookOf = (glance: Glance): string => JSON.stringify({ ...glance, revision: 0 });

export const createHomeKeeper = ({ actorOf, publish, background, pause = PAUSE_MS }: Options): HomeKeeper => {
  const kept = new Set<string>();
  const waiting = new Set<string>();
  const before = new Map<string, Glance>();

  const publishSoon = async (user: string): Promise<void> => {
    await setTimeout(pause);
    waiting.delete(user);
    await publish(user);
  };

  const concerns = (user: string, glance: Glance): boolean => {
    const actor = actorOf(user);
    return can(actor, 'see', glance) || (isAbout(user, glance) && can(actor, 'list_all'));
  };

  return {
    seen: (user) => {
      kept.delete(user);
      kept.add(user);
      const [oldest] = kept;
      if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    },
    changed: (ticket) => {
      const key = `${ticket.workspace}/${ticket.id}`;
      const now = glanceOf(ticket);
      const was = before.get(key);
      if (ticket.closedAt === null) before.set(key, now);
      else before.delete(key);
      if (was && lookOf(was) === lookOf(now)) return;
      for (const user of kept) {
        if (waiting.has(user) || !(concerns(user, now) || (was && concerns(user, was)))) continue;
        waiting.add(user);
        background(publishSoon(user));
      }
    },
  };
};
