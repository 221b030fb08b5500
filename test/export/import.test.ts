import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/domain/language.ts';
import type { Ticket } from '../../src/domain/ticket.ts';
import { toCsv } from '../../src/export/csv.ts';
import { type ImportPlan, planImport } from '../../src/export/import/plan.ts';
import { readSheet, SheetError } from '../../src/export/import/sheet.ts';
import { type RegisterType, registerOf } from '../../src/export/register.ts';
import { loadLegalValues } from '../../src/knowledge/load-law.ts';
import { anIncident, aRequest, NOW } from '../support/tickets.ts';

const law = loadLegalValues();
const context = {
  workspace: 'T0ONE',
  language: 'en' as const,
  timezone: 'Europe/Brussels',
  jurisdiction: 'BE',
  law,
  clients: [{ id: 'acme', name: 'Acme Energy' }],
  now: NOW,
  salt: () => '00',
};
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const plan = (type: RegisterType, text: string | Uint8Array, existing: readonly Ticket[] = []): ImportPlan =>
  planImport(type, readSheet(typeof text === 'string' ? bytes(text) : text), existing, context);
const ticketsOf = ({ rows }: ImportPlan) => rows.map(({ ticket }) => ticket);
const problemsOf = ({ rows }: ImportPlan): string[] =>
  rows.flatMap(({ line, problems }) => problems.map(({ column, problem }) => `${line} ${column}: ${problem}`));

describe('an earlier register', () => {
  it.each([
    [
      'nl',
      'Nr;Omschrijving;Datum kennisname;Soort;Aantal betrokkenen;Gesloten op\n7;Mail verkeerd;24/11/2026 11:00;Naar de verkeerde verstuurd;45;24-11-2026',
    ],
    [
      'fr',
      'N°,Faits,Date de connaissance,Genre,Nombre de personnes,Clos le\n7,Mail,24/11/2026 11:00,Envoyé à la mauvaise personne,45,24.11.2026',
    ],
    [
      'de',
      'Nr\tSachverhalt\tKenntnis\tArt\tAnzahl Betroffene\tGeschlossen\n7\tMail\t24.11.2026 11:00\tAn die falsche Person gesendet\t45\t24.11.2026',
    ],
    ['en', 'Number,Facts,Aware since,Kind,People,Closed on\n7,Mail,2026-11-24 11:00,misdirected,45,2026-11-24'],
  ])('is read with headings in %s, whatever the separator', (_, text) => {
    const [ticket] = ticketsOf(plan('incident', text));
    expect(ticket).toMatchObject({
      type: 'incident',
      kind: 'misdirected',
      awareAt: '2026-11-24T10:00:00.000Z',
      peopleBand: '11-100',
      imported: { reference: '7' },
    });
  });

  it('owes no alert to anybody, open or closed, and has its limit', () => {
    const [open, closed] = ticketsOf(
      plan('incident', 'Facts,Aware since,Closed on\nOpen,2026-11-20 10:00,\nClosed,2026-11-01 10:00,2026-11-02 10:00'),
    );
    for (const ticket of [open, closed]) expect(ticket).toMatchObject({ notices: [], acknowledgedBy: 'system' });
    expect(open).toMatchObject({
      status: 'acknowledged',
      closedAt: null,
      workTo: expect.stringContaining('2026-11-23'),
    });
    expect(closed).toMatchObject({ status: 'closed', closedAt: '2026-11-02T09:00:00.000Z' });
    expect(open?.history.map(({ event }) => event)).toEqual(['imported']);
  });

  it('keeps both decisions and when the authority was told', () => {
    const [ticket] = ticketsOf(
      plan(
        'incident',
        'Feiten;Kennisname;Gemeld;Datum melding;Betrokkenen ingelicht;Reden\nX;20/11/2026;ja;21/11/2026 09:30;nee;Laag risico',
      ),
    );
    expect(ticket).toMatchObject({
      status: 'notified',
      decision: { notifyAuthority: true, notifySubjects: false, reason: 'Laag risico' },
      told: [{ whom: 'authority', sentAt: '2026-11-21T08:30:00.000Z' }],
    });
  });

  it('takes of a day alone the reading that flatters nobody', () => {
    const [ticket] = ticketsOf(plan('incident', 'Facts,Aware since,Notified on\nX,2026-11-20,2026-11-23'));
    expect(ticket).toMatchObject({
      awareAt: '2026-11-19T23:00:00.000Z',
      told: [{ sentAt: '2026-11-23T22:59:00.000Z' }],
    });
  });

  it('masks personal data that somebody typed into it', () => {
    const [ticket] = ticketsOf(plan('incident', 'Facts,Aware since\nMailed jan@example.com,2026-11-20'));
    expect(ticket?.description).toBe('Mailed •@•');
  });

  it('reads what Excel writes in western Europe', () => {
    const latin = Uint8Array.from([...'Feiten;Kennisname\nPatiënt één;20/11/2026'].map((c) => c.charCodeAt(0)));
    expect(ticketsOf(plan('incident', latin))[0]?.description).toBe('Patiënt één');
  });
});

