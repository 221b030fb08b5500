/** A request's life through the real Bolt: taken, identified, extended, answered in parts, closed; and what is refused. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ACTIONS, FIELDS, REQUEST_ACTS } from '../../src/slack/ids.ts';
import { requestRefusalWords } from '../../src/words/request-refusal-words.ts';
import { at, choice, text } from '../support/incident-walk.ts';
import { type RequestWalk, rights, startRequestWalk } from '../support/request-walk.ts';

let walk: RequestWalk;
const start = async (...given: Parameters<typeof startRequestWalk>) => {
  await walk?.desk.stop();
  walk = await startRequestWalk(...given);
};
beforeEach(async () => {
  walk = await startRequestWalk();
});
afterEach(() => walk.desk.stop());

const known = { [FIELDS.means]: choice('callback'), [FIELDS.settledAt]: at(1) };
const reason = (value: string) => ({ [FIELDS.reason]: text(value) });

describe('the whole way', () => {
  it('taken, asked, verified, extended, answered in part, refused in part, recipients told, closed', async () => {
    await start({ [FIELDS.rights]: rights('access', 'erasure') });
    await walk.press('U0MANAGER', ACTIONS.takeRequest);
    expect(await walk.stored()).toMatchObject({ assignee: 'U0MANAGER', status: 'in_progress' });
    await walk.act('U0AGENT', 'ask_identity', { [FIELDS.askedAt]: at(40) });
    expect(await walk.act('U0AGENT', 'settle_identity', known)).toMatchObject({ response_action: 'update' });
    const verified = await walk.stored();
    expect(verified.identity).toMatchObject({ state: 'verified', means: 'callback' });
    expect(verified.pause).toMatchObject({ why: 'identity', to: expect.any(String) });
    await walk.act('U0MANAGER', 'extend', { [FIELDS.toldAt]: at(0.5), ...reason('Four archives to search') });
    expect(await walk.stored()).toMatchObject({ status: 'extended', extension: { why: 'complexity' } });
    expect(Date.parse((await walk.stored()).due ?? '') - Date.parse(verified.due ?? '')).toBeGreaterThan(
      50 * 86_400_000,
    );
    await walk.act('U0DPO', 'answer', { [FIELDS.rights]: rights('access'), [FIELDS.note]: text('A copy by post') });
    expect(await walk.stored()).toMatchObject({ status: 'extended', closedAt: null });
    await walk.act('U0DPO', 'refuse', {
      [FIELDS.rights]: rights('erasure'),
      [FIELDS.ground]: choice('legal_duty'),
      ...reason('Invoices are kept for the tax office'),
    });
    expect(await walk.stored()).toMatchObject({ status: 'answered' });
    expect(await walk.act('U0DPO', 'close', { [FIELDS.why]: choice('done') })).toMatchObject({
      response_action: 'update',
    });
    expect(await walk.stored()).toMatchObject({ status: 'closed', closing: { why: 'done' } });
  });

  it('for a client: handed on the same day, then closed with it', async () => {
    await start({ [FIELDS.client]: choice('acme') });
    expect(await walk.act('U0AGENT', 'forward', { [FIELDS.forwardedAt]: at(40) })).toMatchObject({
      response_action: 'update',
    });
    await walk.act('U0MANAGER', 'close', { [FIELDS.why]: choice('forwarded') });
    expect(await walk.stored()).toMatchObject({ status: 'closed', closing: { why: 'forwarded', by: 'U0MANAGER' } });
  });

  it('marketing: the agent on the line stops it, nobody has to prove who they are', async () => {
    await start({ [FIELDS.rights]: rights('objection_marketing') });
    const view = JSON.stringify(await walk.press('U0AGENT', ACTIONS.openRequest));
    expect(view).toContain('Must stop NOW');
    await walk.act('U0AGENT', 'stop', { [FIELDS.stoppedAt]: at(1), [FIELDS.note]: text('dialler list') });
    await walk.act('U0DPO', 'answer', { [FIELDS.rights]: rights('objection_marketing') });
    expect(await walk.stored()).toMatchObject({ status: 'answered', stopped: { by: 'U0AGENT' } });
  });
});

describe('what is refused stays open at the field that can mend it', () => {
  it.each([
    ['an answer to nobody knows whom', 'answer', { [FIELDS.rights]: rights('access') }, FIELDS.rights, 'identity_open'],
    [
      'a refusal without ground',
      'refuse',
      { [FIELDS.rights]: rights('access'), [FIELDS.ground]: { selected_option: null }, ...reason('x') },
      FIELDS.ground,
      'needs_ground',
    ],
    [
      'a refusal without reasons',
      'refuse',
      { [FIELDS.rights]: rights('access'), [FIELDS.ground]: choice('excessive'), ...reason(' ') },
      FIELDS.reason,
      'needs_reason',
    ],
    [
      'an extension without a reason',
      'extend',
      { [FIELDS.toldAt]: at(1), ...reason('') },
      FIELDS.reason,
      'needs_reason',
    ],
    [
      'an identity that nobody asked for',
      'settle_identity',
      { [FIELDS.means]: choice('-') },
      FIELDS.means,
      'identity_not_asked',
    ],
    [
      'a correction without a reason',
      'correct',
      { [FIELDS.receivedAt]: at(72), ...reason('') },
      FIELDS.reason,
      'needs_reason',
    ],
    ['a withdrawal that says nothing', 'close', { [FIELDS.why]: choice('withdrawn') }, FIELDS.why, 'needs_reason'],
    ['an empty comment', 'comment', { [FIELDS.note]: text(' ') }, FIELDS.note, 'empty'],
  ] as const)('%s', async (_, act, values, field, refused) => {
    const answer = await walk.act('U0DPO', act, values);
    expect(answer).toEqual({ response_action: 'errors', errors: { [field]: requestRefusalWords[refused].en } });
    expect((await walk.stored()).status).toBe('received');
  });

  it('closing without an answer names what is open', async () => {
    const { errors } = await walk.act('U0DPO', 'close', { [FIELDS.why]: choice('done') });
    expect(errors?.[FIELDS.why]).toContain('A copy, access (Art. 15)');
  });

  it('an extension on day 32 names the day the first month ended', async () => {
    await start({ [FIELDS.receivedAt]: at(24 * 33) });
    const { errors } = await walk.act('U0DPO', 'extend', { [FIELDS.toldAt]: at(1), ...reason('late') });
    expect(errors?.[FIELDS.toldAt]).toMatch(/The first month ended on .*\d{4} at 23:59/);
  });

  it.each([
    ['in the future', -5, /future/],
    ['before it came in', 60, /before the request came in/],
  ])('a moment %s', async (_, hoursAgo, said) => {
    const { errors } = await walk.act('U0AGENT', 'ask_identity', { [FIELDS.askedAt]: at(hoursAgo) });
    expect(errors?.[FIELDS.askedAt]).toMatch(said);
  });
});

describe('two at once', () => {
  it('of two managers who take it the second is told who has it', async () => {
    await walk.press('U0DEPUTY', ACTIONS.takeRequest);
    expect(await walk.press('U0MANAGER', ACTIONS.takeRequest)).toContain('<@U0DEPUTY> has already taken it');
    expect((await walk.stored()).assignee).toBe('U0DEPUTY');
  });

  it('whoever sends a form second is told, and nothing of the first is lost', async () => {
    const [first, second] = [await walk.openForm('U0DPO', 'assign'), await walk.openForm('U0MANAGER', 'assign')];
    await walk.send('U0DPO', first, { [FIELDS.assignee]: { selected_user: 'U0A' } });
    const { errors } = await walk.send('U0MANAGER', second, { [FIELDS.assignee]: { selected_user: 'U0B' } });
    expect(errors?.[FIELDS.assignee]).toContain('Somebody else changed this request');
    expect((await walk.stored()).assignee).toBe('U0A');
  });

  it('a form sent twice does it once', async () => {
    const view = await walk.openForm('U0DPO', 'comment');
    await Promise.all([1, 2].map(() => walk.send('U0DPO', view, { [FIELDS.note]: text('called them') })));
    expect((await walk.stored()).history.filter(({ event }) => event === 'commented')).toHaveLength(1);
  });
});

describe('who may', () => {
  it('a manager assigns, extends, corrects and closes, and reads nothing', async () => {
    const view = JSON.stringify(await walk.press('U0MANAGER', ACTIONS.openRequest));
    for (const act of ['assign', 'extend', 'correct', 'close']) expect(view).toContain(`${ACTIONS.requestAct}:${act}"`);
    for (const act of ['answer', 'refuse', 'hold']) expect(view).not.toContain(`${ACTIONS.requestAct}:${act}"`);
    expect(view).not.toContain('Canary');
    expect(view).not.toContain('K-4711');
    expect(JSON.stringify(await walk.openForm('U0MANAGER', 'correct'))).not.toContain('K-4711');
  });

  it('what a manager must not do is refused by the button and by the form', async () => {
    expect(await walk.press('U0MANAGER', `${ACTIONS.requestAct}:answer`)).toBe(requestRefusalWords.not_allowed.en);
    const view = await walk.openForm('U0DPO', 'hold');
    expect(await walk.send('U0MANAGER', view, reason('x'))).toMatchObject({
      errors: { [FIELDS.reason]: requestRefusalWords.not_allowed.en },
    });
    expect((await walk.stored()).hold).toBeUndefined();
  });

  it('closing it as no request at all is the DPO’s', async () => {
    const mistake = { [FIELDS.why]: choice('mistake'), [FIELDS.note]: text('a test call') };
    expect(JSON.stringify(await walk.openForm('U0MANAGER', 'close'))).not.toContain('mistake');
    expect(await walk.act('U0MANAGER', 'close', mistake)).toMatchObject({ response_action: 'errors' });
    expect(await walk.act('U0DPO', 'close', mistake)).toMatchObject({ response_action: 'update' });
  });

  it('whoever it is handed to reads and answers; the agent who logged it does what cannot wait', async () => {
    await walk.act('U0MANAGER', 'assign', { [FIELDS.assignee]: { selected_user: 'U0HELPER' } });
    expect(JSON.stringify(await walk.press('U0HELPER', ACTIONS.openRequest))).toContain('Canary');
    expect(await walk.act('U0AGENT', 'settle_identity', known)).toMatchObject({ response_action: 'update' });
    expect(await walk.press('U0AGENT', `${ACTIONS.requestAct}:answer`)).toBe(requestRefusalWords.not_allowed.en);
    expect(await walk.act('U0HELPER', 'answer', { [FIELDS.rights]: rights('access') })).toMatchObject({
      response_action: 'update',
    });
  });

  it('a stranger learns nothing, not even that it exists', async () => {
    for (const action of [
      ACTIONS.openRequest,
      ACTIONS.takeRequest,
      ACTIONS.requestDates,
      `${ACTIONS.requestAct}:comment`,
    ])
      expect(await walk.press('U0STRANGER', action)).toContain('There is no ticket');
  });

  it('every act has a form that opens for the DPO', async () => {
    for (const act of REQUEST_ACTS) expect((await walk.openForm('U0DPO', act)).blocks.length).toBeGreaterThan(0);
  });
});

describe('identity', () => {
  it('the form says what is enough for this right and channel, and what is too much', async () => {
    const view = JSON.stringify(await walk.openForm('U0AGENT', 'ask_identity'));
    expect(view).toContain('A call alone proves nothing');
    expect(view).toContain('A copy of an identity card');
  });

  it('without a reference to the person there is nobody to verify', async () => {
    await start({ [FIELDS.subjectReference]: text('') });
    expect(await walk.act('U0AGENT', 'settle_identity', known)).toMatchObject({
      errors: { [FIELDS.means]: requestRefusalWords.no_person.en },
    });
    await walk.act('U0AGENT', 'correct', { [FIELDS.subjectReference]: text('K-9'), ...reason('asked') });
    expect(await walk.act('U0AGENT', 'settle_identity', known)).toMatchObject({ response_action: 'update' });
  });

  it('whoever asks for somebody else shows a mandate', async () => {
    await start({ [FIELDS.representative]: choice('lawyer') });
    expect(await walk.act('U0AGENT', 'settle_identity', { ...known, [FIELDS.mandate]: choice('no') })).toMatchObject({
      errors: { [FIELDS.mandate]: requestRefusalWords.mandate_not_seen.en },
    });
    await walk.act('U0AGENT', 'settle_identity', { ...known, [FIELDS.mandate]: choice('yes') });
    expect((await walk.stored()).representative?.mandateSeenAt).toBeTruthy();
  });
});

describe('the dates', () => {
  it('each names its rule and article; the answer’s also the holiday it rolled over', async () => {
    const view = JSON.stringify(await walk.press('U0MANAGER', ACTIONS.requestDates));
    for (const said of ['GDPR 12(3)', 'Reg 1182/71 3(1)', 'Reg 1182/71 3(2)(c)', 'Telling the person of an extension'])
      expect(view).toContain(said);
  });

  it('a correction of the receipt is logged with what it was, and moves the limit', async () => {
    const before = await walk.stored();
    await walk.act('U0MANAGER', 'correct', { [FIELDS.receivedAt]: at(24 * 12), ...reason('lay in the post room') });
    const after = await walk.stored();
    expect(Date.parse(after.workTo ?? '')).toBeLessThan(Date.parse(before.workTo ?? ''));
    expect(after.history.at(-1)).toMatchObject({
      event: 'corrected',
      changes: { receivedAt: { from: before.receivedAt, to: after.receivedAt }, reason: 'lay in the post room' },
    });
  });

  it('a moment left alone in the form stays exact, and is no correction', async () => {
    const { receivedAt } = await walk.stored();
    const same = { [FIELDS.receivedAt]: { selected_date_time: Math.floor(Date.parse(receivedAt) / 1000) } };
    expect(await walk.act('U0DPO', 'correct', { ...same, ...reason('x') })).toMatchObject({
      errors: { [FIELDS.receivedAt]: requestRefusalWords.nothing_changed.en },
    });
  });
});

describe('tasks', () => {
  it('by system and client, done by whoever has them, in the request’s window', async () => {
    const given = {
      [FIELDS.note]: text('Search the archive'),
      [FIELDS.system]: text('CRM'),
      [FIELDS.owner]: { selected_user: 'U0TASK' },
    };
    await walk.act('U0DPO', 'task', given);
    const shown = JSON.stringify(await walk.press('U0TASK', ACTIONS.openRequest));
    expect(shown).toContain('Search the archive');
    expect(shown).not.toContain('Canary');
    const after = JSON.stringify(await walk.pressInWindow('U0TASK', ACTIONS.finishTask, `${walk.id}:1`));
    expect(after).toContain(ACTIONS.reopenTask);
  });
});

it('no word of anybody reaches the log, and personal data in a note is masked', async () => {
  await walk.act('U0DPO', 'comment', { [FIELDS.note]: text('Canary on +32 471 23 45 67') });
  expect((await walk.stored()).history.at(-1)?.changes).toEqual({ text: 'Canary on ••••' });
  expect(walk.desk.lines.some(({ event }) => event === 'request_act')).toBe(true);
  expect(JSON.stringify(walk.desk.lines)).not.toContain('Canary');
});
