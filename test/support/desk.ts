/** The real desk on signed HTTP, with a recorded Web API, and a hand that signs like Slack. */
import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from '../../src/config.ts';
import type { Log, LogFields } from '../../src/log.ts';
import { type Running, startDesk } from '../../src/main.ts';
import { type SlackApi, startSlackApi } from './slack-api.ts';

const SECRET = 'signing-secret';

interface LogLine extends LogFields {
  level: 'info' | 'warn' | 'error';
  event: string;
}

export interface TestDesk {
  api: SlackApi;
  folder: string;
  lines: LogLine[];
  /** Posts what Slack would post; `headers` replace those of an honest request. */
  post(
    body: string,
    options?: { timestamp?: number; signature?: string; type?: string; path?: string },
  ): Promise<Response>;
  command(user: string, text: string, change?: Record<string, string>): Promise<Response>;
  /** Somebody opens App Home. */
  openHome(user: string): Promise<Response>;
  interact(payload: Record<string, unknown>): Promise<Response>;
  /** Stops and starts the app; the store and the Web API stay, and `between` may change the store's files. */
  restart(between?: () => void | Promise<void>): Promise<void>;
  stop(): Promise<void>;
}

export const sign = (body: string, timestamp: number): string =>
  `v0=${createHmac('sha256', SECRET).update(`v0:${timestamp}:${body}`).digest('hex')}`;

const CONFIG: Omit<Config, 'dataFolder' | 'slackApiUrl'> = {
  organisation: { name: 'Test', jurisdiction: 'BE', timezone: 'Europe/Brussels', language: 'en' },
  roles: { dpo: ['U0DPO'], deputy: ['U0DEPUTY'], manager: ['U0MANAGER'], admin: [] },
  channels: { dpo: 'C0DPO', requests: 'C0REQUESTS' },
  knowledge: [],
  reminders: { quiet: false, digest: false },
  guests: ['ask', 'file'],
  clients: [{ id: 'acme', name: 'Acme Energy' }],
  botToken: 'xoxb-test',
  transport: { kind: 'http', signingSecret: SECRET, port: 0 },
};

export const startTestDesk = async (change: Partial<Config> = {}): Promise<TestDesk> => {
  const api = await startSlackApi();
  const folder = mkdtempSync(join(tmpdir(), 'gdpr-desk-'));
  const lines: LogLine[] = [];
  const note =
    (level: LogLine['level']) =>
    (event: string, fields: LogFields = {}) =>
      void lines.push({ level, event, ...fields });
  const log: Log = { info: note('info'), warn: note('warn'), error: note('error') };
  const config: Config = { ...CONFIG, ...change, dataFolder: folder, slackApiUrl: api.url };
  let desk: Running = await startDesk(config, log);
  const signed = new Set<string>();
  const post: TestDesk['post'] = (
    body,
    { timestamp, signature, type = 'application/x-www-form-urlencoded', path = '/slack/events' } = {},
  ) => {
    // Slack never signs the same bytes in the same second twice; a test would.
    let at = timestamp ?? Math.floor(Date.now() / 1000);
    while (timestamp === undefined && signed.has(sign(body, at))) at -= 1;
    signed.add(sign(body, at));
    return fetch(`http://127.0.0.1:${desk.port}${path}`, {
      method: 'POST',
      headers: {
        'content-type': type,
        'x-slack-request-timestamp': String(at),
        'x-slack-signature': signature ?? sign(body, at),
      },
      body,
    });
  };
  return {
    api,
    folder,
    lines,
    post,
    command: (user, text, change) => post(commandBody(user, text, change)),
    openHome: (user) => {
      const event = { type: 'app_home_opened', user, channel: 'D0HOME', tab: 'home', event_ts: '1.1' };
      const body = { ...HOME, team_id: 'T0ONE', type: 'event_callback', event_id: `Ev${user}`, event_time: 1, event };
      return post(JSON.stringify(body), { type: 'application/json' });
    },
    interact: (payload) => post(new URLSearchParams({ payload: JSON.stringify({ ...HOME, ...payload }) }).toString()),
    restart: async (between) => {
      await desk.stop();
      await between?.();
      desk = await startDesk(config, log);
    },
    stop: async () => {
      await desk.stop();
      await api.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

export const HOME = { team: { id: 'T0ONE', domain: 'one' }, api_app_id: 'A0DESK', token: 't', trigger_id: '1.2.3' };

export const commandBody = (user: string, text: string, change: Record<string, string> = {}): string =>
  new URLSearchParams({
    token: 't',
    team_id: 'T0ONE',
    team_domain: 'one',
    api_app_id: 'A0DESK',
    channel_id: 'C0FLOOR',
    channel_name: 'floor',
    user_id: user,
    user_name: 'x',
    command: '/gdpr',
    text,
    trigger_id: '1.2.3',
    response_url: 'http://127.0.0.1:9/gone',
    ...change,
  }).toString();

/** A sent form, with the values given and the rest as it opened. */
export const submission = (user: string, callbackId: string, values: Record<string, unknown>, viewId = 'V0FORM') => ({
  type: 'view_submission',
  user: { id: user, team_id: 'T0ONE', username: 'x' },
  view: {
    id: viewId,
    team_id: 'T0ONE',
    type: 'modal',
    callback_id: callbackId,
    private_metadata: JSON.stringify({ language: 'en' }),
    blocks: [],
    hash: 'h',
    state: { values: Object.fromEntries(Object.entries(values).map(([field, value]) => [field, { [field]: value }])) },
  },
});

export const button = (user: string, actionId: string, value: string) => ({
  type: 'block_actions',
  user: { id: user, team_id: 'T0ONE', username: 'x' },
  container: { type: 'message', message_ts: '1.1', channel_id: 'C0DPO' },
  channel: { id: 'C0DPO', name: 'dpo' },
  actions: [
    {
      type: 'button',
      action_id: actionId,
      block_id: 'b',
      value,
      action_ts: '1',
      text: { type: 'plain_text', text: 'x' },
    },
  ],
  response_url: 'http://127.0.0.1:9/gone',
});
