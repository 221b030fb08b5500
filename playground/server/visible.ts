/** What one person sees of the workspace. */
import type { Channel, Declared, Message, State } from '../protocol.ts';
import { CHANNELS, PEOPLE } from './people.ts';
import type { WorkspaceState } from './state.ts';

export const mayRead = (user: string, { members }: Channel): boolean => !members || members.includes(user);

const sees =
  (user: string, channels: readonly Channel[]) =>
  ({ channel, ephemeralTo }: Message): boolean =>
    channels.some(({ id }) => id === channel) && (ephemeralTo === undefined || ephemeralTo === user);

/** What the app said to somebody since that person last looked, by channel. */
const unreadBy = (state: WorkspaceState, user: string): Record<string, number> => {
  const counts: Record<string, number> = {};
  const channels = CHANNELS.filter((channel) => mayRead(user, channel));
  const read = state.read[user] ?? {};
  for (const message of state.messages.filter(sees(user, channels))) {
    if (message.from === user || message.ts <= (read[message.channel] ?? '')) continue;
    counts[message.channel] = (counts[message.channel] ?? 0) + 1;
  }
  return counts;
};

export const visibleTo = (state: WorkspaceState, user: string, app: Declared): State => {
  const channels = CHANNELS.filter((channel) => mayRead(user, channel));
  const home = state.homes[user];
  return {
    user,
    people: PEOPLE,
    channels,
    messages: state.messages.filter(sees(user, channels)),
    views: state.stack(user).map(({ id, view, errors }) => ({ id, user, view, ...(errors ? { errors } : {}) })),
    ...(home ? { home: home.view } : {}),
    unread: Object.fromEntries(PEOPLE.map(({ id }) => [id, unreadBy(state, id)])),
    app,
    connected: state.connected,
  };
};
