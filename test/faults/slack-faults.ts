/** A Slack that fails in every way it can, behind the real client, on every message that the desk sends. */
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { webApi } from '@slack/bolt';
import type { Desk } from '../../src/desk/desk.ts';
import { createOutbox } from '../../src/desk/outbox.ts';
import { createReminding } from '../../src/desk/remind.ts';
import { sendDueNotices } from '../../src/desk/send-notices.ts';
import { escalate } from '../../src/desk/watch.ts';
import type { Ladder } from '../../src/domain/ladder.ts';
import { loadLegalValues } from '../../src/knowledge/load-law.ts';
import { postToWebhook } from '../../src/outside.ts';
import { createNotifier } from '../../src/slack/notifier.ts';
import { createMemoryStore, type MemoryStore } from '../support/memory-store.ts';
import { NOW } from '../support/tickets.ts';

export interface SlackFault {
  name: string;
  /** Slack took the message and we do not learn it: one repeat is right. */
  ambiguous?: boolean;
  answer(response: ServerResponse): void;
}

const json =
  (body: object, status = 200, headers: Record<string, string> = {}) =>
  (response: ServerResponse) =>
    void response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));

const refusal = (error: string): SlackFault => ({ name: error, answer: json({ ok: false, error }) });

const limited = (name: string, headers: Record<string, string>): SlackFault => ({
  name: `429, ${name}`,
  answer: json({ ok: false, error: 'ratelimited' }, 429, headers),
});

export const FAULTS: SlackFault[] = [
  limited('at once', { 'retry-after': '0' }),
  limited('a second', { 'retry-after': '1' }),
  limited('half a minute', { 'retry-after': '30' }),
  limited('an hour', { 'retry-after': '3600' }),
  limited('for no time said', {}),
  limited('for a time that is none', { 'retry-after': 'x' }),
  { name: '500', answer: json({}, 500) },
  { name: '503', answer: (response) => void response.writeHead(503).end('<html>Sorry</html>') },
  { name: 'reset', answer: (response) => void response.socket?.resetAndDestroy() },
  { name: 'reset after it was taken', ambiguous: true, answer: (response) => void response.socket?.resetAndDestroy() },
  { name: 'silence after it was taken', ambiguous: true, answer: () => undefined },
  {
    name: 'half an answer after it was taken',
    ambiguous: true,
    answer: (response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
      response.write('{"ok":');
      response.socket?.destroy();
    },
  },
  { name: 'no JSON', answer: (response) => void response.writeHead(200).end('<html>Canary-Jansen</html>') },
  { name: 'an empty answer', answer: (response) => void response.writeHead(200).end() },
  { name: 'yes without a time stamp', ambiguous: true, answer: json({ ok: true }) },
  ...[
    'rate_limited',
    'fatal_error',
    'internal_error',
    'service_unavailable',
    'request_timeout',
    'channel_not_found',
    'not_in_channel',
    'is_archived',
    'restricted_action',
    'restricted_action_read_only_channel',
    'user_not_found',
    'cannot_dm_bot',
    'ekm_access_denied',
    'invalid_auth',
    'not_authed',
    'account_inactive',
    'token_revoked',
    'token_expired',
    'org_login_required',
    'access_denied',
    'missing_scope',
    'msg_too_long',
    'invalid_blocks',
    'no_text',
    'an_error_nobody_has_seen',
  ].map(refusal),
];

export type Target = 'C0DPO' | 'U0DPO' | 'U0DEPUTY' | 'C0REQUESTS' | 'U0AGENT' | 'webhook' | 'schedule' | 'unschedule';

interface Taken {
  target: string;
  method: string;
  ticket: string;
  at: number;
}

export interface FakeSlack {
  url: string;
  webhook: string;
  taken: Taken[];
  /** The fault for the next calls to a target; undefined: it works. */
  fault: { on: Target; fault: SlackFault; times: number } | undefined;
  now: () => number;
  close(): Promise<void>;
}

