/** Work in the same lane runs one after the other, in the order in which it came; lanes do not wait for each other. */
export interface Lanes {
  run<T>(lane: string, work: () => Promise<T>): Promise<T>;
  /** Resolves when no lane has anything in hand. */
  idle(): Promise<void>;
}

const ignore = (): void => undefined;

export const createLanes = (): Lanes => {
  const last = new Map<string, Promise<void>>();
  return {
    run: (lane, work) => {
      const turn = (last.get(lane) ?? Promise.resolve()).then(work);
      const end = turn.then(ignore, ignore).then(() => {
        if (last.get(lane) === end) last.delete(lane);
      });
      last.set(lane, end);
      return turn;
    },
    idle: async () => {
      while (last.size > 0) await Promise.all(last.values());
    },
  };
};
