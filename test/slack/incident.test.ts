/** An incident's life through the real Bolt: opened, assessed, decided by two, told, closed; and all that is refused. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ACTIONS, CALLBACKS, FIELDS, factField } from '../../src/slack/ids.ts';
import { actRefusalWords } from '../../src/words/act-refusal-words.ts';
import { button, type TestDesk } from '../support/desk.ts';
import { at, choice, startWalk, text, type Walk } from '../support/incident-walk.ts';

let walk: Walk;
let desk: TestDesk;
let id: string;
const start = async (...given: Parameters<typeof startWalk>) => {
  walk = await startWalk(...given);
  ({ desk, id } = walk);
};
beforeEach(() => start());
afterEach(() => desk.stop());

const stored = () => walk.stored();
const press: Walk['press'] = (...given) => walk.press(...given);
const openForm: Walk['openForm'] = (...given) => walk.openForm(...given);
const send: Walk['send'] = (...given) => walk.send(...given);
const act: Walk['act'] = (...given) => walk.act(...given);

const FACTS = {
  [factField('breachType')]: { selected_options: [{ value: 'confidentiality' }] },
  [factField('dataCategories')]: { selected_options: [{ value: 'contact' }] },
  [factField('recipients')]: choice('known_untrusted'),
  [factField('subjectCount')]: text('12'),
};
const assess = () => act('U0DPO', 'assess', FACTS);
const decision = (authority: string, subjects: string, reason = '') => ({
  [FIELDS.breach]: choice('yes'),
  [FIELDS.notifyAuthority]: choice(authority),
  [FIELDS.notifySubjects]: choice(subjects),
  [FIELDS.decidedBy]: { selected_user: 'U0BOSS' },
  [FIELDS.reason]: text(reason),
});

describe('the whole way', () => {
  it('reported, assessed, advised, decided, notified, closed', async () => {
    expect(await assess()).toMatchObject({ response_action: 'update' });
    expect(await stored()).toMatchObject({
      status: 'assessed',
      acknowledgedBy: 'U0DPO',
      assessment: { facts: { recipients: 'known_untrusted', subjectCount: 12 }, notifyAuthority: true },
    });
    const advice = { [FIELDS.notifyAuthority]: choice('yes'), [FIELDS.notifySubjects]: choice('no') };
    await act('U0DEPUTY', 'advise', { ...advice, [FIELDS.note]: text('Notify.') });
    await act('U0DPO', 'decide', decision('yes', 'no'));
    expect(await stored()).toMatchObject({
      status: 'decided',
      advice: { by: 'U0DEPUTY', text: 'Notify.' },
      decision: { by: 'U0DPO', decidedBy: 'U0BOSS', needsSecond: false },
    });
    await act('U0DPO', 'tell', { [FIELDS.whom]: choice('authority'), [FIELDS.sentAt]: at(0) });
    expect(await stored()).toMatchObject({ status: 'notified' });
    await act('U0DPO', 'close', { [FIELDS.note]: text('check the address twice') });
    expect(await stored()).toMatchObject({ status: 'closed', closedAt: expect.any(String) });
  });

  it('a decision against notifying counts when a second person has confirmed it', async () => {
    await assess();
    await act('U0DPO', 'decide', decision('no', 'no', 'deleted unread'));
    expect((await stored()).status).toBe('assessed');
    const { blocks } = (await press('U0DPO', ACTIONS.openIncident)) as unknown as { blocks: { elements?: object[] }[] };
    const next = { action_id: `${ACTIONS.incidentAct}:confirm`, style: 'primary' };
    expect(blocks.flatMap(({ elements = [] }) => elements)).toContainEqual(expect.objectContaining(next));
    expect(await act('U0DPO', 'confirm', { [FIELDS.agrees]: choice('yes') })).toMatchObject({
      errors: { [FIELDS.agrees]: actRefusalWords.same_person.en },
    });
    await act('U0MANAGER', 'confirm', { [FIELDS.agrees]: choice('yes') });
    expect(await stored()).toMatchObject({ status: 'decided', decision: { confirmedBy: 'U0MANAGER' } });
  });

  it('where the setting switches the second person off it counts at once', async () => {
    await desk.stop();
    await start({}, { decisions: { secondPerson: false } });
    await assess();
    await act('U0DPO', 'decide', decision('no', 'no', 'deleted unread'));
    expect((await stored()).status).toBe('decided');
  });

  it('not a breach ends as dismissed', async () => {
    await assess();
    await act('U0DPO', 'decide', { ...decision('no', 'no', 'test data'), [FIELDS.breach]: choice('no') });
    await act('U0DEPUTY', 'confirm', { [FIELDS.agrees]: choice('yes') });
    expect(await stored()).toMatchObject({ status: 'dismissed', closedAt: expect.any(String) });
  });
});

describe('what is refused says why, where it can be mended', () => {
  it.each([
    ['deciding before assessing', 'decide', decision('yes', 'no'), FIELDS.breach, 'not_assessed'],
    ['closing without decisions', 'close', { [FIELDS.note]: text('x') }, FIELDS.note, 'no_decision'],
    ['an empty comment', 'comment', { [FIELDS.note]: text(' ') }, FIELDS.note, 'empty'],
    [
      'a number that is none',
      'assess',
      { [factField('subjectCount')]: text('9e99') },
      factField('subjectCount'),
      'count',
    ],
    ['confirming nothing', 'confirm', { [FIELDS.agrees]: choice('yes') }, FIELDS.agrees, 'nothing_to_confirm'],
  ] as const)('%s', async (_, what, values, field, refused) => {
    const before = await stored();
    expect(await act('U0DPO', what, values)).toMatchObject({
      response_action: 'errors',
      errors: { [field]: actRefusalWords[refused].en },
    });
    expect((await stored()).history).toEqual(before.history);
  });

  it('deciding otherwise than proposed without a reason', async () => {
    await assess();
    expect(await act('U0DPO', 'decide', decision('no', 'no'))).toMatchObject({
      errors: { [FIELDS.reason]: actRefusalWords.needs_reason.en },
    });
  });

  it('after the limit the form asks why the authority is told late', async () => {
    await desk.stop();
    await start({ [FIELDS.noticedAt]: at(100) });
    await assess();
    await act('U0DPO', 'decide', decision('yes', 'no'));
    const view = await openForm('U0DPO', 'tell');
    expect(view.blocks.map(({ block_id }) => block_id)).toContain(FIELDS.delayReason);
    const values = { [FIELDS.whom]: choice('authority'), [FIELDS.sentAt]: at(0), [FIELDS.delayReason]: text('') };
    expect(await send('U0DPO', view, values)).toMatchObject({
      errors: { [FIELDS.delayReason]: actRefusalWords.needs_delay_reason.en },
    });
    await send('U0DPO', view, { ...values, [FIELDS.delayReason]: text('found in an audit') });
    expect((await stored()).told).toMatchObject([{ whom: 'authority', delayReason: 'found in an audit' }]);
  });

  it('the second of two editors is told, and what the first one saved stands', async () => {
    const [first, second] = [await openForm('U0DPO', 'assign'), await openForm('U0DEPUTY', 'assign')];
    await send('U0DPO', first, { [FIELDS.assignee]: { selected_user: 'U0ONE' } });
    const answer = await send('U0DEPUTY', second, { [FIELDS.assignee]: { selected_user: 'U0TWO' } });
    expect(answer.errors?.[FIELDS.assignee]).toContain('Somebody else changed this incident');
    expect((await stored()).assignee).toBe('U0ONE');
  });

  it('the same form sent twice does it once', async () => {
    const view = await openForm('U0DPO', 'comment');
    await send('U0DPO', view, { [FIELDS.note]: text('called them') });
    await send('U0DPO', view, { [FIELDS.note]: text('called them') });
    expect((await stored()).history.filter(({ event }) => event === 'commented')).toHaveLength(1);
  });
});

describe('who may', () => {
  it.each(['U0AGENT', 'U0MANAGER'])(
    '%s may not assess: neither by the button nor by sending the form',
    async (user) => {
      expect(await press(user, `${ACTIONS.incidentAct}:assess`)).toContain('Only the DPO or a deputy');
      const view = await openForm('U0DPO', 'assess');
      expect(await send(user, view, FACTS)).toMatchObject({ response_action: 'errors' });
      expect((await stored()).assessment).toBeUndefined();
    },
  );

  it('a stranger learns nothing, not even that it exists', async () => {
    expect(await press('U0STRANGER', ACTIONS.openIncident)).toContain('There is no ticket');
    expect(await press('U0STRANGER', `${ACTIONS.incidentAct}:comment`)).toContain('There is no ticket');
  });

  it('a manager sees that it is there, not what was written', async () => {
    const view = JSON.stringify(await press('U0MANAGER', ACTIONS.openIncident));
    expect(view).toContain(id);
    expect(view).not.toContain('Canary');
  });

  it('whoever filed it may comment, and personal data in it is masked', async () => {
    await act('U0AGENT', 'comment', { [FIELDS.note]: text('It was 85.07.30-033.61') });
    expect(JSON.stringify(await stored())).not.toContain('85.07.30');
    expect((await stored()).history.at(-1)).toMatchObject({ event: 'commented', changes: { text: 'It was ••••' } });
  });
});

describe('correcting', () => {
  it('moves the limit, keeps what it was, and leaves untouched moments exact', async () => {
    const before = await stored();
    const seconds = Math.floor(Date.parse(before.awareAt) / 1000);
    const untouched = { [FIELDS.noticedAt]: { selected_date_time: seconds } };
    const earlier = { [FIELDS.awareAt]: { selected_date_time: seconds - 36_000 } };
    const answer = await act('U0DPO', 'correct', { ...untouched, ...earlier, [FIELDS.reason]: text('read before') });
    expect(answer).toMatchObject({ response_action: 'update' });
    const after = await stored();
    expect(Date.parse(before.workTo ?? '') - Date.parse(after.workTo ?? '')).toBeGreaterThanOrEqual(36_000_000);
    expect(after.noticedAt).toBe(before.noticedAt);
    expect(after.history.at(-1)).toMatchObject({
      event: 'corrected',
      changes: { awareAt: { from: before.awareAt, to: after.awareAt }, reason: 'read before' },
    });
  });

  it('to a moment that cannot be is refused at its field', async () => {
    expect(await act('U0DPO', 'correct', { [FIELDS.awareAt]: at(-5), [FIELDS.reason]: text('x') })).toMatchObject({
      errors: { [FIELDS.awareAt]: expect.stringContaining('future') },
    });
  });
});

describe('where it is opened from', () => {
  it('the alert and /gdpr ticket have a button; in a window the form is pushed on top', async () => {
    const { body } = await desk.api.called('chat.postMessage', (call) => call.body['channel'] === 'C0DPO');
    expect(JSON.stringify(body)).toContain(ACTIONS.openIncident);
    const pressed = button('U0DPO', `${ACTIONS.incidentAct}:assess`, id);
    const { container: _, channel: __, response_url: ___, ...inWindow } = pressed;
    await desk.interact({ ...inWindow, container: { type: 'view', view_id: 'V0' }, view: { id: 'V0', type: 'modal' } });
    const pushed = await desk.api.called('views.push');
    expect(pushed.body['view']).toMatchObject({ callback_id: CALLBACKS.incidentAct });
  });

  it('no word of anybody reaches the log', async () => {
    await assess();
    await act('U0DPO', 'comment', { [FIELDS.note]: text('Canary comment') });
    expect(desk.lines.some(({ event }) => event === 'incident_act')).toBe(true);
    expect(JSON.stringify(desk.lines)).not.toContain('Canary');
  });
});
