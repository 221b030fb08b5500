/** `--batch`: one JSON value a line in, one JSON object a line out, in the same order; a bad line stops nothing. */
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { z } from 'zod';

export interface BatchStreams {
  input: AsyncIterable<Uint8Array | string>;
  output: Writable;
}

/** Lines as they arrive, without their LF or CRLF; the last one may lack it. (`readline` would also split at U+2028.) */
async function* linesOf(input: BatchStreams['input']): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of input) {
    const parts = (rest + (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true }))).split('\n');
    rest = parts.pop() ?? '';
    for (const line of parts) yield line.replace(/\r$/, '');
  }
  rest += decoder.decode();
  if (rest !== '') yield rest.replace(/\r$/, '');
}

const messageOf = (error: unknown): string => {
  if (error instanceof z.ZodError) {
    return error.issues
      .map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message))
      .join('. ');
  }
  return error instanceof Error ? error.message : String(error);
};

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    throw new Error(
      line.trim() === ''
        ? 'The line is empty: give one JSON object a line.'
        : 'The line is not valid JSON: give one JSON object a line.',
    );
  }
};

const answered = async (line: string, handle: (value: unknown) => unknown): Promise<string> => {
  try {
    return JSON.stringify(await handle(parsed(line)));
  } catch (error) {
    return JSON.stringify({ error: messageOf(error) });
  }
};

/**
 * Answers each line of standard input with a line of standard output. What `handle` throws becomes `{"error": …}` in the
 * line's place. An empty line counts as a bad one, so that the n-th answer stays the n-th line's; those at the end do not.
 */
export const runBatch = async (
  handle: (value: unknown) => unknown,
  { input, output }: BatchStreams = { input: process.stdin, output: process.stdout },
): Promise<void> => {
  const write = async (text: string): Promise<void> => {
    if (!output.write(`${text}\n`)) await once(output, 'drain');
  };
  let empty = 0;
  for await (const line of linesOf(input)) {
    if (line.trim() === '') {
      empty += 1;
      continue;
    }
    for (; empty > 0; empty -= 1) await write(await answered('', handle));
    await write(await answered(line, handle));
  }
};
