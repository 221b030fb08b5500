/**
 * Posts wait in a line for each target: one a second, as Slack asks, the most urgent first. What waits is in memory only;
 * it is owed by a ticket, and found there again after a restart.
 */
export interface Outbox {
  /**
   * Puts work into a target's line unless it waits there or is in hand already.
   * @returns when it was done; undefined when it was there already
   */
  put(item: Item): Promise<void> | undefined;
  /** Accepted by Slack and not yet saved as settled: not to be sent again while this process lives. */
  readonly unsaved: Map<string, { channel: string; ts: string }>;
  /** Milliseconds of the clock before which an unclaimable notice is not tried again. */
  readonly notBefore: Map<string, number>;
  /** Lets what waits go without sending it; what is in hand goes on. */
  close(): void;
}

interface Item {
  target: string;
  /** Names it once among all that waits. */
  key: string;
  /** The smaller, the sooner. */
  urgency: number;
  /** Resolves to the milliseconds for which the line must rest, where the usual second is not enough. */
  work: () => Promise<number | undefined>;
}

/** Slack asks for at most one post a second and channel. */
const PACE_MS = 1100;

interface Waiting extends Item {
  resolve: () => void;
  reject: (error: unknown) => void;
}

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds).unref());

/** @param pause lets so many milliseconds pass */
export const createOutbox = (pause: (milliseconds: number) => Promise<void> = wait): Outbox => {
  const lines = new Map<string, Waiting[]>();
  const known = new Set<string>();

  const next = (line: Waiting[]): Waiting | undefined => {
    let best = 0;
    line.forEach(({ urgency }, index) => {
      if (urgency < (line[best]?.urgency ?? urgency)) best = index;
    });
    return line.splice(best, 1)[0];
  };

  const drain = async (target: string, line: Waiting[]): Promise<void> => {
    for (let item = next(line); item; item = next(line)) {
      const { key, work, resolve, reject } = item;
      const done = await work().then(
        (rest) => {
          resolve();
          return rest ?? PACE_MS;
        },
        (error: unknown) => {
          reject(error);
          return PACE_MS;
        },
      );
      known.delete(key);
      if (done > 0 && !closed) await pause(done);
    }
    lines.delete(target);
  };

  let closed = false;

  return {
    close: () => {
      closed = true;
      for (const line of lines.values()) for (const { resolve } of line.splice(0)) resolve();
    },
    unsaved: new Map(),
    notBefore: new Map(),
    put: (item) => {
      if (closed || known.has(item.key)) return undefined;
      known.add(item.key);
      return new Promise<void>((resolve, reject) => {
        const waiting = { ...item, resolve, reject };
        const line = lines.get(item.target);
        if (line) {
          line.push(waiting);
          return;
        }
        const fresh = [waiting];
        lines.set(item.target, fresh);
        void drain(item.target, fresh);
      });
    },
  };
};
