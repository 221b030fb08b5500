/** What the doctor looks at, and what it says to do, through the executable and a recorded Web API. */
import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../support/run.ts';
import { settingsFor } from '../support/settings.ts';
import { type SlackApi, startSlackApi } from '../support/slack-api.ts';

let api: SlackApi;
let folder: string;
let env: Record<string, string>;
beforeEach(async () => {
  api = await startSlackApi();
  ({ folder, env } = settingsFor(api.url));
});
afterEach(async () => {
  await api.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the doctor', () => {
  it('looks at knowledge, store, token, scopes, channel, roles and clock', async () => {
    const { out } = await run(['doctor'], { env });
    for (const part of ['knowledge', 'store', 'scopes', 'C0DPO', 'clock']) expect(out).toContain(part);
  });

  it('fails, and says what to do, when the bot is not in the DPO channel', async () => {
    api.refuse('chat.postEphemeral', 'not_in_channel', { times: 9 });
    const { code, out } = await run(['doctor'], { env });
    expect(code).toBe(1);
    expect(out).toMatch(/FAILED.*C0DPO|C0DPO[\s\S]*invite/i);
  });

  it('fails on a token that Slack refuses', async () => {
    api.refuse('auth.test', 'invalid_auth', { times: 9 });
    const { code, out } = await run(['doctor'], { env });
    expect(code).toBe(1);
    expect(out).toContain('invalid_auth');
  });

  it('names every setting that is missing', async () => {
    const { code, out } = await run(['doctor'], { env: { GDPR_DESK_CONFIG: '/nowhere.yml' } });
    expect(code).toBe(1);
    for (const part of ['SLACK_BOT_TOKEN', 'SLACK_SIGNING_SECRET', '/nowhere.yml']) expect(out).toContain(part);
  });
});
