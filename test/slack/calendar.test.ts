/** `/gdpr calendar` through the real Bolt: a file for the person alone, with what they may see. */
import ICAL from 'ical.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/domain/language.ts';
import { ACTIONS } from '../../src/slack/ids.ts';
import { openLowdbStore } from '../../src/store/lowdb.ts';
import { incidentOf, requestOf } from '../store/contract.ts';
import { button, commandBody, startTestDesk, type TestDesk } from '../support/desk.ts';

const CANARY = 'Canary-Jansen';
let desk: TestDesk;
let said = 0;

beforeAll(async () => {
  desk = await startTestDesk();
  await desk.restart(async () => {
    const store = await openLowdbStore({ folder: desk.folder });
    await store.insert(incidentOf({ gesture: 'a', description: CANARY, filedBy: 'U0OTHER' }));
    await store.insert(incidentOf({ gesture: 'b', description: CANARY, concerns: ['U0MANAGER'] }));
    await store.insert(requestOf({ gesture: 'c', description: CANARY, assignee: 'U0AGENT' }));
    await store.close();
  });
});
afterAll(() => desk.stop());

/** What the person is told, and the events of the file that came, if one came. */
const ask = async (user: string, how: 'word' | 'button', text = 'calendar') => {
  const [uploads, method] = [desk.api.uploads.length, `respond-${said++}`];
  const address = { response_url: `${desk.api.url}${method}` };
  if (how === 'word') await desk.post(commandBody(user, text, address));
  else await desk.interact({ ...button(user, ACTIONS.sendCalendar, ''), ...address });
  const { body } = await desk.api.called(method);
  const file = desk.api.uploads[uploads];
  if (!file) return { text: body['text'], limits: [] };
  expect(file.toString()).not.toContain(CANARY);
  const events = new ICAL.Component(ICAL.parse(file.toString())).getAllSubcomponents('vevent');
  return { text: body['text'], limits: events.map((event) => String(event.getFirstPropertyValue('summary'))) };
};

const LOCALE = { nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB', de: 'de-DE' } as const;
const EXPECTED = {
  nl: ['kalender', '3 termijnen staan', 'INC-2026-0001: einde van de 72 uur'],
  fr: ['calendrier', '3 échéances se trouvent', 'INC-2026-0001 : fin des 72 heures'],
  en: ['calendar', '3 limits are', 'INC-2026-0001: end of the 72 hours'],
  de: ['Kalender', '3 Fristen stehen', 'INC-2026-0001: Ende der 72 Stunden'],
} as const;

it.each(LANGUAGES)('in %s is a file of all limits for the DPO', async (language) => {
  const [word, sentence, limit] = EXPECTED[language];
  await desk.command('U0DPO', { nl: 'taal nl', fr: 'langue fr', en: 'lang en', de: 'sprache de' }[language]);
  desk.api.account('U0DPO', { locale: LOCALE[language] });
  await expect.poll(async () => (await ask('U0DPO', 'word', word)).text).toContain(sentence);
  const { limits } = await ask('U0DPO', 'button');
  expect(limits).toHaveLength(3);
  expect(limits).toContain(limit);
});

it('holds only what the person may see, and goes to their own conversation', async () => {
  expect((await ask('U0AGENT', 'word')).limits).toEqual([
    'INC-2026-0002: end of the 72 hours',
    'DSR-2026-0001: answer to the request',
  ]);
  // One of the incidents is about the manager.
  expect((await ask('U0MANAGER', 'button')).limits).toHaveLength(2);
  const sent = desk.api.calls.filter(({ method }) => method === 'files.completeUploadExternal').at(-1);
  expect(sent?.body['channel_id']).toBe('U0MANAGER');
});

it('of nothing says so', async () => {
  expect(await ask('U0NOBODY', 'word')).toEqual({ text: 'No limit runs that you may see.', limits: [] });
});

it('that Slack does not take is told, with what to do', async () => {
  desk.api.refuse('files.getUploadURLExternal', 'missing_scope', { times: 9 });
  expect((await ask('U0DPO', 'button')).text).toContain('files:write');
});
