/** Long work in slices: between two of them the desk gets to answer others. */
const SLICE_MS = 6;

/** @returns what to await between two steps: nothing while this slice is short, else the others' turn */
export const createTurns = (): (() => Promise<void> | undefined) => {
  let since = performance.now();
  return () =>
    performance.now() - since < SLICE_MS
      ? undefined
      : new Promise((resolve) =>
          setImmediate(() => {
            since = performance.now();
            resolve();
          }),
        );
};

/** The pieces one after the other as UTF-8. A large whole is filled bit by bit: new memory costs time when it is touched. */
export const bytesOf = async (pieces: Iterable<string>): Promise<Buffer> => {
  const turn = createTurns();
  const parts: Buffer[] = [];
  for (const piece of pieces) {
    await turn();
    parts.push(Buffer.from(piece));
  }
  const whole = Buffer.allocUnsafe(parts.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const part of parts) {
    await turn();
    end += part.copy(whole, end);
  }
  return whole;
};
