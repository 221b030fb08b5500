/** What a person does becomes the payload that Slack would send; the acknowledgement has the effect it has in Slack. */
import type { Block, Container, Gesture, Message, Outcome } from '../protocol.ts';
import { complaints, viewComplaints } from './block-kit.ts';
import type { Deliver, Delivered } from './delivery.ts';
import { APP_ID, CHANNELS, directChannel, PEOPLE, TEAM } from './people.ts';
import type { StoredView, WorkspaceState } from './state.ts';
import { openView, viewPayload } from './web-api.ts';

type Json = Record<string, unknown>;

export interface Workplace {
  state: WorkspaceState;
  deliver: Deliver;
  /** This server's address, without a slash at the end. */
  origin: string;
}

const TRIGGER_MS = 3000;
const RESPONSE_URL_MS = 30 * 60_000;

const envelope = (user: string): Json => ({
  team: TEAM,
  user: { id: user, username: PEOPLE.find(({ id }) => id === user)?.name ?? user, team_id: TEAM.id },
  api_app_id: APP_ID,
  token: 'playground',
  enterprise: null,
  is_enterprise_install: false,
});

const trigger = ({ state }: Workplace, user: string): string => {
  const id = state.id('TR');
  state.triggers.set(id, { user, expires: Date.now() + TRIGGER_MS, used: false });
  return id;
};

const responseUrl = ({ state, origin }: Workplace, user: string, channel: string, ts?: string): string => {
  const id = state.id('R');
  state.responseUrls.set(id, { user, channel, uses: 0, expires: Date.now() + RESPONSE_URL_MS, ...(ts ? { ts } : {}) });
  return `${origin}/response/${id}`;
};

const outcome = ({ result, ms, error }: Delivered): Outcome => ({
  result,
  ms: Math.round(ms),
  ...(error ? { error } : {}),
});

/** A command's acknowledgement may carry its answer. */
export const showResponse = (
  state: WorkspaceState,
  payload: Json | undefined,
  user: string,
  channel: string,
): string[] => {
  if (!payload || (payload['text'] === undefined && payload['blocks'] === undefined)) return [];
  const blocks = (payload['blocks'] ?? []) as Block[];
  const wrong = complaints(blocks, 'message');
  if (wrong.length > 0) return wrong;
  const open = payload['response_type'] === 'in_channel';
  state.post({
    channel,
    from: 'bot',
    text: String(payload['text'] ?? ''),
    blocks,
    ...(open ? {} : { ephemeralTo: user }),
  });
  return [];
};

const command = async (
  place: Workplace,
  { user, channel, command: word, text }: Extract<Gesture, { kind: 'command' }>,
): Promise<Outcome> => {
  const { state } = place;
  state.post({ channel, from: user, text: `${word} ${text}`.trim(), ephemeralTo: user });
  const name = CHANNELS.find(({ id }) => id === channel)?.name ?? channel;
  const delivered = await place.deliver('slash_commands', {
    token: 'playground',
    team_id: TEAM.id,
    team_domain: TEAM.domain,
    channel_id: channel,
    channel_name: name,
    user_id: user,
    user_name: PEOPLE.find(({ id }) => id === user)?.name ?? user,
    command: word,
    text,
    api_app_id: APP_ID,
    is_enterprise_install: 'false',
    response_url: responseUrl(place, user, channel),
    trigger_id: trigger(place, user),
  });
  const wrong = showResponse(state, delivered.payload, user, channel);
  return wrong.length > 0
    ? { ...outcome(delivered), result: 'refused', error: `invalid_blocks ${wrong.join(' ')}` }
    : outcome(delivered);
};

const containerOf = (place: Workplace, user: string, container: Container, values: Json): Json | undefined => {
  const { state } = place;
  if ('message' in container) {
    const message = state.find(container.message.channel, container.message.ts);
    if (!message) return undefined;
    const { channel, ts, ephemeralTo } = message;
    return {
      container: { type: 'message', message_ts: ts, channel_id: channel, is_ephemeral: ephemeralTo !== undefined },
      channel: { id: channel, name: CHANNELS.find(({ id }) => id === channel)?.name ?? channel },
      ...(ephemeralTo ? {} : { message: messagePayload(message) }),
      state: { values },
      response_url: responseUrl(place, user, channel, ts),
    };
  }
  if ('view' in container) {
    const view = state.views.get(container.view);
    return view && { container: { type: 'view', view_id: view.id }, view: viewPayload(view, values) };
  }
  const home = state.homes[user];
  return (
    home && {
      container: { type: 'view', view_id: `V0HOME${user}` },
      view: { ...home, id: `V0HOME${user}`, team_id: TEAM.id, state: { values } },
    }
  );
};

const messagePayload = ({ ts, text, blocks }: Message): Json => ({
  type: 'message',
  ts,
  text,
  blocks,
  bot_id: 'B0BOT',
});

