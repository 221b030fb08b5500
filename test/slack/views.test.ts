/** Every view in every language with the longest content, held against what Slack refuses. */
import { describe, expect, it } from 'vitest';
import { complaints, viewComplaints } from '../../playground/server/block-kit.ts';
import { explain } from '../../src/answer/explain.ts';
import { SLOTS } from '../../src/answer/rulebook.ts';
import { factsOf } from '../../src/domain/incident/facts-of.ts';
import { INCIDENT_KINDS } from '../../src/domain/incident/kinds.ts';
import { LANGUAGES } from '../../src/domain/language.ts';
import { assess } from '../../src/domain/severity/assess.ts';
import { readCompiled } from '../../src/knowledge/compiled.ts';
import { INCIDENT_ACTS } from '../../src/slack/ids.ts';
import { actForm } from '../../src/slack/views/act-forms.ts';
import { answerCard } from '../../src/slack/views/answer.ts';
import { clientMessage, clientsCard } from '../../src/slack/views/client-choice.ts';
import { drillReportMessage } from '../../src/slack/views/drill.ts';
import { filedView } from '../../src/slack/views/filed.ts';
import { article, guestsMayNot, help, privacy, topics } from '../../src/slack/views/help.ts';
import { incidentDetails } from '../../src/slack/views/incident-details.ts';
import { incidentForm } from '../../src/slack/views/incident-form.ts';
import { alertMessage, announcement, receipt } from '../../src/slack/views/notices.ts';
import { requestForm } from '../../src/slack/views/request-form.ts';
import { ticketDetails } from '../../src/slack/views/ticket.ts';
import { dataCategoryWords, rightWords } from '../../src/words/form-words.ts';
import { drilled, worked } from '../support/full-incident.ts';
import { anIncident, aRequest, NOW } from '../support/tickets.ts';

const LONG = '<&>*'.repeat(750);
const NAME = 'N'.repeat(75);
const { rulebook, provisions, law } = readCompiled();

const incident = anIncident({
  description: LONG,
  client: 'acme',
  dataCategories: Object.keys(dataCategoryWords),
  because: Array.from({ length: 8 }, () => 'x'.repeat(300)),
  acknowledgedBy: 'U0DPO',
  acknowledgedAt: NOW,
});
const LATE = '2027-01-01T10:00:00.000Z';
const { kind: _, role: __, noticedAt: ___, happenedAt: ____, ...firstFormat } = anIncident();
const dpo = { id: 'U0DPO', workspace: 'T0ONE', roles: ['dpo' as const] };
const found = assess(factsOf(worked), { timezone: 'Europe/Brussels', jurisdiction: 'BE', law });

const request = aRequest({ description: LONG, subjectReference: 'x'.repeat(100), rights: Object.keys(rightWords) });
const clients = Array.from({ length: 98 }, (_, i) => ({ id: `client-${i}`, name: NAME }));
const names = { acme: NAME };
const organisation = { name: NAME, language: 'de' as const };

