/** Slack's Web API, as far as apps like this one call it. A refusal is a value: `{ ok: false, error }`. */
import type { Block, Message } from '../protocol.ts';
import { complaints, viewComplaints } from './block-kit.ts';
import { APP_ID, BOT, CHANNELS, directChannel, PEOPLE, TEAM } from './people.ts';
import type { StoredView, WorkspaceState } from './state.ts';

type Json = Record<string, unknown>;
export type Answer = Json & { ok: boolean };

const refuse = (error: string, messages?: string[]): Answer => ({
  ok: false,
  error,
  ...(messages ? { response_metadata: { messages } } : {}),
});

const str = (value: unknown): string => (typeof value === 'string' ? value : '');

const VIEW_BYTES = 250_000;

/** Where a post to `channel` lands, or why it does not. */
const destination = (state: WorkspaceState, channel: string): string | { error: string } => {
  if (PEOPLE.some(({ id }) => id === channel)) return directChannel(channel);
  if (!CHANNELS.some(({ id }) => id === channel)) return { error: 'channel_not_found' };
  if (state.archived.has(channel)) return { error: 'is_archived' };
  if (state.withoutBot.has(channel)) return { error: 'not_in_channel' };
  return channel;
};

const content = (args: Json): { text: string; blocks: Block[] } | Answer => {
  const blocks = args['blocks'] ?? [];
  const wrong = complaints(blocks, 'message');
  if (wrong.length > 0) return refuse('invalid_blocks', wrong);
  const text = str(args['text']);
  if (text === '' && (blocks as Block[]).length === 0) return refuse('no_text');
  return { text, blocks: blocks as Block[] };
};

const post = (state: WorkspaceState, args: Json, ephemeralTo?: string): Answer => {
  const to = destination(state, str(args['channel']));
  if (typeof to !== 'string') return refuse(to.error);
  if (
    ephemeralTo !== undefined &&
    !CHANNELS.some(({ id, members }) => id === to && (!members || members.includes(ephemeralTo)))
  ) {
    return refuse('user_not_in_channel');
  }
  const what = content(args);
  if ('ok' in what) return what;
  const { ts } = state.post({ channel: to, from: 'bot', ...what, ...(ephemeralTo ? { ephemeralTo } : {}) });
  return ephemeralTo
    ? { ok: true, message_ts: ts }
    : { ok: true, channel: to, ts, message: { ...what, ts, bot_id: BOT.bot } };
};

const update = (state: WorkspaceState, args: Json): Answer => {
  const message = state.find(str(args['channel']), str(args['ts']));
  if (!message || message.ephemeralTo) return refuse('message_not_found');
  if (message.from !== 'bot') return refuse('cant_update_message');
  const what = content(args);
  if ('ok' in what) return what;
  Object.assign(message, what, { edited: true });
  state.changed('message');
  return { ok: true, channel: message.channel, ts: message.ts, text: message.text };
};

const remove = (state: WorkspaceState, args: Json): Answer => {
  const message = state.find(str(args['channel']), str(args['ts']));
  if (!message) return refuse('message_not_found');
  state.messages = state.messages.filter((each: Message) => each !== message);
  state.changed('message');
  return { ok: true, channel: message.channel, ts: message.ts };
};

/** The view as Slack hands it back. */
export const viewPayload = ({ id, hash, root, view }: StoredView, values: Json = {}): Json => ({
  ...view,
  id,
  hash,
  team_id: TEAM.id,
  app_id: APP_ID,
  bot_id: BOT.bot,
  root_view_id: root,
  previous_view_id: null,
  external_id: str(view['external_id']),
  private_metadata: str(view['private_metadata']),
  callback_id: str(view['callback_id']),
  state: { values },
});

const checkView = (view: unknown): Answer | undefined => {
  if (JSON.stringify(view ?? null).length > VIEW_BYTES) return refuse('view_too_large');
  const wrong = viewComplaints(view);
  return wrong.length > 0 ? refuse('invalid_arguments', wrong) : undefined;
};

/** Puts a checked view on top of a person's stack. */
export const openView = (state: WorkspaceState, user: string, view: Json, on?: StoredView): StoredView => {
  const id = state.id('V0');
  const opened: StoredView = { id, user, view, hash: state.id('h'), root: on?.root ?? id };
  state.views.set(id, opened);
  state.changed('view');
  return opened;
};

