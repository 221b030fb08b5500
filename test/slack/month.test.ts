/** The monthly digest where Slack refuses its chart: the numbers arrive all the same. */
import { webApi } from '@slack/bolt';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { figuresOf } from '../../src/domain/figures.ts';
import { createNotifier } from '../../src/slack/notifier.ts';
import { LADDER } from '../support/quiet-desk.ts';
import { ZONE } from '../support/reminders.ts';
import { type SlackApi, startSlackApi } from '../support/slack-api.ts';
import { anIncident, aRequest, NOW } from '../support/tickets.ts';

let api: SlackApi;
beforeEach(async () => {
  api = await startSlackApi();
});
afterEach(() => api.close());

const figures = (from: string) =>
  figuresOf({
    tickets: [anIncident(), aRequest()],
    usage: {},
    period: { from, to: '2026-11-30' },
    now: NOW,
    timezone: ZONE,
  });

const tell = () =>
  createNotifier({
    client: new webApi.WebClient('xoxb-test', { slackApiUrl: api.url, retryConfig: { retries: 0 } }),
    timezone: ZONE,
    languageOf: () => 'fr',
    remember: async () => undefined,
    organisationLanguage: 'nl',
    clients: {},
    webhook: undefined,
    ladder: () => LADDER,
    now: () => NOW,
  }).tell('U0MANAGER', { kind: 'monthly', month: figures('2026-11-01'), trend: figures('2026-06-01') });

const kinds = () =>
  api.calls.map(({ body }) => (body['blocks'] as { type: string }[] | undefined)?.map(({ type }) => type));

it('is sent with the chart', async () => {
  expect(await tell()).toMatchObject({ ts: expect.any(String) });
  expect(kinds()).toEqual([expect.arrayContaining(['data_visualization', 'section'])]);
});

it.each([
  [1, 2],
  [2, 3],
])('refused %d times for its blocks, is sent without', async (times, calls) => {
  api.refuse('chat.postMessage', 'invalid_blocks', { times });
  expect(await tell()).toMatchObject({ ts: expect.any(String) });
  expect(api.calls).toHaveLength(calls);
  expect(kinds()[1]).not.toContain('data_visualization');
  expect(kinds().at(-1)).toEqual(times === 1 ? expect.arrayContaining(['section']) : undefined);
});
