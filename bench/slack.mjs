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

/** @param {(path: string) => void} called hears of every call, with its path below `/api/` */
export const startSlack = async (called = () => undefined) => {
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(WHO));
      called((request.url ?? '').replace('/api/', ''));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${server.address().port}/api/`, stop: () => server.close() };
};

let commands = 0;

const post = (port, body, type) => {
  const stamp = Math.floor(Date.now() / 1000);
  const signature = `v0=${createHmac('sha256', SECRET).update(`v0:${stamp}:${body}`).digest('hex')}`;
  return fetch(`http://127.0.0.1:${port}/slack/events`, {
    method: 'POST',
    headers: { 'content-type': type, 'x-slack-request-timestamp': String(stamp), 'x-slack-signature': signature },
    body,
  });
};

/** Somebody opens App Home. */
export const openHome = (port, user) => {
  commands += 1;
  const event = { type: 'app_home_opened', user, channel: 'D0BENCH', tab: 'home', event_ts: `1.${commands}` };
  const body = { type: 'event_callback', team_id: 'T0BENCH', api_app_id: 'A0BENCH', event_id: `Ev${commands}`, event };
  return post(port, JSON.stringify(body), 'application/json');
};

/** Sends one signed `/gdpr` to a running app and resolves with the milliseconds until its whole answer. */
export const command = async (port, text, { user = 'U0AGENT', answersTo = 'http://127.0.0.1:9/none' } = {}) => {
  commands += 1;
  const body = new URLSearchParams({
    command: '/gdpr',
    text,
    team_id: 'T0BENCH',
    api_app_id: 'A0BENCH',
    user_id: user,
    channel_id: 'C0BENCH',
    trigger_id: `1.1.${commands}`,
    response_url: answersTo,
  }).toString();
  const started = performance.now();
  const response = await post(port, body, 'application/x-www-form-urlencoded');
  const answer = await response.text();
  const answersLater = answersTo.endsWith('/none') === false;
  if (response.status !== 200 || (text !== '' && answer === '' && !answersLater))
    throw new Error(`the app answered ${response.status}`);
  return performance.now() - started;
};
