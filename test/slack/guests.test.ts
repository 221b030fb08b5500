/** Slack's restricted accounts and other organisations' people, through the real Bolt. */
import { afterEach, describe, expect, it } from 'vitest';
import { ACTIONS, CALLBACKS, FIELDS, SHORTCUTS } from '../../src/slack/ids.ts';
import { openReadOnly } from '../../src/store/read-only.ts';
import { button, HOME, startTestDesk, submission, type TestDesk } from '../support/desk.ts';

let desk: TestDesk;
afterEach(() => desk.stop());

const GUEST = { is_restricted: true };
const SINGLE_CHANNEL_GUEST = { is_restricted: true, is_ultra_restricted: true };
const STRANGER = { is_stranger: true };
const LEFT = { deleted: true };

/** A first command has the person looked up; what follows is known. */
const meet = async (user: string, account: Record<string, unknown>): Promise<void> => {
  desk.api.account(user, account);
  await desk.command(user, 'help');
  await desk.api.called('users.info', ({ body }) => body['user'] === user);
  await expect.poll(async () => (await desk.command('U0SOMEBODY', 'help')).status).toBe(200);
};

const tickets = async () => (await openReadOnly(desk.folder)).list('T0ONE');
const report = (user: string) =>
  submission(user, CALLBACKS.incidentForm, { [FIELDS.description]: { value: 'laptop lost' } }, `V0${user}`);

describe('a guest', () => {
  it.each([GUEST, SINGLE_CHANNEL_GUEST])(
    'asks and reports, and sees nothing that others filed: %o',
    async (account) => {
      desk = await startTestDesk();
      await desk.interact(report('U0AGENT'));
      await meet('U0GUEST', account);
      expect(await (await desk.command('U0GUEST', 'can I store health info?')).text()).toContain('9(1)');
      expect(await (await desk.interact(report('U0GUEST'))).text()).toContain('INC-');
      const [theirs] = await tickets();
      await desk.command('U0GUEST', `ticket ${theirs?.id}`);
      await desk.interact(button('U0GUEST', ACTIONS.openIncident, theirs?.id ?? ''));
      expect(desk.api.calls.filter(({ method }) => method === 'views.open')).toEqual([]);
    },
  );

  it('reports nothing where the organisation says so, and is told before a form is filled in vain', async () => {
    desk = await startTestDesk({ guests: ['ask'] });
    await meet('U0GUEST', GUEST);
    expect(await (await desk.command('U0GUEST', 'can I store health info?')).text()).toContain('9(1)');
    await desk.command('U0GUEST', 'incident laptop lost');
    const { body } = await desk.api.called('views.open');
    expect(JSON.stringify(body)).toContain('guest');
    expect(await (await desk.interact(report('U0GUEST'))).json()).toMatchObject({ response_action: 'errors' });
    expect(await tickets()).toEqual([]);
  });

  it('who is the DPO by configuration works as one', async () => {
    desk = await startTestDesk({ guests: [] });
    await desk.interact(report('U0AGENT'));
    await meet('U0DPO', GUEST);
    const [ticket] = await tickets();
    await desk.interact(button('U0DPO', ACTIONS.openIncident, ticket?.id ?? ''));
    await desk.api.called('views.open');
  });
});

describe.each([
  ['a stranger', STRANGER, ['ask', 'file'] as const],
  ['somebody who left', LEFT, ['ask', 'file'] as const],
  ['a guest who may do nothing', GUEST, [] as const],
])('%s', (_, account, guests) => {
  it('has no effect by any command, button, form or shortcut', async () => {
    desk = await startTestDesk({ guests: [...guests] });
    await desk.interact(report('U0AGENT'));
    const [before] = await tickets();
    await meet('U0OUT', account);
    const seen = desk.api.calls.length;

    for (const line of ['can I store health info?', 'incident', 'request', 'open', `ticket ${before?.id}`, 'lang nl'])
      expect(await (await desk.command('U0OUT', line)).text()).toContain('guest');
    for (const action of Object.values(ACTIONS)) await desk.interact(button('U0OUT', action, before?.id ?? ''));
    for (const callback of Object.values(CALLBACKS))
      await desk.interact(submission('U0OUT', callback, { [FIELDS.description]: { value: 'x' } }, `V0${callback}`));
    for (const callback of Object.values(SHORTCUTS))
      await desk.interact({
        ...HOME,
        type: 'shortcut',
        callback_id: callback,
        user: { id: 'U0OUT', team_id: 'T0ONE' },
      });

    // The honest report's own notices may still be under way; nothing else may happen.
    const own = ['chat.postMessage', 'chat.scheduleMessage', 'users.info'];
    expect(desk.api.calls.slice(seen).filter(({ method }) => !own.includes(method))).toEqual([]);
    expect(JSON.stringify([desk.api.calls.slice(seen), await tickets()])).not.toContain('U0OUT');
  });
});
