/** The calendar as another program reads it: RFC 5545 to the octet, one event a limit, moved and never doubled. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Glance } from '../../src/domain/glance.ts';
import { LANGUAGES } from '../../src/domain/language.ts';
import { calendarOf } from '../../src/export/calendar.ts';
import { anIncident, aRequest, NOW } from '../support/tickets.ts';

const ZONE = 'Europe/Brussels';
const options = { language: 'en' as const, timezone: ZONE, now: NOW };

const read = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));

const told = async (tickets: Glance[]) =>
  read((await calendarOf(tickets, options)).text).map(({ uid, summary, startDate, sequence }) => [
    uid,
    summary,
    startDate.toString(),
    sequence,
  ]);

describe('a calendar of limits', () => {
  it('names number, kind and date of each limit that still runs', async () => {
    const later = '2026-11-25T10:00:00.000Z';
    expect(
      await told([
        anIncident({ workTo: '2026-11-27T11:00:00+01:00', clientDue: later, revision: 4 }),
        anIncident({ id: 'INC-2026-0002', status: 'notified', clientDue: later }),
        aRequest({ forwardDue: '2026-11-24T23:59:59+01:00' }),
        aRequest({ id: 'DSR-2026-0002', status: 'answered' }),
        aRequest({ id: 'DSR-2026-0003', workTo: null }),
      ]),
    ).toEqual([
      ['INC-2026-0001-authority@T0ONE.gdpr-desk', 'INC-2026-0001: end of the 72 hours', '2026-11-27T10:00:00Z', 4],
      ['INC-2026-0001-client@T0ONE.gdpr-desk', 'INC-2026-0001: client told by then', '2026-11-25T10:00:00Z', 4],
      ['DSR-2026-0001-answer@T0ONE.gdpr-desk', 'DSR-2026-0001: answer to the request', '2026-12-24', 1],
      ['DSR-2026-0001-forward@T0ONE.gdpr-desk', 'DSR-2026-0001: handed to the client by then', '2026-11-24', 1],
    ]);
  });

  it('holds nothing that anybody wrote, and nothing about its reader', async () => {
    const canary = anIncident({ description: 'Canary', client: 'canary', filedBy: 'U0CANARY', assignee: 'U0CANARY' });
    const { text } = await calendarOf([canary, { ...anIncident({ id: 'INC-2026-0009' }), hidden: true }], options);
    expect(text).not.toMatch(/canary|INC-2026-0009/i);
  });

  it('keeps the UID and raises the SEQUENCE when a limit moves', async () => {
    const [before] = await told([aRequest()]);
    const [after] = await told([aRequest({ revision: 7, status: 'extended', workTo: '2027-02-24T23:59:59+01:00' })]);
    expect(after?.[0]).toBe(before?.[0]);
    expect(after?.slice(2)).toEqual(['2027-02-24', 7]);
  });

  it('says the last day of a limit in the organisation’s zone, also where summer time ends on it', async () => {
    for (const workTo of ['2026-10-25T23:59:59+01:00', '2026-10-25T22:59:59.000Z'])
      expect((await told([aRequest({ workTo })]))[0]?.[2]).toBe('2026-10-25');
    const tokyo = await calendarOf([aRequest({ workTo: '2026-10-25T14:59:59.000Z' })], {
      ...options,
      timezone: 'Asia/Tokyo',
    });
    expect(tokyo.text).toContain('DTSTART;VALUE=DATE:20261025\r\nDTEND;VALUE=DATE:20261026\r\n');
  });

  it('without a limit says so', async () => {
    expect((await calendarOf([aRequest({ status: 'refused' })], options)).count).toBe(0);
  });

  it('is one that other programs read, whatever is in it', async () => {
    const ids = fc.tuple(fc.constantFrom('INC', 'DSR'), fc.integer({ min: 1, max: 999_999_999 }));
    const limits = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
    const workspaces = fc.stringMatching(/^T[A-Z0-9]{1,32}$/);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ id: ids, limit: limits, workspace: workspaces, revision: fc.nat() }), { minLength: 1 }),
        fc.constantFrom(...LANGUAGES),
        async (rows, language) => {
          const tickets = rows.map(({ id: [kind, number], limit, workspace, revision }) => {
            const change = {
              id: `${kind}-2026-${String(number).padStart(4, '0')}`,
              workTo: limit.toISOString(),
              workspace,
              revision,
            };
            return kind === 'INC' ? anIncident(change) : aRequest(change);
          });
          const { text, count } = await calendarOf(tickets, { ...options, language });
          expect(text.endsWith('\r\n')).toBe(true);
          for (const line of text.slice(0, -2).split('\r\n')) {
            expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
            expect(line).not.toMatch(/[\r\n]/);
          }
          const events = read(text);
          expect(events).toHaveLength(count);
          events.forEach((event, i) => {
            const ticket = tickets[i];
            expect(event.uid).toContain(`${ticket?.id}-`);
            expect(event.uid).toContain(`@${ticket?.workspace}.`);
            expect(event.summary).toContain(ticket?.id);
            expect(event.sequence).toBe(ticket?.revision);
            if (!event.startDate.isDate)
              expect(event.startDate.toUnixTime()).toBe(Math.floor(Date.parse(ticket?.workTo ?? '') / 1000));
          });
        },
      ),
    );
  });
});
