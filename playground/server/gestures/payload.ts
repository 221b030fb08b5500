/** The parts that the payloads of all interactions share. */
import type { Declared, Message, Outcome } from '../../protocol.ts';
import type { Json } from '../api/answer.ts';
import type { Deliver, Delivered } from '../delivery.ts';
import { APP_ID, BOT, CHANNELS, PEOPLE, TEAM } from '../people.ts';
import type { WorkspaceState } from '../state.ts';

export interface Workplace {
  state: WorkspaceState;
  deliver: Deliver;
  app: Declared;
  /** This server's address, without a slash at the end. */
  origin: string;
}

const TRIGGER_MS = 3000;
const RESPONSE_URL_MS = 30 * 60_000;

export const userName = (user: string): string => (PEOPLE.find(({ id }) => id === user)?.name ?? user).toLowerCase();

export const channelInfo = (id: string): { id: string; name: string } => ({
  id,
  name: id.startsWith('D') ? 'directmessage' : (CHANNELS.find((channel) => channel.id === id)?.name ?? id),
});

export const envelope = (user: string): Json => ({
  team: TEAM,
  user: { id: user, username: userName(user), name: userName(user), team_id: TEAM.id },
  api_app_id: APP_ID,
  token: 'playground',
  enterprise: null,
  is_enterprise_install: false,
});

export const trigger = ({ state }: Workplace, user: string): string => {
  const id = state.id('TR');
  state.triggers.set(id, { user, expires: Date.now() + TRIGGER_MS, used: false });
  return id;
};

export const responseUrl = ({ state, origin }: Workplace, user: string, channel: string, ts?: string): string => {
  const id = state.id('R');
  state.responseUrls.set(id, { user, channel, uses: 0, expires: Date.now() + RESPONSE_URL_MS, ...(ts ? { ts } : {}) });
  return `${origin}/response/${id}`;
};

export const messagePayload = ({ ts, text, blocks, from, threadTs, edited }: Message): Json => ({
  type: 'message',
  ts,
  text,
  ...(blocks.length > 0 ? { blocks } : {}),
  ...(threadTs ? { thread_ts: threadTs } : {}),
  ...(edited ? { edited: { ts } } : {}),
  ...(from === 'bot' ? { user: BOT.user, bot_id: BOT.bot, app_id: APP_ID } : { user: from }),
});

/** An event, where the app has subscribed to it. */
export const deliverEvent = async (place: Workplace, subscription: string, event: Json): Promise<Outcome> => {
  if (!place.app.events.includes(subscription)) return { result: 'acknowledged', ms: 0 };
  return outcome(
    await place.deliver('events_api', {
      type: 'event_callback',
      token: 'playground',
      team_id: TEAM.id,
      api_app_id: APP_ID,
      event_id: place.state.id('Ev'),
      event_time: Math.floor(Date.now() / 1000),
      authorizations: [
        { team_id: TEAM.id, user_id: BOT.user, is_bot: true, is_enterprise_install: false, enterprise_id: null },
      ],
      event: { ...event, event_ts: place.state.ts() },
    }),
  );
};

export const outcome = ({ result, ms, error }: Delivered): Outcome => ({
  result,
  ms: Math.round(ms),
  ...(error ? { error } : {}),
});

export const refused = (error: string, ms = 0): Outcome => ({ result: 'refused', ms, error });
