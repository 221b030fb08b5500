/** What stands open after an act: the window below shows it, and the announcement says who has it. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ACTIONS, CALLBACKS, FIELDS } from '../../src/slack/ids.ts';
import { submission } from '../support/desk.ts';
import { type RequestWalk, startRequestWalk } from '../support/request-walk.ts';

let walk: RequestWalk;
beforeEach(async () => {
  walk = await startRequestWalk();
});
afterEach(() => walk.desk.stop());

const comment = { [FIELDS.note]: { value: 'called them' } };

const sendOnTop = async () => {
  const view = await walk.openForm('U0DPO', 'comment');
  const sent = submission('U0DPO', CALLBACKS.requestAct, comment, 'V0TOP');
  const { private_metadata } = view;
  return walk.desk.interact({ ...sent, view: { ...sent.view, private_metadata, previous_view_id: 'V0BELOW' } });
};

describe('a form on the window of its request', () => {
  it('closes, and the window below shows what was done: windows never pile up', async () => {
    expect(await (await sendOnTop()).text()).toBe('');
    const { body } = await walk.desk.api.called('views.update');
    expect(body['view_id']).toBe('V0BELOW');
    expect(JSON.stringify(body)).toContain('called them');
  });

  it('that Slack no longer knows is saved all the same', async () => {
    walk.desk.api.refuse('views.update', 'not_found');
    await sendOnTop();
    await expect.poll(() => walk.desk.lines.some(({ event }) => event === 'window_not_updated')).toBe(true);
    expect((await walk.stored()).history.at(-1)).toMatchObject({ event: 'commented' });
  });
});

describe('the announcement', () => {
  const updated = async () => JSON.stringify((await walk.desk.api.called('chat.update')).body);

  it('offers to take it, and once taken says who has it', async () => {
    const { body } = await walk.desk.api.called('chat.postMessage', (call) => call.body['channel'] === 'C0REQUESTS');
    expect(JSON.stringify(body)).toContain(ACTIONS.takeRequest);
    expect(JSON.stringify(body)).not.toContain('Canary');
    await walk.press('U0MANAGER', ACTIONS.takeRequest);
    expect(await updated()).toContain('<@U0MANAGER>');
    expect(await updated()).not.toContain(ACTIONS.takeRequest);
  });

  it('follows a correction of the day it came in', async () => {
    const earlier = { selected_date_time: Math.floor(Date.now() / 1000) - 20 * 86_400 };
    await walk.act('U0MANAGER', 'correct', { [FIELDS.receivedAt]: earlier, [FIELDS.reason]: { value: 'stamp' } });
    const { workTo } = await walk.stored();
    expect(await updated()).toContain(`<!date^${Math.floor(Date.parse(workTo ?? '') / 1000)}^`);
  });
});