describe('what is wrong', () => {
  it('is said for each row and column, with what to do', () => {
    const found = plan(
      'incident',
      'Facts,Aware since,Kind,Client,People\n,2026-11-20,,,\nX,31/02/2026,fire,Nobody Ltd,many\nY,2027-01-01,,,',
    );
    expect(problemsOf(found)).toEqual([
      '2 Facts: is empty. Fill it in.',
      '3 Aware since: "31/02/2026" is no date. Write it as 2026-02-28 14:30 or 28/02/2026 14:30, the day before the month.',
      expect.stringMatching(/^3 Kind: "fire" is not known\. Write one of: other, misdirected,/),
      '3 Client: The client "Nobody Ltd" is not in the configuration. Add it under "clients", or empty the cell.',
      '3 People: "many" is no number. Write a whole number, or leave it empty.',
      '4 Aware since: lies in the future.',
    ]);
  });

  it('names the column that is missing, and those that are left out', () => {
    const found = plan('request', 'Received on,Shoe size\n2026-11-20,44');
    expect(problemsOf(found)).toContain(
      '2 Rights / Rechten / Droits / Rechte: is missing. Add this column.'.replace(
        'Rights / Rechten / Droits / Rechte',
        'Rechten / Droits / Rights / Rechte',
      ),
    );
    expect(found.ignored).toEqual(['Shoe size']);
  });

  it.each([
    ['nothing', ''],
    ['an open quote', 'Facts,Aware since\n"X,2026'],
  ])('%s is refused in a sentence', (_, text) => {
    expect(() => readSheet(bytes(text))).toThrow(SheetError);
  });

  it('never breaks on what somebody saved', async () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('2026-11-20', '31/02/2026', 'ja', '=1', '"', ';', '\n'));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 8 }), async (rows) => {
        const text = await toCsv({
          headings: ['Feiten', 'Bekend sinds', 'Soort', 'Client', 'x'],
          rows: rows.map((r) => [...r, '', '', '', ''].slice(0, 5)),
        });
        for (const { action, problems } of plan('incident', text).rows)
          expect(problems.length > 0).toBe(action === 'wrong');
      }),
      { numRuns: 300 },
    );
  });
});

describe('the same file twice', () => {
  const text = 'Number,Facts,Aware since\n1,A,2026-11-20\n2,B,2026-11-21\n,C,2026-11-22';

  it('is imported once', () => {
    const stored = ticketsOf(plan('incident', text)).map((ticket, i) => ({
      ...anIncident(),
      gesture: ticket?.gesture ?? '',
      id: `INC-2026-000${i + 1}`,
    }));
    expect(plan('incident', text, stored).rows.map(({ action }) => action)).toEqual(['known', 'known', 'known']);
  });

  it('and a corrected row with the same number is no second incident', () => {
    const [first] = ticketsOf(plan('incident', text));
    const stored = [{ ...anIncident(), gesture: first?.gesture ?? '' }];
    expect(plan('incident', text.replace('1,A', '1,Corrected'), stored).rows[0]?.action).toBe('known');
  });

  it('holds within a file too', () => {
    expect(plan('incident', `${text}\n,C,2026-11-22`).rows.map(({ action }) => action)).toEqual([
      'new',
      'new',
      'new',
      'known',
    ]);
  });
});

describe('what we export comes back', () => {
  const incident = anIncident({
    kind: 'lost_device',
    role: 'processor',
    client: 'acme',
    happenedAt: '2026-11-23T08:00:00.000Z',
    dataCategories: ['contact', 'health', 'financial'],
    description: '=Not a formula, “quoted”; Łódź\nsecond line',
    told: [{ whom: 'authority', by: 'U0DPO', at: NOW, sentAt: NOW, note: 'GBA-1' }],
  });
  const request = aRequest({ rights: ['access', 'objection_marketing'], client: 'acme' });
  const csv = async (type: RegisterType, language: Language, separator: ',' | ';'): Promise<Buffer> =>
    toCsv(
      await registerOf(type, [incident, request], {
        language,
        timezone: context.timezone,
        now: NOW,
        clients: { acme: 'Acme Energy' },
        mayRead: () => true,
      }),
      separator,
    );

  it.each(LANGUAGES)('in %s, as the same incident and the same request', async (language) => {
    const [one] = ticketsOf(plan('incident', await csv('incident', language, ';')));
    const { kind, role, client, happenedAt, awareAt, dataCategories, peopleBand, description, workTo } = incident;
    expect(one).toMatchObject({ kind, role, client, happenedAt, awareAt, dataCategories, peopleBand, description });
    expect(Date.parse(one?.workTo ?? '')).toBe(Date.parse(workTo ?? ''));
    expect(one).toMatchObject({ told: [{ whom: 'authority', sentAt: NOW, note: 'GBA-1' }] });
    const [two] = ticketsOf(plan('request', await csv('request', language, ',')));
    const { rights, channel, receivedAt } = request;
    expect(two).toMatchObject({ rights, channel, client: request.client, receivedAt });
  });

  it('is known where it came from', async () => {
    expect(plan('incident', await csv('incident', 'nl', ';'), [incident]).rows[0]?.action).toBe('known');
  });
});