const triggered = (state: WorkspaceState, id: string): string | Answer => {
  const trigger = state.triggers.get(id);
  if (!trigger) return refuse('invalid_trigger_id');
  if (trigger.used) return refuse('exchanged_trigger_id');
  if (trigger.expires < Date.now()) return refuse('expired_trigger_id');
  trigger.used = true;
  return trigger.user;
};

const MOST_VIEWS = 3;

const open = (state: WorkspaceState, { trigger_id, view }: Json, push: boolean): Answer => {
  const wrong = checkView(view);
  if (wrong) return wrong;
  const user = triggered(state, str(trigger_id));
  if (typeof user !== 'string') return user;
  const stack = state.stack(user);
  if (push && stack.length >= MOST_VIEWS) return refuse('push_limit_reached');
  if (!push) for (const old of stack) state.views.delete(old.id);
  return { ok: true, view: viewPayload(openView(state, user, view as Json, push ? stack.at(-1) : undefined)) };
};

const updateView = (state: WorkspaceState, { view_id, view, hash }: Json): Answer => {
  const known = state.views.get(str(view_id));
  if (!known) return refuse('not_found');
  if (hash && hash !== known.hash) return refuse('hash_conflict');
  const wrong = checkView(view);
  if (wrong) return wrong;
  Object.assign(known, { view, hash: state.id('h') });
  state.changed('view');
  return { ok: true, view: viewPayload(known) };
};

const publish = (state: WorkspaceState, { user_id, view }: Json): Answer => {
  if (!PEOPLE.some(({ id }) => id === user_id)) return refuse('user_not_found');
  const wrong = checkView(view);
  if (wrong) return wrong;
  state.homes[str(user_id)] = view as Json;
  state.changed('home');
  return { ok: true, view: { ...(view as Json), id: `V0HOME${user_id}`, team_id: TEAM.id } };
};

const user = ({ user: id }: Json): Answer => {
  const person = PEOPLE.find((each) => each.id === id);
  if (!person) return refuse('user_not_found');
  const { name, locale, role } = person;
  return {
    ok: true,
    user: {
      id,
      team_id: TEAM.id,
      name,
      real_name: name,
      locale,
      tz: 'Europe/Brussels',
      is_restricted: role === 'guest',
      deleted: false,
    },
  };
};

const conversation = (state: WorkspaceState, { channel: id }: Json): Answer => {
  const channel = CHANNELS.find((each) => each.id === id);
  if (!channel) return refuse('channel_not_found');
  return {
    ok: true,
    channel: {
      id,
      name: channel.name,
      is_archived: state.archived.has(channel.id),
      is_member: !state.withoutBot.has(channel.id),
    },
  };
};

type Method = (state: WorkspaceState, args: Json) => Answer;

const METHODS: Record<string, Method> = {
  'api.test': () => ({ ok: true }),
  'auth.test': () => ({
    ok: true,
    team: 'Playground',
    team_id: TEAM.id,
    user: 'gdpr-desk',
    user_id: BOT.user,
    bot_id: BOT.bot,
    app_id: APP_ID,
  }),
  'chat.postMessage': (state, args) => post(state, args),
  'chat.postEphemeral': (state, args) => post(state, args, str(args['user'])),
  'chat.update': update,
  'chat.delete': remove,
  'chat.getPermalink': (_, { channel, message_ts }) => ({
    ok: true,
    permalink: `https://playground.invalid/${channel}/${message_ts}`,
  }),
  'conversations.info': conversation,
  'conversations.open': (_, { users }) =>
    PEOPLE.some(({ id }) => id === users)
      ? { ok: true, channel: { id: directChannel(str(users)) } }
      : refuse('user_not_found'),
  'usergroups.users.list': () => refuse('no_such_subteam'),
  'users.info': (_, args) => user(args),
  'views.open': (state, args) => open(state, args, false),
  'views.push': (state, args) => open(state, args, true),
  'views.update': updateView,
  'views.publish': publish,
};

/** One call; a planned fault comes before everything else. */
export const call = (state: WorkspaceState, method: string, args: Json): Answer & { retryAfter?: number } => {
  const fault = state.faults.find((each) => each.method === method && each.times > 0);
  if (fault) {
    fault.times -= 1;
    return { ...refuse(fault.error), ...(fault.retryAfter === undefined ? {} : { retryAfter: fault.retryAfter }) };
  }
  return METHODS[method]?.(state, args) ?? refuse('unknown_method');
};