describe.each(LANGUAGES)('in %s', (language) => {
  const reader = { language, timezone: 'Europe/Brussels' };
  const [notice = { key: 'a', kind: 'breach_alert' as const, target: 'C0DPO', dueAt: NOW, attempts: 9 }] =
    incident.notices;

  it.each(rulebook.rules.map((rule) => [rule.id, rule] as const))('the card of %s', (_, rule) => {
    const slots = Object.fromEntries(SLOTS.map((slot) => [slot, [] as string[]])) as Record<
      (typeof SLOTS)[number],
      string[]
    >;
    for (const row of rule.rows) {
      const lead = { rule, row, weight: 1 };
      const facts = { language, slots, denied: [], understood: [] };
      const place = { jurisdiction: 'BE', houseRules: [], asOf: '2026-11-25' };
      const others = rulebook.rules.slice(0, 4).map((each) => ({ rule: each, score: 0.5, reads: {} }));
      const answer = explain({ question: LONG, facts, candidates: others, rulebook, lead, place });
      expect(
        complaints(answerCard(answer, { client: { id: 'acme', name: NAME } }, 'incident').blocks, 'message'),
      ).toEqual([]);
    }
  });

  it.each([
    ['the alert', alertMessage(incident, { ...notice, attempts: 9 }, reader, names, NOW)],
    ['an alert that waits', alertMessage({ ...incident, acknowledgedBy: null }, notice, reader, names, NOW)],
    ['the announcement', announcement(request, reader, names)],
    ['an alert that goes round somebody', alertMessage(worked, { ...notice, target: 'U0DPO' }, reader, names, NOW)],
    ['an alert that a channel may not show', alertMessage(worked, notice, reader, names, NOW)],
    ['a drill', alertMessage({ ...worked, drill: true }, notice, reader, names, NOW)],
    ['a drill that nobody acknowledged', alertMessage({ ...anIncident(), drill: true }, notice, reader, names, NOW)],
    ['the report of a drill', drillReportMessage(drilled, reader)],
    ['the receipt', receipt(incident, reader)],
    ['an incident', ticketDetails(incident, reader, { content: true, clients: names })],
    ['a request', ticketDetails(request, reader, { content: true, clients: names })],
    ['help', help(language)],
    [
      'topics',
      topics(
        language,
        new Map([['ordinary', rulebook.rules.map(({ text }) => text[language].title)]]),
        rulebook.edition,
      ),
    ],
    ['privacy', privacy(language)],
    ['the clients', clientMessage(language, clients, 'client-97')],
    ['no clients', clientMessage(language, [], undefined)],
    ['the clients of a card', clientsCard({ question: LONG, language }, clients, () => 'x'.repeat(2000))],
    [
      'an article',
      article(
        language,
        { ...Object.values(provisions)[0], ref: 'GDPR 9(2)(a)', title: NAME, url: 'https://eur-lex.europa.eu' },
        Array.from({ length: 200 }, () => NAME),
      ),
    ],
  ])('%s', (_, { text, blocks }) => {
    expect(complaints(blocks, 'message')).toEqual([]);
    expect(text.trim()).not.toBe('');
    expect(text).not.toContain('<&>');
  });

  it.each([
    [
      'the incident form',
      incidentForm({
        ...reader,
        description: LONG,
        now: NOW,
        clients,
        messageLink: `https://one.slack.com/archives/${'C'.repeat(200)}`,
        similar: [incident, incident, incident],
      }),
      'modal',
    ],
    ...INCIDENT_KINDS.map(
      (kind) =>
        [`what was filed: ${kind}`, filedView({ ...incident, kind }, reader, { masked: true }), 'modal'] as const,
    ),
    ['what was filed round the desk', filedView(worked, reader, { masked: true }), 'modal'],
    ['the request form', requestForm({ language, description: LONG, now: NOW, clients }), 'modal'],
    ['what a guest sees in place of a form', guestsMayNot(language), 'modal'],
    [
      'the request form of a message',
      requestForm({
        language,
        description: '',
        now: NOW,
        clients,
        messageLink: 'https://one.slack.com/archives/C0/p1',
      }),
      'modal',
    ],
    ['what was filed', filedView(incident, reader), 'modal'],
    [
      'a request that was filed',
      filedView({ ...request, representative: { kind: 'lawyer' } }, reader, { masked: true, clients: names }),
      'modal',
    ],
    [
      'a request of nobody that was filed',
      filedView({ ...request, client: null, subjectReference: '' }, reader),
      'modal',
    ],
    ['the whole incident', incidentDetails({ incident: worked, found, actor: dpo, reader, clients: names }), 'modal'],
    ...INCIDENT_ACTS.map(
      (act) =>
        [
          `the form to ${act}`,
          actForm(act, { incident: worked, reader, user: 'U0DPO', now: LATE, clients, organisation }),
          'modal',
        ] as const,
    ),
    ...INCIDENT_ACTS.map(
      (act) =>
        [
          `the form to ${act}, of a first-format ticket`,
          actForm(act, { incident: firstFormat, reader, user: 'U0DPO', now: NOW, clients: [], organisation }),
          'modal',
        ] as const,
    ),
  ] as const)('%s', (_, view, surface) => {
    expect(viewComplaints(view, surface)).toEqual([]);
  });
});

it('the checker bites', () => {
  const header = { type: 'header', text: { type: 'plain_text', text: 'x'.repeat(151) } };
  expect(complaints([header], 'message')).not.toEqual([]);
});
