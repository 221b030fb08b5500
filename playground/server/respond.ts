import type { Block } from '../protocol.ts';
import { complaints } from './block-kit.ts';
import type { WorkspaceState } from './state.ts';

type Json = Record<string, unknown>;

/** A response URL works this often. */
const MOST_USES = 5;

/** What Slack does with a post to a response URL: its HTTP status and body. */
export const respondTo = (state: WorkspaceState, id: string, payload: Json): { status: number; body: string } => {
  const url = state.responseUrls.get(id);
  if (!url || url.expires < Date.now() || url.uses >= MOST_USES) return { status: 404, body: 'expired_url' };
  url.uses += 1;
  const old = url.ts === undefined ? undefined : state.find(url.channel, url.ts);
  if (payload['delete_original'] === true) {
    state.messages = state.messages.filter((message) => message !== old);
    state.changed('message');
    return { status: 200, body: 'ok' };
  }
  const blocks = (payload['blocks'] ?? []) as Block[];
  if (complaints(blocks, 'message').length > 0) return { status: 400, body: 'invalid_blocks' };
  const text = String(payload['text'] ?? '');
  if (text === '' && blocks.length === 0) return { status: 400, body: 'no_text' };
  if (payload['replace_original'] === true && old) {
    Object.assign(old, { text, blocks, edited: true });
    state.changed('message');
    return { status: 200, body: 'ok' };
  }
  const open = payload['response_type'] === 'in_channel';
  state.post({ channel: url.channel, from: 'bot', text, blocks, ...(open ? {} : { ephemeralTo: url.user }) });
  return { status: 200, body: 'ok' };
};
