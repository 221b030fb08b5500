/** A store in a process of its own that writes when it is asked to and says how long that took. */
import { createInterface } from 'node:readline';
import { startVictim } from './processes.ts';

export interface Writer {
  /** Each resolves to the milliseconds that one write took. */
  plain(): Promise<number>;
  one(): Promise<number>;
  together(writers: number, each: number): Promise<number>;
  stop(): Promise<void>;
}

export const startWriter = async (folder: string, env: Record<string, string> = {}): Promise<Writer> => {
  const program = startVictim(folder, [], env, [], new URL('writes.mjs', import.meta.url));
  const { stdin, stdout } = program.process;
  if (!stdin || !stdout) throw new Error('It was started with pipes.');
  const lines = createInterface({ input: stdout })[Symbol.asyncIterator]();
  await lines.next();
  const ask = async (line: string): Promise<number> => {
    stdin.write(`${line}\n`);
    return Number((await lines.next()).value);
  };
  return {
    plain: () => ask('plain'),
    one: () => ask('one'),
    together: (writers, each) => ask(`together ${writers} ${each}`),
    stop: async () => {
      stdin.end();
      await program.gone;
    },
  };
};
