/** For which client a question is asked: by channel, by command, on the card and in App Home, through the real Bolt. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaints } from '../../playground/server/block-kit.ts';
import { clientNamed } from '../../src/slack/client-of.ts';
import { ACTIONS, NO_CLIENT } from '../../src/slack/ids.ts';
import { button, commandBody, startTestDesk, type TestDesk } from '../support/desk.ts';

const QUESTION = 'can I store health info?';
const ACME = 'Acme wants no health data at all.';
const LUMA = 'Luma asks its own doctor first.';
const CLIENTS = [
  { id: 'acme', name: 'Acme Energy' },
  { id: 'luma', name: 'Luma Telecom', channels: ['C0LUMA'] },
];

const ruleOf = (client: string, remark: string): string => `client: ${client}
approvedBy: Ann Peeters
approvedOn: 2020-01-01
overrides: special-categories/health
en: { remark: "${remark}" }
`;

const folder = mkdtempSync(join(tmpdir(), 'house-'));
let desk: TestDesk;
beforeAll(async () => {
  writeFileSync(join(folder, 'acme.yml'), ruleOf('acme', ACME));
  writeFileSync(join(folder, 'luma.yml'), ruleOf('luma', LUMA));
  desk = await startTestDesk({ clients: CLIENTS, knowledge: [folder] });
});
afterAll(async () => {
  await desk.stop();
  rmSync(folder, { recursive: true });
});

interface Element {
  action_id: string;
  value?: string;
  text: { text: string };
}
interface Card {
  text: string;
  blocks: { type: string; elements?: Element[]; accessory?: { initial_option?: { value: string } } }[];
}

let calls = 0;
/** What comes back over a response URL of its own. */
const replyTo = async (send: (responseUrl: string) => Promise<unknown>): Promise<Card> => {
  calls += 1;
  const method = `respond-${calls}`;
  await send(`${desk.api.url}${method}`);
  return (await desk.api.called(method)).body as unknown as Card;
};

/** Says something in a channel; the acknowledgement itself is the answer. */
const ask = async (user: string, text: string, channel = 'C0FLOOR'): Promise<Card> =>
  JSON.parse(await (await desk.post(commandBody(user, text, { channel_id: channel }))).text());
const command = (user: string, text: string) =>
  replyTo((response_url) => desk.post(commandBody(user, text, { response_url })));
const press = (user: string, { action_id, value = '' }: Element) =>
  replyTo((response_url) => desk.interact({ ...button(user, action_id, value), response_url }));

const buttons = ({ blocks }: Card): Element[] =>
  blocks.flatMap((block) => (block.type === 'actions' ? (block.elements ?? []) : []));
const find = (card: Card, matches: (element: Element) => boolean): Element => {
  const found = buttons(card).find(matches);
  if (!found) throw new Error('no such button');
  return found;
};
const clientButton = (card: Card) => find(card, ({ action_id }) => action_id === ACTIONS.showClients);
const said = (card: Card): string => JSON.stringify(card.blocks);

