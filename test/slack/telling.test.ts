/** Telling the authority in phases and the client as its processor, through the real Bolt. */
import { afterEach, describe, expect, it } from 'vitest';
import { ACTIONS, FIELDS, factField } from '../../src/slack/ids.ts';
import { actRefusalWords } from '../../src/words/act-refusal-words.ts';
import { toldFormWords } from '../../src/words/told-words.ts';
import { at, choice, startWalk, text, type Walk } from '../support/incident-walk.ts';

let walk: Walk;
afterEach(() => walk.desk.stop());

const decide = async (values: Record<string, unknown> = {}) =>
  walk.act('U0DPO', 'decide', {
    [FIELDS.breach]: choice('yes'),
    [FIELDS.notifyAuthority]: choice('yes'),
    [FIELDS.notifySubjects]: choice('no'),
    [FIELDS.decidedBy]: { selected_user: 'U0BOSS' },
    [FIELDS.reason]: text('as advised'),
    ...values,
  });
const notice = (stage: string, changed = '') =>
  walk.act('U0DPO', 'tell', {
    [FIELDS.whom]: choice('authority'),
    [FIELDS.sentAt]: at(0),
    [FIELDS.stage]: choice(stage),
    [FIELDS.changed]: text(changed),
    [FIELDS.note]: text('GBA-4711'),
  });

describe('the authority in phases', () => {
  it('first, further, final as versions; the form offers what can come next and wants what is new', async () => {
    walk = await startWalk();
    await walk.act('U0DPO', 'assess');
    await decide();
    expect(await notice('first')).toMatchObject({ response_action: 'update' });
    const form = JSON.stringify(await walk.openForm('U0DPO', 'tell'));
    expect(form).toContain('"value":"further"');
    expect(form).not.toContain('"value":"first"');
    expect(await notice('further')).toMatchObject({ errors: { [FIELDS.changed]: actRefusalWords.needs_changed.en } });
    expect(await walk.act('U0DPO', 'close', { [FIELDS.note]: text('') })).toMatchObject({
      errors: { [FIELDS.note]: actRefusalWords.final_notice_missing.en },
    });
    await notice('further', 'three hundred people');
    const { view } = await notice('final', 'cause found');
    const window = JSON.stringify(view);
    for (const part of ['Notice 1 (First', 'Notice 2 (Further', 'Notice 3 (Final', 'three hundred people', 'GBA-4711'])
      expect(window).toContain(part);
    expect(await walk.act('U0DPO', 'close', { [FIELDS.note]: text('') })).toMatchObject({ response_action: 'update' });
  });
});

describe('as processor', () => {
  const start = async () => {
    walk = await startWalk(
      { [FIELDS.role]: choice('processor'), [FIELDS.client]: choice('acme') },
      { clients: [{ id: 'acme', name: 'Acme Energy', notifyWithinHours: 24, language: 'fr' }] },
    );
    await walk.act('U0DPO', 'assess', { [factField('role')]: choice('processor') });
  };

  it('the text stands ready in the client’s language with the contract’s hours, and is kept as it was sent', async () => {
    await start();
    const form = JSON.stringify(await walk.openForm('U0DPO', 'client_notice'));
    expect(form).toContain('En tant que votre sous-traitant');
    expect(form).toMatch(/Tell the client by\*: .*23 hours left/);
    const sent = await walk.act('U0DPO', 'client_notice', {
      [FIELDS.noticeText]: text('Madame, votre liste est partie. Tél. +32 471 23 45 67'),
      [FIELDS.how]: choice('portal'),
      [FIELDS.sentAt]: at(0),
      [FIELDS.note]: text('their privacy office'),
    });
    expect(JSON.stringify(sent.view)).toContain('In their portal');
    expect((await walk.stored()).told).toMatchObject([
      { whom: 'client', how: 'portal', text: 'Madame, votre liste est partie. Tél. ••••', by: 'U0DPO' },
    ]);
  });

  it('an empty text is refused; only the desk may send it', async () => {
    await start();
    expect(await walk.act('U0DPO', 'client_notice', { [FIELDS.noticeText]: text(' ') })).toMatchObject({
      errors: { [FIELDS.noticeText]: actRefusalWords.empty.en },
    });
    expect(await walk.press('U0AGENT', `${ACTIONS.incidentAct}:client_notice`)).toContain('Only the DPO');
  });

  it('the form to decide asks only whether it is a breach; the client’s own decision is noted', async () => {
    await start();
    const { blocks } = await walk.openForm('U0DPO', 'decide');
    expect(blocks.map(({ block_id }) => block_id)).not.toContain(FIELDS.notifyAuthority);
    expect(JSON.stringify(blocks)).toContain(toldFormWords.processorDecides.en);
    const breach = { [FIELDS.breach]: choice('yes'), [FIELDS.decidedBy]: { selected_user: 'U0BOSS' } };
    await walk.act('U0DPO', 'decide', { ...breach, [FIELDS.reason]: text('') });
    expect((await walk.stored()).status).toBe('decided');
    const answer = {
      [FIELDS.notifyAuthority]: choice('yes'),
      [FIELDS.notifySubjects]: choice('no'),
      [FIELDS.note]: text('by mail of today'),
    };
    expect(await walk.act('U0DPO', 'client_answer', answer)).toMatchObject({
      errors: { [FIELDS.notifyAuthority]: actRefusalWords.client_not_told.en },
    });
    await walk.act('U0DPO', 'client_notice', { [FIELDS.noticeText]: text('Madame …'), [FIELDS.sentAt]: at(0) });
    const { view } = await walk.act('U0DPO', 'client_answer', answer);
    expect(JSON.stringify(view)).toContain('by mail of today');
    expect(await walk.act('U0DPO', 'close', { [FIELDS.note]: text('') })).toMatchObject({ response_action: 'update' });
  });
});
