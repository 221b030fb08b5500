/** Work behind an acknowledgement: the stop waits for it, and its failure is told. */
export interface Background {
  run(work: Promise<unknown>): void;
  /** Resolves once nothing is in hand any more. */
  finished(): Promise<void>;
}

export const createBackground = (onError: (error: unknown) => void): Background => {
  const inHand = new Set<Promise<unknown>>();
  return {
    run: (work) => {
      const watched = work.catch(onError).finally(() => inHand.delete(watched));
      inHand.add(watched);
    },
    finished: async () => {
      while (inHand.size > 0) await Promise.all(inHand);
    },
  };
};