const action = async (
  place: Workplace,
  { user, container, action: pressed, state: values = {} }: Extract<Gesture, { kind: 'action' }>,
): Promise<Outcome> => {
  const where = containerOf(place, user, container, values);
  if (!where) return { result: 'refused', ms: 0, error: 'message_not_found' };
  const actions = [{ ...pressed, action_ts: place.state.ts() }];
  return outcome(
    await place.deliver('interactive', {
      type: 'block_actions',
      ...envelope(user),
      ...where,
      trigger_id: trigger(place, user),
      actions,
    }),
  );
};

/** What Slack does with the answer to a sent form. */
const applySubmission = (state: WorkspaceState, view: StoredView, payload: Json | undefined): string | undefined => {
  const then = payload?.['response_action'];
  if (then === 'errors') {
    state.views.set(view.id, { ...view, errors: payload?.['errors'] as Record<string, string> });
  } else if (then === 'update' || then === 'push') {
    const [wrong] = viewComplaints(payload?.['view']);
    if (wrong) return wrong;
    if (then === 'push') openView(state, view.user, payload?.['view'] as Json, view);
    else {
      const { errors: _, ...rest } = view;
      state.views.set(view.id, { ...rest, view: payload?.['view'] as Json, hash: state.id('h') });
    }
  } else if (then === 'clear') for (const each of state.stack(view.user)) state.views.delete(each.id);
  else state.views.delete(view.id);
  state.changed('view');
  return undefined;
};

const submit = async (
  place: Workplace,
  { user, view: id, state: values }: Extract<Gesture, { kind: 'submit' }>,
): Promise<Outcome> => {
  const view = place.state.views.get(id);
  if (!view || view.user !== user) return { result: 'refused', ms: 0, error: 'not_found' };
  const payload = {
    type: 'view_submission',
    ...envelope(user),
    trigger_id: trigger(place, user),
    view: viewPayload(view, values),
    response_urls: [],
  };
  const delivered = await place.deliver('interactive', payload);
  if (delivered.result !== 'acknowledged') return outcome(delivered);
  const wrong = applySubmission(place.state, view, delivered.payload);
  return wrong ? { ...outcome(delivered), result: 'refused', error: `invalid_arguments ${wrong}` } : outcome(delivered);
};

const close = async (place: Workplace, { user, view: id }: Extract<Gesture, { kind: 'close' }>): Promise<Outcome> => {
  const view = place.state.views.get(id);
  if (!view || view.user !== user) return { result: 'refused', ms: 0, error: 'not_found' };
  place.state.views.delete(id);
  place.state.changed('view');
  if (view.view['notify_on_close'] !== true) return { result: 'acknowledged', ms: 0 };
  return outcome(
    await place.deliver('interactive', {
      type: 'view_closed',
      ...envelope(user),
      view: viewPayload(view),
      is_cleared: false,
    }),
  );
};

const shortcut = async (
  place: Workplace,
  { user, callbackId, message }: Extract<Gesture, { kind: 'shortcut' }>,
): Promise<Outcome> => {
  const found = message && place.state.find(message.channel, message.ts);
  const about = found
    ? {
        type: 'message_action',
        message: messagePayload(found),
        channel: { id: found.channel, name: CHANNELS.find(({ id }) => id === found.channel)?.name ?? found.channel },
        response_url: responseUrl(place, user, found.channel),
        message_ts: found.ts,
      }
    : { type: 'shortcut' };
  const payload = {
    ...about,
    ...envelope(user),
    callback_id: callbackId,
    trigger_id: trigger(place, user),
    action_ts: place.state.ts(),
  };
  return outcome(await place.deliver('interactive', payload));
};

const home = async (place: Workplace, { user, tab }: Extract<Gesture, { kind: 'home' }>): Promise<Outcome> =>
  outcome(
    await place.deliver('events_api', {
      type: 'event_callback',
      token: 'playground',
      team_id: TEAM.id,
      api_app_id: APP_ID,
      event_id: place.state.id('Ev'),
      event_time: Math.floor(Date.now() / 1000),
      authorizations: [
        { team_id: TEAM.id, user_id: 'U0BOT', is_bot: true, is_enterprise_install: false, enterprise_id: null },
      ],
      event: { type: 'app_home_opened', user, tab, channel: directChannel(user), event_ts: place.state.ts() },
    }),
  );

/** Carries a gesture out and resolves once the app has acknowledged, or three seconds have passed. */
export const perform = (place: Workplace, gesture: Gesture): Promise<Outcome> => {
  switch (gesture.kind) {
    case 'command':
      return command(place, gesture);
    case 'message':
      place.state.post({ channel: gesture.channel, from: gesture.user, text: gesture.text });
      return Promise.resolve({ result: 'acknowledged', ms: 0 });
    case 'shortcut':
      return shortcut(place, gesture);
    case 'action':
      return action(place, gesture);
    case 'submit':
      return submit(place, gesture);
    case 'close':
      return close(place, gesture);
    case 'home':
      return home(place, gesture);
  }
};
