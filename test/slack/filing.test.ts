import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ACTIONS, CALLBACKS, FIELDS } from '../../src/slack/ids.ts';
import { openReadOnly } from '../../src/store/read-only.ts';
import { button, startTestDesk, submission, type TestDesk } from '../support/desk.ts';

let desk: TestDesk;
beforeEach(async () => {
  desk = await startTestDesk();
});
afterEach(() => desk.stop());

const CANARY = 'Canary-Jansen-85.07.30-033.61';
/** The register number is masked before anything is stored. */
const KEPT = 'Canary-Jansen-••••';

const incident = (viewId = 'V0FORM', change: Record<string, unknown> = {}) =>
  submission('U0AGENT', CALLBACKS.incidentForm, { [FIELDS.description]: { value: CANARY }, ...change }, viewId);

const stored = async () => (await openReadOnly(desk.folder)).list('T0ONE');
const toDpoChannel = ({ body }: { body: Record<string, unknown> }): boolean => body['channel'] === 'C0DPO';

describe('an incident', () => {
  it('is on disk when the form says filed, with its number and limit', async () => {
    const answer = await (await desk.interact(incident())).json();
    const [ticket] = await stored();
    expect(answer).toMatchObject({ response_action: 'update' });
    expect(JSON.stringify(answer)).toContain('INC-');
    expect(ticket).toMatchObject({
      type: 'incident',
      status: 'reported',
      description: KEPT,
      filedBy: 'U0AGENT',
      workspace: 'T0ONE',
    });
    // Shown to the second, never later than 72 hours.
    const hours = Date.parse(ticket?.workTo ?? '') - Date.parse(ticket?.type === 'incident' ? ticket.awareAt : '');
    expect(hours).toBeLessThanOrEqual(72 * 3_600_000);
    expect(hours).toBeGreaterThan(72 * 3_600_000 - 1000);
  });

  it('alerts the DPO channel with number, limit and a button, and without what was typed', async () => {
    await desk.interact(incident());
    const { body } = await desk.api.called('chat.postMessage', toDpoChannel);
    const shown = JSON.stringify(body);
    expect(shown).toMatch(/INC-\d{4}-0001/);
    expect(shown).toContain(ACTIONS.acknowledge);
    expect(shown).not.toContain('Canary');
  });

  it('filed twice by the same gesture is one ticket and says its number again', async () => {
    const [first, second] = await Promise.all([desk.interact(incident()), desk.interact(incident())]);
    expect(await first.text()).toBe(await second.text());
    expect(await stored()).toHaveLength(1);
  });

  it.each([
    ['an empty description', { [FIELDS.description]: { value: '  ' } }, FIELDS.description],
    [
      'a date in the future',
      { [FIELDS.awareAt]: { selected_date_time: Math.floor(Date.now() / 1000) + 3600 } },
      FIELDS.awareAt,
    ],
    [
      'a date of six years ago',
      { [FIELDS.awareAt]: { selected_date_time: Math.floor(Date.now() / 1000) - 6 * 366 * 86_400 } },
      FIELDS.awareAt,
    ],
  ])('with %s stays open with the error at its field, and nothing is filed', async (_, change, field) => {
    const answer = await (await desk.interact(incident('V0BAD', change))).json();
    expect(answer).toMatchObject({ response_action: 'errors', errors: { [field]: expect.any(String) } });
    expect(await stored()).toEqual([]);
  });

  it('never puts people’s words into a log line', async () => {
    await desk.interact(incident());
    await desk.command('U0AGENT', `may I note ${CANARY} of a diabetic`);
    await desk.interact({ ...incident('V0WRONG'), view: { ...incident().view, private_metadata: CANARY } });
    expect(desk.lines.some(({ event }) => event === 'answered')).toBe(true);
    expect(desk.lines.some(({ event, reference }) => event === 'listener_failed' && reference)).toBe(true);
    expect(JSON.stringify(desk.lines)).not.toContain('Canary');
  });
});

