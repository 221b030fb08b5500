/** The answer card and its buttons, through the real Bolt. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaints } from '../../playground/server/block-kit.ts';
import { createAnswerer } from '../../src/answer/answer.ts';
import { readCompiled } from '../../src/knowledge/compiled.ts';
import { readCarried } from '../../src/slack/carried-question.ts';
import { ACTIONS } from '../../src/slack/ids.ts';
import { answerCard } from '../../src/slack/views/answer.ts';
import { openReadOnly } from '../../src/store/read-only.ts';
import { button, startTestDesk, type TestDesk } from '../support/desk.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await startTestDesk();
});
afterAll(() => desk.stop());

interface Button {
  action_id: string;
  value?: string;
  text: { text: string };
}

const buttonsOf = (blocks: { type: string; elements?: Button[] }[]): Button[] =>
  blocks.flatMap((block) => (block.type === 'actions' ? (block.elements ?? []) : []));

const ask = async (text: string) => JSON.parse(await (await desk.command('U0AGENT', text)).text());

let presses = 0;

/** Presses a button of a card; what comes back over the response URL. */
const press = async ({ action_id, value = '' }: Button) => {
  presses += 1;
  const method = `respond-${presses}`;
  await desk.interact({ ...button('U0AGENT', action_id, value), response_url: `${desk.api.url}${method}` });
  const { body } = await desk.api.called(method);
  return body as { replace_original: boolean; text: string; blocks: { type: string; elements?: Button[] }[] };
};

const find = (buttons: Button[], id: string): Button => {
  const found = buttons.find(({ action_id }) => action_id === id || action_id.startsWith(`${id}:`));
  if (!found) throw new Error(`no button ${id}`);
  return found;
};

describe('the card', () => {
  it('comes with the acknowledgement, only to whoever asked, with verdict, law and buttons', async () => {
    const card = await ask('can I store health info?');
    expect(card.response_type).toBe('ephemeral');
    expect(card.text).toMatch(/^⛔|^🟡/);
    expect(JSON.stringify(card.blocks)).toContain('GDPR 9');
    expect(buttonsOf(card.blocks).map(({ action_id }) => action_id)).toEqual(
      expect.arrayContaining([ACTIONS.reportIncident, ACTIONS.logRequest, ACTIONS.showReadings, ACTIONS.helpful]),
    );
  });

  it('offers the DPO and other readings where no rule is likely enough to decide', () => {
    const answer = createAnswerer(readCompiled().rulebook)({
      question: 'can I store health info?',
      asOf: '2026-11-25',
    });
    const { blocks } = answerCard({ ...answer, verdict: 'ask_dpo', rule: null, confidence: 0 });
    const ids = buttonsOf(blocks as never).map(({ action_id }) => action_id);
    expect(ids).toEqual(expect.arrayContaining([`${ACTIONS.chooseReading}:0`, ACTIONS.askDpo]));
    expect(ids).not.toContain(ACTIONS.helpful);
  });

  it('shows a command to type as code, not between backticks', async () => {
    const { blocks } = await ask('I sent a mail to the wrong customer');
    expect(JSON.stringify(blocks)).not.toContain('`');
    expect(JSON.stringify(blocks)).toContain('{"type":"text","text":"/gdpr incident","style":{"code":true}}');
  });

  it('is updated in place by a fact, and does not ask for it again', async () => {
    const card = await ask('can I store health info?');
    const yes = find(buttonsOf(card.blocks), `${ACTIONS.stateFact}:explicit-consent:yes`);
    const updated = await press(yes);
    expect(updated.replace_original).toBe(true);
    expect(updated.text).not.toBe(card.text);
    expect(buttonsOf(updated.blocks).some(({ action_id }) => action_id.includes('explicit-consent'))).toBe(false);
  });

  it('takes "don’t know" for an answer: the same verdict, asked no more', async () => {
    const card = await ask('can I store health info?');
    const updated = await press(find(buttonsOf(card.blocks), `${ACTIONS.stateFact}:explicit-consent:unknown`));
    expect(updated.text).toBe(card.text);
    expect(buttonsOf(updated.blocks).some(({ action_id }) => action_id.includes('explicit-consent'))).toBe(false);
  });

  it('shows other readings, and answers by the one that is chosen', async () => {
    const card = await ask('can I store health info?');
    const readings = await press(find(buttonsOf(card.blocks), ACTIONS.showReadings));
    const reading = find(buttonsOf(readings.blocks), ACTIONS.chooseReading);
    const chosen = await press(reading);
    expect(JSON.stringify(chosen.blocks)).toContain(readCarried(reading.value)?.rule);
  });

  it('carries no number that was typed, and warns', async () => {
    const card = await ask('may I store 85.07.30-033.61 of this diabetic');
    expect(JSON.stringify(card.blocks[0])).toContain('⚠️');
    expect(JSON.stringify(buttonsOf(card.blocks))).not.toContain('033.61');
  });

  it('keeps a question only when it is sent, masked and without a name', async () => {
    const card = await ask('which train to antwerp after ten 0475 12 34 56');
    const store = await openReadOnly(desk.folder);
    expect(await store.gaps('T0ONE')).toEqual([]);
    await press(find(buttonsOf(card.blocks), ACTIONS.sendQuestion));
    const [gap] = await store.gaps('T0ONE');
    expect(gap?.question).toBe('which train to antwerp after ten ••••');
    expect(JSON.stringify(gap)).not.toContain('U0AGENT');
  });

  it('counts what helped by rule, not by person', async () => {
    const card = await ask('can I store health info?');
    const { text } = await press(find(buttonsOf(card.blocks), ACTIONS.helpful));
    expect(text).toContain('counted');
    await desk.restart();
    const counts = await (await openReadOnly(desk.folder)).counts('T0ONE');
    expect(JSON.stringify(counts)).toMatch(/"helpful special-categories\/health":1/);
    expect(JSON.stringify(counts)).not.toMatch(/U0AGENT|store health/);
  });

  it.each(['', 'x', '{"q":1}', '{"q":"a","l":"xx"}'])('does nothing on a forged value %j', async (value) => {
    const response = await desk.interact(button('U0AGENT', `${ACTIONS.stateFact}:consent:yes`, value));
    expect(response.status).toBe(200);
  });
});

describe('the topics', () => {
  it.each(['topics', 'onderwerpen', 'sujets', 'themen'])(
    'behind /gdpr %s come in groups that Slack takes',
    async (word) => {
      const { blocks } = await ask(word);
      expect(complaints(blocks, 'message')).toEqual([]);
      expect(blocks.filter(({ type }: { type: string }) => type === 'rich_text').length).toBeGreaterThan(15);
    },
  );

  it('behind /gdpr article name the rules that rest on it most', async () => {
    const card = await ask('article 9');
    expect(complaints(card.blocks, 'message')).toEqual([]);
    expect(JSON.stringify(card.blocks)).toMatch(/Genetic|Health|Trade union|Religi/);
  });
});
