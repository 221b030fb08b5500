/** App Home through the real Bolt: by role, kept as things stand, without a word of anybody. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/domain/language.ts';
import { ACTIONS, CALLBACKS, FIELDS } from '../../src/slack/ids.ts';
import { openReadOnly } from '../../src/store/read-only.ts';
import { commandWords } from '../../src/words/command-words.ts';
import { decisionWords, homeWords } from '../../src/words/home-words.ts';
import { button, startTestDesk, submission, type TestDesk } from '../support/desk.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await startTestDesk();
});
afterAll(() => desk.stop());

const published = (user: string): string[] =>
  desk.api.calls
    .filter(({ method, body }) => method === 'views.publish' && body['user_id'] === user)
    .map(({ body }) => JSON.stringify(body['view']));

const open = async (user: string): Promise<string> => {
  const before = published(user).length;
  await desk.openHome(user);
  await expect.poll(() => published(user).length).toBeGreaterThan(before);
  return published(user).at(-1) ?? '';
};

const speak = async (user: string, language: (typeof LANGUAGES)[number]): Promise<void> => {
  await desk.command(user, `lang ${language}`);
  const help = async () => (await desk.command(user, 'help')).text();
  await expect.poll(help).toContain(commandWords.helpTitle[language]);
};

let filed = 0;
const report = async (user: string): Promise<string> => {
  filed += 1;
  const known = new Set((await tickets()).map(({ id }) => id));
  const values = { [FIELDS.description]: { value: 'Canary: list mailed to a stranger' } };
  await desk.interact(submission(user, CALLBACKS.incidentForm, values, `V0${filed}`));
  const fresh = async () => (await tickets()).find(({ id }) => !known.has(id));
  await expect.poll(async () => (await fresh())?.notices[0]?.settledAt, { timeout: 5000 }).toBeTruthy();
  return (await fresh())?.id ?? '';
};
const tickets = async () => (await openReadOnly(desk.folder)).list('T0ONE').catch(() => []);

describe.each(LANGUAGES)('in %s', (language) => {
  it('shows the DPO what waits, a manager the load, an agent neither', async () => {
    for (const user of ['U0DPO', 'U0MANAGER', 'U0AGENT']) await speak(user, language);
    const id = await report('U0AGENT');
    const [dpo, manager, agent] = [await open('U0DPO'), await open('U0MANAGER'), await open('U0AGENT')];
    expect(dpo).toContain(decisionWords.acknowledge[language]);
    expect(dpo).toContain(homeWords.clocks[language]);
    expect(manager).toContain(homeWords.load[language]);
    expect(manager).not.toContain(homeWords.decisions[language]);
    expect(agent).toContain(id);
    expect(agent).toContain(homeWords.openOwn[language]);
    expect(agent).not.toContain(homeWords.load[language]);
    for (const view of [dpo, manager, agent]) expect(view).not.toContain('Canary');
    await speak('U0DPO', 'en');
  });
});

describe('a change', () => {
  it('is in every Home that may see it, without opening it again, and in no other', async () => {
    for (const user of ['U0DPO', 'U0MANAGER', 'U0AGENT', 'U0OTHER']) await open(user);
    const before = published('U0OTHER').length;
    const id = await report('U0AGENT');
    for (const user of ['U0DPO', 'U0MANAGER', 'U0AGENT']) await expect.poll(() => published(user).at(-1)).toContain(id);
    await desk.interact(button('U0DPO', ACTIONS.acknowledge, id));
    await expect.poll(() => published('U0AGENT').at(-1)).toContain(`${id}* `);
    expect(published('U0OTHER')).toHaveLength(before);
  });

  it('of the desk’s own, such as a notice sent, publishes nothing', async () => {
    await open('U0MANAGER');
    const before = published('U0MANAGER').length;
    await report('U0AGENT');
    await expect.poll(() => published('U0MANAGER').length).toBe(before + 1);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(published('U0MANAGER')).toHaveLength(before + 1);
  });

  it('that somebody takes from App Home is published, and said in person', async () => {
    const values = {
      [FIELDS.description]: { value: 'a copy' },
      [FIELDS.rights]: { selected_options: [{ value: 'access' }] },
    };
    await desk.interact(submission('U0AGENT', CALLBACKS.requestForm, values, 'V0REQUEST'));
    const request = async () => (await tickets()).find(({ type }) => type === 'request');
    await expect.poll(request).toBeTruthy();
    const id = (await request())?.id ?? '';
    await open('U0MANAGER');
    const pressed = button('U0MANAGER', `${ACTIONS.rowMenu}:${id}`, '');
    const { response_url: _, container: __, channel: ___, ...inHome } = pressed;
    const action = { ...pressed.actions[0], type: 'overflow', selected_option: { value: `take:${id}:` } };
    await desk.interact({
      ...inHome,
      container: { type: 'view' },
      view: { id: 'V0', type: 'home' },
      actions: [action],
    });
    await desk.api.called(
      'chat.postMessage',
      ({ body }) => body['channel'] === 'U0MANAGER' && String(body['text']).includes(id),
    );
    await expect.poll(() => published('U0MANAGER').at(-1)).toContain('<@U0MANAGER>');
    expect(await request()).toMatchObject({ assignee: 'U0MANAGER' });
  });
});
