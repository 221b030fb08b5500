import { parse } from 'csv-parse/sync';
import { extractText } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/domain/language.ts';
import type { Ticket } from '../../src/domain/ticket.ts';
import { toCsv } from '../../src/export/csv.ts';
import { fonts } from '../../src/export/fonts.ts';
import { toJson } from '../../src/export/json.ts';
import { toPdf } from '../../src/export/pdf.ts';
import { registerOf } from '../../src/export/register.ts';
import type { Writer } from '../../src/export/writer.ts';
import { anIncident, aRequest, NOW } from '../support/tickets.ts';

const writer: Writer = {
  language: 'en',
  timezone: 'Europe/Brussels',
  now: NOW,
  clients: { acme: 'Acme Energy' },
  mayRead: () => true,
};
const SECRET = 'A name that nobody may read';
const signed = { by: 'U0DPO', at: NOW };
const decided = anIncident({
  id: 'INC-2026-0002',
  description: SECRET,
  client: 'acme',
  assessment: {
    ...signed,
    facts: { recipients: 'trusted_known', contained: 'yes', subjectCount: 1200, breachType: ['confidentiality'] },
    level: 'low',
    score: 1.5,
    notifyAuthority: false,
    notifySubjects: false,
    notifyController: false,
  },
  advice: { ...signed, notifyAuthority: false, notifySubjects: false, text: SECRET },
  decision: {
    ...signed,
    decidedBy: 'U0BOSS',
    breach: true,
    notifyAuthority: false,
    notifySubjects: false,
    reason: SECRET,
    needsSecond: true,
    confirmedBy: 'U0MANAGER',
    confirmedAt: NOW,
  },
});

const entries = async (tickets: readonly Ticket[], change: Partial<Writer> = {}): Promise<Record<string, string>[]> => {
  const { keys, rows } = await registerOf('incident', tickets, { ...writer, ...change });
  return rows.map((row) => Object.fromEntries(keys.map((key, i) => [key, row[i] ?? ''])));
};

const jsonOf = async (tickets: readonly Ticket[], change: Partial<Writer> = {}): Promise<string> =>
  (await toJson('incident', tickets, { ...writer, ...change })).content.toString();

describe('the register of Art. 33(5)', () => {
  it('holds what was not notified, with both decisions and the reason', async () => {
    expect((await entries([decided]))[0]).toMatchObject({
      severity: 'low',
      score: '1.5',
      people: '1,200',
      notifyAuthority: 'no',
      notifySubjects: 'no',
      reason: SECRET,
      decided: 'U0BOSS, 2026-11-24 11:00',
      confirmed: 'U0MANAGER, 2026-11-24 11:00',
      effects: 'Who has it, or saw it? Somebody known and trusted',
      measures: 'Is it contained (deleted, returned, closed)? Yes',
      client: 'Acme Energy',
    });
  });

  it('says so while the second person has not confirmed, and when it was no breach at all', async () => {
    const { decision } = decided;
    if (!decision) throw new Error('the builder changed');
    const waiting = { ...decided, decision: { ...decision, confirmedBy: null, confirmedAt: null } };
    const none = { ...decided, decision: { ...decision, breach: false } };
    expect((await entries([waiting]))[0]?.['notifyAuthority']).toBe('no (waits for a second person)');
    expect((await entries([none]))[0]?.['notifySubjects']).toBe('no: not a breach of personal data');
  });

  it('tells the delay of a late notice, and its reason', async () => {
    const row = { ...signed, whom: 'authority' as const, note: 'GBA-1', delayReason: 'Supplier was silent' };
    const late = anIncident({ told: [{ ...row, sentAt: '2026-11-27T12:30:00.000Z' }] });
    expect((await entries([late]))[0]).toMatchObject({
      toldAuthority: '2026-11-27 13:30: GBA-1',
      delay: '3 hours late',
      delayReason: 'Supplier was silent',
    });
  });

  it('keeps the row of what a reader may not read, without its content', async () => {
    const [row = {}] = await entries([decided], { mayRead: () => false });
    expect(Object.values(row).join('\n')).not.toContain(SECRET);
    expect(row).toMatchObject({ id: 'INC-2026-0002', description: '[restricted: ask the DPO]', severity: 'low' });
    const json = await jsonOf([decided], { mayRead: () => false });
    expect(json).not.toContain(SECRET);
    expect(JSON.parse(json).entries[0]).toMatchObject({ id: 'INC-2026-0002', decision: { notifyAuthority: false } });
  });

  it('never holds a drill', async () => {
    const drill = { ...anIncident(), drill: true };
    expect(await entries([drill])).toEqual([]);
    expect(JSON.parse(await jsonOf([drill])).entries).toEqual([]);
  });

  it.each(LANGUAGES)('has a heading for every column in %s, none twice', async (language) => {
    for (const type of ['incident', 'request'] as const) {
      const { headings } = await registerOf(type, [], { ...writer, language });
      expect(new Set(headings).size).toBe(headings.length);
      const [row] = parse(await toCsv(await registerOf(type, [], { ...writer, language })), { bom: true });
      expect(row).toEqual(headings);
    }
  });
});

it('the request log says whether the answer came in time', async () => {
  const { keys, rows } = await registerOf('request', [aRequest({ workTo: '2026-11-20T23:59:59+01:00' })], writer);
  const row = Object.fromEntries(keys.map((key, i) => [key, rows[0]?.[i]]));
  expect(row).toMatchObject({ outcome: 'open and overdue', rights: 'A copy, access (Art. 15)', channel: 'By phone' });
});

describe('the PDF', () => {
  const paper = { language: 'nl' as const, now: NOW, fonts: fonts() };
  const pdf = async (tickets: readonly Ticket[]) =>
    toPdf(await registerOf('incident', tickets, { ...writer, language: 'nl' }), paper);
  const textOf = async (bytes: Buffer): Promise<string> =>
    (await extractText(new Uint8Array(bytes), { mergePages: true })).text;

  it('is the same bytes for the same register', async () => {
    expect((await pdf([decided])).equals(await pdf([decided]))).toBe(true);
  });

  it('is a PDF without entries too', async () => {
    expect((await pdf([])).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('of five hundred entries is made before anybody loses patience, and lets others in between', async () => {
    let breaths = 0;
    const breathing = setInterval(() => (breaths += 1), 1);
    await pdf(Array.from({ length: 500 }, (_, i) => anIncident({ id: `INC-2026-${1000 + i}` })));
    clearInterval(breathing);
    expect(breaths).toBeGreaterThan(10);
  });

  it('numbers its pages, however long an entry is', async () => {
    const long = anIncident({ description: 'Een heel lang verhaal. '.repeat(900) });
    const pages = (await pdf([long, decided])).toString('latin1').match(/\/Type \/Page\b/g) ?? [];
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.length).toBeLessThan(8);
  });

  it('holds every letter of Europe as text', async () => {
    const description = 'Œuvre, Łódź, Ελλάδα, Привет, “ß” €';
    const text = await textOf(await pdf([anIncident({ description })]));
    expect(text).toContain(description);
    expect(text).toContain('INC-2026-0001 · gemeld');
    expect(text).toContain('Blad 1 van 1');
  });
});
