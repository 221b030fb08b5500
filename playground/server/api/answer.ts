/** How the Web API answers: a refusal is a value, `{ ok: false, error }`. */
import type { Block, Declared } from '../../protocol.ts';
import { complaints } from '../block-kit.ts';
import { identified } from '../identify.ts';
import type { WorkspaceState } from '../state.ts';

export type Json = Record<string, unknown>;
export type Answer = Json & { ok: boolean };

/** What a method may look at. */
export interface Context {
  state: WorkspaceState;
  app: Declared;
  /** This server's address, without a slash at the end. */
  origin: string;
}

export type Method = (context: Context, args: Json) => Answer;

export const refuse = (error: string, messages?: string[]): Answer => ({
  ok: false,
  error,
  ...(messages ? { response_metadata: { messages } } : {}),
});

export const str = (value: unknown): string => (typeof value === 'string' ? value : '');

const MOST_TEXT = 40_000;
/** Observed, not documented: all text of all blocks together. */
const MOST_BLOCK_TEXT = 13_200;

const textOf = (value: unknown): number => {
  if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + textOf(each), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [key, inner]) => sum + (key === 'text' && typeof inner === 'string' ? [...inner].length : textOf(inner)),
    0,
  );
};

/** What is to be said, as Slack would keep it; or why Slack would not. */
export const content = (args: Json): { text: string; blocks: Block[] } | { refusal: Answer } => {
  const blocks = args['blocks'] ?? [];
  const wrong = complaints(blocks, 'message');
  if (wrong.length > 0) return { refusal: refuse('invalid_blocks', wrong) };
  if (textOf(blocks) > MOST_BLOCK_TEXT) return { refusal: refuse('msg_blocks_too_long') };
  const text = str(args['text']);
  if (text === '' && (blocks as Block[]).length === 0) return { refusal: refuse('no_text') };
  return { text: [...text].slice(0, MOST_TEXT).join(''), blocks: identified(blocks as Block[]) };
};