describe('the alert', () => {
  it.each([
    ['fatal_error', {}],
    ['internal_error', { status: 503 }],
    ['ratelimited', { status: 429, retryAfter: 1 }],
    ['invalid_auth', {}],
  ])('arrives after Slack refused it with %s', async (error, options) => {
    desk.api.refuse('chat.postMessage', error, { channel: 'C0DPO', ...options });
    await desk.interact(incident());
    const { body } = await desk.api.called(
      'chat.postMessage',
      (call) => toDpoChannel(call) && JSON.stringify(call).includes('no. 2'),
    );
    expect(JSON.stringify(body)).toContain('INC-');
  });

  it.each(['channel_not_found', 'not_in_channel', 'is_archived'])(
    'goes to DPO and deputy in person when the channel is broken: %s',
    async (error) => {
      desk.api.refuse('chat.postMessage', error, { channel: 'C0DPO', times: 99 });
      await desk.interact(incident());
      await desk.api.called('chat.postMessage', ({ body }) => body['channel'] === 'U0DPO');
      await desk.api.called('chat.postMessage', ({ body }) => body['channel'] === 'U0DEPUTY');
    },
  );

  it('survives a restart', async () => {
    desk.api.refuse('chat.postMessage', 'fatal_error', { times: 2 });
    await desk.interact(incident());
    await desk.restart();
    await desk.api.called('chat.postMessage', toDpoChannel);
    // Refused twice, it is tried again after one second, then after five; a send that the stop cut off, after its lease.
    await expect.poll(async () => (await stored())[0]?.notices[0]?.settledAt, { timeout: 45_000 }).toBeTruthy();
  }, 60_000);
});

describe('acknowledging', () => {
  const fileAndWait = async (): Promise<string> => {
    await desk.interact(incident());
    await expect.poll(async () => (await stored())[0]?.notices[0]?.settledAt).toBeTruthy();
    return (await stored())[0]?.id ?? '';
  };

  it.each(['U0DPO', 'U0DEPUTY'])('works for %s, and the message shows it', async (user) => {
    const id = await fileAndWait();
    await desk.interact(button(user, ACTIONS.acknowledge, id));
    const { body } = await desk.api.called('chat.update');
    expect(JSON.stringify(body)).toContain(`<@${user}>`);
    expect(JSON.stringify(body)).not.toContain(ACTIONS.acknowledge);
    expect((await stored())[0]).toMatchObject({ status: 'acknowledged', acknowledgedBy: user });
  });

  it.each(['U0AGENT', 'U0MANAGER', 'U0STRANGER'])('does nothing for %s', async (user) => {
    const id = await fileAndWait();
    await desk.interact(button(user, ACTIONS.acknowledge, id));
    await desk.restart();
    expect((await stored())[0]).toMatchObject({ status: 'reported', acknowledgedBy: null });
  });
});

describe('a request', () => {
  const request = submission('U0AGENT', CALLBACKS.requestForm, {
    [FIELDS.description]: { value: 'wants a copy' },
    [FIELDS.rights]: { selected_options: [{ value: 'access' }, { value: 'erasure' }] },
    [FIELDS.client]: { selected_option: { value: 'acme' } },
    [FIELDS.receivedAt]: { selected_date_time: Math.floor(Date.now() / 1000) - 86_400 },
  });

  it('is stored with its legal due date, explained, and announced', async () => {
    await desk.interact(request);
    const { body } = await desk.api.called('chat.postMessage', (call) => call.body['channel'] === 'C0REQUESTS');
    expect(JSON.stringify(body)).toContain('DSR-');
    const [ticket] = await stored();
    expect(ticket).toMatchObject({ type: 'request', client: 'acme', rights: ['access', 'erasure'], channel: 'phone' });
    expect(ticket?.due).toMatch(/T23:59:59/);
    expect(ticket?.because.length).toBeGreaterThan(0);
  });
});
