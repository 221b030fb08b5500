import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type FakeApp, type Json, modal, plain, section, startFakeApp, typed } from './fake-app.ts';

const AGENT = 'U0AGENT';
let app: FakeApp;
beforeAll(async () => {
  app = await startFakeApp();
});
afterAll(() => app.stop());
afterEach(() => {
  app.answer(() => undefined);
  app.workspace.state.views.clear();
});

const stack = () => app.workspace.seen(AGENT).views;
const open = async (view: Json = modal()): Promise<string> => {
  const { trigger_id } = await typed(app, 'form');
  const { view: opened } = await app.call('views.open', { trigger_id, view });
  return (opened as { id: string }).id;
};
const submit = (view: string, text = 'x') =>
  app.workspace.perform({
    kind: 'submit',
    user: AGENT,
    view,
    state: { what: { what: { type: 'plain_text_input', value: text } } },
  });

describe('a trigger', () => {
  test('opens one view', async () => {
    const { trigger_id } = await typed(app, 'form');
    expect(await app.call('views.open', { trigger_id, view: modal() })).toMatchObject({ ok: true });
    expect(await app.call('views.open', { trigger_id, view: modal() })).toMatchObject({
      error: 'exchanged_trigger_id',
    });
  });

  test('expires after three seconds', async () => {
    const { trigger_id } = await typed(app, 'form');
    const trigger = app.workspace.state.triggers.get(String(trigger_id));
    expect((trigger?.expires ?? 0) - Date.now()).toBeLessThanOrEqual(3000);
    if (trigger) trigger.expires = Date.now() - 1;
    expect(await app.call('views.open', { trigger_id, view: modal() })).toMatchObject({ error: 'expired_trigger_id' });
  });

  test('is not made up', async () => {
    expect(await app.call('views.open', { trigger_id: 'x', view: modal() })).toMatchObject({
      error: 'invalid_trigger_id',
    });
  });

  test('is not spent on a view that Slack refuses', async () => {
    const { trigger_id } = await typed(app, 'form');
    const wrong = await app.call('views.open', { trigger_id, view: modal({ title: plain('x'.repeat(25)) }) });
    expect(wrong).toMatchObject({ ok: false, error: 'invalid_arguments' });
    expect(await app.call('views.open', { trigger_id, view: modal() })).toMatchObject({ ok: true });
  });
});

describe('a stack of views', () => {
  test('holds three', async () => {
    await open();
    for (const expected of [true, true, false]) {
      const { trigger_id } = await typed(app, 'more');
      expect(await app.call('views.push', { trigger_id, view: modal() })).toMatchObject({ ok: expected });
    }
    expect(stack()).toHaveLength(3);
  });

  test('is closed one by one, or at once', async () => {
    await open(modal({ notify_on_close: true }));
    const { trigger_id } = await typed(app, 'more');
    await app.call('views.push', { trigger_id, view: modal() });
    const top = stack().at(-1)?.id ?? '';
    await app.workspace.perform({ kind: 'close', user: AGENT, view: top });
    expect(stack()).toHaveLength(1);
    expect(app.received.at(-1)?.type).toBe('slash_commands');
    await app.workspace.perform({ kind: 'close', user: AGENT, view: stack()[0]?.id ?? '', all: true });
    expect(stack()).toEqual([]);
    expect(app.received.at(-1)?.payload).toMatchObject({ type: 'view_closed', is_cleared: true });
  });

  test('belongs to one person', async () => {
    const view = await open();
    expect(app.workspace.seen('U0DPO').views).toEqual([]);
    const stranger = await app.workspace.perform({ kind: 'submit', user: 'U0DPO', view, state: {} });
    expect(stranger).toMatchObject({ result: 'refused', error: 'not_found' });
  });
});

