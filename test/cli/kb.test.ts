import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { coverageInWords, coverageOf } from '../../src/cli/kb/coverage.ts';
import { gapsIn, gapsInWords } from '../../src/cli/kb/gaps.ts';
import { ruleAsJson, ruleInWords } from '../../src/cli/kb/show.ts';
import { unsignedInWords, unsignedOf } from '../../src/cli/kb/unsigned.ts';
import { compiledAs, readCompiled } from '../../src/knowledge/compiled.ts';
import { exportDpv, readDpv } from '../../src/knowledge/dpv.ts';
import { readJurisdictions } from '../../src/knowledge/jurisdictions.ts';
import { KNOWLEDGE } from '../../src/knowledge/load.ts';
import { loadLegalValues } from '../../src/knowledge/load-law.ts';
import { readRule, ruleIds } from '../../src/knowledge/one-rule.ts';
import { openLowdbStore } from '../../src/store/lowdb.ts';
import { run } from '../support/run.ts';
import { HEALTH, smallKnowledge, smallSources, TRADE_UNION } from '../support/small-knowledge.ts';
import { aQuestion } from '../support/tickets.ts';

const { sources, rule } = smallSources();
const { findProvision } = sources;
const jurisdictions = readJurisdictions(KNOWLEDGE);
const DAY = '2026-11-25';

describe('kb draft', () => {
  it('prints the rule that a question may become, and says in one sentence that there is none', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gdpr-desk-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const store = await openLowdbStore({ folder });
    const { id: _, revision: __, ...question } = aQuestion();
    const { id } = await store.insert(question);
    await store.close();
    const env = { GDPR_DESK_DATA: folder };
    const done = await run(['kb', 'draft', id.toLowerCase()], { env });
    expect(done.code).toBe(0);
    expect(done.out).toContain('ask: Puis-je noter une allergie ?');
    const none = await run(['kb', 'draft', 'QST-2026-0009'], { env });
    expect(none).toMatchObject({ code: 1, out: '' });
    expect(none.err).toContain('There is no question QST-2026-0009');
  });
});

describe('kb check', () => {
  it('says that it learns and how long that takes before it does, beside what it prints', async () => {
    const { out, err } = await run(['kb', 'check', smallKnowledge()]);
    expect(err.split('\n')[0]).toBe(
      'The knowledge has changed since the last build: learning all questions again takes about twenty seconds.',
    );
    expect(out).toMatch(/^2 rules, [^\n]+ Edition [0-9a-f]{12}\.\n$/);
  });

  it('learns nothing again of what was built last', () => {
    expect(compiledAs(readCompiled().rulebook.edition)).toBeDefined();
    expect(compiledAs('000000000000')).toBeUndefined();
    expect(compiledAs('000000000000', { json: 'none', model: 'none', texts: 'none' })).toBeUndefined();
  });
});

describe('kb show', () => {
  it('prints every row with its facts, its verdict, what it says and its law', () => {
    const out = ruleInWords(rule, { language: 'nl', findProvision, jurisdictions, law: loadLegalValues(), day: DAY });
    for (const { id, verdict } of rule.rows) {
      expect(out).toContain(`${id}: `);
      expect(out).toContain(`(${verdict})`);
      expect(out).toContain(rule.nl.rows[id]?.headline);
    }
    expect(out).toContain('- stated: explicit-consent; without subject: employee; stated: new-purpose');
    expect(out).toContain('GDPR 9(2)(a) Verwerking van bijzondere categorieën');
    expect(out).toContain('/art_9/par_2/pnt_a/oj>');
    expect(out).toContain('can I store health info? → prohibited');
  });

  it('prints one language as JSON, with examples and look-alikes', () => {
    const shown = ruleAsJson(rule, { language: 'de', findProvision, jurisdictions, law: loadLegalValues(), day: DAY });
    expect(shown).toMatchObject({ id: HEALTH, language: 'de', title: rule.de.title, lookalikes: rule.lookalikes });
    expect(shown.rows.map(({ headline }) => headline)).toEqual(rule.rows.map(({ id }) => rule.de.rows[id]?.headline));
    expect(Object.keys(shown)).not.toContain('nl');
  });

  it('says what is different elsewhere', () => {
    const children = readRule('contacts/children');
    if (!children) throw new Error('the rule about children is gone');
    const out = ruleInWords(children, {
      language: 'fr',
      findProvision,
      jurisdictions,
      law: loadLegalValues(),
      day: DAY,
    });
    expect(out).toContain("- FR, age-of-consent → information: En France, l'âge est de 15 ans");
  });

  it('reads one rule alone, and none outside the folder of rules', () => {
    expect(readRule(HEALTH)?.topics).toEqual(rule.topics);
    expect(readRule('../law/gdpr')).toBeUndefined();
    expect(ruleIds()).toContain(TRADE_UNION);
  });

  it('names what is near when there is no such rule, with 1; without a rule it is wrong usage', async () => {
    const near = await run(['kb', 'show', 'health']);
    expect(near).toMatchObject({ code: 1, out: '' });
    expect(near.err).toContain(`Did you mean ${HEALTH}`);
    expect((await run(['kb', 'show'])).code).toBe(2);
    expect((await run(['kb', 'show', HEALTH, '--lang', 'es'])).code).toBe(2);
    expect(JSON.parse((await run(['kb', 'show', HEALTH, '--json'])).out)).toMatchObject({ language: 'en' });
  });
});