const targetOf = (method: string, body: URLSearchParams): string => {
  if (method === 'webhook') return 'webhook';
  if (method === 'chat.scheduleMessage') return 'schedule';
  return method === 'chat.deleteScheduledMessage' ? 'unschedule' : (body.get('channel') ?? '');
};

export const startFakeSlack = async (): Promise<FakeSlack> => {
  const server: Server = createServer((request, response) => {
    let raw = '';
    request.on('data', (chunk) => {
      raw += chunk;
    });
    request.on('end', () => {
      const method = request.url?.replace('/api/', '').replace('/', '') ?? '';
      const body = new URLSearchParams(method === 'webhook' ? '' : raw);
      const target = targetOf(method, body);
      const { fault } = slack;
      const hit = fault?.on === target && fault.times > 0 ? fault : undefined;
      if (hit) hit.times -= 1;
      const ticket = /(INC|DSR)-\d{4}-\d{4}/.exec(decodeURIComponent(raw.replace(/\+/g, ' ')))?.[0] ?? '';
      if (!hit || hit.fault.ambiguous) slack.taken.push({ target, method, ticket, at: slack.now() });
      if (hit) return hit.fault.answer(response);
      json({ ok: true, channel: body.get('channel') ?? 'D1', ts: '1.2', scheduled_message_id: 'Q1' })(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const slack: FakeSlack = {
    url: `${base}/api/`,
    webhook: `${base}/webhook`,
    taken: [],
    fault: undefined,
    now: () => 0,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return slack;
};

export interface Cell {
  store: MemoryStore;
  desk: Desk;
  /** Seconds since the start. */
  clock: { seconds: number };
  pass(seconds: number, step?: number): Promise<void>;
}

/** A client that gives up soon: a test cannot wait ten seconds for a silence. */
const TIMEOUT_MS = 250;

export const createCell = (slack: FakeSlack, plant: (desk: Desk) => Desk = (desk) => desk): Cell => {
  const clock = { seconds: 0 };
  slack.taken = [];
  slack.fault = undefined;
  slack.now = () => clock.seconds;
  const ladder = (): Ladder => ({ channel: 'C0DPO', dpo: ['U0DPO'], deputies: ['U0DEPUTY'], webhook: true });
  const store = createMemoryStore();
  const client = new webApi.WebClient('xoxb-test', {
    slackApiUrl: slack.url,
    timeout: TIMEOUT_MS,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logLevel: webApi.LogLevel.ERROR,
    logger: {
      debug() {},
      info() {},
      warn() {},
      error() {},
      setLevel() {},
      getLevel: () => webApi.LogLevel.ERROR,
      setName() {},
    },
  });
  const now = (): string => new Date(Date.parse(NOW) + clock.seconds * 1000).toISOString();
  const desk = plant({
    store,
    ...createNotifier({
      client,
      timezone: 'Europe/Brussels',
      languageOf: () => 'en',
      remember: async () => undefined,
      organisationLanguage: 'en',
      clients: {},
      webhook: (body) => postToWebhook(slack.webhook, body),
      ladder,
      now,
    }),
    outbox: createOutbox(async () => undefined),
    now,
    law: loadLegalValues(),
    jurisdiction: 'BE',
    timezone: 'Europe/Brussels',
    channels: { dpo: 'C0DPO', requests: 'C0REQUESTS' },
    ladder,
    managers: () => [],
    reminders: { timezone: 'Europe/Brussels', quiet: undefined },
  });
  const remind = createReminding(desk, 'T0ONE');
  return {
    store,
    desk,
    clock,
    pass: async (seconds, step = 1) => {
      const end = clock.seconds + seconds;
      while (clock.seconds < end) {
        clock.seconds = Math.min(end, clock.seconds + step);
        await escalate(desk, 'T0ONE');
        await remind();
        await sendDueNotices(desk);
      }
    },
  };
};