describe('views.update', () => {
  test('replaces the view, and refuses an old hash', async () => {
    const view_id = await open();
    const first = await app.call('views.update', { view_id, view: modal({ title: plain('Second') }) });
    const { hash } = first['view'] as { hash: string };
    expect(stack()[0]?.view).toMatchObject({ title: { text: 'Second' } });
    expect(await app.call('views.update', { view_id, hash, view: modal() })).toMatchObject({ ok: true });
    expect(await app.call('views.update', { view_id, hash, view: modal() })).toMatchObject({ error: 'hash_conflict' });
    expect(await app.call('views.update', { view_id: 'V1', view: modal() })).toMatchObject({ error: 'not_found' });
  });
});

describe('a sent form', () => {
  test('closes when the app only acknowledges', async () => {
    const view = await open();
    expect(await submit(view, 'hello')).toMatchObject({ result: 'acknowledged' });
    expect(app.received.at(-1)?.payload).toMatchObject({
      type: 'view_submission',
      view: { id: view, state: { values: { what: { what: { value: 'hello' } } } } },
    });
    expect(stack()).toEqual([]);
  });

  test('stays open with errors at its fields', async () => {
    const view = await open();
    app.answer(() => ({ response_action: 'errors', errors: { what: 'No.' } }));
    await submit(view);
    expect(stack()).toMatchObject([{ id: view, errors: { what: 'No.' } }]);
  });

  test('refuses errors for a field that it does not have', async () => {
    const view = await open();
    app.answer(() => ({ response_action: 'errors', errors: { elsewhere: 'No.' } }));
    expect(await submit(view)).toMatchObject({ result: 'refused', error: expect.stringContaining('elsewhere') });
  });

  test('shows what the acknowledgement updates it to, without the old errors', async () => {
    const view = await open();
    app.answer(() => ({ response_action: 'errors', errors: { what: 'No.' } }));
    await submit(view);
    app.answer(() => ({
      response_action: 'update',
      view: { type: 'modal', title: plain('Done'), blocks: [section('x')] },
    }));
    await submit(view);
    expect(stack()).toMatchObject([{ id: view, view: { title: { text: 'Done' } } }]);
    expect(stack()[0]).not.toHaveProperty('errors');
  });

  test('can push a view, and clear them all', async () => {
    const view = await open();
    app.answer(() => ({ response_action: 'push', view: modal() }));
    await submit(view);
    expect(stack()).toHaveLength(2);
    app.answer(() => ({ response_action: 'clear' }));
    await submit(stack()[1]?.id ?? '');
    expect(stack()).toEqual([]);
  });

  test('stays open when nobody acknowledges it in three seconds', async () => {
    const view = await open();
    app.answer(() => 'silent');
    expect(await submit(view)).toMatchObject({ result: 'timeout', error: 'operation_timeout' });
    expect(stack()).toHaveLength(1);
  });
});

describe('App Home', () => {
  const home = (text: string): Json => ({ type: 'home', blocks: [section(text)] });

  test('is published for one person, and refuses an old hash', async () => {
    const first = await app.call('views.publish', { user_id: AGENT, view: home('one') });
    const { hash } = first['view'] as { hash: string };
    expect(await app.call('views.publish', { user_id: AGENT, hash, view: home('two') })).toMatchObject({ ok: true });
    expect(await app.call('views.publish', { user_id: AGENT, hash, view: home('three') })).toMatchObject({
      error: 'hash_conflict',
    });
    expect(app.workspace.seen(AGENT).home).toMatchObject({ blocks: [{ text: { text: 'two' } }] });
    expect(app.workspace.seen('U0DPO').home).toBeUndefined();
  });

  test('refuses a person who does not exist, and a form', async () => {
    expect(await app.call('views.publish', { user_id: 'U1', view: home('x') })).toMatchObject({
      error: 'user_not_found',
    });
    expect(await app.call('views.publish', { user_id: AGENT, view: modal() })).toMatchObject({
      error: 'invalid_arguments',
    });
  });
});
