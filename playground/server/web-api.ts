/** Slack's Web API, as far as apps like this one call it. */
import { type Answer, type Context, type Json, type Method, refuse } from './api/answer.ts';
import { chat } from './api/chat.ts';
import { files } from './api/files.ts';
import { lookups } from './api/lookups.ts';
import { scheduling } from './api/schedule.ts';
import { views } from './api/views.ts';

const METHODS: Record<string, Method> = { ...chat, ...files, ...lookups, ...scheduling, ...views };

/** One of these is enough; a method that is not named needs none. */
const SCOPES: Record<string, string[]> = {
  'chat.postMessage': ['chat:write'],
  'chat.postEphemeral': ['chat:write'],
  'chat.update': ['chat:write'],
  'chat.delete': ['chat:write'],
  'chat.scheduleMessage': ['chat:write'],
  'chat.deleteScheduledMessage': ['chat:write'],
  'conversations.info': ['channels:read', 'groups:read', 'im:read'],
  'conversations.join': ['channels:join'],
  'conversations.open': ['im:write', 'channels:manage', 'groups:write'],
  'files.completeUploadExternal': ['files:write'],
  'files.getUploadURLExternal': ['files:write'],
  'usergroups.users.list': ['usergroups:read'],
  'users.info': ['users:read'],
};

/** One call; a planned fault comes before everything else. `retryAfter` means HTTP 429. */
export const call = (context: Context, method: string, args: Json): Answer & { retryAfter?: number } => {
  const { state, app } = context;
  const fault = state.faults.find((each) => each.method === method && each.times > 0);
  if (fault) {
    fault.times -= 1;
    return { ...refuse(fault.error), ...(fault.retryAfter === undefined ? {} : { retryAfter: fault.retryAfter }) };
  }
  const needed = SCOPES[method];
  if (needed && !needed.some((scope) => app.scopes.includes(scope)))
    return { ...refuse('missing_scope'), needed: needed.join(','), provided: app.scopes.join(',') };
  return METHODS[method]?.(context, args) ?? refuse('unknown_method');
};
