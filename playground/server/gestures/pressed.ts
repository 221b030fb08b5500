/** Buttons, selects and shortcuts. */
import type { Container, Gesture, Outcome } from '../../protocol.ts';
import type { Json } from '../api/answer.ts';
import { homeOf, viewPayload } from '../api/views.ts';
import {
  channelInfo,
  envelope,
  messagePayload,
  outcome,
  refused,
  responseUrl,
  trigger,
  type Workplace,
} from './payload.ts';

type Of<Kind> = Extract<Gesture, { kind: Kind }>;

const whereOf = (place: Workplace, user: string, container: Container, values: Json): Json | undefined => {
  const { state } = place;
  if ('message' in container) {
    const message = state.find(container.message.channel, container.message.ts);
    if (!message || (message.ephemeralTo ?? user) !== user) return undefined;
    const { channel, ts, ephemeralTo } = message;
    return {
      container: { type: 'message', message_ts: ts, channel_id: channel, is_ephemeral: ephemeralTo !== undefined },
      channel: channelInfo(channel),
      // Slack does not hand an ephemeral message back.
      ...(ephemeralTo ? {} : { message: messagePayload(message) }),
      state: { values },
      response_url: responseUrl(place, user, channel, ts),
    };
  }
  const view = 'view' in container ? state.views.get(container.view) : homeOf(state, user);
  if (!view || view.user !== user) return undefined;
  return { container: { type: 'view', view_id: view.id }, view: viewPayload(view, values) };
};

export const action = async (place: Workplace, gesture: Of<'action'>): Promise<Outcome> => {
  const { user, container, action: pressed, state: values = {} } = gesture;
  const where = whereOf(place, user, container, values);
  if (!where) return refused('message_not_found');
  return outcome(
    await place.deliver('interactive', {
      type: 'block_actions',
      ...envelope(user),
      ...where,
      trigger_id: trigger(place, user),
      actions: [{ ...pressed, action_ts: place.state.ts() }],
    }),
  );
};

export const shortcut = async (place: Workplace, gesture: Of<'shortcut'>): Promise<Outcome> => {
  const { user, callbackId, message } = gesture;
  const type = message ? 'message' : 'global';
  if (!place.app.shortcuts.some((known) => known.callbackId === callbackId && known.type === type))
    return refused('unknown_shortcut');
  const found = message && place.state.find(message.channel, message.ts);
  if (message && (!found || found.ephemeralTo)) return refused('message_not_found');
  const about = found
    ? {
        type: 'message_action',
        message: messagePayload(found),
        channel: channelInfo(found.channel),
        response_url: responseUrl(place, user, found.channel),
        message_ts: found.ts,
      }
    : { type: 'shortcut' };
  return outcome(
    await place.deliver('interactive', {
      ...about,
      ...envelope(user),
      callback_id: callbackId,
      trigger_id: trigger(place, user),
      action_ts: place.state.ts(),
    }),
  );
};
