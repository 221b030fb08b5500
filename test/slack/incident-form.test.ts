/** The incident form: three times, kinds, the guard, the shortcuts, through the real Bolt. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CALLBACKS, FIELDS, SHORTCUTS } from '../../src/slack/ids.ts';
import { openReadOnly } from '../../src/store/read-only.ts';
import { firstHourWords } from '../../src/words/first-hour-words.ts';
import { incidentWords } from '../../src/words/incident-words.ts';
import { startTestDesk, submission, type TestDesk } from '../support/desk.ts';

let desk: TestDesk;
beforeEach(async () => {
  desk = await startTestDesk({ clients: [{ id: 'acme', name: 'Acme Energy', notifyWithinHours: 24 }] });
});
afterEach(() => desk.stop());

let forms = 0;
const file = async (change: Record<string, unknown>) => {
  forms += 1;
  const values = { [FIELDS.description]: { value: 'Mailed the list to the wrong client' }, ...change };
  return (await desk.interact(submission('U0AGENT', CALLBACKS.incidentForm, values, `V${forms}`))).json();
};
const stored = async () => {
  const [ticket] = await (await openReadOnly(desk.folder)).list('T0ONE');
  if (ticket?.type !== 'incident') throw new Error('no incident');
  return ticket;
};
const at = (hoursAgo: number) => ({ selected_date_time: Math.floor(Date.now() / 60_000) * 60 - hoursAgo * 3600 });
const choice = (value: string) => ({ selected_option: { value } });

describe('the three times', () => {
  it('are kept apart, and the limit counts from awareness', async () => {
    await file({ [FIELDS.happenedAt]: at(50), [FIELDS.noticedAt]: at(20), [FIELDS.awareAt]: at(10) });
    const { happenedAt, noticedAt, awareAt, workTo } = await stored();
    const hours = (moment: string | null | undefined) => (Date.parse(awareAt) - Date.parse(moment ?? '')) / 3_600_000;
    expect([hours(happenedAt), hours(noticedAt), hours(workTo)]).toEqual([40, 10, -72]);
  });

  it('without awareness the limit counts from noticing', async () => {
    await file({ [FIELDS.noticedAt]: at(20) });
    const { awareAt, noticedAt, happenedAt } = await stored();
    expect([awareAt, happenedAt]).toEqual([noticedAt, null]);
  });

  it.each([
    ['noticed before it happened', { [FIELDS.happenedAt]: at(5), [FIELDS.noticedAt]: at(6) }, FIELDS.noticedAt],
    ['aware before it happened', { [FIELDS.happenedAt]: at(5), [FIELDS.awareAt]: at(6) }, FIELDS.awareAt],
    [
      'aware before it happened, noticed after',
      { [FIELDS.happenedAt]: at(5), [FIELDS.noticedAt]: at(4), [FIELDS.awareAt]: at(6) },
      FIELDS.awareAt,
    ],
    ['happening in the future', { [FIELDS.happenedAt]: at(-2) }, FIELDS.happenedAt],
    ['noticed in the future', { [FIELDS.noticedAt]: at(-2) }, FIELDS.noticedAt],
  ])('%s is refused at its field', async (_, change, field) => {
    expect(await file(change)).toMatchObject({ errors: { [field]: expect.any(String) } });
    await expect(stored()).rejects.toThrow();
  });

  it('what happened ten years ago and is noticed now is filed', async () => {
    await file({ [FIELDS.happenedAt]: at(10 * 8766), [FIELDS.noticedAt]: at(0) });
    expect((await stored()).happenedAt).toBeTruthy();
  });
});

describe('the guard', () => {
  it.each([
    ['85.07.30-033.61'],
    ['BE68 5390 0754 7034'],
    ['4111 1111 1111 1111'],
    ['+32 471 23 45 67'],
    ['jan.jansen@example.com'],
  ])('takes %s out before anything is stored, and says so', async (secret) => {
    const answer = await file({ [FIELDS.description]: { value: `Sent to the wrong one: ${secret}, sorry` } });
    expect(JSON.stringify(answer)).toContain(incidentWords.masked.en);
    expect(JSON.stringify(await stored())).not.toContain(secret);
    expect((await stored()).description).toMatch(/^Sent to the wrong one: (••••|•@•), sorry$/);
  });

  it('leaves days, amounts and our own numbers', async () => {
    const value = 'On 24/11/2026 10:30 we mailed 150 000 rows, see INC-2026-0001 of 2026-11-23';
    const answer = await file({ [FIELDS.description]: { value } });
    expect((await stored()).description).toBe(value);
    expect(JSON.stringify(answer)).not.toContain(incidentWords.masked.en);
  });
});

describe('the alert', () => {
  it('says severity, limit and what is left of it, and nothing that was typed', async () => {
    await file({ [FIELDS.kind]: choice('ransomware'), [FIELDS.description]: { value: 'Canary in the server room' } });
    const { body } = await desk.api.called('chat.postMessage', ({ body }) => body['channel'] === 'C0DPO');
    const said = JSON.stringify(body);
    expect(said).toMatch(/\*Severity\*\\n\*(low|medium|high|very high)\* \(provisional/);
    expect(said).toMatch(/2 days 23 hours left/);
    expect(said).not.toContain('Canary');
    expect(said).not.toMatch(/<!(channel|here|everyone)/);
  });
});

describe('kind and role', () => {
  it('the first hour is that of the kind', async () => {
    const answer = await file({ [FIELDS.kind]: choice('lost_device') });
    for (const step of firstHourWords.lost_device.en) expect(JSON.stringify(answer)).toContain(step);
    expect(await stored()).toMatchObject({ kind: 'lost_device', role: 'unknown' });
  });

  it.each([
    ['processor', 24],
    ['unknown', 24],
    ['controller', undefined],
  ])('as %s for a client with 24 hours, the client is told within %s', async (role, hours) => {
    await file({ [FIELDS.role]: choice(role), [FIELDS.client]: choice('acme') });
    const { clientDue, awareAt } = await stored();
    expect(clientDue && Math.ceil((Date.parse(clientDue) - Date.parse(awareAt)) / 3_600_000)).toBe(hours);
  });

  it('a client that is not configured is said at its field, and nothing is filed', async () => {
    expect(await file({ [FIELDS.client]: choice('gone') })).toMatchObject({
      errors: { [FIELDS.client]: incidentWords.errorClient.en },
    });
    await expect(stored()).rejects.toThrow();
  });
});

const opened = async () => {
  const { body } = await desk.api.called('views.open');
  return body['view'] as { private_metadata: string };
};

describe('opening it', () => {
  it('from anywhere', async () => {
    await desk.interact({ type: 'shortcut', callback_id: SHORTCUTS.report, user: { id: 'U0AGENT', team_id: 'T0ONE' } });
    expect(await opened()).toMatchObject({ callback_id: CALLBACKS.incidentForm });
  });

  it('chooses no number of people for anybody; left open, it is unknown', async () => {
    await desk.command('U0AGENT', 'incident');
    expect(JSON.stringify(await opened())).toContain('"value":"1001+"');
    const { blocks } = (await opened()) as unknown as { blocks: { block_id?: string; element: object }[] };
    const band = blocks.find(({ block_id }) => block_id === FIELDS.peopleBand);
    expect(band).toMatchObject({ optional: true });
    expect(band?.element).not.toHaveProperty('initial_option');
    await file({});
    expect((await stored()).peopleBand).toBe('unknown');
  });

  it('from a message keeps a link to it and never its text', async () => {
    await desk.interact({
      type: 'message_action',
      callback_id: SHORTCUTS.reportMessage,
      user: { id: 'U0AGENT', team_id: 'T0ONE' },
      channel: { id: 'C0FLOOR', name: 'floor' },
      message: { type: 'message', ts: '1700000000.000100', text: 'Canary in the message' },
      message_ts: '1700000000.000100',
      response_url: 'http://127.0.0.1:9/gone',
    });
    const view = await opened();
    expect(JSON.stringify(view)).not.toContain('Canary');
    const sent = submission('U0AGENT', CALLBACKS.incidentForm, {
      [FIELDS.description]: { value: 'A password in chat' },
    });
    await desk.interact({ ...sent, view: { ...sent.view, private_metadata: view.private_metadata } });
    expect((await stored()).messageLink).toBe('https://one.slack.com/archives/C0FLOOR/p1700000000000100');
  });

  it('shows one’s own recent report that reads the same, and nobody else’s', async () => {
    await file({});
    await desk.command('U0AGENT', 'incident list mailed to a wrong client');
    const { body } = await desk.api.called('views.update');
    expect(JSON.stringify(body)).toContain((await stored()).id);
    expect(body['view_id']).toBe('V0NEW');
    await desk.command('U0STRANGER', 'incident list mailed to a wrong client');
    await desk.command('U0AGENT', 'incident laptop gone');
    await desk.restart();
    expect(desk.api.calls.filter(({ method }) => method === 'views.update')).toHaveLength(1);
  });
});
