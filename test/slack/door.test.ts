import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CALLBACKS } from '../../src/slack/ids.ts';
import { commandBody, HOME, sign, startTestDesk, submission, type TestDesk } from '../support/desk.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await startTestDesk();
});
afterAll(() => desk.stop());

const nowSeconds = (): number => Math.floor(Date.now() / 1000);
const refusals = (): string[] =>
  desk.lines.filter(({ event }) => event === 'refused_at_the_door').map(({ code = '' }) => code);
const tickets = async () =>
  (await import('../../src/store/read-only.ts')).openReadOnly(desk.folder).then((store) => store.list('T0ONE'));
const form = (viewId: string) => submission('U0AGENT', CALLBACKS.incidentForm, { description: { value: 'x' } }, viewId);

describe('the door', () => {
  it('lets an honest request in', async () => {
    const response = await desk.command('U0AGENT', 'help');
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('gdpr');
  });

  it('answers the health check, unsigned', async () => {
    const { url } = await desk.post('', { path: '/healthz' });
    const response = await fetch(url);
    expect(await response.json()).toMatchObject({ status: 'ok' });
  });

  it.each([
    ['a forged signature', { signature: `v0=${'0'.repeat(64)}` }],
    ['an old timestamp', { timestamp: nowSeconds() - 301 }],
  ])('refuses %s', async (_, options) => {
    expect((await desk.post(commandBody('U0AGENT', 'help'), options)).status).toBe(401);
  });

  it('refuses a timestamp of more than a minute ahead, with no effect', async () => {
    const response = await desk.post(commandBody('U0AGENT', 'help'), { timestamp: nowSeconds() + 90 });
    expect(await response.text()).toBe('');
    expect(refusals()).toContain('timestamp_ahead');
  });

  it('takes the same signed bytes once', async () => {
    const body = new URLSearchParams({ payload: JSON.stringify({ ...HOME, ...form('V0REPLAY') }) }).toString();
    const timestamp = nowSeconds();
    const signature = sign(body, timestamp);
    const first = await (await desk.post(body, { timestamp, signature })).text();
    const second = await (await desk.post(body, { timestamp, signature })).text();
    expect(first).toContain('INC-');
    expect(second).toBe('');
    expect(refusals()).toContain('replayed');
  });

  it.each([
    ['another workspace', commandBody('U0AGENT', 'help', { team_id: 'T0TWO' }), 'other_workspace'],
    ['no workspace', commandBody('U0AGENT', 'help', { team_id: '' }), 'other_workspace'],
    ['another app', commandBody('U0AGENT', 'help', { api_app_id: 'A0OTHER' }), 'other_app'],
    [
      'somebody of another workspace in a shared channel',
      new URLSearchParams({
        payload: JSON.stringify({ ...HOME, ...form('V1'), user: { id: 'U0X', team_id: 'T0TWO' } }),
      }).toString(),
      'other_workspace',
    ],
  ])('refuses %s, with no effect', async (_, body, reason) => {
    // An earlier ticket's notices may still settle meanwhile: what may not happen is another ticket.
    const before = (await tickets()).length;
    const response = await desk.post(body);
    expect(await response.text()).toBe('');
    expect(refusals().at(-1)).toBe(reason);
    expect(await tickets()).toHaveLength(before);
  });

  it.each([
    'payload=null',
    'payload=0',
    'payload=%22x%22',
    'payload=[]',
    'payload={',
    'payload=',
    'payload=1&payload=2',
  ])('signed nonsense %s neither ends the process nor has an effect', async (body) => {
    expect((await desk.post(body)).status).toBe(400);
    expect((await desk.command('U0AGENT', 'help')).status).toBe(200);
  });

  it.each(['null', '1', '[]', '{', ''])('nor does signed JSON %j', async (body) => {
    expect((await desk.post(body, { type: 'application/json' })).status).toBe(400);
    expect((await desk.command('U0AGENT', 'help')).status).toBe(200);
  });

  it('reads no more than a megabyte', async () => {
    const body = commandBody('U0AGENT', 'x'.repeat(1_100_000));
    const outcome = await desk.post(body).then(
      ({ status }) => status,
      () => 'closed',
    );
    expect([413, 'closed']).toContain(outcome);
    expect((await desk.command('U0AGENT', 'help')).status).toBe(200);
  });

  it('knows no other path', async () => {
    expect((await desk.post('x=1', { path: '/other' })).status).toBe(404);
  });
});
