/** A question to the DPO through the real Bolt: asked from a card, answered, asked again, closed; and what is refused. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/domain/language.ts';
import { ACTIONS, CALLBACKS, FIELDS, type QuestionAct } from '../../src/slack/ids.ts';
import { openReadOnly } from '../../src/store/read-only.ts';
import { commandWords } from '../../src/words/command-words.ts';
import { questionRefusalWords, questionWords } from '../../src/words/question-words.ts';
import { button, startTestDesk, submission, type TestDesk } from '../support/desk.ts';

let desk: TestDesk;
beforeEach(async () => {
  desk = await startTestDesk();
});
afterEach(() => desk.stop());

const QUESTION = 'can I store health info of 85.07.30-033.61?';

const list = async () => (await openReadOnly(desk.folder)).list('T0ONE');
const stored = async () => {
  const [ticket] = await list();
  if (ticket?.type !== 'question') throw new Error('no question');
  return ticket;
};

interface Element {
  action_id: string;
  value?: string;
}
interface View {
  private_metadata: string;
  blocks: { block_id?: string; elements?: Element[] }[];
}

const buttonsOf = (blocks: { elements?: Element[] }[]): Element[] =>
  blocks.flatMap(({ elements }) => elements ?? []).filter(({ action_id }) => action_id);

/** The value of a button on the card of a question. */
const onCard = async (action: string, user = 'U0AGENT', text = QUESTION): Promise<string> => {
  const { blocks } = JSON.parse(await (await desk.command(user, text)).text());
  return buttonsOf(blocks).find(({ action_id }) => action_id === action)?.value ?? '';
};

/** Presses a button and resolves with the window that opens, or with what is said in person. */
const press = async (user: string, actionId: string, value: string): Promise<View | string> => {
  const known = desk.api.calls.length;
  await desk.interact(button(user, actionId, value));
  const fresh = () =>
    desk.api.calls
      .slice(known)
      .find(
        ({ method, body }) => method === 'views.open' || (method === 'chat.postMessage' && body['channel'] === user),
      );
  await expect.poll(fresh).toBeTruthy();
  const call = fresh();
  return call?.method === 'views.open' ? (call.body['view'] as View) : String(call?.body['text']);
};

const open = async (user: string, actionId: string, value: string): Promise<View> => {
  const view = await press(user, actionId, value);
  if (typeof view === 'string') throw new Error(view);
  return view;
};

let gestures = 0;
const send = async (user: string, callback: string, view: View, values: Record<string, string>) => {
  gestures += 1;
  const given = Object.fromEntries(Object.entries(values).map(([field, value]) => [field, { value }]));
  const sent = submission(user, callback, given, `V0Q${gestures}`);
  const answer = await desk.interact({ ...sent, view: { ...sent.view, private_metadata: view.private_metadata } });
  return (await answer.json()) as { response_action: string; errors?: Record<string, string>; view?: View };
};

const ask = async (action: string = ACTIONS.askDpo, context = '') => {
  const form = await open('U0AGENT', action, await onCard(action));
  await send('U0AGENT', CALLBACKS.questionForm, form, {
    [FIELDS.description]: QUESTION,
    [FIELDS.context]: context,
  });
  await expect.poll(async () => (await stored()).notices.every(({ settledAt }) => settledAt)).toBe(true);
  return stored();
};

const formOf = async (user: string, act: QuestionAct): Promise<View> =>
  open(user, `${ACTIONS.questionAct}:${act}`, (await stored()).id);
const write = async (user: string, act: QuestionAct, text: string) =>
  send(user, CALLBACKS.questionAct, await formOf(user, act), { [FIELDS.note]: text });

const posted = (channel: string, contains: string) =>
  desk.api.called(
    'chat.postMessage',
    ({ body }) => body['channel'] === channel && JSON.stringify(body).includes(contains),
  );

