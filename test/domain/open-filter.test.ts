import { describe, expect, it } from 'vitest';
import { glanceOf } from '../../src/domain/glance.ts';
import { narrow, type OpenFilter, weekOf } from '../../src/domain/open-filter.ts';
import { anIncident, aQuestion, aRequest } from '../support/tickets.ts';

/** A Wednesday. */
const NOW = '2026-11-25T10:00:00.000Z';
const asker = { actor: 'U0ME', now: NOW, timezone: 'Europe/Brussels' };
const task = { id: '1', text: 'x', addedBy: 'U0DPO', addedAt: NOW, doneBy: null, doneAt: null };

const tickets = [
  anIncident({ id: 'late', workTo: '2026-11-23T09:00:00.000Z', assignee: 'U0ME' }),
  anIncident({ id: 'last-week', workTo: '2026-11-22T22:59:59.000Z' }),
  anIncident({ id: 'tasked', workTo: null, tasks: [{ ...task, owner: 'U0ME' }] }),
  aRequest({ id: 'sunday', workTo: '2026-11-29T22:59:59.000Z', client: 'acme' }),
  aRequest({ id: 'monday', workTo: '2026-11-29T23:00:00.000Z', client: null, filedBy: 'U0ME' }),
  aQuestion({ id: 'question' }),
].map(glanceOf);

const ids = (filter: OpenFilter): string =>
  narrow(tickets, filter, asker)
    .map(({ id }) => id)
    .join(' ');

describe('of what is open', () => {
  it.each<[OpenFilter, string]>([
    [{}, 'late last-week tasked sunday monday question'],
    [{ mine: true }, 'late tasked monday'],
    [{ overdue: true }, 'late last-week'],
    [{ week: true }, 'late sunday'],
    [{ week: true, overdue: true }, 'late'],
    [{ type: 'request' }, 'sunday monday'],
    [{ type: 'question' }, 'question'],
    [{ client: 'acme' }, 'sunday'],
    [{ client: null, type: 'request' }, 'monday'],
    [{ assignee: 'U0ME' }, 'late'],
    [{ assignee: null, type: 'incident' }, 'last-week tasked'],
    [{ mine: true, type: 'question' }, ''],
  ])('%j', (filter, expected) => expect(ids(filter)).toBe(expected));

  it('a filter by person or client says nothing of what is hidden', () => {
    const hidden = [{ ...glanceOf(anIncident({ client: null, assignee: null })), hidden: true as const }];
    expect(narrow(hidden, { assignee: null }, asker)).toEqual([]);
    expect(narrow(hidden, { client: null }, asker)).toEqual([]);
    expect(narrow(hidden, {}, asker)).toHaveLength(1);
  });

  it('a week has 167 or 169 hours where the clock changes', () => {
    const hours = (now: string) => {
      const { from, to } = weekOf({ now, timezone: 'Europe/Brussels' });
      return (to - from) / 3_600_000;
    };
    expect([hours('2026-03-29T10:00:00Z'), hours('2026-10-25T10:00:00Z'), hours(NOW)]).toEqual([167, 169, 168]);
  });
});
