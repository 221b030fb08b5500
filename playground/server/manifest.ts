import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Declared } from '../protocol.ts';

const text = z.string().default('');
const flag = z.boolean().default(false);

/** The parts of a manifest that the workspace goes by. */
const manifest = z.object({
  display_information: z.object({ name: text, description: text }).prefault({}),
  features: z
    .object({
      app_home: z
        .object({ home_tab_enabled: flag, messages_tab_enabled: flag, messages_tab_read_only_enabled: flag })
        .prefault({}),
      slash_commands: z.array(z.object({ command: z.string(), description: text, usage_hint: text })).default([]),
      shortcuts: z
        .array(
          z.object({
            name: z.string(),
            type: z.enum(['global', 'message']),
            callback_id: z.string(),
            description: text,
          }),
        )
        .default([]),
    })
    .prefault({}),
  oauth_config: z
    .object({
      scopes: z
        .object({ bot: z.array(z.string()).default([]), bot_optional: z.array(z.string()).default([]) })
        .prefault({}),
    })
    .prefault({}),
  settings: z
    .object({ event_subscriptions: z.object({ bot_events: z.array(z.string()).default([]) }).prefault({}) })
    .prefault({}),
});

/** An app that is installed with everything that its manifest asks for, the optional scopes too. */
export const declared = (path: string): Declared => {
  const given = existsSync(path) ? parse(readFileSync(path, 'utf8')) : {};
  const { display_information: about, features, oauth_config, settings } = manifest.parse(given);
  const { home_tab_enabled, messages_tab_enabled, messages_tab_read_only_enabled } = features.app_home;
  return {
    name: about.name,
    description: about.description,
    commands: features.slash_commands.map(({ usage_hint: usageHint, ...rest }) => ({ ...rest, usageHint })),
    shortcuts: features.shortcuts.map(({ callback_id: callbackId, ...rest }) => ({ ...rest, callbackId })),
    scopes: [...oauth_config.scopes.bot, ...oauth_config.scopes.bot_optional],
    events: settings.event_subscriptions.bot_events,
    homeTab: home_tab_enabled,
    messagesOpen: messages_tab_enabled && !messages_tab_read_only_enabled,
  };
};
