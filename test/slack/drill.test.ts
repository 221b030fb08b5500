/** `/gdpr drill` through the real Bolt. Its ladder runs on a quiet desk (`test/desk/drill.test.ts`). */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ACTIONS, FIELDS } from '../../src/slack/ids.ts';
import { openReadOnly } from '../../src/store/read-only.ts';
import { actRefusalWords } from '../../src/words/act-refusal-words.ts';
import { button, commandBody, startTestDesk, type TestDesk } from '../support/desk.ts';

const ROLES = { dpo: ['U0DPO'], deputy: ['U0DEPUTY'], manager: ['U0MANAGER'], admin: ['U0ADMIN'] };
let desk: TestDesk;
beforeEach(async () => {
  desk = await startTestDesk({ roles: ROLES });
});
afterEach(() => desk.stop());

let answers = 0;
/** What the command answers, only to whoever typed it. */
const run = async (user: string, line: string): Promise<string> => {
  answers += 1;
  const method = `answer-${answers}`;
  const change = { response_url: `${desk.api.url}${method}`, trigger_id: `1.${answers}` };
  await desk.post(commandBody(user, line, change));
  return JSON.stringify((await desk.api.called(method)).body);
};
const stored = async () => (await openReadOnly(desk.folder)).list('T0ONE');
const alert = () => desk.api.called('chat.postMessage', ({ body }) => body['channel'] === 'C0DPO');

describe.each([
  ['en', 'drill'],
  ['nl', 'oefening'],
  ['fr', 'exercice'],
  ['de', 'Übung'],
])('in %s', (_, word) => {
  it(`/gdpr ${word} starts one, with numbers of its own`, async () => {
    expect(await run('U0DPO', word)).toContain('DRL-');
    expect((await stored()).map(({ id }) => id.slice(0, 4))).toEqual(['DRL-']);
  });
});

describe('every word of it says that it is an exercise', () => {
  it('title, notification, window and ticket', async () => {
    await run('U0ADMIN', 'drill');
    const { body } = await alert();
    expect(body['text']).toMatch(/^🧪 DRILL DRL-/);
    expect(JSON.stringify(body)).not.toContain('Possible data breach');
    const [{ id = '' } = {}] = await stored();
    expect(await run('U0DPO', `ticket ${id}`)).toContain('🧪 DRILL');
    await desk.interact(button('U0DPO', ACTIONS.openIncident, id));
    const { body: opened } = await desk.api.called('views.open');
    expect(JSON.stringify(opened)).toContain('🧪 DRILL');
    expect(JSON.stringify(opened)).not.toContain(ACTIONS.incidentAct);
  });

  it('nothing is scheduled, nobody gets a receipt, and no list has it', async () => {
    await run('U0DPO', 'drill');
    await alert();
    expect(await run('U0DPO', 'open')).not.toContain('DRL-');
    expect(desk.api.calls.some(({ method }) => method === 'chat.scheduleMessage')).toBe(false);
    const [ticket] = await stored();
    expect(ticket?.notices.map(({ kind }) => kind)).toEqual(['breach_alert']);
  });
});

describe('what is done with it', () => {
  it('it is acknowledged like a real one; every other act is refused', async () => {
    await run('U0DPO', 'drill');
    await alert();
    const [{ id = '' } = {}] = await stored();
    await expect.poll(async () => (await stored())[0]?.notices[0]?.settledAt, { timeout: 5000 }).toBeTruthy();
    await desk.interact(button('U0DEPUTY', ACTIONS.acknowledge, id));
    const { body } = await desk.api.called('chat.update');
    expect(JSON.stringify(body)).toMatch(/DRILL .*Acknowledged by <@U0DEPUTY>/);
    await desk.interact(button('U0DPO', `${ACTIONS.incidentAct}:comment`, id));
    const { body: opened } = await desk.api.called('views.open');
    const view = opened['view'] as { private_metadata: string };
    const sent = {
      type: 'view_submission',
      user: { id: 'U0DPO', team_id: 'T0ONE', username: 'x' },
      view: {
        ...view,
        id: 'V0',
        team_id: 'T0ONE',
        hash: 'h',
        state: { values: { [FIELDS.note]: { [FIELDS.note]: { value: 'x' } } } },
      },
    };
    expect(await (await desk.interact(sent)).json()).toMatchObject({
      errors: { [FIELDS.note]: actRefusalWords.drill.en },
    });
  });

  it('a second one waits for the first; agents and managers may not', async () => {
    await run('U0DPO', 'drill');
    expect(await run('U0DEPUTY', 'drill')).toContain('A drill runs already: DRL-');
    for (const user of ['U0AGENT', 'U0MANAGER'])
      expect(await run(user, 'drill')).toContain('Only the DPO, a deputy or an administrator');
    expect(await stored()).toHaveLength(1);
  });
});
