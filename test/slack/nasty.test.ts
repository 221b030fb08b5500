/** 500 nasty strings through the command and the forms of the real app: answered, kept as typed, never markup, never logged. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaints } from '../../playground/server/block-kit.ts';
import { editionOf } from '../../src/domain/incident/act.ts';
import { CALLBACKS, FIELDS } from '../../src/slack/ids.ts';
import { openReadOnly } from '../../src/store/read-only.ts';
import { startTestDesk, submission, type TestDesk } from '../support/desk.ts';
import { NASTY } from '../support/nasty.ts';

/** Whatever Slack would make a mention or a link of, but for what the desk writes itself: people, dates, the law's links. */
const FOREIGN =
  /<!(?!date\^)|<#|<mailto:|<@(?!U0AGENT>|U0DPO>)|<https?:\/\/(?!eur-lex\.europa\.eu|www\.ejustice\.just\.fgov\.be|cnt-nar\.be)/;

const mrkdwnOf = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'type' in value && value.type === 'mrkdwn' && 'text' in value ? [String(value.text)] : [];
  return [...own, ...Object.values(value).flatMap(mrkdwnOf)];
};

const groups = Array.from({ length: 10 }, (_, i) => NASTY.slice(i * 50, (i + 1) * 50));

let desk: TestDesk;
beforeAll(async () => {
  desk = await startTestDesk();
});
afterAll(() => desk.stop(), 60_000);

describe('what people type', () => {
  it('has 500 different strings to show', () => expect(new Set(NASTY).size).toBe(500));

  it('behind /gdpr is answered with blocks that Slack takes and no foreign markup', async () => {
    for (const text of NASTY) {
      const response = await desk.command('U0AGENT', `may I store ${text}`);
      expect(response.status).toBe(200);
      const body = await response.text();
      if (body === '') continue;
      const { blocks } = JSON.parse(body);
      expect(complaints(blocks, 'message')).toEqual([]);
      expect(mrkdwnOf(blocks).join('\n')).not.toMatch(FOREIGN);
    }
  }, 60_000);

  it.each([
    ['an incident', CALLBACKS.incidentForm, {}],
    ['a request', CALLBACKS.requestForm, { [FIELDS.subjectReference]: { value: '<!channel> \u202E*x*' } }],
  ])(
    'in the form of %s is kept as typed and shown as text',
    async (_, callback, more) => {
      for (const [i, group] of groups.entries()) {
        const description = `typed ${group.join('\n')}`.slice(0, 3000);
        const sent = submission(
          'U0AGENT',
          callback,
          { [FIELDS.description]: { value: description }, ...more },
          `V${i}${callback}`,
        );
        const answer = await (await desk.interact(sent)).json();
        expect(answer).toMatchObject({ response_action: 'update' });
        expect(complaints(answer.view.blocks, 'modal')).toEqual([]);
      }
      const tickets = await (await openReadOnly(desk.folder)).list('T0ONE');
      for (const group of groups) {
        const description = `typed ${group.join('\n')}`.slice(0, 3000).toWellFormed();
        expect(tickets.some((ticket) => ticket.description.toWellFormed() === description)).toBe(true);
      }
      for (const { id } of tickets.slice(0, 10)) {
        await desk.command('U0AGENT', `ticket ${id}`);
      }
    },
    60_000,
  );

  it.each([
    ['a comment on an incident', 'incident', CALLBACKS.incidentAct, 'comment'],
    ['a task of an incident', 'incident', CALLBACKS.incidentAct, 'task'],
    ['a comment on a request', 'request', CALLBACKS.requestAct, 'comment'],
    ['a task of a request', 'request', CALLBACKS.requestAct, 'task'],
  ] as const)(
    'as %s stays text in the window that shows it',
    async (_, type, callback_id, act) => {
      const done = async () =>
        (await (await openReadOnly(desk.folder)).list('T0ONE', { type }))[0]?.history.filter(({ by }) => by === 'U0DPO')
          .length ?? 0;
      const before = await done();
      for (const [i, group] of groups.entries()) {
        const [ticket] = await (await openReadOnly(desk.folder)).list('T0ONE', { type });
        if (!ticket) throw new Error(`no ${type} was filed`);
        const note = group.join(' ').slice(0, 900);
        const sent = submission('U0DPO', callback_id, { [FIELDS.note]: { value: note } }, `V${act}${type}${i}`);
        const private_metadata = JSON.stringify({ language: 'en', act, id: ticket.id, edition: editionOf(ticket) });
        const response = await desk.interact({ ...sent, view: { ...sent.view, private_metadata } });
        expect(await response.text()).not.toContain('"errors"');
      }
      const windows = desk.api.calls.flatMap(({ body }) => ('view' in body ? [body['view'] as { blocks: [] }] : []));
      for (const { blocks } of windows) expect(complaints(blocks, 'modal')).toEqual([]);
      expect(mrkdwnOf(windows).join('\n')).not.toMatch(FOREIGN);
      expect(await done()).toBe(before + groups.length);
    },
    60_000,
  );

  it('reaches no post and no log line', () => {
    const posts = desk.api.calls.filter(({ method }) => method.startsWith('chat.')).map(({ body }) => body);
    expect(mrkdwnOf(posts).join('\n')).not.toMatch(FOREIGN);
    expect(JSON.stringify(posts)).not.toContain('evil.example');
    expect(JSON.stringify(desk.lines)).not.toMatch(/evil\.example|rotating_light|typed /);
  });
});
