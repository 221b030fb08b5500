/** What one person sees of the workspace. */
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Channel, State } from '../protocol.ts';
import { CHANNELS, PEOPLE } from './people.ts';
import type { WorkspaceState } from './state.ts';

type Declared = Pick<State, 'commands' | 'shortcuts'>;

/** The commands and shortcuts of the manifest; a plain /gdpr where there is none. */
export const declared = (manifestPath: string): Declared => {
  if (!existsSync(manifestPath))
    return { commands: [{ command: '/gdpr', description: '', usageHint: '' }], shortcuts: [] };
  const { features = {} } = parse(readFileSync(manifestPath, 'utf8'));
  return {
    commands: (features.slash_commands ?? []).map((each: Record<string, string>) => ({
      command: each['command'],
      description: each['description'] ?? '',
      usageHint: each['usage_hint'] ?? '',
    })),
    shortcuts: (features.shortcuts ?? []).map((each: Record<string, string>) => ({
      name: each['name'],
      type: each['type'],
      callbackId: each['callback_id'],
      description: each['description'] ?? '',
    })),
  };
};

const sees =
  (user: string) =>
  ({ members }: Channel): boolean =>
    !members || members.includes(user);

export const visibleTo = (state: WorkspaceState, user: string, { commands, shortcuts }: Declared): State => {
  const channels = CHANNELS.filter(sees(user));
  const home = state.homes[user];
  return {
    people: PEOPLE,
    channels,
    messages: state.messages.filter(
      ({ channel, ephemeralTo }) =>
        channels.some(({ id }) => id === channel) && (ephemeralTo === undefined || ephemeralTo === user),
    ),
    views: state.stack(user).map(({ id, view, errors }) => ({ id, user, view, ...(errors ? { errors } : {}) })),
    ...(home ? { home } : {}),
    commands,
    shortcuts,
    connected: state.connected,
  };
};
