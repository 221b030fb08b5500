/** What still reaches the DPO when the disk, the channel or the process fails; through the real Bolt. */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CALLBACKS, FIELDS } from '../../src/slack/ids.ts';
import { openReadOnly } from '../../src/store/read-only.ts';
import { startTestDesk, submission, type TestDesk } from '../support/desk.ts';

/** Posts to one channel come a second apart. */
const WAIT = { timeout: 15_000 };

let desk: TestDesk;
let outside: Server;
let heard: { path: string; body: string }[];
beforeEach(async () => {
  heard = [];
  outside = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      heard.push({ path: request.url ?? '', body });
      response.end();
    });
  });
  await new Promise<void>((resolve) => outside.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(outside.address() as AddressInfo).port}`;
  desk = await startTestDesk({ alerts: { webhook: `${base}/webhook`, heartbeat: `${base}/beat` } });
});
afterEach(async () => {
  await desk.stop();
  outside.closeAllConnections();
  await new Promise((resolve) => outside.close(resolve));
});

const incident = (viewId = 'V0FORM') =>
  submission('U0AGENT', CALLBACKS.incidentForm, { [FIELDS.description]: { value: 'Canary-Jansen' } }, viewId);
const stored = async () => (await openReadOnly(desk.folder)).list('T0ONE');
const to =
  (channel: string, text: string) =>
  ({ body }: { body: Record<string, unknown> }): boolean =>
    body['channel'] === channel && JSON.stringify(body).includes(text);

describe('a disk that takes nothing', () => {
  /** A file where the folder of tickets was: every write there fails, as root too. */
  const breakDisk = (): void => {
    const tickets = join(desk.folder, 'T0ONE', 'tickets');
    mkdirSync(tickets, { recursive: true });
    renameSync(tickets, `${tickets}.away`);
    writeFileSync(tickets, '');
  };
  const mendDisk = (): void => {
    const tickets = join(desk.folder, 'T0ONE', 'tickets');
    rmSync(tickets);
    renameSync(`${tickets}.away`, tickets);
  };

  it('keeps the form open, has the DPO and deputies told in person without a word of it, and files it later', async () => {
    await desk.interact(incident('V0FIRST'));
    await expect.poll(async () => (await stored())[0]?.notices.every(({ settledAt }) => settledAt), WAIT).toBe(true);
    breakDisk();
    const refused = await (await desk.interact(incident())).json();
    expect(refused).toMatchObject({ response_action: 'errors' });
    expect(JSON.stringify(refused)).toContain('NOT REGISTERED');
    for (const person of ['U0DPO', 'U0DEPUTY']) {
      const { body } = await desk.api.called('chat.postMessage', to(person, 'NOT REGISTERED'));
      expect(JSON.stringify(body)).toContain('<@U0AGENT>');
      expect(JSON.stringify(body)).not.toContain('Canary');
    }
    mendDisk();
    expect(await (await desk.interact(incident())).json()).toMatchObject({ response_action: 'update' });
    expect(await stored()).toHaveLength(2);
    expect(JSON.stringify(desk.lines)).not.toContain('Canary');
  });
});

describe('a Slack that takes nothing', () => {
  it('leaves the webhook, with number and limit and without a word of what was typed', async () => {
    desk.api.refuse('chat.postMessage', 'account_inactive', { times: 99 });
    await desk.interact(incident());
    await expect.poll(() => heard.filter(({ path }) => path === '/webhook').length, WAIT).toBe(1);
    const [{ body = '' } = {}] = heard.filter(({ path }) => path === '/webhook');
    expect(JSON.parse(body)).toMatchObject({ ticket: expect.stringMatching(/^INC-/), limit: expect.any(String) });
    expect(body).not.toContain('Canary');
  });

  it('with a message too elaborate for it gets the bare text at once', async () => {
    desk.api.refuse('chat.postMessage', 'invalid_blocks', { channel: 'C0DPO' });
    await desk.interact(incident());
    const { body } = await desk.api.called(
      'chat.postMessage',
      (call) => to('C0DPO', 'INC-')(call) && !call.body['blocks'],
    );
    expect(body['text']).toContain('INC-');
  });
});

describe('the desk', () => {
  it('gives a beat when it starts', async () => {
    await expect.poll(() => heard.some(({ path }) => path === '/beat'), WAIT).toBe(true);
  });

  it('schedules two copies of the limit in Slack', async () => {
    await desk.interact(incident());
    const { body } = await desk.api.called('chat.scheduleMessage');
    expect(body['channel']).toBe('C0DPO');
    expect(String(body['text'])).toContain('INC-');
    expect(JSON.stringify(body)).not.toContain('Canary');
    await expect
      .poll(() => desk.api.calls.filter(({ method }) => method === 'chat.scheduleMessage').length, WAIT)
      .toBe(2);
  });

  it('tells the DPO what it found damaged, and starts with the rest', async () => {
    await desk.interact(incident('V0ONE'));
    await desk.interact(incident('V0TWO'));
    const tickets = join(desk.folder, 'T0ONE', 'tickets');
    await desk.restart(() => {
      const [first = ''] = readdirSync(tickets).filter((name) => name.endsWith('0001.json'));
      writeFileSync(join(tickets, first), readFileSync(join(tickets, first)).subarray(0, 100));
      rmSync(join(tickets, first.replace('.json', '.prev')), { force: true });
    });
    const { body } = await desk.api.called('chat.postMessage', to('U0DPO', 'damaged'));
    expect(JSON.stringify(body)).toMatch(/INC-\d{4}-0001/);
    expect(await stored()).toHaveLength(1);
    expect(desk.lines.some(({ event }) => event === 'store_quarantined')).toBe(true);
  });
});