describe('asking', () => {
  it('keeps nothing when the form opens; it opens with the masked question', async () => {
    const form = await open('U0AGENT', ACTIONS.askDpo, await onCard(ACTIONS.askDpo));
    expect(JSON.stringify(form)).toContain('can I store health info of ••••?');
    expect(await list()).toEqual([]);
  });

  it('keeps the masked question with the answer that was shown, tells the channel without its words, and the asker', async () => {
    const question = await ask(ACTIONS.askDpo, 'The caller 0475 12 34 56 insists');
    expect(question).toMatchObject({
      status: 'asked',
      filedBy: 'U0AGENT',
      description: 'can I store health info of ••••?',
      about: { reason: 'ask', rule: 'special-categories/health', verdict: 'prohibited' },
      said: [{ from: 'asker', text: 'The caller •••• insists' }],
    });
    expect(question.about?.edition).toMatch(/\d/);
    const { body } = await posted('C0DPO', question.id);
    expect(JSON.stringify(body)).toContain('special-categories/health');
    expect(JSON.stringify(body)).not.toMatch(/store health|insists/);
    await posted('U0AGENT', question.id);
    expect(JSON.stringify(desk.lines)).not.toMatch(/store health|insists/);
  });

  it('an answer called wrong reaches the DPO the same way', async () => {
    const question = await ask(ACTIONS.answerWrong, 'It is allowed');
    expect(question.about).toMatchObject({ reason: 'wrong', rule: 'special-categories/health' });
    const { body } = await posted('C0DPO', question.id);
    expect(body['text']).toContain('wrong');
  });

  it('a question without a rule can be asked too', async () => {
    const value = await onCard(ACTIONS.askDpo, 'U0AGENT', 'which train to antwerp after ten');
    const form = await open('U0AGENT', ACTIONS.askDpo, value);
    await send('U0AGENT', CALLBACKS.questionForm, form, { [FIELDS.description]: 'may I?' });
    expect((await stored()).about).toMatchObject({ rule: null });
  });

  it('with no words is refused in the form', async () => {
    const form = await open('U0AGENT', ACTIONS.askDpo, await onCard(ACTIONS.askDpo));
    const answer = await send('U0AGENT', CALLBACKS.questionForm, form, { [FIELDS.description]: '  ' });
    expect(answer.errors?.[FIELDS.description]).toBeTruthy();
    expect(await list()).toEqual([]);
  });

  it('where the channel does not take it, the DPO and the deputies are told in person', async () => {
    desk.api.refuse('chat.postMessage', 'channel_not_found', { channel: 'C0DPO', times: 99 });
    const form = await open('U0AGENT', ACTIONS.askDpo, await onCard(ACTIONS.askDpo));
    await send('U0AGENT', CALLBACKS.questionForm, form, { [FIELDS.description]: 'x?' });
    const { id } = await stored();
    for (const user of ['U0DPO', 'U0DEPUTY']) await posted(user, id);
  });

  it('sent twice is one question', async () => {
    const form = await open('U0AGENT', ACTIONS.askDpo, await onCard(ACTIONS.askDpo));
    const sent = submission('U0AGENT', CALLBACKS.questionForm, { [FIELDS.description]: { value: 'x?' } }, 'V0SAME');
    const both = { ...sent, view: { ...sent.view, private_metadata: form.private_metadata } };
    await Promise.all([desk.interact(both), desk.interact(both)]);
    expect(await list()).toHaveLength(1);
  });

  it.each(LANGUAGES)('in %s: the form and the answer are in the asker’s language', async (language) => {
    await desk.command('U0AGENT', `lang ${language}`);
    const help = async () => (await desk.command('U0AGENT', 'help')).text();
    await expect.poll(help).toContain(commandWords.helpTitle[language]);
    const form = await open('U0AGENT', ACTIONS.askDpo, await onCard(ACTIONS.askDpo));
    expect(JSON.stringify(form)).toContain(questionWords.formNote[language]);
    await send('U0AGENT', CALLBACKS.questionForm, form, { [FIELDS.description]: 'x?' });
    await write('U0DPO', 'answer', 'Only with consent.');
    const { id } = await stored();
    const { body } = await posted('U0AGENT', 'Only with consent.');
    expect(body['text']).toBe(questionWords.answeredTitle[language].replace('{id}', id));
  });
});

