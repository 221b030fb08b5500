import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { webApi } from '@slack/bolt';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { postScheduled } from '../../playground/server/api/schedule.ts';
import { startWorkspace } from '../../playground/server/workspace.ts';
import { type FakeApp, type Json, MANIFEST, section, startFakeApp } from './fake-app.ts';

let app: FakeApp;
beforeEach(async () => {
  app = await startFakeApp();
});
afterEach(() => app.stop());

const texts = (user: string): string[] => app.workspace.seen(user).messages.map(({ text }) => text);
const post = (args: Json) => app.call('chat.postMessage', { text: 'hello', ...args });

describe('chat.postMessage', () => {
  test('reaches those who may read the channel', async () => {
    expect(await post({ channel: 'C0DPO' })).toMatchObject({ ok: true, channel: 'C0DPO' });
    expect(texts('U0DPO')).toEqual(['hello']);
    expect(texts('U0AGENT')).toEqual([]);
    expect(app.workspace.seen('U0AGENT').unread).toMatchObject({ U0DPO: { C0DPO: 1 }, U0AGENT: {} });
  });

  test('lands in the direct messages of a person', async () => {
    expect(await post({ channel: 'U0AGENT' })).toMatchObject({ channel: 'D0AGENT' });
    expect(texts('U0DPO')).toEqual([]);
  });

  test('is refused as Slack refuses it', async () => {
    expect(await post({ channel: 'C1' })).toMatchObject({ error: 'channel_not_found' });
    expect(await post({ channel: 'C0FLOOR', text: '' })).toMatchObject({ error: 'no_text' });
    const many = Array.from({ length: 51 }, () => section('x'));
    expect(await post({ channel: 'C0FLOOR', blocks: many })).toMatchObject({ error: 'invalid_blocks' });
    const long = Array.from({ length: 5 }, () => section('x'.repeat(3000)));
    expect(await post({ channel: 'C0FLOOR', blocks: long })).toMatchObject({ error: 'msg_blocks_too_long' });
    expect(await post({ channel: 'C0FLOOR', thread_ts: '1.1' })).toMatchObject({ error: 'thread_not_found' });
  });

  test('is refused where the bot is not, until it joins', async () => {
    app.workspace.state.withoutBot.add('C0FLOOR').add('C0DPO');
    expect(await post({ channel: 'C0FLOOR' })).toMatchObject({ error: 'not_in_channel' });
    expect(await post({ channel: 'C0DPO' })).toMatchObject({ error: 'channel_not_found' });
    expect(await app.call('conversations.join', { channel: 'C0DPO' })).toMatchObject({ error: 'channel_not_found' });
    expect(await app.call('conversations.join', { channel: 'C0FLOOR' })).toMatchObject({ ok: true });
    expect(await post({ channel: 'C0FLOOR' })).toMatchObject({ ok: true });
    app.workspace.state.archived.add('C0FLOOR');
    expect(await post({ channel: 'C0FLOOR' })).toMatchObject({ error: 'is_archived' });
  });

  test('a burst passes, more than that has to wait', async () => {
    const posts = await Promise.all(Array.from({ length: 12 }, () => post({ channel: 'C0FLOOR' })));
    expect(posts.filter(({ ok }) => ok)).toHaveLength(10);
    expect(posts.at(-1)).toMatchObject({ error: 'ratelimited' });
  });
});

describe('messages afterwards', () => {
  test('are updated and deleted by the app that wrote them', async () => {
    const { channel, ts } = await post({ channel: 'C0FLOOR' });
    expect(await app.call('chat.update', { channel, ts, text: 'changed' })).toMatchObject({ ok: true });
    expect(app.workspace.seen('U0AGENT').messages).toMatchObject([{ text: 'changed', edited: true }]);
    await app.workspace.perform({ kind: 'message', user: 'U0AGENT', channel: 'C0FLOOR', text: 'mine' });
    const mine = app.workspace.seen('U0AGENT').messages.at(-1)?.ts;
    expect(await app.call('chat.update', { channel, ts: mine, text: 'x' })).toMatchObject({
      error: 'cant_update_message',
    });
    expect(await app.call('chat.delete', { channel, ts })).toMatchObject({ ok: true });
    expect(await app.call('chat.update', { channel, ts, text: 'x' })).toMatchObject({ error: 'message_not_found' });
  });

  test('an ephemeral one is seen by one person and cannot be updated', async () => {
    const shown = await app.call('chat.postEphemeral', { channel: 'C0FLOOR', user: 'U0AGENT', text: 'psst' });
    expect(texts('U0AGENT')).toEqual(['psst']);
    expect(texts('U0AGENT2')).toEqual([]);
    const ts = shown['message_ts'];
    expect(await app.call('chat.update', { channel: 'C0FLOOR', ts, text: 'x' })).toMatchObject({
      error: 'message_not_found',
    });
    const outside = await app.call('chat.postEphemeral', { channel: 'C0DPO', user: 'U0AGENT', text: 'psst' });
    expect(outside).toMatchObject({ error: 'user_not_in_channel' });
  });

  test('are found after a restart, with the Home and what was scheduled', async () => {
    await post({ channel: 'C0FLOOR' });
    await app.call('views.publish', { user_id: 'U0AGENT', view: { type: 'home', blocks: [section('home')] } });
    await app.call('chat.scheduleMessage', { channel: 'C0FLOOR', text: 'later', post_at: nowIn(3600) });
    await app.workspace.stop();
    const again = await startWorkspace({ manifest: MANIFEST, stateFile: join(app.folder, 'workspace.json') });
    expect(again.seen('U0AGENT').messages).toMatchObject([{ text: 'hello' }]);
    expect(again.seen('U0AGENT').home).toMatchObject({ type: 'home' });
    expect(again.state.scheduled).toMatchObject([{ text: 'later' }]);
    await again.stop();
  });
});

