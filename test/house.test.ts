import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { loadOrganisation } from '../src/config.ts';
import { readHouse, watchHouse } from '../src/house.ts';
import { readRule } from '../src/knowledge/one-rule.ts';
import { KnowledgeError } from '../src/knowledge/yaml.ts';
import type { Log, LogFields } from '../src/log.ts';
import { HEALTH } from './support/small-knowledge.ts';

const health = readRule(HEALTH);
const base = { rules: health ? [health] : [] };

const RULE = `client: acme
approvedBy: Ann Peeters
approvedOn: 2026-11-20
overrides: ${HEALTH}
rows: [explicit-consent]
verdict: prohibited
en: { headline: "No, not for Acme.", remark: "Acme takes no health data, even with consent." }
`;

interface Given {
  folder: string;
  config: string;
  write(name: string, text: string): void;
}

const given = (text = RULE): Given => {
  const folder = mkdtempSync(join(tmpdir(), 'house-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(`${folder}/our-rules`);
  const config = `${folder}/gdpr-desk.yml`;
  writeFileSync(
    config,
    `organisation: { name: Example Centre }
roles: { dpo: [U0DPO] }
channels: { dpo: C0DPO }
clients: [{ id: acme, name: Acme Energy }]
knowledge: [./our-rules]
`,
  );
  const write = (name: string, written: string): void => writeFileSync(`${folder}/our-rules/${name}`, written);
  write('health.yml', text);
  return { folder, config, write };
};

const messages = (text: string): string[] => {
  try {
    readHouse(loadOrganisation(given(text).config), base);
  } catch (error) {
    if (error instanceof KnowledgeError) return error.problems.map(({ message }) => message);
    throw error;
  }
  return [];
};

describe('reading house rules', () => {
  it('finds the folder beside the configuration, and names the client', () => {
    expect(readHouse(loadOrganisation(given().config), base)).toMatchObject([
      {
        rule: HEALTH,
        rows: ['explicit-consent'],
        client: 'acme',
        by: 'Acme Energy',
        approvedBy: 'Ann Peeters',
        approvedOn: '2026-11-20',
        verdict: 'prohibited',
        // As processor, an instruction of the client.
        cites: [{ ref: 'GDPR 28(3)(a)' }],
      },
    ]);
  });

  it('names the organisation where there is no client', () => {
    const [rule] = readHouse(loadOrganisation(given(RULE.replace('client: acme\n', '')).config), base);
    expect(rule).toMatchObject({ by: 'Example Centre', cites: [] });
    expect(rule).not.toHaveProperty('client');
  });

  it.each([
    [
      'is more permissive',
      RULE.replace('[explicit-consent]', '[default]').replace('prohibited', 'conditional'),
      /more permissive than the row "default"/,
    ],
    ['ends in a plain yes', RULE.replace('verdict: prohibited', 'verdict: allowed'), /^verdict: /],
    ['overrides nothing', RULE.replace(HEALTH, 'no/such'), /there is no rule "no\/such"/],
    ['has no approver', RULE.replace('approvedBy: Ann Peeters\n', ''), /^approvedBy: /],
    ['says nothing', RULE.replace(/en: .*\n/, ''), /needs a text under nl, fr, en, de/],
    ['leaves an unknown number to be filled in', RULE.replace('no health data', '{days}'), /"\{days\}" is no number/],
    [
      'has a headline without a verdict',
      RULE.replace('verdict: prohibited\n', ''),
      /headline or answer and no verdict/,
    ],
  ])('refuses one that %s', (_, text, message) => {
    const found = messages(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(message);
  });

  it('takes the numbers of the law', () => {
    expect(messages(RULE.replace('no health data', 'none after {requestMonths}'))).toEqual([]);
  });

  it('refuses a folder that is not there', () => {
    const settings = { ...loadOrganisation(given().config), knowledge: ['/no/such/folder'] };
    expect(() => readHouse(settings, base)).toThrow('/no/such/folder: there is no such folder.');
  });
});

describe('house rules while the desk runs', () => {
  const start = (here: Given) => {
    const lines: [string, string, LogFields | undefined][] = [];
    const note = (level: string) => (event: string, fields?: LogFields) => lines.push([level, event, fields]);
    const log: Log = { info: note('info'), warn: note('warn'), error: note('error') };
    const house = watchHouse(loadOrganisation(here.config), base, log);
    onTestFinished(() => house.stop());
    return { house, lines };
  };

  it('are read again when a file changes, comes or goes', () => {
    const here = given();
    const { house, lines } = start(here);
    house.look();
    expect(lines).toEqual([]);
    here.write('more.yml', RULE.replace('client: acme\n', ''));
    house.look();
    expect(house.rules()).toHaveLength(2);
    rmSync(`${here.folder}/our-rules/health.yml`);
    house.look();
    expect(house.rules().map(({ by }) => by)).toEqual(['Example Centre']);
    expect(lines).toEqual([
      ['info', 'house_rules_read', { count: 2 }],
      ['info', 'house_rules_read', { count: 1 }],
    ]);
  });

  it('stay as they were when a file is bad, with one warning that says nothing of its content', () => {
    const here = given();
    const { house, lines } = start(here);
    here.write('bad.yml', 'secret words of a client: [');
    house.look();
    house.look();
    expect(house.rules()).toHaveLength(1);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject(['warn', 'house_rules_refused', { error: 'KnowledgeError' }]);
    expect(JSON.stringify(lines)).not.toContain('secret');
    here.write('bad.yml', RULE);
    house.look();
    expect(house.rules()).toHaveLength(2);
  });

  it('stop the start when they are bad at the start', () => {
    expect(() => start(given('client: acme\n'))).toThrow(KnowledgeError);
  });
});
