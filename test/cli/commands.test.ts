/** The commands of the contract, through the executable: what they print, and how they end. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openLowdbStore } from '../../src/store/lowdb.ts';
import { incidentOf, requestOf } from '../store/contract.ts';
import { run } from '../support/run.ts';

const lines = (text: string): unknown[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('--help', () => {
  it.each([
    '',
    'start',
    'playground',
    'ask',
    'assess',
    'deadline',
    'doctor',
    'kb',
    'kb check',
    'tickets',
    'tickets list',
    'tickets show',
    'register',
    'register export',
    'report',
  ])('explains "%s" and ends with 0', async (command) => {
    const { code, out } = await run([...command.split(' ').filter(Boolean), '--help']);
    expect(code).toBe(0);
    expect(out).toContain('Usage: gdpr-desk');
  });
});

describe('wrong usage', () => {
  it.each([
    ['an unknown command', ['fly']],
    ['an unknown option', ['ask', '--colour', 'red', 'x']],
    ['a missing argument', ['tickets', 'show']],
    ['an unknown language', ['ask', '--lang', 'xx', 'x']],
  ])('ends with 2 on %s', async (_, args) => {
    const { code, out, err } = await run(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/error: .+/);
  });
});

describe('ask', () => {
  it('prints the answer of the contract', async () => {
    const { code, out } = await run(['ask', '--json', 'can I store health info?']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      question: 'can I store health info?',
      language: 'en',
      verdict: expect.stringMatching(/^(prohibited|conditional)$/),
      rule: 'special-categories/health',
      headline: expect.any(String),
      answer: expect.any(String),
      conditions: expect.any(Array),
      exceptions: expect.any(Array),
      steps: expect.any(Array),
      citations: expect.arrayContaining([
        {
          ref: expect.stringContaining('GDPR 9'),
          title: expect.any(String),
          url: expect.stringContaining('eur-lex.europa.eu'),
        },
      ]),
      facts: { data: ['health'], action: ['store'] },
      because: expect.any(Array),
      ask: expect.any(Array),
      alternatives: expect.any(Array),
      confidence: expect.any(Number),
    });
  });

  it('gives the same bytes for the same text', async () => {
    const once = await run(['ask', '--json', 'mag ik noteren dat een klant ziek is']);
    const again = await run(['ask', '--json', 'mag ik noteren dat een klant ziek is']);
    expect(once.out).toBe(again.out);
  });

  it('warns above the answer that a question holds somebody’s data, as Slack does', async () => {
    const { out } = await run(['ask', 'mag ik BE71 0961 2345 6769 noteren van een klant']);
    expect(out.split('\n')[0]).toContain('Er lijken gegevens van iemand in je vraag te staan');
    expect((await run(['ask', 'mag ik noteren dat een klant ziek is'])).out).not.toContain('⚠️');
  });

  it('answers in the language of the question, or in the one that is asked for', async () => {
    const { out } = await run(['ask', '--batch'], {
      input: [
        { question: 'mag ik gezondheidsgegevens van een klant bewaren' },
        { question: 'puis-je conserver les données de santé du client' },
        { question: 'darf ich Gesundheitsdaten vom Kunden speichern' },
        { question: 'darf ich Gesundheitsdaten vom Kunden speichern', lang: 'fr' },
      ]
        .map((line) => JSON.stringify(line))
        .join('\n'),
    });
    expect(lines(out)).toMatchObject([{ language: 'nl' }, { language: 'fr' }, { language: 'de' }, { language: 'fr' }]);
  });

  it('keeps the order in a batch, with an error in the place of a bad line', async () => {
    const { code, out } = await run(['ask', '--json', '--batch'], {
      input: '{"question":"a"}\nnot json\n{"lang":"en"}\n{"question":"b","lang":"xx"}\n{"question":"c"}\n',
    });
    expect(code).toBe(0);
    expect(lines(out)).toMatchObject([
      { question: 'a' },
      { error: expect.stringContaining('JSON') },
      { error: expect.stringContaining('question') },
      { error: expect.stringContaining('lang') },
      { question: 'c' },
    ]);
  });

  it('refuses a day that is none, with 1 and one sentence', async () => {
    const { code, out, err } = await run(['ask', '--as-of', '2026-13-40', 'x']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('says that the national law of another country was not looked at', async () => {
    const { out } = await run(['ask', '--json', '--jurisdiction', 'PT', 'can I store health info?']);
    expect(JSON.parse(out).because.join(' ')).toContain('PT');
  });
});

describe('deadline', () => {
  it('prints due, workTo and why', async () => {
    const { code, out } = await run([
      'deadline',
      '--kind',
      'dsar',
      '--received',
      '2026-01-31T11:00:00+01:00',
      '--json',
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      due: expect.stringMatching(/T23:59:59\+0[12]:00$/),
      workTo: expect.any(String),
      contested: expect.any(Boolean),
      because: expect.arrayContaining([expect.stringContaining('12(3)')]),
      citations: expect.any(Array),
    });
  });

  it.each([
    ['a kind that is none', ['--kind', 'tea', '--received', '2026-01-31T11:00:00+01:00'], 1],
    ['a moment without an offset', ['--kind', 'dsar', '--received', '2026-01-31T11:00:00'], 1],
    ['a zone that is none', ['--kind', 'dsar', '--received', '2026-01-31T11:00:00Z', '--timezone', 'Mars/Base'], 1],
  ])('refuses %s', async (_, args, expected) => {
    const { code, out, err } = await run(['deadline', ...args]);
    expect({ code, out }).toEqual({ code: expected, out: '' });
    expect(err).not.toBe('');
  });
});

describe('assess', () => {
  it('reads facts a line and prints severity and decision', async () => {
    const { code, out } = await run(['assess', '--json', '--batch'], {
      input: '{"dataCategories":["national_id"],"recipients":"malicious"}\n{}\n{"dataCategories":["x"]}\n',
    });
    expect(code).toBe(0);
    expect(lines(out)).toMatchObject([
      { severity: { level: expect.any(String) }, decision: { document: true }, unknown: expect.any(Array) },
      { unknown: expect.arrayContaining(['dataCategories']) },
      { error: expect.stringContaining('dataCategories') },
    ]);
  });
});

describe('tickets', () => {
  it('reads the store while a process holds it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gdpr-desk-'));
    const store = await openLowdbStore({ folder });
    try {
      await store.insert(incidentOf({ gesture: 'a' }));
      await store.insert(requestOf({ gesture: 'b' }));
      const env = { GDPR_DESK_DATA: folder };
      const all = JSON.parse((await run(['tickets', 'list', '--json'], { env })).out);
      expect(all.map(({ id }: { id: string }) => id)).toEqual(['DSR-2026-0001', 'INC-2026-0001']);
      expect(all[1]).toMatchObject({
        type: 'incident',
        workspace: 'T0ONE',
        history: [{ event: 'filed' }],
        notices: expect.any(Array),
      });
      const requests = JSON.parse(
        (await run(['tickets', 'list', '--type', 'request', '--open', '--json'], { env })).out,
      );
      expect(requests).toHaveLength(1);
      expect((await run(['tickets', 'show', 'inc-2026-0001'], { env })).out).toContain('INC-2026-0001');
      expect((await run(['tickets', 'show', 'INC-2026-0099'], { env })).code).toBe(1);
    } finally {
      await store.close();
      rmSync(folder, { recursive: true });
    }
  });

  it('says where it looked when there is nothing', async () => {
    const { code, err } = await run(['tickets', 'list'], { env: { GDPR_DESK_DATA: '/nowhere/at/all' } });
    expect(code).toBe(1);
    expect(err).toContain('/nowhere/at/all');
  });
});
