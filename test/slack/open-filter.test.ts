import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockIdOf, looksLikeFilter, placeOf, readFilter } from '../../src/slack/open-filter.ts';

const CLIENTS = [
  { id: 'acme', name: 'Acme Energy' },
  { id: 'nl-1', name: 'Müller & Söhne' },
];

describe('what is typed behind /gdpr open', () => {
  it.each([
    ['mine overdue', { mine: true, overdue: true }],
    ['van mij te laat', { mine: true, overdue: true }],
    ['à moi en retard', { mine: true, overdue: true }],
    ['Meine überfällige', { mine: true, overdue: true }],
    ['meine und überfallig', { mine: true, overdue: true }],
    ['this week', { week: true }],
    ['deze week verzoeken', { week: true, type: 'request' }],
    ['cette semaine et demandes', { week: true, type: 'request' }],
    ['Diese Woche, Vorfälle', { week: true, type: 'incident' }],
    ['questions', { type: 'question' }],
    ['vragen', { type: 'question' }],
    ['Acme Energy', { client: 'acme' }],
    ['ACME overdue', { client: 'acme', overdue: true }],
    ['Muller & Sohne', { client: 'nl-1' }],
    ['<@U0ANNA|anna>', { assignee: 'U0ANNA' }],
    ['requests <@U0ANNA>', { type: 'request', assignee: 'U0ANNA' }],
    ['niet toegewezen', { assignee: null }],
    ['personne', { assignee: null }],
    ['own data', { client: null }],
    ['alles', {}],
  ])('%j', (text, filter) => {
    expect(readFilter(text, CLIENTS)).toMatchObject({ filter, unknown: [] });
    expect(looksLikeFilter(text, CLIENTS)).toBe(true);
  });

  it('keeps what it does not know, and the rest of the filter', () => {
    expect(readFilter('mine akme overdue', CLIENTS)).toEqual({
      filter: { mine: true, overdue: true },
      understood: 2,
      unknown: ['akme'],
    });
  });

  it.each([
    ['akme', true],
    ['pink elephants', true],
    ['mine akme', true],
    ['the file of a customer', false],
    ['question about health data', false],
    ['incident?', false],
  ])('%j is a filter: %s', (text, expected) => expect(looksLikeFilter(text, CLIENTS)).toBe(expected));
});

describe('a list remembers its place', () => {
  const place = fc.record({
    filter: fc.record(
      {
        mine: fc.constant(true as const),
        overdue: fc.constant(true as const),
        week: fc.constant(true as const),
        type: fc.constantFrom('incident' as const, 'request' as const, 'question' as const),
        client: fc.constantFrom(null, 'acme', 'c "x" :{}'),
        assignee: fc.constantFrom(null, 'U0ANNA'),
      },
      { requiredKeys: [], noNullPrototype: true },
    ),
    page: fc.nat(500),
  });

  it('what is written is read', () => {
    fc.assert(
      fc.property(place, (each) => {
        expect(placeOf(blockIdOf('x', each))).toEqual(each);
      }),
    );
  });

  it('within Slack’s length, whatever a client is called', () => {
    expect(blockIdOf('x', { filter: { client: 'é'.repeat(300), overdue: true }, page: 1 }).length).toBeLessThan(256);
  });

  it.each([undefined, '', 'x', 'x {"p":-1}', 'x {"t":"none"}', 'x null'])('%j is everything', (id) => {
    expect(placeOf(id)).toEqual({ filter: {}, page: 0 });
  });
});
