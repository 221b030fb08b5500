/** The papers of an incident in Slack: by permission, in the language chosen, with the record's words. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { button, startTestDesk, submission, type TestDesk } from '../support/desk.ts';

let desk: TestDesk;

beforeAll(async () => {
  desk = await startTestDesk();
  await desk.interact(
    submission('U0AGENT', 'incident_form', {
      description: { type: 'plain_text_input', value: 'List sent to the wrong client' },
      aware_at: { type: 'datetimepicker', selected_date_time: Math.floor(Date.now() / 1000) - 60 },
      noticed_at: { type: 'datetimepicker', selected_date_time: Math.floor(Date.now() / 1000) - 60 },
      kind: { type: 'static_select', selected_option: { value: 'misdirected' } },
      people_band: { type: 'static_select', selected_option: { value: '1' } },
      data_categories: { type: 'multi_static_select', selected_options: [{ value: 'contact' }] },
    }),
  );
});

afterAll(() => desk.stop());

const ID = `INC-${new Date().getUTCFullYear()}-0001`;
const press = (user: string) => desk.interact({ ...button(user, 'open_papers', ID), view: undefined });
const choose = (user: string, value: string, id = ID) =>
  desk.interact({
    type: 'block_actions',
    user: { id: user, team_id: 'T0ONE', username: 'x' },
    container: { type: 'view', view_id: 'V0PAPERS' },
    view: {
      id: 'V0PAPERS',
      type: 'modal',
      private_metadata: JSON.stringify({ id }),
      blocks: [],
      state: { values: {} },
    },
    actions: [
      { type: 'static_select', action_id: 'choose_paper', block_id: 'b', action_ts: '1', selected_option: { value } },
    ],
  });

it('opens the pack for the DPO in a language that the authority takes', async () => {
  await press('U0DPO');
  const { body } = await desk.api.called('views.open');
  const text = JSON.stringify(body['view']);
  expect(text).toContain('Voor het formulier van de Gegevensbeschermingsautoriteit');
  expect(text).toContain('List sent to the wrong client');
  expect(text).toContain('Verwerkingsverantwoordelijke: Test');
  expect(text).toContain('[NOG IN TE VULLEN]');
});

it('shows the letter in the language chosen', async () => {
  await choose('U0DPO', 'letter:fr');
  const { body } = await desk.api.called('views.update');
  expect(body['view_id']).toBe('V0PAPERS');
  expect(JSON.stringify(body['view'])).toContain('a été envoyé à la mauvaise personne');
});

it.each(['U0AGENT', 'U0MANAGER'])('tells %s that this is for the DPO or a deputy', async (user) => {
  const opened = desk.api.calls.filter(({ method }) => method === 'views.open').length;
  const updated = desk.api.calls.filter(({ method }) => method === 'views.update').length;
  await press(user);
  await choose(user, 'letter:nl');
  await desk.api.called(
    'chat.postMessage',
    ({ body }) => body['channel'] === user && String(body['text']).includes('the DPO'),
  );
  expect(desk.api.calls.filter(({ method }) => method === 'views.open')).toHaveLength(opened);
  expect(desk.api.calls.filter(({ method }) => method === 'views.update')).toHaveLength(updated);
});
