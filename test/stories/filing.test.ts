/** The stories of filing.yml, typed into the form of the real desk. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CALLBACKS, FIELDS } from '../../src/slack/ids.ts';
import { openReadOnly } from '../../src/store/read-only.ts';
import { incidentWords } from '../../src/words/incident-words.ts';
import { startTestDesk, submission, type TestDesk } from '../support/desk.ts';
import { storiesOf } from './stories.ts';

interface Story {
  story: string;
  why: string;
  form: Record<string, string | number>;
  expected: {
    refused?: string;
    people?: string;
    kind?: string;
    role?: string;
    description?: string;
    masked?: 'yes';
    hoursLeft?: number;
    clientHoursLeft?: number;
  };
}

const HOUR = 3_600_000;
const choice = (value: unknown) => ({ selected_option: { value } });
const ago = (hours: unknown) => ({ selected_date_time: Math.floor(Date.now() / 1000) - Number(hours) * 3600 });
const READ: Record<string, [field: string, value: (given: unknown) => object]> = {
  description: [FIELDS.description, (value) => ({ value })],
  happened: [FIELDS.happenedAt, ago],
  noticed: [FIELDS.noticedAt, ago],
  aware: [FIELDS.awareAt, ago],
  people: [FIELDS.peopleBand, choice],
  client: [FIELDS.client, choice],
  role: [FIELDS.role, choice],
};

let desk: TestDesk;
beforeAll(async () => {
  desk = await startTestDesk({ clients: [{ id: 'acme', name: 'Acme Energy', notifyWithinHours: 24 }] });
});
afterAll(() => desk.stop());

let forms = 0;
const file = async (form: Story['form']) => {
  forms += 1;
  const values = Object.entries(form).map(([name, given]) => {
    const [field = name, value = choice] = READ[name] ?? [];
    return [field, value(given)] as const;
  });
  const sent = submission('U0AGENT', CALLBACKS.incidentForm, Object.fromEntries(values), `V${forms}`);
  const answer = (await (await desk.interact(sent)).json()) as { errors?: Record<string, string> };
  const ticket = (await (await openReadOnly(desk.folder)).list('T0ONE')).find(({ gesture }) => gesture === `V${forms}`);
  return { answer, ticket };
};
const hoursUntil = (limit: string | null | undefined): number =>
  Math.round((Date.parse(limit ?? '') - Date.now()) / HOUR);

it.each(storiesOf<Story>('filing.yml'))('%s', async (_, { form, expected, why }) => {
  const { answer, ticket } = await file(form);
  expect(Object.keys(answer.errors ?? {}), why).toEqual(expected.refused ? [expected.refused] : []);
  if (expected.refused) return expect(ticket).toBeUndefined();
  if (ticket?.type !== 'incident') throw new Error('nothing was filed');
  const { peopleBand, kind, role, description } = ticket;
  for (const [name, is] of Object.entries({ people: peopleBand, kind, role, description })) {
    const wanted = expected[name as 'people'];
    if (wanted !== undefined) expect(is, why).toBe(wanted);
  }
  if (expected.hoursLeft !== undefined) expect(hoursUntil(ticket.workTo), why).toBe(expected.hoursLeft);
  if (expected.clientHoursLeft !== undefined) expect(hoursUntil(ticket.clientDue), why).toBe(expected.clientHoursLeft);
  expect(JSON.stringify(answer).includes(incidentWords.masked.en), why).toBe(expected.masked === 'yes');
});