describe('answering', () => {
  it.each(['U0DPO', 'U0DEPUTY'])('by %s reaches the asker in person, and the channel shows it', async (user) => {
    const { id } = await ask();
    await write(user, 'answer', 'Only with consent.');
    expect(await stored()).toMatchObject({ status: 'answered', said: [{ from: 'dpo', by: user }] });
    await posted('U0AGENT', 'Only with consent.');
    const { body } = await desk.api.called('chat.update', (call) => call.body['channel'] === 'C0DPO');
    expect(JSON.stringify(body)).toContain(`<@${user}>`);
    expect(JSON.stringify(body)).not.toContain(`${ACTIONS.questionAct}:answer`);
    expect(JSON.stringify(body)).toContain(id);
  });

  it.each(['U0AGENT', 'U0MANAGER'])('is not for %s: neither by the button nor by sending the form', async (user) => {
    const { id } = await ask();
    expect(await press(user, `${ACTIONS.questionAct}:answer`, id)).toContain('Only the DPO or a deputy');
    const form = await formOf('U0DPO', 'answer');
    const answer = await send(user, CALLBACKS.questionAct, form, { [FIELDS.note]: 'Sure.' });
    expect(answer.response_action).toBe('errors');
    expect((await stored()).status).toBe('asked');
  });

  it('the second of two is told, and loses nothing of the first', async () => {
    await ask();
    const [first, second] = [await formOf('U0DPO', 'answer'), await formOf('U0DEPUTY', 'answer')];
    await send('U0DPO', CALLBACKS.questionAct, first, { [FIELDS.note]: 'First.' });
    const answer = await send('U0DEPUTY', CALLBACKS.questionAct, second, { [FIELDS.note]: 'Second.' });
    expect(answer.errors?.[FIELDS.note]).toContain('Somebody else acted on this question');
    expect((await stored()).said?.map(({ text }) => text)).toEqual(['First.']);
  });
});

describe('what follows', () => {
  it('the asker asks again, the channel is told again, and a second answer comes', async () => {
    const { id } = await ask();
    await write('U0DPO', 'answer', 'Only with consent.');
    await write('U0AGENT', 'again', 'And by phone?');
    expect(await stored()).toMatchObject({ status: 'asked', closedAt: null });
    await posted('C0DPO', `Asked again: ${id}`);
    await write('U0DPO', 'answer', 'By phone too.');
    await posted('U0AGENT', 'By phone too.');
  });

  it('the asker closes it; nothing is left to press', async () => {
    const { id } = await ask();
    await write('U0DPO', 'answer', 'Only with consent.');
    await posted('U0AGENT', 'Only with consent.');
    await expect.poll(async () => (await stored()).notices.every(({ settledAt }) => settledAt)).toBe(true);
    await desk.interact(button('U0AGENT', ACTIONS.closeQuestion, id));
    await posted('U0AGENT', `${id} is closed.`);
    expect((await stored()).status).toBe('closed');
    const { body } = await desk.api.called(
      'chat.update',
      (call) => call.body['channel'] === 'U0AGENT' && !JSON.stringify(call.body).includes(ACTIONS.closeQuestion),
    );
    expect(JSON.stringify(body)).not.toContain(`${ACTIONS.questionAct}:again`);
  });

  it('the DPO does not close in silence', async () => {
    const { id } = await ask();
    await desk.interact(button('U0DPO', ACTIONS.closeQuestion, id));
    await posted('U0DPO', questionRefusalWords.needs_answer.en);
    expect((await stored()).status).toBe('asked');
  });
});

describe('a draft of a rule', () => {
  it('is shown to the DPO with the question as its example, and to nobody else', async () => {
    const { id } = await ask();
    await write('U0DPO', 'answer', 'Only with explicit consent. Write it down.');
    const view = JSON.stringify(await press('U0DPO', ACTIONS.draftRule, id));
    expect(view).toContain('ask: can I store health info of ••••?');
    expect(view).toContain('Only with explicit consent.');
    expect(view).toContain(`npx gdpr-desk kb draft ${id}`);
    expect(await press('U0AGENT', ACTIONS.draftRule, id)).toContain('Only the DPO or a deputy');
  });
});

describe('who sees what', () => {
  it('a stranger not even that it exists; a manager that it is there; the asker and the DPO the words', async () => {
    const { id } = await ask(ACTIONS.askDpo, 'Canary');
    expect(await press('U0STRANGER', ACTIONS.openQuestion, id)).toContain('There is no ticket');
    const asManager = JSON.stringify(await press('U0MANAGER', ACTIONS.openQuestion, id));
    expect(asManager).toContain(id);
    expect(asManager).not.toMatch(/Canary|store health/);
    for (const user of ['U0AGENT', 'U0DPO'])
      expect(JSON.stringify(await press(user, ACTIONS.openQuestion, id))).toContain('Canary');
  });

  it('stands in the DPO’s list until it is answered', async () => {
    const { id } = await ask();
    const url = (name: string) => ({ response_url: `${desk.api.url}${name}` });
    await desk.command('U0DPO', 'open', url('list-1'));
    expect(JSON.stringify((await desk.api.called('list-1')).body)).toContain(id);
    await write('U0DPO', 'answer', 'Only with consent.');
    await desk.command('U0DPO', 'open', url('list-2'));
    expect(JSON.stringify((await desk.api.called('list-2')).body)).not.toContain(id);
  });
});
