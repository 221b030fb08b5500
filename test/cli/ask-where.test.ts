import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { run } from '../support/run.ts';

const AGE = 'from what age can a child consent to our app';

const ask = async (...args: string[]) => JSON.parse((await run(['ask', '--json', ...args])).out);

describe('ask in another country', () => {
  it('answers by Belgian law without --jurisdiction, and says nothing more', async () => {
    expect(await ask(AGE)).toMatchObject({ jurisdiction: 'BE', remarks: [], house: [] });
  });

  it('answers by what differs there', async () => {
    const found = await ask('--jurisdiction', 'FR', AGE);
    expect(found).toMatchObject({ jurisdiction: 'FR', rule: 'contacts/children' });
    expect(found.headline).toBe(
      'In France a child can consent to an online service from 15; below that a parent does.',
    );
    expect(found.citations.map(({ ref }: { ref: string }) => ref)).not.toContain('BE Act 2018 7');
  });

  it('says in the language of the question that national law was not looked at', async () => {
    const { remarks, because } = await ask('--jurisdiction', 'PT', 'mag ik noteren dat een klant suikerziekte heeft?');
    expect(remarks).toEqual([expect.stringContaining('Nationaal recht is niet bekeken: Portugal (PT)')]);
    expect(because).toContain(remarks[0]);
  });

  it('takes it from a line of a batch', async () => {
    const lines = [{ question: AGE, jurisdiction: 'NL' }, { question: AGE }];
    const { out } = await run(['ask', '--batch'], { input: lines.map((line) => JSON.stringify(line)).join('\n') });
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).jurisdiction),
    ).toEqual(['NL', 'BE']);
  });
});

describe('ask with an organisation’s own rules', () => {
  const given = (verdict = 'prohibited'): { config: string; rules: string } => {
    const folder = mkdtempSync(join(tmpdir(), 'ask-house-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    mkdirSync(`${folder}/our-rules`);
    writeFileSync(
      `${folder}/our-rules/children.yml`,
      `client: acme
approvedBy: Ann Peeters
approvedOn: 2026-11-20
overrides: contacts/children
rows: [age-of-consent]
verdict: ${verdict}
en: { headline: "Acme takes no consent from children.", remark: "Pass every child to a parent." }
`,
    );
    writeFileSync(
      `${folder}/gdpr-desk.yml`,
      `organisation: { name: Example Centre, jurisdiction: BE }
roles: { dpo: [U0DPO] }
channels: { dpo: C0DPO }
clients: [{ id: acme, name: Acme Energy }, { id: other, name: Other }]
knowledge: [./our-rules]
`,
    );
    return { config: `${folder}/gdpr-desk.yml`, rules: `${folder}/our-rules` };
  };

  it('shows the client’s instruction with who approved it and when, in words and as JSON', async () => {
    const { config } = given();
    const asked = ['--config', config, '--client', 'acme', '--as-of', '2026-11-25', AGE];
    const found = await ask(...asked);
    expect(found).toMatchObject({
      verdict: 'prohibited',
      headline: 'Acme takes no consent from children.',
      house: [{ client: 'acme', by: 'Acme Energy', approvedBy: 'Ann Peeters', approvedOn: '2026-11-20' }],
    });
    expect((await run(['ask', ...asked])).out).toContain(
      'Instruction of Acme Energy, approved by Ann Peeters on 2026-11-20: Pass every child to a parent.',
    );
  });

  it('leaves it out for another client, and before it was approved', async () => {
    const { config } = given();
    expect((await ask('--config', config, '--client', 'other', AGE)).house).toEqual([]);
    expect((await ask('--config', config, '--client', 'acme', '--as-of', '2026-11-19', AGE)).house).toEqual([]);
  });

  it('refuses a client or a configuration that is not there, with 1', async () => {
    const { config } = given();
    const unknown = await run(['ask', '--config', config, '--client', 'acne', AGE]);
    expect(unknown).toMatchObject({ code: 1, out: '' });
    expect(unknown.err).toContain('no client "acne"');
    expect((await run(['ask', '--config', '/no/such.yml', AGE])).code).toBe(1);
  });

  it('kb check looks at a folder of them: file, row and remedy', async () => {
    expect(await run(['kb', 'check', given().rules])).toMatchObject({ code: 0, err: '' });
    const { code, err } = await run(['kb', 'check', given('not_required').rules]);
    expect(code).toBe(1);
    expect(err).toMatch(/children\.yml:6: verdict: /);
  });
});
