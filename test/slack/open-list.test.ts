/** The list of what is open, through the real Bolt: narrowed by words and choices, turned, and acted on. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaints } from '../../playground/server/block-kit.ts';
import { LANGUAGES, type Language } from '../../src/domain/language.ts';
import type { Ticket } from '../../src/domain/ticket.ts';
import { ACTIONS, CALLBACKS, FIELDS } from '../../src/slack/ids.ts';
import { boxesField } from '../../src/slack/views/hand-over-form.ts';
import { openReadOnly } from '../../src/store/read-only.ts';
import { commandWords } from '../../src/words/command-words.ts';
import { filterWords, handOverWords } from '../../src/words/filter-words.ts';
import { ticketWords } from '../../src/words/ticket-words.ts';
import { button, startTestDesk, submission, type TestDesk } from '../support/desk.ts';
import { fillStore, settled } from '../support/fill-store.ts';
import { anIncident, aRequest } from '../support/tickets.ts';

const hours = (count: number): string => new Date(Date.now() + count * 3_600_000).toISOString();
const acknowledged = { acknowledgedAt: hours(-1), acknowledgedBy: 'U0DPO' };
const CANARY = 'Canary: what somebody wrote';

const TICKETS: Ticket[] = [
  ...Array.from({ length: 12 }, (_, i) =>
    settled(aRequest({ id: `DSR-2026-00${i + 10}`, gesture: `r${i}`, workTo: hours(1000 + i), description: CANARY })),
  ),
  settled(aRequest({ id: 'DSR-2026-0001', gesture: 'a', workTo: hours(-5), client: 'acme', description: CANARY })),
  settled(aRequest({ id: 'DSR-2026-0002', gesture: 'b', workTo: hours(2000), assignee: 'U0MANAGER', client: null })),
  settled(anIncident({ id: 'INC-2026-0001', gesture: 'c', workTo: hours(-9), description: CANARY, ...acknowledged })),
  settled(anIncident({ id: 'INC-2026-0002', gesture: 'd', workTo: hours(30), filedBy: 'U0OTHER', ...acknowledged })),
  { ...settled(anIncident({ gesture: 'e', ...acknowledged })), id: 'INC-2026-0009', workspace: 'T0TWO' },
];

let desk: TestDesk;
beforeAll(async () => {
  desk = await startTestDesk();
  await desk.restart(() => fillStore(desk.folder, TICKETS));
});
afterAll(() => desk.stop());

interface Block {
  type: string;
  block_id?: string;
  text?: { text: string };
  accessory?: { action_id: string; type: string; value?: string; options?: { value: string }[] };
  elements?: { action_id?: string; value?: string; initial_option?: { value: string } }[];
}
interface List {
  text: string;
  blocks: Block[];
  replace_original?: boolean;
}

let presses = 0;
const replyTo = async (act: (url: string) => Promise<unknown>): Promise<List> => {
  presses += 1;
  const method = `list-${presses}`;
  await act(`${desk.api.url}${method}`);
  return (await desk.api.called(method)).body as unknown as List;
};

const list = (user: string, text: string) =>
  replyTo((response_url) => desk.command(user, `open ${text}`.trim(), { response_url }));

const idsIn = ({ blocks }: List): string[] =>
  blocks.flatMap(({ type, text }) =>
    type === 'section' ? (/(INC|DSR|QST)-\d{4}-\d{4}/.exec(text?.text ?? '')?.[0] ?? []) : [],
  );

const blockWith = ({ blocks }: List, action: string): Block => {
  const found = blocks.find(
    ({ elements = [], accessory }) =>
      elements.some(({ action_id }) => action_id === action) || accessory?.action_id === action,
  );
  if (!found) throw new Error(`no ${action}`);
  return found;
};

const pressIn = (user: string, from: List, action: string, what: Record<string, unknown>) =>
  replyTo((response_url) => {
    const pressed = button(user, action, '');
    const [first] = pressed.actions;
    const block_id = blockWith(from, action).block_id;
    return desk.interact({ ...pressed, response_url, actions: [{ ...first, ...what, block_id }] });
  });

const choose = (user: string, from: List, what: string, value: string) =>
  pressIn(user, from, `${ACTIONS.openFilter}:${what}`, { type: 'static_select', selected_option: { value } });

const inMenu = (from: List, id: string, act: string): string => {
  const { accessory } = blockWith(from, `${ACTIONS.rowMenu}:${id}`);
  const value = (accessory?.options ?? [{ value: accessory?.value ?? '' }]).find((option) =>
    option.value.startsWith(act),
  )?.value;
  if (!value) throw new Error(`no ${act} for ${id}`);
  return value;
};
const pick = (user: string, from: List, id: string, act: string) =>
  pressIn(user, from, `${ACTIONS.rowMenu}:${id}`, {
    type: 'overflow',
    selected_option: { value: inMenu(from, id, act) },
  });

const speak = async (user: string, language: Language): Promise<void> => {
  await desk.command(user, `lang ${language}`);
  const help = async () => (await desk.command(user, 'help')).text();
  await expect.poll(help).toContain(commandWords.helpTitle[language]);
};

const stored = async (id: string) => (await openReadOnly(desk.folder)).get('T0ONE', id);

describe('what is typed', () => {
  it('unfiltered: soonest limit first, a page, nobody else’s workspace, no word of anybody', async () => {
    const all = await list('U0MANAGER', '');
    expect(idsIn(all).slice(0, 4)).toEqual(['INC-2026-0001', 'DSR-2026-0001', 'INC-2026-0002', 'DSR-2026-0010']);
    expect(idsIn(all)).toHaveLength(10);
    expect(all.text).toContain('16 tickets, 2 overdue');
    expect(JSON.stringify(all)).not.toMatch(/Canary|INC-2026-0009/);
  });

  it.each([
    ['overdue', ['INC-2026-0001', 'DSR-2026-0001']],
    ['te laat verzoeken', ['DSR-2026-0001']],
    ['violations', ['INC-2026-0001', 'INC-2026-0002']],
    ['Acme Energy überfällig', ['DSR-2026-0001']],
    ['mine', ['DSR-2026-0002']],
    ['<@U0OTHER>', []],
    ['own data requests', ['DSR-2026-0002']],
  ])('%j', async (text, expected) => expect(idsIn(await list('U0MANAGER', text))).toEqual(expected));

  it('an agent sees their own cases only, however they ask', async () => {
    expect(idsIn(await list('U0OTHER', ''))).toEqual(['INC-2026-0002']);
    expect(idsIn(await list('U0OTHER', '<@U0MANAGER>'))).toEqual([]);
    expect(idsIn(await list('U0STRANGER', 'incidents'))).toEqual([]);
  });

  it.each(LANGUAGES)(
    'in %s: a filter nobody understands says what can be said, and shows everything',
    async (language) => {
      await desk.command('U0MANAGER', `lang ${language}`);
      const help = async () => (await desk.command('U0MANAGER', 'help')).text();
      await expect.poll(help).toContain(commandWords.helpTitle[language]);
      const shown = await list('U0MANAGER', 'pink <!channel>');
      const said = JSON.stringify(shown.blocks);
      expect(said).toContain(filterWords.unknown[language].split('{words}')[1]?.slice(0, 40));
      expect(said).toContain(filterWords.unknownAll[language]);
      expect(said).not.toContain('<!channel>');
      expect(idsIn(shown)).toHaveLength(10);
      expect(complaints(shown.blocks, 'message')).toEqual([]);
      const empty = await list('U0MANAGER', 'questions');
      expect(JSON.stringify(empty.blocks)).toContain(filterWords.nothing[language].split('{filter}')[0]);
      expect(JSON.stringify((await list('U0NEWCOMER', '')).blocks)).toContain(ticketWords.openEmpty.en.slice(0, 20));
    },
  );

  it('what is half understood says so and keeps the rest', async () => {
    await speak('U0MANAGER', 'en');
    const shown = await list('U0MANAGER', 'overdue akme');
    expect(JSON.stringify(shown.blocks)).toContain(filterWords.unknownRest.en);
    expect(idsIn(shown)).toEqual(['INC-2026-0001', 'DSR-2026-0001']);
  });

  it('a question that begins with the word stays a question', async () => {
    const answer = await (await desk.command('U0AGENT', 'open the file of a customer')).json();
    expect(JSON.stringify(answer)).toContain(ACTIONS.reportIncident);
  });
});

describe('what is chosen', () => {
  it('narrows in place, step by step, and back to everything', async () => {
    const all = await list('U0MANAGER', '');
    const requests = await choose('U0MANAGER', all, 'type', 'request');
    expect(requests.replace_original).toBe(true);
    expect(requests.text).toContain('14 tickets');
    const overdue = await choose('U0MANAGER', requests, 'when', 'overdue');
    expect(idsIn(overdue)).toEqual(['DSR-2026-0001']);
    const nobody = await choose('U0MANAGER', overdue, 'whose', 'mine');
    expect(idsIn(nobody)).toEqual([]);
    const cleared = await pressIn('U0MANAGER', nobody, `${ACTIONS.openFilter}:clear`, { value: '*' });
    expect(cleared.text).toContain('16 tickets');
  });

  it('turns the page within the filter', async () => {
    const requests = await choose('U0MANAGER', await list('U0MANAGER', ''), 'type', 'request');
    const second = await pressIn('U0MANAGER', requests, `${ACTIONS.openPage}:1`, { value: '1' });
    expect(idsIn(second)).toHaveLength(4);
    expect(idsIn(second)).not.toContain('INC-2026-0002');
  });
});

describe('what is done from it', () => {
  it('a manager takes a request: the list shows it; the second manager is told who has it', async () => {
    const [first, second] = [await list('U0MANAGER', ''), await list('U0DPO', '')];
    const taken = await pick('U0MANAGER', first, 'DSR-2026-0010', 'take');
    expect(JSON.stringify(taken.blocks)).toContain('DSR-2026-0010 is now with <@U0MANAGER>');
    const late = await pick('U0DPO', second, 'DSR-2026-0010', 'take');
    expect(JSON.stringify(late.blocks)).toContain('DSR-2026-0010: <@U0MANAGER> got it meanwhile');
    expect(await stored('DSR-2026-0010')).toMatchObject({ assignee: 'U0MANAGER' });
  });

  it('a manager is offered no incident to take, and a forged choice is refused', async () => {
    const all = await list('U0MANAGER', '');
    expect(() => inMenu(all, 'INC-2026-0001', 'take')).toThrow();
    const forged = await pressIn('U0MANAGER', all, `${ACTIONS.rowMenu}:INC-2026-0001`, {
      type: 'overflow',
      selected_option: { value: 'take:INC-2026-0001:' },
    });
    expect(JSON.stringify(forged.blocks)).toContain(handOverWords.mayNot.en.replace('{id}', 'INC-2026-0001'));
    expect(await stored('INC-2026-0001')).toMatchObject({ assignee: null });
  });

  const handOver = async (user: string, values: string[], assignee: string | null) => {
    const field = boxesField(0);
    const sent = submission(
      user,
      CALLBACKS.handOver,
      {
        [FIELDS.assignee]: { selected_user: assignee },
        [field]: { selected_options: values.map((value) => ({ value })) },
      },
      'V0NEW',
    );
    return (await desk.interact(sent)).json();
  };

  it('several are handed over at once: each has its own outcome, and the list is replaced', async () => {
    const all = await list('U0MANAGER', 'requests');
    presses += 1;
    const method = `list-${presses}`;
    const pressed = button('U0MANAGER', ACTIONS.handOverSeveral, '');
    const block_id = blockWith(all, ACTIONS.handOverSeveral).block_id;
    await desk.interact({
      ...pressed,
      response_url: `${desk.api.url}${method}`,
      actions: [{ ...pressed.actions[0], block_id }],
    });
    const { body } = await desk.api.called('views.open', (call) =>
      JSON.stringify(call.body).includes(CALLBACKS.handOver),
    );
    expect(JSON.stringify(body)).toContain('handOver:DSR-2026-0011:');
    expect(JSON.stringify(body)).not.toMatch(/INC-|Canary/);
    await handOver('U0MANAGER', ['handOver:DSR-2026-0011:', 'handOver:DSR-2026-0012:U0GONE'], 'U0ANNA');
    const replaced = (await desk.api.called(method)).body as unknown as List;
    expect(JSON.stringify(replaced.blocks)).toContain('<@U0ANNA>');
    const outcome = await desk.api.called('views.update', (call) =>
      JSON.stringify(call.body).includes('DSR-2026-0012'),
    );
    const said = JSON.stringify(outcome.body);
    expect(said).toContain('DSR-2026-0011 is now with <@U0ANNA>');
    expect(said).toContain('DSR-2026-0012: nobody has it any more');
    expect(await stored('DSR-2026-0011')).toMatchObject({ assignee: 'U0ANNA' });
    expect(await stored('DSR-2026-0012')).toMatchObject({ assignee: null });
    expect(desk.lines.filter(({ event }) => event === 'handed_over').map(({ ticket }) => ticket)).toContain(
      'DSR-2026-0011',
    );
  });

  it.each([
    ['nothing ticked', [], 'U0ANNA', boxesField(0), 'pick'],
    ['nobody chosen', ['handOver:DSR-2026-0013:'], null, FIELDS.assignee, 'nobodyToPick'],
  ] as const)('%s is said in the form', async (_, values, assignee, field, word) => {
    expect(await handOver('U0MANAGER', [...values], assignee)).toMatchObject({
      response_action: 'errors',
      errors: { [field]: handOverWords[word].en },
    });
  });

  it('an agent who forges the form hands over nothing', async () => {
    await handOver('U0OTHER', ['handOver:DSR-2026-0014:'], 'U0OTHER');
    await desk.api.called('views.update', (call) => JSON.stringify(call.body).includes('There is no ticket'));
    expect(await stored('DSR-2026-0014')).toMatchObject({ assignee: null });
  });

  it.each([
    ['U0DPO', 'INC-2026-0001', 'open', 'INC-2026-0001'],
    ['U0DPO', 'INC-2026-0001', 'close', CALLBACKS.incidentAct],
    ['U0MANAGER', 'DSR-2026-0001', 'open', 'DSR-2026-0001'],
    ['U0MANAGER', 'DSR-2026-0001', 'extend', CALLBACKS.requestAct],
    ['U0MANAGER', 'DSR-2026-0001', 'close', CALLBACKS.requestAct],
  ])('for %s, %s: %s opens a window', async (user, id, act, contains) => {
    const opened = () => desk.api.calls.filter(({ method }) => method === 'views.open');
    const before = opened().length;
    const value = inMenu(await list(user, ''), id, act);
    const pressed = button(user, `${ACTIONS.rowMenu}:${id}`, '');
    const action = { ...pressed.actions[0], type: 'overflow', selected_option: { value } };
    await desk.interact({ ...pressed, actions: [action] });
    await expect.poll(() => opened().length).toBe(before + 1);
    const view = JSON.stringify(opened().at(-1)?.body);
    expect(view).toContain(contains);
    if (user === 'U0MANAGER') expect(view).not.toContain('Canary');
  });
});
