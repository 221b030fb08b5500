/** Questions to the DPO, the list of what is open, App Home: in every language with the longest content. */
import { describe, expect, it } from 'vitest';
import { complaints, viewComplaints } from '../../playground/server/block-kit.ts';
import { glanceOf } from '../../src/domain/glance.ts';
import { LANGUAGES } from '../../src/domain/language.ts';
import { draftRule } from '../../src/knowledge/draft-rule.ts';
import { ROW_ACTS } from '../../src/slack/ids.ts';
import { draftRuleView } from '../../src/slack/views/draft-rule.ts';
import { handOverForm, handOverOutcome } from '../../src/slack/views/hand-over-form.ts';
import { homeView } from '../../src/slack/views/home.ts';
import { openList } from '../../src/slack/views/open-list.ts';
import { questionAnswered, questionAsked, questionDetails, questionReceipt } from '../../src/slack/views/question.ts';
import { askForm, questionActForm } from '../../src/slack/views/question-form.ts';
import { ticketDetails } from '../../src/slack/views/ticket.ts';
import { anIncident, aQuestion, aRequest, NOW } from '../support/tickets.ts';

const TEXT = '<&>*'.repeat(750);
const NAME = 'N'.repeat(75);
const dpo = { id: 'U0DPO', workspace: 'T0ONE', roles: ['dpo' as const] };
const manager = { id: 'U0MANAGER', workspace: 'T0ONE', roles: ['manager' as const] };

const agent = { id: 'U0AGENT', workspace: 'T0ONE', roles: [] };

const spoken = (from: 'asker' | 'dpo') => ({ by: 'U0DPO', at: NOW, from, text: TEXT });
const about = { reason: 'wrong', rule: 'r/'.repeat(60), verdict: 'not_required', edition: 'e'.repeat(20) } as const;
/** As full as a question can be. */
const question = aQuestion({
  description: TEXT,
  filedBy: 'U0DPO',
  status: 'answered',
  about,
  said: Array.from({ length: 12 }, (_, i) => spoken(i % 2 === 0 ? 'asker' : 'dpo')),
});
const told = { key: 'question_asked:2', kind: 'question_asked' as const, target: 'C0DPO', dueAt: NOW, attempts: 1 };

const many = Array.from({ length: 60 }, (_, i) =>
  anIncident({ id: `INC-2026-${i + 1000}`, client: 'acme', assignee: 'U0ANNA', clientDue: NOW }),
);
const clients = Array.from({ length: 98 }, (_, i) => ({ id: `client-${i}`, name: NAME }));
const FULL = { mine: true, overdue: true, week: true, type: 'request', client: 'client-1', assignee: 'U0A' } as const;
const draft = draftRule(question, { facts: {}, citations: [] }, '2026-11-24');
/** As many people as can have something, and something of each kind that waits. */
const acknowledged = { acknowledgedAt: NOW, acknowledgedBy: 'U0DPO' };
const decision = { needsSecond: true, confirmedBy: null };
const busy = many.flatMap((ticket, i) => [
  { ...ticket, assignee: `U0A${i}` },
  { ...ticket, ...acknowledged, status: 'acknowledged' as const },
  { ...ticket, ...acknowledged, status: 'assessed' as const },
  { ...glanceOf(ticket), ...acknowledged, status: 'assessed' as const, decision },
  { ...ticket, ...acknowledged, status: 'decided' as const },
  aQuestion({ id: `QST-2026-${i + 1000}` }),
  aRequest({ id: `DSR-2026-${i + 1000}` }),
]);
const HOME = { tickets: busy, now: NOW, clients, client: 'client-1' };
const LIST = { now: NOW, place: { filter: {}, page: 0 }, all: true, clients, actsOn: () => ROW_ACTS };

describe.each(LANGUAGES)('in %s', (language) => {
  const reader = { language, timezone: 'Europe/Brussels' };

  it.each([
    ['a question waits', questionAsked(aQuestion(), { ...told, key: 'question_asked' }, reader)],
    ['a question answered, in the channel', questionAsked(question, told, reader)],
    ['a question closed, in the channel', questionAsked({ ...question, status: 'closed' }, told, reader)],
    ['the answer to a question', questionAnswered(question, reader)],
    ['the receipt of a question', questionReceipt(question, reader)],
    ['a question as a ticket', ticketDetails(question, reader, { content: true, clients: {} })],
    ['the list', openList({ ...LIST, tickets: many, reader, place: { filter: FULL, page: 2 } })],
    ['a filter that nobody understands', openList({ ...LIST, tickets: many, reader, unknown: Array(99).fill(NAME) })],
    ['the list after an act', openList({ ...LIST, tickets: many, reader, outcome: 'x'.repeat(3000) })],
    ['a filter that nothing fits', openList({ ...LIST, tickets: [], reader, place: { filter: FULL, page: 0 } })],
    ['the empty list', openList({ ...LIST, tickets: [], reader, all: false })],
  ])('%s', (_, { text, blocks }) => {
    expect(complaints(blocks, 'message')).toEqual([]);
    expect(text.trim()).not.toBe('');
    expect(text).not.toContain('<&>');
  });

  it.each([
    [
      'the form to ask the DPO',
      askForm({ language, question: 'x'.repeat(1500), about: { ...about, client: 'c'.repeat(100) } }),
    ],
    ['the form to answer', questionActForm('answer', question, language)],
    ['the form to ask again', questionActForm('again', question, language)],
    ['the whole question', questionDetails(question, dpo, reader)],
    ['a question for a manager', questionDetails(question, manager, reader)],
    ['a draft of a rule', draftRuleView('QST-2026-0001', draft, language)],
    ['the form to hand over', handOverForm({ tickets: many, chosen: true, reader })],
    ['what came of it', handOverOutcome(Array(51).fill('x'.repeat(500)), reader)],
  ])('%s', (_, view) => expect(viewComplaints(view, 'modal')).toEqual([]));

  it.each([
    ['an agent’s', { ...HOME, actor: agent, reader }],
    ['a manager’s', { ...HOME, actor: manager, reader }],
    ['the DPO’s', { ...HOME, actor: dpo, reader }],
    ['one of all roles', { ...HOME, actor: { ...dpo, roles: ['dpo' as const, 'manager' as const] }, reader }],
    ['an empty one', { ...HOME, tickets: [], clients: [], client: undefined, actor: dpo, reader }],
  ])('App Home, %s', (_, state) => expect(viewComplaints(homeView(state), 'home')).toEqual([]));
});
