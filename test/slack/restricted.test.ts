/** Incidents about somebody of the desk, through the real Bolt. */
import { afterEach, describe, expect, it } from 'vitest';
import { ACTIONS, CALLBACKS, FIELDS } from '../../src/slack/ids.ts';
import { actRefusalWords } from '../../src/words/act-refusal-words.ts';
import { incidentWords } from '../../src/words/incident-words.ts';
import { startTestDesk, submission, type TestDesk } from '../support/desk.ts';
import { choice, startWalk, text, type Walk } from '../support/incident-walk.ts';

let walk: Walk;
let desk: TestDesk;
const about = (...users: string[]) => ({ [FIELDS.concerns]: { selected_users: users } });
const start = async (...given: Parameters<typeof startWalk>) => {
  walk = await startWalk(...given);
  ({ desk } = walk);
};
afterEach(() => desk.stop());

const postsTo = (target: string) =>
  desk.api.calls.filter(({ method, body }) => method.startsWith('chat.') && body['channel'] === target);

describe('about the DPO', () => {
  it('reaches the deputy in person; the DPO and the channel hear nothing', async () => {
    await start(about('U0DPO'));
    await desk.api.called('chat.postMessage', ({ body }) => body['channel'] === 'U0DEPUTY');
    await desk.restart();
    expect([postsTo('C0DPO'), postsTo('U0DPO')]).toEqual([[], []]);
    expect((await walk.stored()).notices.map(({ target }) => target)).not.toContain('C0DPO');
  });

  it('the DPO cannot open, acknowledge, comment or work on it, and is not told why', async () => {
    await start(about('U0DPO'));
    for (const action of [ACTIONS.openIncident, ACTIONS.acknowledge, `${ACTIONS.incidentAct}:comment`])
      expect(await walk.press('U0DPO', action)).toContain('There is no ticket');
    const view = await walk.openForm('U0DEPUTY', 'assign');
    expect(await walk.send('U0DPO', view, { [FIELDS.assignee]: { selected_user: 'U0DPO' } })).toMatchObject({
      response_action: 'errors',
    });
    expect(await walk.send('U0DEPUTY', view, { [FIELDS.assignee]: { selected_user: 'U0DPO' } })).toMatchObject({
      errors: { [FIELDS.assignee]: actRefusalWords.about_them.en },
    });
    expect((await walk.stored()).assignee).toBeNull();
  });

  it('App Home counts it for the DPO and shows nothing of it', async () => {
    await start(about('U0DPO'));
    await desk.post(
      JSON.stringify({
        type: 'event_callback',
        team_id: 'T0ONE',
        api_app_id: 'A0DESK',
        event_id: 'E1',
        event: { type: 'app_home_opened', user: 'U0DPO', tab: 'home', channel: 'D1', event_ts: '1' },
      }),
      { type: 'application/json' },
    );
    const { body } = await desk.api.called('views.publish');
    const home = JSON.stringify(body);
    expect(home).toContain(`🔒 *${walk.id}*`);
    expect(home).toContain('1 ticket');
    expect(home).not.toMatch(/Canary|U0DEPUTY|U0AGENT/);
  });

  it('the deputy works on it and sees round whom it goes', async () => {
    await start(about('U0DPO'));
    const view = JSON.stringify(await walk.press('U0DEPUTY', ACTIONS.openIncident));
    expect(view).toContain('Canary');
    expect(view).toContain('it goes round <@U0DPO>');
  });
});

describe('about everybody of the desk', () => {
  const admins = { roles: { dpo: ['U0DPO'], deputy: ['U0DEPUTY'], manager: ['U0MANAGER'], admin: ['U0ADMIN'] } };

  it('the admin is told in person, says so to whoever files, and can do what the desk does', async () => {
    await start(about('U0DPO', 'U0DEPUTY'), admins);
    await desk.api.called('chat.postMessage', ({ body }) => body['channel'] === 'U0ADMIN');
    expect(await walk.act('U0ADMIN', 'comment', { [FIELDS.note]: text('I see to it') })).toMatchObject({
      response_action: 'update',
    });
    expect(await walk.press('U0MANAGER', `${ACTIONS.incidentAct}:assess`)).toContain('Only');
  });

  it('where nobody at all is left the form stays open and says what to do', async () => {
    desk = await startTestDesk({ roles: { dpo: ['U0DPO'], deputy: [], manager: [], admin: [] } });
    const values = { [FIELDS.description]: text('The DPO sold the list'), ...about('U0DPO') };
    const answer = await (await desk.interact(submission('U0AGENT', CALLBACKS.incidentForm, values))).json();
    expect(answer).toMatchObject({ errors: { [FIELDS.concerns]: incidentWords.errorNobodyLeft.en } });
  });
});

describe('found out later', () => {
  it('the copy in the channel loses its content, the next person is told, the manager is out', async () => {
    await start();
    const correction = { [FIELDS.reason]: text('it was the manager'), ...about('U0MANAGER') };
    expect(await walk.act('U0DPO', 'correct', correction)).toMatchObject({ response_action: 'update' });
    const updated = await desk.api.called('chat.update', ({ body }) => body['channel'] === 'C0DPO');
    expect(JSON.stringify(updated.body)).toContain(incidentWords.movedElsewhere.en);
    await desk.api.called('chat.postMessage', ({ body }) => body['channel'] === 'U0DPO');
    expect(await walk.press('U0MANAGER', ACTIONS.openIncident)).toContain('There is no ticket');
    expect((await walk.stored()).concerns).toEqual(['U0MANAGER']);
  });

  it('they cannot be the one who decides', async () => {
    await start(about('U0MANAGER'));
    await walk.act('U0DPO', 'assess');
    const decision = {
      [FIELDS.breach]: choice('yes'),
      [FIELDS.notifyAuthority]: choice('yes'),
      [FIELDS.notifySubjects]: choice('yes'),
      [FIELDS.decidedBy]: { selected_user: 'U0MANAGER' },
      [FIELDS.reason]: text('x'),
    };
    expect(await walk.act('U0DPO', 'decide', decision)).toMatchObject({
      errors: { [FIELDS.decidedBy]: actRefusalWords.about_them.en },
    });
  });
});
