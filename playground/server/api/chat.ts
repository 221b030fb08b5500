import type { Message } from '../../protocol.ts';
import { BOT } from '../people.ts';
import { type Answer, type Context, content, type Json, type Method, refuse, str } from './answer.ts';
import { channelOf, destination } from './destination.ts';

/** Slack takes one post a second and channel, and lets a short burst pass. */
const BURST = 10;

const isTooFast = ({ state }: Context, channel: string): boolean => {
  const now = Date.now();
  const { left, at } = state.pace.get(channel) ?? { left: BURST, at: now };
  const available = Math.min(BURST, left + (now - at) / 1000);
  state.pace.set(channel, { left: available < 1 ? available : available - 1, at: now });
  return available < 1;
};

const post = (context: Context, args: Json, ephemeralTo?: string): Answer => {
  const { state } = context;
  const to = destination(state, str(args['channel']));
  if ('error' in to) return refuse(to.error);
  const members = channelOf(to.id)?.members;
  if (ephemeralTo !== undefined && members && !members.includes(ephemeralTo)) return refuse('user_not_in_channel');
  const what = content(args);
  if ('refusal' in what) return what.refusal;
  const threadTs = str(args['thread_ts']);
  if (threadTs && !state.find(to.id, threadTs)) return refuse('thread_not_found');
  if (isTooFast(context, to.id)) return { ...refuse('ratelimited'), retryAfter: 1 };
  const { ts } = state.post({
    channel: to.id,
    from: 'bot',
    ...what,
    ...(ephemeralTo ? { ephemeralTo } : {}),
    ...(threadTs ? { threadTs } : {}),
  });
  return ephemeralTo
    ? { ok: true, message_ts: ts }
    : { ok: true, channel: to.id, ts, message: { type: 'message', ...what, ts, user: BOT.user, bot_id: BOT.bot } };
};

/** The app's own message in that place; an ephemeral one cannot be reached. */
const own = ({ state }: Context, args: Json, refusal: string): Message | Answer => {
  const message = state.find(str(args['channel']), str(args['ts']));
  if (!message || message.ephemeralTo) return refuse('message_not_found');
  return message.from === 'bot' ? message : refuse(refusal);
};

const MOST_UPDATED_TEXT = 4000;

const update: Method = (context, args) => {
  const message = own(context, args, 'cant_update_message');
  if ('ok' in message) return message;
  const what = content(args);
  if ('refusal' in what) return what.refusal;
  if ([...what.text].length > MOST_UPDATED_TEXT) return refuse('msg_too_long');
  Object.assign(message, what, { edited: true });
  context.state.changed('message');
  return { ok: true, channel: message.channel, ts: message.ts, text: message.text };
};

const remove: Method = (context, args) => {
  const message = own(context, args, 'cant_delete_message');
  if ('ok' in message) return message;
  context.state.forget(message);
  return { ok: true, channel: message.channel, ts: message.ts };
};

const permalink: Method = ({ state, origin }, { channel, message_ts }) =>
  state.find(str(channel), str(message_ts))
    ? { ok: true, channel, permalink: `${origin}/?in=${channel}#${message_ts}` }
    : refuse('message_not_found');

export const chat: Record<string, Method> = {
  'chat.postMessage': (context, args) => post(context, args),
  'chat.postEphemeral': (context, args) => post(context, args, str(args['user'])),
  'chat.update': update,
  'chat.delete': remove,
  'chat.getPermalink': permalink,
};