describe('kb coverage', () => {
  const found = coverageOf(sources);
  const of = (ref: string) => found.find((each) => each.ref === ref);

  it('counts rules, rows, examples and phrasings, by what is cited or stands below it', () => {
    const citing = rule.rows.filter(({ cites }) => cites.includes('GDPR 9(2)(h)'));
    expect(of('GDPR 9(2)(h)')).toMatchObject({ rules: [HEALTH], rows: citing.length, examples: rule.examples.length });
    expect(of('GDPR 9(2)(h)')?.phrasings.fr).toBe(
      citing.reduce((sum, { id }) => sum + (rule.fr.rows[id]?.phrasings.length ?? 0), 0),
    );
    // GDPR 28(3)(a) counts for Art. 28.
    expect(of('GDPR 28')?.rules).toContain(HEALTH);
  });

  it('has every provision that a contact centre meets, and the national laws', () => {
    for (const ref of ['GDPR 5(1)(f)', 'GDPR 6(1)(e)', 'GDPR 7', 'GDPR 9(2)(j)', 'GDPR 22', 'GDPR 39', 'GDPR 49'])
      expect(of(ref)?.title).not.toBe('');
    expect(of('BE Act 2018 9')?.rules).toContain(HEALTH);
    expect(new Set(found.map(({ ref }) => ref)).size).toBe(found.length);
  });

  it('counts what only another country’s law cites', () => {
    const sales = readRule('marketing/sales-calls');
    const elsewhere = coverageOf({ rules: sales ? [sales] : [], jurisdictions });
    expect(elsewhere.find(({ ref }) => ref === 'NL Tw 11.7')?.rules).toEqual(['marketing/sales-calls']);
  });

  it('says which provisions nothing covers', () => {
    expect(of('GDPR 47')).toMatchObject({ rules: [], rows: 0, examples: 0 });
    expect(coverageInWords(found)).toMatch(/Nothing covers: .*GDPR 47/);
    expect(coverageInWords([])).toContain('Every provision is covered.');
  });
});

describe('kb unsigned', () => {
  it('lists drafts with their review date, those with a plain yes first', () => {
    const signed = sources.rules.map((each) => (each.id === HEALTH ? each : { ...each, status: 'reviewed' as const }));
    expect(unsignedOf(signed)).toEqual([{ rule: HEALTH, reviewed: rule.reviewed, plainYes: 1, title: 'Health data' }]);
    expect(unsignedInWords(unsignedOf(signed), 2)).toContain('1 of 2 rules are drafts.');
  });

  it('says when there is none', () => {
    expect(unsignedInWords([], 2)).toBe('A lawyer has signed all 2 rules.');
  });
});

describe('kb gaps', () => {
  const emptyFolder = (): string => {
    const folder = mkdtempSync(join(tmpdir(), 'gaps-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    return folder;
  };

  it('lists what was sent, newest day first and then by language', async () => {
    const folder = emptyFolder();
    const store = await openLowdbStore({ folder });
    const gaps = [
      { day: '2026-11-02', language: 'nl', question: 'mag de kat mee' },
      { day: '2026-11-03', language: 'nl', question: 'een vraag' },
      { day: '2026-11-03', language: 'fr', question: 'une question' },
    ] as const;
    for (const gap of gaps) await store.usage.keepGap('T1', gap);
    await store.close();
    const found = await gapsIn(folder);
    expect(found).toEqual([gaps[2], gaps[1], gaps[0]]);
    expect(gapsInWords(found, folder).split('\n')[2]).toBe('2026-11-03  fr  une question');
  });

  it('says that there is none', async () => {
    const folder = emptyFolder();
    expect(gapsInWords(await gapsIn(folder), folder)).toContain('Nobody has sent a question');
  });

  it('refuses a folder that is not there, with 1', async () => {
    const { code, err } = await run(['kb', 'gaps'], { env: { GDPR_DESK_DATA: '/no/such/folder' } });
    expect(code).toBe(1);
    expect(err).toContain('/no/such/folder');
  });
});

describe('kb export', () => {
  const exported = exportDpv(sources, readDpv());
  const health = exported.rules.find(({ id }) => id === HEALTH);

  it('gives lawful bases, data categories and rights their DPV terms', () => {
    expect(exported.dpv).toBe('2.3');
    expect(health?.categories).toEqual(['eu-gdpr:HealthData', 'pd:Health']);
    expect(health?.rows.find(({ id }) => id === 'emergency')?.bases).toEqual([
      'eu-gdpr:A6-1-d',
      'dpv:VitalInterest',
      'eu-gdpr:A9-2-c',
    ]);
    expect(health?.exceptions[0]).toEqual({ ref: 'GDPR 9(2)(a)', bases: ['eu-gdpr:A9-2-a'] });
  });

  it('counts a point below an article as that right', () => {
    const [row] = rule.rows;
    if (!row) throw new Error('a rule without rows');
    const rows = [{ ...row, cites: ['GDPR 15(1)', 'GDPR 7(3)'] }];
    const [found] = exportDpv({ ...sources, rules: [{ ...rule, rows }] }, readDpv()).rules;
    expect(found?.rows[0]?.rights).toEqual(['eu-gdpr:A15', 'eu-gdpr:SARNotice', 'eu-gdpr:A7-3', 'dpv:WithdrawConsent']);
  });

  it('maps only provisions and concepts that exist', () => {
    const { bases, rights, categories } = readDpv();
    for (const ref of [...Object.keys(bases), ...Object.keys(rights)]) expect(findProvision(ref)?.ref).toBe(ref);
    for (const id of Object.keys(categories)) expect(sources.concepts[id]?.slot).toBe('data');
  });
});

it('every command of kb has help', async () => {
  for (const name of ['check', 'coverage', 'show', 'gaps', 'unsigned', 'export']) {
    const { code, out } = await run(['kb', name, '--help']);
    expect(code).toBe(0);
    expect(out).toContain(`gdpr-desk kb ${name}`);
  }
});
