/** The request form: what is asked, what is masked, what is said to the person, the shortcuts, through the real Bolt. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/domain/language.ts';
import { RIGHTS } from '../../src/domain/request/rights.ts';
import { ACTIONS, CALLBACKS, FIELDS, SHORTCUTS } from '../../src/slack/ids.ts';
import { openReadOnly } from '../../src/store/read-only.ts';
import { incidentWords } from '../../src/words/incident-words.ts';
import { doNowWords, requestWords } from '../../src/words/request-words.ts';
import { button, startTestDesk, submission, type TestDesk } from '../support/desk.ts';

let desk: TestDesk;
beforeEach(async () => {
  desk = await startTestDesk();
});
afterEach(() => desk.stop());

let forms = 0;
const file = async (change: Record<string, unknown>, metadata?: string) => {
  forms += 1;
  const values = { [FIELDS.description]: { value: 'Wants to know what we have' }, ...change };
  const sent = submission('U0AGENT', CALLBACKS.requestForm, values, `V${forms}`);
  const view = metadata === undefined ? sent.view : { ...sent.view, private_metadata: metadata };
  return (await desk.interact({ ...sent, view })).json();
};
const stored = async () => {
  const [ticket] = await (await openReadOnly(desk.folder)).list('T0ONE');
  if (ticket?.type !== 'request') throw new Error('no request');
  return ticket;
};
const choice = (value: string) => ({ selected_option: { value } });
const rights = (...values: string[]) => ({ selected_options: values.map((value) => ({ value })) });
const at = (hoursAgo: number) => ({ selected_date_time: Math.floor(Date.now() / 60_000) * 60 - hoursAgo * 3600 });

describe('what is kept', () => {
  it('several rights, when and how it came in, for whom, by which number, in which language', async () => {
    await file({
      [FIELDS.rights]: rights('access', 'erasure', 'objection_marketing'),
      [FIELDS.receivedAt]: at(30),
      [FIELDS.channel]: choice('letter'),
      [FIELDS.client]: choice('acme'),
      [FIELDS.subjectReference]: { value: ' K-4711 ' },
      [FIELDS.callerLanguage]: choice('fr'),
      [FIELDS.representative]: choice('lawyer'),
    });
    const request = await stored();
    expect(request).toMatchObject({
      rights: ['access', 'erasure', 'objection_marketing'],
      channel: 'letter',
      client: 'acme',
      subjectReference: 'K-4711',
      callerLanguage: 'fr',
      representative: { kind: 'lawyer' },
      status: 'received',
    });
    expect(request.identity).toBeUndefined();
    expect(Date.parse(request.filedAt) - Date.parse(request.receivedAt)).toBeGreaterThan(29 * 3_600_000);
    expect(request.forwardDue).toMatch(/T23:59:59/);
  });

  it('sent as it opens it is a spoken request for access, of the person themselves, in the filer’s language', async () => {
    await file({});
    const request = await stored();
    expect(request).toMatchObject({ rights: ['access'], channel: 'phone', client: null, callerLanguage: 'en' });
    expect(request).not.toHaveProperty('representative');
    expect(request).not.toHaveProperty('forwardDue');
  });

  it.each([
    ['in the future', at(-3)],
    ['five years ago', at(24 * 366 * 5 + 24)],
  ])('received %s is refused at its field, and nothing is kept', async (_, moment) => {
    expect(await file({ [FIELDS.receivedAt]: moment })).toMatchObject({
      errors: { [FIELDS.receivedAt]: expect.any(String) },
    });
    await expect(stored()).rejects.toThrow();
  });

  it('a story of 3,000 characters is kept whole', async () => {
    const value = 'Wants a copy. '.repeat(214).trim();
    await file({ [FIELDS.description]: { value } });
    expect((await stored()).description).toBe(value);
  });
});

describe('the guard', () => {
  it.each([
    ['85.07.30-033.28', '••••'],
    ['BE68 5390 0754 7034', '••••'],
    ['4111 1111 1111 1111', '••••'],
    ['+32 471 23 45 67', '••••'],
    ['jan.jansen@example.com', '•@•'],
  ])('takes %s out of the customer reference and says so', async (value, kept) => {
    const answer = await file({ [FIELDS.subjectReference]: { value } });
    expect(JSON.stringify(answer)).toContain(incidentWords.masked.en);
    expect((await stored()).subjectReference).toBe(kept);
  });

  it.each(['K-4711', '1002345678', 'AB12 3456 7890', '2026-000123', '85073003361'])(
    'leaves the customer number %s',
    async (value) => {
      const answer = await file({ [FIELDS.subjectReference]: { value } });
      expect((await stored()).subjectReference).toBe(value);
      expect(JSON.stringify(answer)).not.toContain(incidentWords.masked.en);
    },
  );

  it('masks what is typed in the story', async () => {
    await file({ [FIELDS.description]: { value: 'Call her on +32 471 23 45 67' } });
    expect((await stored()).description).toBe('Call her on ••••');
  });
});

describe('what is said to the person', () => {
  it.each(LANGUAGES)('is in their language, %s, with number and last day', async (language) => {
    const answer = JSON.stringify(
      await file({ [FIELDS.callerLanguage]: choice(language), [FIELDS.receivedAt]: at(0) }),
    );
    const { id, workTo } = await stored();
    expect(answer).toContain(id);
    expect(answer).toContain(requestWords.sayToPerson.en);
    const year = (workTo ?? '').slice(0, 4);
    const said = { nl: 'uiterlijk op', fr: 'au plus tard le', en: 'at the latest', de: 'spätestens am' }[language];
    expect(answer).toMatch(new RegExp(`${said}[^"]*${language === 'en' ? '' : year}`));
  });

  it('for a client promises only that it is passed on, and has the agent pass it on today', async () => {
    const answer = JSON.stringify(await file({ [FIELDS.client]: choice('acme') }));
    expect(answer).toContain('we pass it on today. Acme Energy decides');
    expect(answer).toContain('Hand it to Acme Energy before the day is over');
    expect(answer).not.toContain('send you a copy');
  });

  it('to whoever asks for somebody else says nothing of the person', async () => {
    const answer = JSON.stringify(await file({ [FIELDS.representative]: choice('relative') }));
    expect(answer).toContain('we need proof that you may');
    expect(answer).not.toContain('send you a copy');
    expect(answer).toContain(requestWords.mandateNow.en);
  });

  it('without a reference to the person says that nobody can find them', async () => {
    expect(JSON.stringify(await file({}))).toContain(requestWords.nobody.en);
    const known = await file({ [FIELDS.subjectReference]: { value: 'K-1' } });
    expect(JSON.stringify(known)).not.toContain(requestWords.nobody.en);
  });

  it.each(RIGHTS)('the agent hears what to do now: %s', async (right) => {
    const answer = JSON.stringify(await file({ [FIELDS.rights]: rights(right) }));
    expect(answer).toContain(JSON.stringify(doNowWords[right].en).slice(1, -1));
  });
});

const opened = async () => (await desk.api.called('views.open')).body['view'] as { private_metadata: string };

describe('opening it', () => {
  it('from anywhere', async () => {
    await desk.interact({
      type: 'shortcut',
      callback_id: SHORTCUTS.request,
      user: { id: 'U0AGENT', team_id: 'T0ONE' },
    });
    expect(await opened()).toMatchObject({ callback_id: CALLBACKS.requestForm });
  });

  it('from a message keeps a link to it and never its text', async () => {
    await desk.interact({
      type: 'message_action',
      callback_id: SHORTCUTS.requestMessage,
      user: { id: 'U0AGENT', team_id: 'T0ONE' },
      channel: { id: 'C0FLOOR', name: 'floor' },
      message: { type: 'message', ts: '1700000000.000100', text: 'Canary in the message' },
      message_ts: '1700000000.000100',
      response_url: 'http://127.0.0.1:9/gone',
    });
    const view = await opened();
    expect(JSON.stringify(view)).not.toContain('Canary');
    await file({}, view.private_metadata);
    expect((await stored()).messageLink).toBe('https://one.slack.com/archives/C0FLOOR/p1700000000000100');
  });

  it.each([
    ['verzoek', 'nl'],
    ['demande', 'fr'],
    ['anfrage', 'de'],
    ['request', 'en'],
  ])('by /gdpr %s, with the rest of the line in it', async (word, language) => {
    await desk.command('U0NEW', `${word} K-4711`);
    const view = await opened();
    expect(JSON.stringify(view)).toContain('K-4711');
    expect(JSON.parse(view.private_metadata)).toMatchObject({ language });
  });

  it.each([
    ['klant wil zijn gegevens laten wissen', ['erasure']],
    ['Belde: wil een kopie en geen reclame meer', ['access', 'objection_marketing']],
    ['veut une copie de ses données', ['access']],
    ['Kunde will keine Werbung mehr', ['objection_marketing']],
    ['trekt haar toestemming in', ['withdrawal']],
    ['K-4711', ['access']],
  ])('%s: the rights it is about stand chosen', async (words, expected) => {
    await desk.command('U0AGENT', `request ${words}`);
    const { body } = await desk.api.called('views.open');
    const { blocks } = body['view'] as {
      blocks: { block_id?: string; element?: { initial_options?: { value: string }[] } }[];
    };
    const field = blocks.find(({ block_id }) => block_id === FIELDS.rights);
    expect(field?.element?.initial_options?.map(({ value }) => value)).toEqual(expected);
  });

  it('from an answer, with the right that it was about and without a word of the question', async () => {
    const card = await (await desk.command('U0AGENT', 'customer wants to be forgotten, Canary')).json();
    const pressed = JSON.stringify(card).match(/"action_id":"log_request","text":[^}]*},"value":"([^"]*)"/);
    await desk.interact({ ...button('U0AGENT', ACTIONS.logRequest, pressed?.[1] ?? '') });
    const view = JSON.stringify((await desk.api.called('views.open')).body);
    expect(view).toMatch(/"initial_options":\[\{"value":"erasure"/);
    expect(view).not.toContain('Canary');
  });
});
