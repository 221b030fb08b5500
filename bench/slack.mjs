// The least of Slack that an app needs to start: a Web API that says who it is. And a signed slash command.
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';

export const SECRET = '0123456789abcdef0123456789abcdef';

const WHO = {
  ok: true,
  team_id: 'T0BENCH',
  app_id: 'A0BENCH',
  bot_id: 'B0BENCH',
  user_id: 'U0BENCH',
  user: { id: 'U0AGENT', locale: 'en-GB' },
  usergroups: [],
  channel: 'C0DPO',
  ts: '1.1',
};

export const startSlack = async () => {
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(WHO)));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${server.address().port}/api/`, stop: () => server.close() };
};

let commands = 0;

/** Sends one signed `/gdpr` to a running app and resolves with the milliseconds until its whole answer. */
export const command = async (port, text) => {
  commands += 1;
  const body = new URLSearchParams({
    command: '/gdpr',
    text,
    team_id: 'T0BENCH',
    api_app_id: 'A0BENCH',
    user_id: 'U0AGENT',
    channel_id: 'C0BENCH',
    trigger_id: `1.1.${commands}`,
    response_url: 'http://127.0.0.1:9/none',
  }).toString();
  const stamp = Math.floor(Date.now() / 1000);
  const signature = `v0=${createHmac('sha256', SECRET).update(`v0:${stamp}:${body}`).digest('hex')}`;
  const started = performance.now();
  const response = await fetch(`http://127.0.0.1:${port}/slack/events`, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-slack-request-timestamp': String(stamp),
      'x-slack-signature': signature,
    },
    body,
  });
  const answer = await response.text();
  if (response.status !== 200 || (text !== '' && answer === '')) throw new Error(`the app answered ${response.status}`);
  return performance.now() - started;
};
