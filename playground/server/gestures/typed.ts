/** What is typed into a channel: slash commands and messages. */
import type { Gesture, Outcome } from '../../protocol.ts';
import { APP_ID, BOT, TEAM } from '../people.ts';
import { showResponse } from '../respond.ts';
import {
  channelInfo,
  deliverEvent,
  outcome,
  refused,
  responseUrl,
  trigger,
  userName,
  type Workplace,
} from './payload.ts';

type Of<Kind> = Extract<Gesture, { kind: Kind }>;

export const command = async (place: Workplace, gesture: Of<'command'>): Promise<Outcome> => {
  const { state, app } = place;
  const { user, channel, command: word, text } = gesture;
  if (!app.commands.some(({ command: known }) => known === word)) return refused(`${word} is not a valid command`);
  state.post({ channel, from: user, text: `${word} ${text}`.trim(), ephemeralTo: user });
  const { id: channel_id, name: channel_name } = channelInfo(channel);
  const delivered = await place.deliver('slash_commands', {
    token: 'playground',
    team_id: TEAM.id,
    team_domain: TEAM.domain,
    channel_id,
    channel_name,
    user_id: user,
    user_name: userName(user),
    command: word,
    text,
    api_app_id: APP_ID,
    is_enterprise_install: 'false',
    response_url: responseUrl(place, user, channel),
    trigger_id: trigger(place, user),
  });
  const wrong = showResponse(state, delivered.payload, { user, channel });
  return wrong ? refused(wrong, Math.round(delivered.ms)) : outcome(delivered);
};

export const message = async (place: Workplace, { user, channel, text }: Of<'message'>): Promise<Outcome> => {
  const isDirect = channel.startsWith('D');
  if (isDirect && !place.app.messagesOpen) return refused('messages_tab_disabled');
  const { ts } = place.state.post({ channel, from: user, text });
  const event = { user, channel, text, ts, team: TEAM.id };
  if (isDirect) return deliverEvent(place, 'message.im', { type: 'message', channel_type: 'im', ...event });
  if (text.includes(`<@${BOT.user}>`)) return deliverEvent(place, 'app_mention', { type: 'app_mention', ...event });
  return { result: 'acknowledged', ms: 0 };
};
