/** The page with a small app of the test behind it. */
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { type FakeApp, type Json, plain, startFakeApp } from '../fake-app.ts';
import { type Desk, launch, openDesk } from './browser.ts';

const PAGE = fileURLToPath(new URL('../../../dist/playground/page', import.meta.url));

export const OPTIONS: Json[] = ['One', 'Two', 'Three'].map((text) => ({
  text: plain(text),
  value: text.toLowerCase(),
}));

export interface FakeDesk {
  app: FakeApp;
  browser: Browser;
  desk: Desk;
  /** The next command opens this view; what follows is answered with `then`. */
  opens(view: Json, then?: (payload: Json) => Json | undefined): void;
  /** Commands are answered with these blocks. */
  says(...blocks: Json[]): void;
  /** What the app was told of this type. */
  payloads(type: string): Json[];
}

/** One app and one browser for a file, a fresh page for each test; the page must complain of nothing. */
export const fakeDesk = (): FakeDesk => {
  const state = {} as FakeDesk;
  beforeAll(async () => {
    state.app = await startFakeApp({ page: PAGE });
    state.browser = await launch();
  });
  afterAll(async () => {
    await state.browser?.close();
    await state.app?.stop();
  });
  beforeEach(async () => {
    state.app.workspace.state.views.clear();
    state.app.answer(() => undefined);
    state.desk = await openDesk(state.browser, state.app.workspace.origin);
  });
  afterEach(async () => {
    expect(state.desk.problems).toEqual([]);
    await state.desk.page.close();
  });
  state.opens = (view, then = () => undefined) =>
    state.app.answer(({ type, payload }) => {
      if (type !== 'slash_commands') return then(payload);
      state.app.call('views.open', { trigger_id: payload['trigger_id'], view }).catch(() => undefined);
      return undefined;
    });
  state.says = (...blocks) =>
    state.app.answer(({ type }) => (type === 'slash_commands' ? { text: 'here', blocks } : undefined));
  state.payloads = (type) =>
    state.app.received.map(({ payload }) => payload).filter((payload) => payload['type'] === type);
  return state;
};
