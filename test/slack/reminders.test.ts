/** Reminders of what came due while the app was off, through the real app: to whom, in whose language, with what. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/domain/language.ts';
import { openLowdbStore } from '../../src/store/lowdb.ts';
import type { NewTicket } from '../../src/store/store.ts';
import { incidentOf, requestOf } from '../store/contract.ts';
import { startTestDesk, type TestDesk } from '../support/desk.ts';

const HOUR = 3_600_000;
const hence = (hours: number): string => new Date(Date.now() + hours * HOUR).toISOString();
const CANARY = 'Canary-Jansen';
/** Nobody of the desk's roles, each with a language of their own. */
const PEOPLE = { nl: 'U0NL', fr: 'U0FR', en: 'U0EN', de: 'U0DE' } as const;
const LOCALE = { nl: 'nl-NL', fr: 'fr-FR', en: 'en-GB', de: 'de-DE' } as const;

const settled = <T extends { notices: object[] }>(ticket: T): T => ({
  ...ticket,
  notices: ticket.notices.map((notice) => ({ ...notice, settledAt: hence(-100) })),
});

const incidentAt = (aware: number, change: Parameters<typeof incidentOf>[0] = {}) =>
  settled(
    incidentOf({
      awareAt: hence(-aware),
      filedAt: hence(-aware),
      workTo: hence(72 - aware),
      description: CANARY,
      acknowledgedAt: hence(-aware),
      acknowledgedBy: 'U0DPO',
      ...change,
    }),
  );

let desk: TestDesk;
beforeEach(async () => {
  desk = await startTestDesk();
});
afterEach(() => desk.stop());

/** The desk as it starts again after the tickets were filed and time went by. */
const wake = (...tickets: NewTicket[]) =>
  desk.restart(async () => {
    // Nothing was due at the first start, and so the day was done.
    rmSync(join(desk.folder, 'T0ONE', 'duties'), { recursive: true, force: true });
    const store = await openLowdbStore({ folder: desk.folder });
    for (const ticket of tickets) await store.insert(ticket);
    await store.close();
  });

const posts = () => desk.api.calls.filter(({ method }) => method === 'chat.postMessage');
const lines = () => posts().map(({ body }) => `${body['channel']} ${body['text']}`);
const quietly = async (): Promise<void> => {
  const before = posts().length;
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(posts()).toHaveLength(before);
};

it.each(LANGUAGES)(
  'an incident at 50 hours is told once to the channel and in %s to whoever has it',
  async (language) => {
    const assignee = PEOPLE[language];
    desk.api.account(assignee, { locale: LOCALE[language] });
    await wake(incidentAt(50.2, { assignee }));
    await expect.poll(() => posts().length, { timeout: 5000 }).toBe(2);
    const person = posts().find(({ body }) => body['channel'] === assignee);
    expect(person?.body['text']).toBe(
      {
        nl: 'INC-2026-0001: nog 21 uur tot de limiet van 72 uur',
        fr: 'INC-2026-0001 : plus que 21 heures avant la limite des 72 heures',
        en: 'INC-2026-0001: 21 hours left until the 72-hour limit',
        de: 'INC-2026-0001: noch 21 Stunden bis zum Ablauf der 72-Stunden-Frist',
      }[language],
    );
    expect(lines()).toContain('C0DPO INC-2026-0001: 21 hours left until the 72-hour limit');
    const sent = JSON.stringify(posts());
    expect(sent).not.toContain(CANARY);
    expect(sent).not.toMatch(/<!(channel|here|everyone)/);
    await desk.restart();
    await quietly();
  },
);

it('a request at its last days is told to whoever has it and to the managers', async () => {
  const mine = requestOf({ filedAt: hence(-700), workTo: hence(40), assignee: 'U0NL', description: CANARY });
  desk.api.account('U0NL', { locale: 'nl-NL' });
  desk.api.account('U0MANAGER', { locale: 'fr-FR' });
  await wake(settled(mine));
  await expect.poll(() => posts().length, { timeout: 5000 }).toBe(2);
  const [first = '', second = ''] = lines().sort();
  expect(first).toMatch(/^U0MANAGER DSR-\d{4}-0001 : (plus que 2 jours pour répondre|la réponse est due demain)$/);
  expect(second).toMatch(/^U0NL DSR-\d{4}-0001: (nog 2 dagen om te antwoorden|het antwoord moet morgen weg)$/);
  expect(JSON.stringify(posts())).not.toContain(CANARY);
  await quietly();
});

it('of a channel that is gone the DPO and the deputy hear in person', async () => {
  desk.api.refuse('chat.postMessage', 'is_archived', { times: 99, channel: 'C0DPO' });
  await wake(incidentAt(73, { assignee: 'U0NL' }));
  const heard = async (user: string) =>
    (await desk.api.called('chat.postMessage', ({ body }) => body['channel'] === user)).body;
  expect((await heard('U0DEPUTY'))['text']).toMatch(/the 72-hour limit has passed$/);
  expect(JSON.stringify((await heard('U0DPO'))['blocks'])).toContain('could not be delivered');
  await heard('U0NL');
  await quietly();
});

it('of what is decided, closed or answered nobody hears', async () => {
  await wake(
    incidentAt(73, { gesture: 'a', status: 'closed', closedAt: hence(-1) }),
    incidentAt(73, { gesture: 'b', status: 'notified' }),
    settled(requestOf({ gesture: 'c', filedAt: hence(-700), workTo: hence(40), status: 'answered' })),
  );
  await quietly();
  expect(posts()).toEqual([]);
});

it.each(LANGUAGES)('the digest of the day reaches the channel and, in %s, the managers', async (language) => {
  await desk.stop();
  const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
  const digest = { at: '00:00', days: [...days], whenEmpty: false };
  desk = await startTestDesk({ reminders: { quiet: false, digest } });
  desk.api.account('U0MANAGER', { locale: LOCALE[language] });
  await wake(settled(requestOf({ workTo: hence(-48), description: CANARY, status: 'received' })));
  const digests = () => posts().filter(({ body }) => /🗓️/.test(JSON.stringify(body['blocks'])));
  // That it is overdue is said to the requests channel and the manager by itself.
  await expect.poll(() => posts().length, { timeout: 8000 }).toBe(4);
  expect(digests()).toHaveLength(2);
  const texts = Object.fromEntries(digests().map(({ body }) => [body['channel'], body['text']]));
  expect(texts['C0DPO']).toBe('Data protection today: 1 overdue, 0 due today, 0 more this week');
  expect(texts['U0MANAGER']).toBe(
    {
      nl: 'Gegevensbescherming vandaag: 1 te laat, 0 voor vandaag, 0 later deze week',
      fr: 'Protection des données aujourd’hui : 1 en retard, 0 pour aujourd’hui, 0 cette semaine',
      en: 'Data protection today: 1 overdue, 0 due today, 0 more this week',
      de: 'Datenschutz heute: 1 überfällig, 0 heute fällig, 0 diese Woche',
    }[language],
  );
  expect(JSON.stringify(digests())).toMatch(/DSR-\d{4}-0001/);
  expect(JSON.stringify(posts())).not.toContain(CANARY);
  await desk.restart();
  await quietly();
});
