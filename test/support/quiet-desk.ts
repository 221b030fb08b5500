/** A desk with a clock to turn, a store without a disk, and somebody who takes or refuses what it sends. */
import type { Desk, News, Warning } from '../../src/desk/desk.ts';
import { carryOnDrills } from '../../src/desk/drill.ts';
import { createOutbox } from '../../src/desk/outbox.ts';
import { createReminding } from '../../src/desk/remind.ts';
import { sendDueNotices } from '../../src/desk/send-notices.ts';
import { escalate, recallStrayed } from '../../src/desk/watch.ts';
import type { Ladder } from '../../src/domain/ladder.ts';
import type { SendFailure } from '../../src/domain/notice.ts';
import type { Notice, Ticket } from '../../src/domain/ticket.ts';
import { loadLegalValues } from '../../src/knowledge/load-law.ts';
import type { Store } from '../../src/store/store.ts';
import { createMemoryStore } from './memory-store.ts';
import { NOW } from './tickets.ts';

export interface Post {
  ticket: string;
  key: string;
  kind: Notice['kind'];
  target: string;
  /** Milliseconds since the start. */
  at: number;
}

export interface QuietDesk<S extends Store> {
  desk: Desk;
  store: S;
  /** What was accepted, in order. */
  posts: Post[];
  warnings: Warning[];
  news: { target: string; news: News; at: number }[];
  onTell: (target: string) => SendFailure | undefined;
  /** Says what becomes of a message; accepted unless it returns a failure. */
  onSend: (post: Post, ticket: Ticket) => SendFailure | undefined;
  /** Turns the clock, to any side, without letting anything happen. */
  setClock(milliseconds: number): void;
  /** Forgets what a process has in mind. */
  restart(): void;
  /** Lets time pass in steps, doing at each what the ticker does. */
  pass(milliseconds: number, step?: number): Promise<void>;
  /** What the ticker does, once. */
  tick(): Promise<void>;
}

export const LADDER: Ladder = { channel: 'C0DPO', dpo: ['U0DPO'], deputies: ['U0DEPUTY'], webhook: true };

export function createQuietDesk(): QuietDesk<ReturnType<typeof createMemoryStore>>;
export function createQuietDesk<S extends Store>(store: S): QuietDesk<S>;
export function createQuietDesk(store: Store = createMemoryStore()): QuietDesk<Store> {
  let clock = 0;
  let reminding: ReturnType<typeof createReminding> | undefined;
  const quiet: QuietDesk<Store> = {
    store,
    posts: [],
    warnings: [],
    onSend: () => undefined,
    news: [],
    onTell: () => undefined,
    setClock: (milliseconds) => {
      clock = milliseconds;
    },
    restart: () => {
      reminding = undefined;
    },
    pass: async (milliseconds, step = 1000) => {
      const end = clock + milliseconds;
      while (clock < end) {
        clock = Math.min(end, clock + step);
        await quiet.tick();
      }
    },
    tick: async () => {
      await escalate(quiet.desk, 'T0ONE');
      await recallStrayed(quiet.desk);
      await carryOnDrills(quiet.desk, 'T0ONE');
      reminding ??= createReminding(quiet.desk, 'T0ONE');
      await reminding().catch(() => undefined);
      await sendDueNotices(quiet.desk).catch(() => undefined);
    },
    desk: {
      store,
      send: async (notice, ticket) => {
        const post: Post = {
          ticket: ticket.id,
          key: notice.key,
          kind: notice.kind,
          target: notice.target,
          at: clock,
        };
        const failure = quiet.onSend(post, ticket);
        if (failure) return failure;
        quiet.posts.push(post);
        return { channel: notice.target, ts: String(quiet.posts.length) };
      },
      tell: async (target, news) => {
        const refused = quiet.onTell(target);
        if (refused) return refused;
        quiet.news.push({ target, news, at: clock });
        return { channel: target, ts: String(quiet.news.length) };
      },
      warn: async (warning) => {
        quiet.warnings.push(warning);
        return true;
      },
      outbox: createOutbox(async () => undefined),
      now: () => new Date(Date.parse(NOW) + clock).toISOString(),
      law: loadLegalValues(),
      jurisdiction: 'BE',
      timezone: 'Europe/Brussels',
      channels: { dpo: 'C0DPO', requests: 'C0REQUESTS' },
      ladder: () => LADDER,
      managers: () => ['U0MANAGER'],
      reminders: { timezone: 'Europe/Brussels', quiet: { from: '20:00', to: '07:00' } },
    },
  };
  return quiet;
}
