import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type FakeApp, section, startFakeApp, typed } from './fake-app.ts';

const AGENT = 'U0AGENT';
let app: FakeApp;
beforeAll(async () => {
  app = await startFakeApp();
});
afterAll(() => app.stop());
afterEach(() => app.answer(() => undefined));

const perform = (gesture: Parameters<FakeApp['workspace']['perform']>[0]) => app.workspace.perform(gesture);
const last = () => app.received.at(-1)?.payload;
const newest = () => app.workspace.seen(AGENT).messages.at(-1);

describe('a command', () => {
  test('arrives as Slack sends it, and its acknowledgement is the answer', async () => {
    app.answer(() => ({ response_type: 'ephemeral', text: 'an answer' }));
    const payload = await typed(app, 'a question');
    expect(payload).toMatchObject({ command: '/test', text: 'a question', user_id: AGENT, channel_id: 'C0FLOOR' });
    expect(app.received.at(-1)?.accepts).toBe(true);
    expect(newest()).toMatchObject({ from: 'bot', text: 'an answer', ephemeralTo: AGENT });
  });

  test('in a channel when the app says so', async () => {
    app.answer(() => ({ response_type: 'in_channel', text: 'for all' }));
    await typed(app, 'x');
    expect(app.workspace.seen('U0AGENT2').messages.at(-1)).toMatchObject({ text: 'for all' });
  });

  test('fails visibly when the answer is not valid Block Kit', async () => {
    app.answer(() => ({ blocks: [section('')] }));
    const given = await perform({ kind: 'command', user: AGENT, channel: 'C0FLOOR', command: '/test', text: '' });
    expect(given).toMatchObject({ result: 'refused', error: 'invalid_blocks' });
  });

  test('fails when nobody acknowledges within three seconds', async () => {
    app.answer(() => 'silent');
    const given = await perform({ kind: 'command', user: AGENT, channel: 'C0FLOOR', command: '/test', text: '' });
    expect(given).toMatchObject({ result: 'timeout', error: 'operation_timeout' });
  });

  test.each([
    ['a command that the manifest does not have', { command: '/other' }, '/other is not a valid command'],
    ['a person who does not exist', { user: 'U1' }, 'user_not_found'],
    ['a channel that the person may not read', { channel: 'C0DPO' }, 'channel_not_found'],
  ])('refused: %s', async (_, wrong, error) => {
    const gesture = { kind: 'command', user: AGENT, channel: 'C0FLOOR', command: '/test', text: '', ...wrong } as const;
    expect(await perform(gesture)).toMatchObject({ result: 'refused', error });
  });
});

describe('a response URL', () => {
  const respond = (url: unknown, body: object) =>
    fetch(String(url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  test('takes five posts', async () => {
    const { response_url: url } = await typed(app, 'x');
    for (let i = 0; i < 5; i += 1) expect((await respond(url, { text: `${i}` })).status).toBe(200);
    const sixth = await respond(url, { text: '6' });
    expect([sixth.status, await sixth.text()]).toEqual([404, 'used_url']);
  });

  test('works for thirty minutes', async () => {
    const { response_url: url } = await typed(app, 'x');
    const known = app.workspace.state.responseUrls.get(String(url).split('/').at(-1) ?? '');
    expect((known?.expires ?? 0) - Date.now()).toBeLessThanOrEqual(30 * 60_000);
    if (known) known.expires = Date.now() - 1;
    expect(await (await respond(url, { text: 'late' })).text()).toBe('expired_url');
  });

  test('of a button replaces or deletes the message it is in', async () => {
    app.answer(() => ({ text: 'old', blocks: [section('old')] }));
    await typed(app, 'x');
    const ts = newest()?.ts ?? '';
    const press = () =>
      perform({
        kind: 'action',
        user: AGENT,
        container: { message: { channel: 'C0FLOOR', ts } },
        action: { type: 'button', action_id: 'a', block_id: 'b' },
      });
    app.answer(() => undefined);
    await press();
    expect(last()).toMatchObject({ type: 'block_actions', container: { is_ephemeral: true, message_ts: ts } });
    // An ephemeral message is not handed back.
    expect(last()).not.toHaveProperty('message');
    await respond(last()?.['response_url'], { text: 'new', replace_original: true });
    expect(newest()).toMatchObject({ ts, text: 'new' });
    await press();
    await respond(last()?.['response_url'], { delete_original: true });
    expect(newest()?.ts).not.toBe(ts);
  });
});

describe('shortcuts and events', () => {
  test('a global shortcut', async () => {
    expect(await perform({ kind: 'shortcut', user: AGENT, callbackId: 'make_note' })).toMatchObject({
      result: 'acknowledged',
    });
    expect(last()).toMatchObject({ type: 'shortcut', callback_id: 'make_note', trigger_id: expect.any(String) });
  });

  test('a message shortcut brings the message', async () => {
    await perform({ kind: 'message', user: AGENT, channel: 'C0FLOOR', text: 'look at this' });
    const ts = newest()?.ts ?? '';
    await perform({
      kind: 'shortcut',
      user: 'U0DPO',
      callbackId: 'report_this',
      message: { channel: 'C0FLOOR', ts },
    });
    expect(last()).toMatchObject({ type: 'message_action', message: { text: 'look at this', user: AGENT, ts } });
  });

  test('refused: unknown ones, a message shortcut without a message', async () => {
    for (const callbackId of ['unknown', 'report_this'])
      expect(await perform({ kind: 'shortcut', user: AGENT, callbackId })).toMatchObject({ error: 'unknown_shortcut' });
  });

  test('the Home tab and a direct message become events; a channel message does not', async () => {
    await perform({ kind: 'home', user: AGENT, tab: 'home' });
    expect(last()).toMatchObject({ type: 'event_callback', event: { type: 'app_home_opened', user: AGENT } });
    await perform({ kind: 'message', user: AGENT, channel: 'D0AGENT', text: 'hi' });
    expect(last()).toMatchObject({ event: { type: 'message', channel_type: 'im', text: 'hi' } });
    const before = app.received.length;
    await perform({ kind: 'message', user: AGENT, channel: 'C0FLOOR', text: 'hi' });
    expect(app.received).toHaveLength(before);
  });
});

test('blocks get ids where the app gave none, and keep those that it gave', async () => {
  app.answer(() => ({
    text: 'x',
    blocks: [
      section('x'),
      { type: 'actions', block_id: 'mine', elements: [{ type: 'button', text: { type: 'plain_text', text: 'x' } }] },
    ],
  }));
  await typed(app, 'x');
  expect(newest()?.blocks).toMatchObject([
    { block_id: expect.any(String) },
    { block_id: 'mine', elements: [{ action_id: expect.any(String) }] },
  ]);
});