const nowIn = (seconds: number): number => Math.floor(Date.now() / 1000) + seconds;

describe('chat.scheduleMessage', () => {
  const schedule = (args: Json) =>
    app.call('chat.scheduleMessage', { channel: 'C0FLOOR', text: 'later', post_at: nowIn(60), ...args });

  test('posts when it is due, unless it was taken back', async () => {
    await schedule({});
    const { scheduled_message_id, channel } = await schedule({ text: 'never' });
    const undo = { channel, scheduled_message_id };
    expect(await app.call('chat.deleteScheduledMessage', undo)).toMatchObject({ ok: true });
    expect(await app.call('chat.deleteScheduledMessage', undo)).toMatchObject({
      error: 'invalid_scheduled_message_id',
    });
    expect(texts('U0AGENT')).toEqual([]);
    for (const each of app.workspace.state.scheduled) each.postAt = nowIn(-1);
    postScheduled(app.workspace.state);
    expect(texts('U0AGENT')).toEqual(['later']);
  });

  test('refuses the past, the far future, and too many at once', async () => {
    expect(await schedule({ post_at: nowIn(-1) })).toMatchObject({ error: 'time_in_past' });
    expect(await schedule({ post_at: nowIn(121 * 86_400) })).toMatchObject({ error: 'time_too_far' });
    for (let i = 0; i < 30; i += 1) await schedule({});
    expect(await schedule({})).toMatchObject({ error: 'restricted_too_many' });
  });
});

describe('files', () => {
  test('are uploaded by the real client, shown to one person, kept, and served', async () => {
    const client = new webApi.WebClient('xoxb-playground', { slackApiUrl: `${app.workspace.origin}/api/` });
    const { channel } = await client.conversations.open({ users: 'U0DPO' });
    await client.filesUploadV2({
      channel_id: channel?.id ?? '',
      file: Buffer.from('a,b\n1,2\n'),
      filename: 'register.csv',
      title: 'Breach register',
      initial_comment: 'Here it is',
    });
    const [message] = app.workspace.seen('U0DPO').messages;
    expect(message).toMatchObject({
      channel: 'D0DPO',
      text: 'Here it is',
      files: [{ name: 'register.csv', bytes: 8 }],
    });
    const file = message?.files?.[0];
    const served = await fetch(`${app.workspace.origin}${file?.url}`);
    expect(await served.text()).toBe('a,b\n1,2\n');
    expect(served.headers.get('content-disposition')).toContain('register.csv');
    const kept = join(app.folder, 'files', file?.id ?? '');
    expect(existsSync(kept) && readFileSync(kept, 'utf8')).toBe('a,b\n1,2\n');
  });

  test('are refused as Slack refuses them', async () => {
    expect(await app.call('files.getUploadURLExternal', { filename: 'x' })).toMatchObject({
      error: 'invalid_arguments',
    });
    const given = await app.call('files.getUploadURLExternal', { filename: 'x', length: 3 });
    const files = [{ id: given['file_id'] }];
    const complete = (channel_id: string) => app.call('files.completeUploadExternal', { files, channel_id });
    expect(await complete('D0DPO')).toMatchObject({ error: 'file_not_found' });
    const upload = (body: string) => fetch(String(given['upload_url']), { method: 'POST', body });
    expect((await upload('four')).status).toBe(400);
    expect((await upload('abc')).status).toBe(200);
    // A person's id is no conversation.
    expect(await complete('U0DPO')).toMatchObject({ error: 'channel_not_found' });
    expect(await complete('D0DPO')).toMatchObject({ ok: true });
  });
});
