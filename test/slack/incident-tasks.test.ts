/** Tasks, measures and links of an incident through the real Bolt. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ACTIONS, CALLBACKS, FIELDS } from '../../src/slack/ids.ts';
import { openReadOnly } from '../../src/store/read-only.ts';
import { taskRefusalWords } from '../../src/words/task-words.ts';
import { submission } from '../support/desk.ts';
import { startWalk, text, type Walk } from '../support/incident-walk.ts';

let walk: Walk;
beforeEach(async () => {
  walk = await startWalk();
});
afterEach(() => walk.desk.stop());

const addTask = (owner = 'U0HELPER', what = 'Ask the recipient to delete it') =>
  walk.act('U0DPO', 'task', { [FIELDS.note]: text(what), [FIELDS.owner]: { selected_user: owner } });

describe('a task', () => {
  it('is added by the DPO, seen and done by its owner, who sees nothing else', async () => {
    expect(await addTask()).toMatchObject({ response_action: 'update' });
    await addTask('U0OTHER', 'Canary of somebody else');
    const window = JSON.stringify(await walk.press('U0HELPER', ACTIONS.openIncident));
    expect(window).toContain('Ask the recipient');
    expect(window).not.toContain('Canary');
    await walk.pressInWindow('U0HELPER', ACTIONS.finishTask, `${walk.id}:1`);
    expect((await walk.stored()).tasks).toMatchObject([{ doneBy: 'U0HELPER' }, { doneBy: null }]);
    expect(await walk.pressInWindow('U0HELPER', ACTIONS.finishTask, `${walk.id}:1`)).toContain('already done');
    await walk.pressInWindow('U0DPO', ACTIONS.reopenTask, `${walk.id}:1`);
    expect((await walk.stored()).tasks).toMatchObject([{ doneBy: null }, {}]);
  });

  it.each([
    ['another’s owner', 'U0HELPER', `2`, taskRefusalWords.task_not_yours.en],
    ['the filer', 'U0AGENT', '1', taskRefusalWords.task_not_yours.en],
    ['a stranger', 'U0STRANGER', '1', 'There is no ticket'],
    ['the DPO, of a task that is not there', 'U0DPO', '9', taskRefusalWords.task_unknown.en],
  ])('%s is told no', async (_, user, task, says) => {
    await addTask();
    await addTask('U0OTHER');
    expect(await walk.pressInWindow(user, ACTIONS.finishTask, `${walk.id}:${task}`)).toContain(says);
    expect((await walk.stored()).tasks?.every(({ doneAt }) => doneAt === null)).toBe(true);
  });

  it('masks what is pasted, and only the desk may add one', async () => {
    await addTask('U0HELPER', 'Call +32 471 23 45 67');
    expect(JSON.stringify(await walk.stored())).not.toContain('471 23');
    expect(await walk.press('U0AGENT', `${ACTIONS.incidentAct}:task`)).toContain('Only the DPO or a deputy');
  });
});

describe('consequences, measures and lessons', () => {
  it('are kept apart and shown', async () => {
    const answer = await walk.act('U0DPO', 'measures', {
      [FIELDS.effects]: text('Unwanted mail'),
      [FIELDS.measures]: text('Asked to delete'),
      [FIELDS.lessons]: text(''),
    });
    expect(JSON.stringify(answer.view)).toContain('Asked to delete');
    expect(await walk.stored()).toMatchObject({
      effects: { text: 'Unwanted mail', by: 'U0DPO' },
      measures: { text: 'Asked to delete' },
    });
  });
});

describe('a link to a request', () => {
  const link = (number: string) => walk.act('U0DPO', 'link', { [FIELDS.otherTicket]: text(number) });
  const request = async () => {
    const values = { [FIELDS.description]: text('Wants to know what happened to the list') };
    await walk.desk.interact(submission('U0AGENT', CALLBACKS.requestForm, values, 'V0REQUEST'));
    return (await openReadOnly(walk.desk.folder)).list('T0ONE', { type: 'request' });
  };

  it('is shown on both', async () => {
    const [filed] = await request();
    const answer = await link(filed?.id.toLowerCase() ?? '');
    expect(JSON.stringify(answer.view)).toContain(filed?.id);
    expect((await walk.stored()).links).toEqual([filed?.id]);
    const [after] = await (await openReadOnly(walk.desk.folder)).list('T0ONE', { type: 'request' });
    expect(after?.links).toEqual([walk.id]);
    expect(await link(filed?.id ?? '')).toMatchObject({
      errors: { [FIELDS.otherTicket]: taskRefusalWords.linked_already.en },
    });
  });

  it.each([
    ['one that is not there', 'DSR-2026-9999', 'There is no ticket DSR-2026-9999'],
    ['no number at all', 'the other one', 'There is no ticket'],
  ])('%s is refused at its field', async (_, number, says) => {
    expect((await link(number)).errors?.[FIELDS.otherTicket]).toContain(says);
    expect((await walk.stored()).links).toBeUndefined();
  });

  it('the incident to itself is refused', async () => {
    expect((await link(walk.id)).errors?.[FIELDS.otherTicket]).toBe(taskRefusalWords.link_to_itself.en);
  });
});
