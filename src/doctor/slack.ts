import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { webApi } from '@slack/bolt';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Config } from '../config.ts';
import { type Examined, failed, ok, warning } from './findings.ts';

const MANIFEST = fileURLToPath(new URL('../../manifest.yml', import.meta.url));
const manifestSchema = z.object({
  oauth_config: z.object({
    scopes: z.object({ bot: z.array(z.string()), bot_optional: z.array(z.string()).default([]) }),
  }),
});

/** Seconds that our clock may differ from Slack's before limits and signatures suffer. */
const MOST_SKEW_SECONDS = 30;

const codeOf = (error: unknown): string =>
  error instanceof webApi.WebAPIPlatformError ? error.data.error : 'Slack cannot be reached';

const scopes = (granted: readonly string[]): Examined => {
  const { bot, bot_optional: optional } = manifestSchema.parse(parse(readFileSync(MANIFEST, 'utf8'))).oauth_config
    .scopes;
  const missing = bot.filter((scope) => !granted.includes(scope));
  if (missing.length > 0)
    return failed('scopes', `missing: ${missing.join(', ')}`, 'Apply manifest.yml to the app and install it again.');
  const extra = granted.filter((scope) => !bot.includes(scope) && !optional.includes(scope));
  if (extra.length > 0)
    return warning(
      'scopes',
      `not needed: ${extra.join(', ')}`,
      'Remove them from the app: the fewer, the less a stolen token can do.',
    );
  const without = optional.filter((scope) => !granted.includes(scope));
  const note = without.length > 0 ? `; optional and not granted: ${without.join(', ')} (the README says what for)` : '';
  return ok('scopes', `${bot.join(', ')}${note}`);
};

const clock = (skewSeconds: number): Examined =>
  Math.abs(skewSeconds) > MOST_SKEW_SECONDS
    ? failed(
        'clock',
        `${Math.round(skewSeconds)} s away from Slack's`,
        'Let the machine keep time by NTP: limits and signatures depend on it.',
      )
    : ok('clock', 'agrees with Slack’s');

/** Whether a message would arrive: one that only the DPO sees, and only until they reload. */
const channel = async (client: webApi.WebClient, what: string, id: string, user: string): Promise<Examined> => {
  try {
    await client.chat.postEphemeral({
      channel: id,
      user,
      text: 'gdpr-desk doctor: what is posted in this channel arrives.',
    });
    return ok(what, id);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'user_not_in_channel')
      return warning(what, `the DPO ${user} is not in ${id}`, 'Add the DPO to the channel.');
    return failed(
      what,
      `${id}: ${code}`,
      'Check the id in the configuration, and invite the app into the channel: /invite @gdpr-desk.',
    );
  }
};

const person = async (client: webApi.WebClient, role: string, id: string): Promise<Examined> => {
  try {
    const { user } = id.startsWith('S') ? { user: {} as { deleted?: boolean } } : await client.users.info({ user: id });
    if (id.startsWith('S')) await client.usergroups.users.list({ usergroup: id });
    if (user?.deleted) return failed(`role ${role}`, `${id} is deactivated`, 'Name somebody who is still there.');
    return ok(`role ${role}`, id);
  } catch (error) {
    return failed(`role ${role}`, `${id}: ${codeOf(error)}`, 'Use the id of a user or user group of this workspace.');
  }
};

/** Tokens, scopes against the manifest, clock, channels, roles. Posts one message that only the DPO sees per channel. */
export const examineSlack = async (config: Config): Promise<Examined[]> => {
  const client = new webApi.WebClient(config.botToken, {
    ...(config.slackApiUrl ? { slackApiUrl: config.slackApiUrl } : {}),
    timeout: 10_000,
    retryConfig: { retries: 0 },
  });
  const found: Examined[] = [];
  try {
    const before = Date.now();
    const response = await fetch(`${config.slackApiUrl ?? 'https://slack.com/api/'}api.test`, { method: 'POST' });
    const theirs = Date.parse(response.headers.get('date') ?? '');
    if (!Number.isNaN(theirs)) found.push(clock((theirs - (before + Date.now()) / 2) / 1000));
    const auth = await client.auth.test();
    found.push(
      ok('bot token', `team ${auth.team_id}, bot ${auth.user_id}`),
      scopes(auth.response_metadata?.scopes ?? []),
    );
  } catch (error) {
    return [...found, failed('bot token', codeOf(error), 'Check SLACK_BOT_TOKEN and the network.')];
  }
  if (config.transport.kind === 'socket') {
    try {
      const app = new webApi.WebClient(
        config.transport.appToken,
        config.slackApiUrl ? { slackApiUrl: config.slackApiUrl } : {},
      );
      await app.apps.connections.open();
      found.push(ok('app token', 'opens a connection'));
    } catch (error) {
      found.push(
        failed('app token', codeOf(error), 'Make one with the scope connections:write, and switch Socket Mode on.'),
      );
    }
  }
  const [dpo = ''] = config.roles.dpo.filter((id) => !id.startsWith('S'));
  found.push(await channel(client, 'DPO channel', config.channels.dpo, dpo));
  if (config.channels.requests) found.push(await channel(client, 'requests channel', config.channels.requests, dpo));
  for (const [role, ids] of Object.entries(config.roles))
    for (const id of ids) found.push(await person(client, role, id));
  return found;
};
