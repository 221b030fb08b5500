import type { Channel } from '../../protocol.ts';
import { CHANNELS, directChannel, PEOPLE } from '../people.ts';
import type { WorkspaceState } from '../state.ts';

export const isPerson = (id: unknown): id is string => PEOPLE.some((person) => person.id === id);

export const channelOf = (id: string): Channel | undefined => CHANNELS.find((channel) => channel.id === id);

/** A private channel that the bot is not in does not exist for it. */
export const whyNot = (state: WorkspaceState, channel: Channel | undefined): string | undefined => {
  if (!channel) return 'channel_not_found';
  if (state.archived.has(channel.id)) return 'is_archived';
  if (!state.withoutBot.has(channel.id)) return undefined;
  return channel.members ? 'channel_not_found' : 'not_in_channel';
};

/** Where a post to `channel` lands (a person's id is their direct messages), or why it does not. */
export const destination = (state: WorkspaceState, channel: string): { id: string } | { error: string } => {
  if (isPerson(channel)) return { id: directChannel(channel) };
  const error = whyNot(state, channelOf(channel));
  return error ? { error } : { id: channel };
};
