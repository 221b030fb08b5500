import type { Message } from '../protocol.ts';
import { content, type Json } from './api/answer.ts';
import type { WorkspaceState } from './state.ts';

/** A response URL works this often. */
const MOST_USES = 5;

const said = (state: WorkspaceState, payload: Json, to: { user: string; channel: string }): string | Message => {
  const what = content(payload);
  if ('refusal' in what) return String(what.refusal['error']);
  const open = payload['response_type'] === 'in_channel';
  return state.post({ channel: to.channel, from: 'bot', ...what, ...(open ? {} : { ephemeralTo: to.user }) });
};

/** An acknowledgement may carry an answer, as a response URL takes it. @returns why Slack would not show it */
export const showResponse = (
  state: WorkspaceState,
  payload: Json | undefined,
  to: { user: string; channel: string },
): string | undefined => {
  if (!payload || (payload['text'] === undefined && payload['blocks'] === undefined)) return undefined;
  const shown = said(state, payload, to);
  return typeof shown === 'string' ? shown : undefined;
};

/** What Slack does with a post to a response URL: its HTTP status and body. */
export const respondTo = (state: WorkspaceState, id: string, payload: Json): { status: number; body: string } => {
  const url = state.responseUrls.get(id);
  if (!url) return { status: 404, body: 'no_such_url' };
  if (url.expires < Date.now()) return { status: 404, body: 'expired_url' };
  if (url.uses >= MOST_USES) return { status: 404, body: 'used_url' };
  url.uses += 1;
  const old = url.ts === undefined ? undefined : state.find(url.channel, url.ts);
  if (payload['delete_original'] === true) {
    if (old) state.forget(old);
    return { status: 200, body: 'ok' };
  }
  if (payload['replace_original'] === true && old) {
    const what = content(payload);
    if ('refusal' in what) return { status: 400, body: String(what.refusal['error']) };
    Object.assign(old, what, { edited: true });
    state.changed('message');
    return { status: 200, body: 'ok' };
  }
  const shown = said(state, payload, url);
  return typeof shown === 'string' ? { status: 400, body: shown } : { status: 200, body: 'ok' };
};