describe('the client of a question', () => {
  it('is none for somebody who has chosen none, and the card says so', async () => {
    const card = await ask('U0NEW', QUESTION);
    expect(said(card)).not.toContain(ACME);
    expect(clientButton(card).text.text).toBe('Client: none');
  });

  it('is that of the channel, whatever the person chose', async () => {
    await command('U0BOTH', 'client acme');
    const card = await ask('U0BOTH', QUESTION, 'C0LUMA');
    expect(said(card)).toContain(LUMA);
    expect(said(card)).not.toContain(ACME);
    expect(clientButton(card).text.text).toBe('Client: Luma Telecom');
  });

  it('is chosen by command, by id or by name, and kept over a restart', async () => {
    expect((await command('U0CMD', 'client Acme Energy')).text).toContain('Acme Energy');
    await desk.restart();
    const card = await ask('U0CMD', QUESTION);
    expect(said(card)).toContain(ACME);
    expect(clientButton(card).text.text).toBe('Client: Acme Energy');
  });

  it('is given up by command', async () => {
    await command('U0OUT', 'client acme');
    await command('U0OUT', 'client none');
    await desk.restart();
    expect(said(await ask('U0OUT', QUESTION))).not.toContain(ACME);
  });

  it('is kept beside the language, and the other way round', async () => {
    await command('U0LANG', 'client acme');
    await ask('U0LANG', 'lang fr');
    await desk.restart();
    expect(clientButton(await ask('U0LANG', QUESTION)).text.text).toBe('Client: Acme Energy');
    await command('U0LANG', 'client luma');
    await desk.restart();
    await ask('U0LANG', QUESTION);
    expect((await command('U0LANG', 'client')).text).toContain('donneur d’ordre');
  });

  it('is changed on the card, which keeps what was pressed, and remembered', async () => {
    const card = await ask('U0CARD', QUESTION);
    const yes = find(card, ({ action_id }) => action_id === `${ACTIONS.stateFact}:explicit-consent:yes`);
    const consented = await press('U0CARD', yes);
    const choice = await press('U0CARD', clientButton(consented));
    expect(complaints(choice.blocks as never, 'message')).toEqual([]);
    const changed = await press(
      'U0CARD',
      find(choice, ({ text }) => text.text === 'Acme Energy'),
    );
    expect(said(changed)).toContain(ACME);
    expect(changed.text).toBe(consented.text);
    const next = await ask('U0CARD', QUESTION);
    expect(clientButton(next).text.text).toBe('Client: Acme Energy');
  });

  it('stays with the card when a fact is stated on it', async () => {
    const card = await ask('U0STAY', QUESTION, 'C0LUMA');
    const yes = find(card, ({ action_id }) => action_id === `${ACTIONS.stateFact}:explicit-consent:yes`);
    expect(said(await press('U0STAY', yes))).toContain(LUMA);
  });

  it('that is no longer configured counts as none', async () => {
    const value = JSON.stringify({ q: QUESTION, l: 'en', s: {}, u: [], c: 'gone' });
    const card = await press('U0GONE', { action_id: `${ACTIONS.answerForClient}:1`, value, text: { text: '' } });
    expect(clientButton(card).text.text).toBe('Client: none');
  });

  it('is chosen in App Home, which then shows it', async () => {
    const select = (value: string) => ({
      type: 'block_actions',
      user: { id: 'U0HOME', team_id: 'T0ONE', username: 'x' },
      container: { type: 'view', view_id: 'V0HOME' },
      view: { id: 'V0HOME', team_id: 'T0ONE', type: 'home', blocks: [] },
      actions: [
        {
          type: 'static_select',
          action_id: ACTIONS.chooseClient,
          block_id: 'b',
          action_ts: '1',
          selected_option: { value, text: { type: 'plain_text', text: 'x' } },
        },
      ],
    });
    await desk.interact(select('acme'));
    const { body } = await desk.api.called('views.publish', (call) => call.body['user_id'] === 'U0HOME');
    expect(JSON.stringify(body['view'])).toContain('"initial_option":{"value":"acme"');
    expect(said(await ask('U0HOME', QUESTION))).toContain(ACME);
    const before = desk.api.calls.length;
    await desk.interact(select(NO_CLIENT));
    await desk.api.called('views.publish', (call) => desk.api.calls.indexOf(call) >= before);
    expect(said(await ask('U0HOME', QUESTION))).not.toContain(ACME);
  });

  it('is offered behind /gdpr client; a sentence that starts so is a question', async () => {
    const card = await command('U0LIST', 'client');
    expect(card.blocks[0]?.accessory?.initial_option?.value).toBe(NO_CLIENT);
    const question = await ask('U0LIST', 'client malade, je peux le noter ?');
    expect(said(question)).toContain('GDPR 9');
  });
});

it('nothing is said of clients where none are configured', async () => {
  const quiet = await startTestDesk({ clients: [] });
  try {
    const card = JSON.parse(await (await quiet.command('U0AGENT', QUESTION)).text()) as Card;
    expect(buttons(card).some(({ action_id }) => action_id === ACTIONS.showClients)).toBe(false);
  } finally {
    await quiet.stop();
  }
});

it.each([
  ['ACME', 'acme'],
  ['luma télecom', 'luma'],
  ['geen', NO_CLIENT],
  ['aucun', NO_CLIENT],
  ['keiner', NO_CLIENT],
  ['acme wants health data', undefined],
  ['', undefined],
])('%j names %j', (word, id) => expect(clientNamed(CLIENTS, word)).toBe(id));
