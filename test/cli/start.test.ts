/** Starting and stopping as a process: both ends are clean, and what is wrong is told at once. */
import type { ChildProcess } from 'node:child_process';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CALLBACKS, FIELDS } from '../../src/slack/ids.ts';
import { openReadOnly } from '../../src/store/read-only.ts';
import { HOME, sign, submission } from '../support/desk.ts';
import { outcomeOf, run, startProcess } from '../support/run.ts';
import { settingsFor } from '../support/settings.ts';
import { type SlackApi, startSlackApi } from '../support/slack-api.ts';

let api: SlackApi;
let folder: string;
let env: Record<string, string>;
let children: ChildProcess[];
beforeEach(async () => {
  api = await startSlackApi();
  const settings = settingsFor(api.url);
  folder = settings.folder;
  env = { ...settings.env, PORT: '0' };
  children = [];
});
afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  await api.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Started {
  child: ChildProcess;
  port: number;
  ended: ReturnType<typeof outcomeOf>;
}

const start = async (): Promise<Started> => {
  const child = startProcess(['start'], env);
  children.push(child);
  const ended = outcomeOf(child);
  const port = await new Promise<number>((resolve, reject) => {
    let seen = '';
    child.stderr?.on('data', (text: string) => {
      seen += text;
      const ready = seen.split('\n').find((line) => line.includes('"ready"'));
      if (ready) resolve(JSON.parse(ready).port);
    });
    child.on('close', () => reject(new Error(seen)));
  });
  return { child, port, ended };
};

describe('a process', () => {
  it('listens, says so in its log and on /healthz, and stops on SIGTERM with 0', async () => {
    const { child, port, ended } = await start();
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
    child.kill('SIGTERM');
    expect((await ended).code).toBe(0);
  });

  it('finishes a filing that is in hand when it is told to stop', async () => {
    const { child, port, ended } = await start();
    const sent = submission('U0AGENT', CALLBACKS.incidentForm, { [FIELDS.description]: { value: 'x' } });
    const body = new URLSearchParams({ payload: JSON.stringify({ ...HOME, ...sent }) }).toString();
    const at = Math.floor(Date.now() / 1000);
    const answered = fetch(`http://127.0.0.1:${port}/slack/events`, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'x-slack-request-timestamp': String(at),
        'x-slack-signature': sign(body, at),
      },
      body,
    });
    await api.called('auth.test');
    setTimeout(() => child.kill('SIGTERM'), 20);
    const text = await answered.then((response) => response.text()).catch(() => '');
    expect((await ended).code).toBe(0);
    const tickets = await (await openReadOnly(join(folder, 'data'))).list('T0ONE');
    // Whoever was told "filed" finds it; whoever was told nothing may press again.
    if (text.includes('INC-')) expect(tickets).toHaveLength(1);
    expect(readdirSync(join(folder, 'data'), { recursive: true }).some((name) => String(name).endsWith('.tmp'))).toBe(
      false,
    );
  });

  it('refuses the folder of another one within two seconds, and leaves it alone', async () => {
    const { child, ended } = await start();
    const began = Date.now();
    const second = await run(['start'], { env });
    expect(Date.now() - began).toBeLessThan(4000);
    expect(second.code).toBe(1);
    expect(second.err).toMatch(/gdpr-desk cannot start: .*in use|another/i);
    child.kill('SIGTERM');
    expect((await ended).code).toBe(0);
  });
});

describe('what is wrong', () => {
  it('is told all at once, each with its remedy, and ends with 1', async () => {
    writeFileSync(
      env['GDPR_DESK_CONFIG'] ?? '',
      'organisation: { name: "" }\nroles: { dpo: [] }\nchannels: { dpo: general }\n',
    );
    const { SLACK_BOT_TOKEN: _, SLACK_SIGNING_SECRET: __, ...rest } = env;
    const { code, err } = await run(['start'], { env: rest });
    expect(code).toBe(1);
    for (const part of ['SLACK_BOT_TOKEN', 'SLACK_SIGNING_SECRET', 'organisation.name', 'roles.dpo', 'channels.dpo'])
      expect(err).toContain(part);
  });

  it.each([
    ['a configuration that is no YAML', () => writeFileSync(env['GDPR_DESK_CONFIG'] ?? '', 'roles: [unclosed')],
    ['a configuration that is not there', () => rmSync(env['GDPR_DESK_CONFIG'] ?? '')],
    ['a store folder that is a file', () => writeFileSync(env['GDPR_DESK_DATA'] ?? '', 'x')],
    ['a token that Slack refuses', () => api.refuse('auth.test', 'invalid_auth', { times: 9 })],
  ])('%s: one sentence with the remedy, no stack, and 1', async (_, spoil) => {
    spoil();
    const { code, err } = await run(['start'], { env });
    expect(code).toBe(1);
    expect(err).toContain('gdpr-desk cannot start');
    expect(err).not.toMatch(/^\s+at /m);
  });
});
