/** What people do wrong or at the same time, through the real Bolt: a clear sentence in their language, nothing lost. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ACTIONS, CALLBACKS, FIELDS, factField } from '../../src/slack/ids.ts';
import { actRefusalWords } from '../../src/words/act-refusal-words.ts';
import { submission } from '../support/desk.ts';
import { at, choice, startWalk, text, type Walk } from '../support/incident-walk.ts';

let walk: Walk;
beforeEach(async () => {
  walk = await startWalk();
});
afterEach(() => walk.desk.stop());

const dismiss = async () => {
  await walk.act('U0DPO', 'assess');
  const none = { [FIELDS.breach]: choice('no'), [FIELDS.reason]: text('test data') };
  await walk.act('U0DPO', 'decide', { ...none, [FIELDS.decidedBy]: { selected_user: 'U0DPO' } });
  await walk.act('U0DEPUTY', 'confirm', { [FIELDS.agrees]: choice('yes') });
};

it('a hundred thousand people are taken as they are', async () => {
  const answer = await walk.act('U0DPO', 'assess', {
    [factField('subjectCount')]: text('100000'),
    [factField('recipients')]: choice('malicious'),
  });
  expect(answer).toMatchObject({ response_action: 'update' });
  expect((await walk.stored()).assessment).toMatchObject({
    facts: { subjectCount: 100_000 },
    notifyAuthority: true,
    notifySubjects: true,
  });
});

it.each(['-1', '1.5', '100000001', 'many'])(
  '%s people are asked again at the field, nothing is saved',
  async (count) => {
    const answer = await walk.act('U0DPO', 'assess', { [factField('subjectCount')]: text(count) });
    expect(answer.errors).toEqual({ [factField('subjectCount')]: actRefusalWords.count.en });
    expect((await walk.stored()).assessment).toBeUndefined();
  },
);

it('a second press of Acknowledge hears who was first', async () => {
  await walk.press('U0DPO', ACTIONS.openIncident);
  const pressed = () => walk.press('U0DEPUTY', ACTIONS.acknowledge);
  await walk.act('U0DPO', 'assess');
  expect(await pressed()).toContain('was already acknowledged by <@U0DPO>');
  expect(await pressed()).toContain('was already acknowledged by <@U0DPO>');
  expect((await walk.stored()).history.filter(({ event }) => event === 'acknowledged')).toHaveLength(1);
});

describe('a form that was open while the incident changed', () => {
  it('says so and saves nothing, whatever the act', async () => {
    const forms = await Promise.all((['decide', 'tell', 'task'] as const).map((act) => walk.openForm('U0DPO', act)));
    await dismiss();
    for (const form of forms) {
      const answer = await walk.send('U0DPO', form, {
        [FIELDS.note]: text('x'),
        [FIELDS.breach]: choice('yes'),
        [FIELDS.whom]: choice('client'),
        [FIELDS.sentAt]: at(0),
      });
      expect(Object.values(answer.errors ?? {}).join()).toContain('Nothing was saved');
    }
    expect(await walk.stored()).toMatchObject({ status: 'dismissed' });
    expect((await walk.stored()).tasks).toBeUndefined();
  });

  it('opened afterwards it says that the incident is over', async () => {
    const closed = await walk.openForm('U0DPO', 'assign').catch(() => undefined);
    await dismiss();
    const fresh = await walk.openForm('U0DPO', 'assign');
    const values = { [FIELDS.assignee]: { selected_user: 'U0ONE' } };
    expect((await walk.send('U0DPO', fresh, values)).errors?.[FIELDS.assignee]).toBe(actRefusalWords.over.en);
    expect(closed).toBeDefined();
  });

  it('in the language of whoever sends it', async () => {
    await walk.desk.command('U0DEPUTY', 'taal nl');
    const form = await walk.openForm('U0DEPUTY', 'assign');
    await walk.act('U0DPO', 'comment', { [FIELDS.note]: text('called them') });
    const answer = await walk.send('U0DEPUTY', form, { [FIELDS.assignee]: { selected_user: 'U0ONE' } });
    expect(answer.errors?.[FIELDS.assignee]).toContain('Er is niets bewaard');
  });
});

it('whoever presses a button for the first time is looked up, so that the next window speaks their language', async () => {
  await walk.press('U0DEPUTY', ACTIONS.openIncident);
  await walk.desk.api.called('users.info', ({ body }) => body['user'] === 'U0DEPUTY');
});

it('a form for an incident that is not there says so', async () => {
  const form = await walk.openForm('U0DPO', 'comment');
  const elsewhere = { ...form, private_metadata: form.private_metadata.replace(walk.id, 'INC-2026-9999') };
  const answer = await walk.send('U0DPO', elsewhere, { [FIELDS.note]: text('x') });
  expect(answer.errors?.[FIELDS.note]).toContain('There is no ticket INC-2026-9999');
});

it('a client that was taken out of the configuration stays with its incident, by its id', async () => {
  await walk.desk.stop();
  walk = await startWalk(
    { [FIELDS.client]: choice('acme'), [FIELDS.role]: choice('processor') },
    { clients: [{ id: 'acme', name: 'Acme Energy' }] },
  );
  const form = JSON.stringify(await walk.openForm('U0DPO', 'client_notice'));
  expect(form).toContain('Acme Energy');
  expect(form).toContain('The contract names no hours');
  const sent = { [FIELDS.noticeText]: text('Dear …'), [FIELDS.sentAt]: at(-5) };
  expect((await walk.act('U0DPO', 'client_notice', sent)).errors?.[FIELDS.sentAt]).toContain('future');
});

it('the same report pressed twice is one incident and one alert', async () => {
  const sent = submission('U0AGENT', CALLBACKS.incidentForm, { [FIELDS.description]: text('again') }, 'V0TWICE');
  const [one, two] = await Promise.all([walk.desk.interact(sent), walk.desk.interact({ ...sent, token: 'again' })]);
  const [first, second] = [await one.json(), await two.json()];
  expect(JSON.stringify(first)).toContain('INC-2026-0002');
  expect(second).toEqual(first);
});
