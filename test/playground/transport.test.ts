import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { verifySlackRequest } from '@slack/bolt';
import { expect, test } from 'vitest';
import { startFakeApp, typed } from './fake-app.ts';

test('each envelope goes to one of the open sockets, in turn', async () => {
  const app = await startFakeApp();
  const second = await app.connect();
  const counts = { second: 0 };
  second.on('message', () => {
    counts.second += 1;
  });
  for (let i = 0; i < 4; i += 1) await typed(app, 'x');
  expect(app.received).toHaveLength(4);
  expect(counts.second).toBe(2);
  await app.stop();
});

test('without a socket a command is refused and the page is told', async () => {
  const app = await startFakeApp({ eventsUrl: 'http://127.0.0.1:9/nobody' });
  const given = await app.workspace.perform({
    kind: 'command',
    user: 'U0AGENT',
    channel: 'C0FLOOR',
    command: '/test',
    text: '',
  });
  expect(given).toMatchObject({ result: 'refused', error: 'dispatch_failed' });
  expect(app.workspace.seen('U0AGENT').connected).toBe(false);
  await app.stop();
});

test('HTTP deliveries are signed so that Bolt takes them', async () => {
  const seen: { type: string | undefined; body: string }[] = [];
  const receiver = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    verifySlackRequest({
      signingSecret: 'playground-signing-secret',
      body,
      headers: {
        'x-slack-signature': String(request.headers['x-slack-signature']),
        'x-slack-request-timestamp': Number(request.headers['x-slack-request-timestamp']),
      },
    });
    seen.push({ type: request.headers['content-type'], body });
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"text":"answered"}');
  });
  await new Promise<void>((resolve) => void receiver.listen(0, '127.0.0.1', resolve));
  const { port } = receiver.address() as AddressInfo;
  const app = await startFakeApp({ eventsUrl: `http://127.0.0.1:${port}/slack/events` });
  await typed(app, 'can I?');
  await app.workspace.perform({ kind: 'shortcut', user: 'U0AGENT', callbackId: 'make_note' });
  await app.workspace.perform({ kind: 'home', user: 'U0AGENT', tab: 'home' });
  expect(app.workspace.seen('U0AGENT').messages.at(-1)).toMatchObject({ text: 'answered' });
  const form = 'application/x-www-form-urlencoded';
  expect(seen.map(({ type }) => type)).toEqual([form, form, 'application/json']);
  expect(new URLSearchParams(seen[0]?.body).get('text')).toBe('can I?');
  expect(JSON.parse(new URLSearchParams(seen[1]?.body).get('payload') ?? '')).toMatchObject({ type: 'shortcut' });
  await app.stop();
  receiver.close();
});

test('the Web API wants its token, known methods, granted scopes, and fails when it is told to', async () => {
  const app = await startFakeApp();
  const { origin } = app.workspace;
  const without = await fetch(`${origin}/api/auth.test`, { method: 'POST' });
  expect(await without.json()).toMatchObject({ error: 'not_authed' });
  expect(await app.call('auth.test')).toMatchObject({ ok: true, user_id: 'U0BOT' });
  expect(await app.call('nothing.here')).toMatchObject({ error: 'unknown_method' });
  expect(await app.call('usergroups.users.list', { usergroup: 'S0PRIVACY' })).toMatchObject({
    error: 'missing_scope',
    needed: 'usergroups:read',
  });
  expect(await app.call('users.info', { user: 'U1' })).toMatchObject({ error: 'user_not_found' });
  expect(await app.call('users.info', { user: 'U0DPO' })).not.toHaveProperty('user.locale');
  const withLocale = await app.call('users.info', { user: 'U0DPO', include_locale: true });
  expect(withLocale).toHaveProperty('user.locale', 'en-GB');
  expect(await app.call('conversations.info', { channel: 'C0FLOOR' })).toMatchObject({
    channel: { name: 'floor', is_member: true },
  });
  const fault = { method: 'auth.test', error: 'ratelimited', times: 1, retryAfter: 2 };
  await fetch(`${origin}/ui/fault`, { method: 'POST', body: JSON.stringify(fault) });
  expect(await app.call('auth.test')).toMatchObject({ error: 'ratelimited' });
  expect(await app.call('auth.test')).toMatchObject({ ok: true });
  await app.stop();
});

test('a page of another site may not act here', async () => {
  const app = await startFakeApp();
  const url = `${app.workspace.origin}/ui/state?user=U0DPO`;
  expect((await fetch(url, { headers: { origin: 'https://elsewhere.example' } })).status).toBe(403);
  expect((await fetch(url)).status).toBe(200);
  await app.stop();
});
