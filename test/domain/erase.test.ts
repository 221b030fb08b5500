/** What erasing leaves: no word of anybody, a history that holds, and a line for the register. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { erase } from '../../src/domain/erase.ts';
import { append, brokenAt } from '../../src/domain/history.ts';
import { isClockPlausible, keptBecause, keptUntil } from '../../src/domain/retention.ts';
import type { Incident, SubjectRequest, Ticket } from '../../src/domain/ticket.ts';
import { ticketSchema } from '../../src/store/ticket-schema.ts';
import { anIncident, aQuestion, aRequest, NOW } from '../support/tickets.ts';

const ACT = { by: 'system', now: '2032-01-01T00:00:00.000Z', salt: 'ab' };
const CANARY = 'Canary-Jansen';

const signed = { by: 'U0DPO', at: NOW };
const duties = { notifyAuthority: true, notifySubjects: false };

/** Tickets in which everything that people may write is written, with the canary in each place. */
const full = (words: string): Ticket[] => {
  const text = `${CANARY} ${words}`;
  const written = { ...signed, text };
  const tasks = [
    { id: '1', text, owner: null, system: text, addedBy: 'U0DPO', addedAt: NOW, doneBy: null, doneAt: null },
  ];
  const imported = { reference: text };
  const messageLink = `https://slack.test/${CANARY}`;
  const history = (ticket: Ticket) =>
    append(ticket.history, { at: NOW, by: 'U0DPO', event: 'written_down', changes: { text }, salt: '01' });
  const over = { description: text, closedAt: NOW, tasks, imported, links: ['INC-2026-0002'] };
  const incident: Incident = anIncident({
    ...over,
    history: history(anIncident()),
    messageLink,
    advice: { ...signed, ...duties, text },
    decision: {
      ...signed,
      ...duties,
      decidedBy: 'U0BOSS',
      breach: true,
      reason: text,
      needsSecond: false,
      confirmedBy: null,
      confirmedAt: null,
    },
    told: [{ ...signed, whom: 'authority', sentAt: NOW, note: text, delayReason: text, changed: text, text }],
    clientAnswer: { ...signed, ...duties, text },
    effects: written,
    measures: written,
    lessons: written,
  });
  const request: SubjectRequest = aRequest({
    ...over,
    history: history(aRequest()),
    messageLink,
    subjectReference: text,
    extension: { ...signed, why: 'complexity', reason: text, toldAt: NOW },
    outcomes: [{ ...signed, kind: 'answered', rights: ['access'], sentAt: NOW, note: text }],
    forwarded: { ...signed, forwardedAt: NOW, note: text },
    recipients: { ...signed, how: 'told', note: text },
    hold: { ...signed, reason: text },
    stopped: { ...signed, stoppedAt: NOW, note: text },
    closing: { ...signed, why: 'done', note: text },
  });
  const question = aQuestion({
    ...over,
    history: history(aQuestion()),
    about: { reason: 'ask', rule: 'x', verdict: 'ask_dpo', edition: 'e' },
    said: [{ ...signed, from: 'dpo', text }],
  });
  return [incident, request, question];
};

describe('erasing', () => {
  it('leaves no word, a history that holds, and a ticket that the store keeps', () => {
    fc.assert(
      fc.property(fc.string(), (words) => {
        for (const ticket of full(words)) {
          expect(ticketSchema.safeParse(ticket).error).toBeUndefined();
          const left = erase(ticket, ACT, 'retention');
          expect(JSON.stringify(left)).not.toContain(CANARY);
          expect(brokenAt(left.history)).toBeUndefined();
          expect(left.history).toHaveLength(ticket.history.length + 1);
          expect(ticketSchema.safeParse(left).error).toBeUndefined();
          expect(left).toMatchObject({ id: ticket.id, filedAt: ticket.filedAt, closedAt: NOW, status: ticket.status });
        }
      }),
      { numRuns: 50 },
    );
  });

  it('earlier than retention keeps what Art. 33(5) wants documented, and the end of its time takes that too', () => {
    const [incident] = full('') as [Incident];
    const left = erase(incident, ACT, 'asked') as Incident;
    expect(left.effects?.text).toContain(CANARY);
    expect(left.measures?.text).toContain(CANARY);
    expect(JSON.stringify({ ...left, effects: 0, measures: 0 })).not.toContain(CANARY);
    expect(keptBecause(left, 'asked')).toBe('erased');
    expect(keptBecause(left, 'retention')).toBeUndefined();
    const later = erase(left, ACT, 'retention');
    expect(JSON.stringify(later)).not.toContain(CANARY);
    expect(brokenAt(later.history)).toBeUndefined();
    expect(keptBecause(later, 'retention')).toBe('erased');
  });

  it('an exercise stays one: erased, it is counted no more than before', () => {
    expect(erase(anIncident({ drill: true, closedAt: NOW }), ACT, 'retention')).toMatchObject({ drill: true });
  });

  it('still shows when somebody edits what is left of the history', () => {
    for (const ticket of full('')) {
      const { history } = erase(ticket, ACT, 'retention');
      expect(brokenAt(history.map((entry) => ({ ...entry, by: 'U0OTHER' })))).toBe(0);
      expect(brokenAt(history.slice(1))).toBe(0);
    }
  });
});

describe('retention', () => {
  const retention = { incident: '5 years', request: '18 months', question: '90 days' };
  const until = (ticket: Ticket): string | null => keptUntil(ticket, retention, 'Europe/Brussels');

  it.each<[Ticket, string]>([
    [anIncident({ closedAt: '2026-11-24T10:00:00.000Z' }), '2031-11-24T10:00:00Z'],
    [anIncident({ closedAt: '2028-02-29T10:00:00.000Z' }), '2033-02-28T10:00:00Z'],
    [aRequest({ closedAt: '2026-01-31T23:30:00.000Z' }), '2027-07-31T22:30:00Z'],
    [aQuestion({ closedAt: '2026-01-01T10:00:00.000Z' }), '2026-04-01T09:00:00Z'],
  ])('counts from the closing in the local calendar', (ticket, end) => expect(until(ticket)).toBe(end));

  it('never ends for what is open or held', () => {
    expect(until(anIncident())).toBeNull();
    expect(keptBecause(anIncident(), 'asked')).toBe('open');
    expect(keptBecause(aRequest({ closedAt: NOW, hold: { ...signed, reason: 'x' } }), 'retention')).toBe('hold');
  });

  it.each([
    ['2026-11-24T10:00:00.000Z', true],
    ['2027-11-24T10:00:00.000Z', true],
    ['2026-11-24T09:59:59.000Z', false],
    ['2036-11-24T10:00:00.000Z', false],
  ])('does not believe a clock that jumped: %s', (now, plausible) =>
    expect(isClockPlausible([anIncident(), aRequest()], now)).toBe(plausible),
  );
});
