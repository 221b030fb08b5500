import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { COMMAND, SHORTCUTS } from '../src/slack/ids.ts';

const ROOT = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const manifest = parse(read('manifest.yml'));

const sources = ['slack', 'doctor']
  .flatMap((folder) =>
    readdirSync(join(ROOT, 'src', folder), { recursive: true, encoding: 'utf8' }).map(
      (name) => `src/${folder}/${name}`,
    ),
  )
  .filter((name) => name.endsWith('.ts'))
  .map(read)
  .join('\n');

/** Which scope each Web API method needs (docs.slack.dev/reference/methods). */
const SCOPE: Record<string, string> = {
  'chat.postMessage': 'chat:write',
  'chat.postEphemeral': 'chat:write',
  'chat.update': 'chat:write',
  'chat.delete': 'chat:write',
  'chat.scheduleMessage': 'chat:write',
  'chat.deleteScheduledMessage': 'chat:write',
  'files.uploadV2': 'files:write',
  'users.info': 'users:read',
  'usergroups.users.list': 'usergroups:read',
};
const WITHOUT_SCOPE = [
  'views.open',
  'views.publish',
  'views.push',
  'views.update',
  'auth.test',
  'apps.connections.open',
];

const calls = [
  ...new Set([
    ...(/\bclient\.filesUploadV2\(/.test(sources) ? ['files.uploadV2'] : []),
    ...[...sources.matchAll(/\b(?:client|app)\.((?:[a-z]+\.){1,2}[a-zA-Z]+)\(/g)].map(([, method = '']) => method),
  ]),
].filter((method) => /^(chat|users|usergroups|views|auth|apps|conversations|files)\./.test(method));

describe('manifest.yml', () => {
  it('is valid against Slack’s schema', () => {
    const validate = new Ajv({ strict: false, logger: false }).compile(
      JSON.parse(read('test/fixtures/manifest.schema.json')),
    );
    expect(validate(manifest), JSON.stringify(validate.errors, null, 2)).toBe(true);
  });

  it('declares the command that the code answers', () => {
    expect(manifest.features.slash_commands.map(({ command }: { command: string }) => command)).toEqual([COMMAND]);
  });

  it('subscribes to exactly the events that the code listens to', () => {
    const heard = [...sources.matchAll(/app\.event\('([^']+)'/g)].map(([, name]) => name);
    expect(manifest.settings.event_subscriptions.bot_events).toEqual(heard);
  });

  it('declares exactly the shortcuts that the code answers', () => {
    const heard = [...sources.matchAll(/app\.shortcut[<(]/g)];
    expect(heard).toHaveLength(Object.keys(SHORTCUTS).length);
    expect(manifest.features.shortcuts.map(({ callback_id: id }: { callback_id: string }) => id)).toEqual(
      Object.values(SHORTCUTS),
    );
  });

  it('asks for exactly the scopes that the calls need', () => {
    expect(calls.filter((method) => !SCOPE[method] && !WITHOUT_SCOPE.includes(method))).toEqual([]);
    const needed = new Set(['commands', ...calls.flatMap((method) => SCOPE[method] ?? [])]);
    const { bot, bot_optional: optional } = manifest.oauth_config.scopes;
    expect(new Set([...bot, ...optional])).toEqual(needed);
  });

  it('has every scope justified in the README', () => {
    const { bot, bot_optional: optional } = manifest.oauth_config.scopes;
    for (const scope of [...bot, ...optional]) expect(read('README.md')).toContain(`| \`${scope}\``);
  });

  it('reaches Slack’s command line as JSON', () => {
    const { hooks } = JSON.parse(read('.slack/hooks.json'));
    const [program = '', ...args] = hooks['get-manifest'].split(' ');
    expect(JSON.parse(execFileSync(program, args, { cwd: ROOT, encoding: 'utf8' }))).toEqual(manifest);
  });
});
