import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createAnswerer } from '../../src/answer/answer.ts';
import { LANGUAGES } from '../../src/domain/language.ts';
import { checkSources } from '../../src/knowledge/check.ts';
import { readCompiled } from '../../src/knowledge/compiled.ts';
import { draftRule } from '../../src/knowledge/draft-rule.ts';
import { readSources } from '../../src/knowledge/load.ts';
import { ruleSchema } from '../../src/knowledge/schema.ts';
import { smallKnowledge } from '../support/small-knowledge.ts';
import { aQuestion, NOW } from '../support/tickets.ts';

const DAY = '2026-11-24';
const answer = createAnswerer(readCompiled().rulebook);
const HARD = 'Mag ik "dit": noteren? # geen commentaar\n- {lijst}: [x] \u2028 & *ster* !tag |';
const said = [{ from: 'dpo' as const, by: 'U0DPO', at: NOW, text: `${HARD} `.repeat(40) }];

const draftOf = (change: Parameters<typeof aQuestion>[0]) => {
  const question = aQuestion(change);
  const read = answer({ question: question.description, language: question.language, asOf: DAY });
  return draftRule(question, read, DAY);
};

describe('a question as the draft of a rule', () => {
  it.each(LANGUAGES)('asked in %s fits the schema, whatever was typed', (language) => {
    for (const description of ['Puis-je noter une allergie ?', HARD, 'x'.repeat(3000), '?']) {
      const { path, yaml } = draftOf({ language, description, said });
      const rule = ruleSchema.parse(parse(yaml));
      expect(path).toBe('knowledge/rules/drafts/qst-2026-0001.yml');
      expect(rule).toMatchObject({ status: 'draft', rows: [{ verdict: 'ask_dpo' }] });
      expect(rule[language].rows['default']?.phrasings[0]?.slice(0, 20)).toBe(rule.examples[0]?.ask.slice(0, 20));
    }
  });

  it('is about what the engine read, and names the provisions that it cited', () => {
    const rule = ruleSchema.parse(parse(draftOf({ description: 'can I store health info?', language: 'en' }).yaml));
    expect(rule.about).toEqual([expect.objectContaining({ data: ['health'] })]);
    expect(rule.rows[0]?.cites).toContain('GDPR 9(1)');
  });

  it('put among the rules, kb check asks for every text that is still to be written, and for nothing that is', () => {
    const folder = smallKnowledge();
    mkdirSync(`${folder}/rules/drafts`);
    const { yaml } = draftOf({ description: 'can I store health info?', language: 'en', said: said.slice(0, 0) });
    writeFileSync(`${folder}/rules/drafts/qst-2026-0001.yml`, yaml);
    const findings = checkSources(readSources(folder), DAY).filter(({ file }) => file.includes('qst-2026-0001'));
    const todo = findings.filter(({ check }) => check === 'nothing-to-do');
    expect(todo.map(({ message }) => message)).toContain('nl, title still begins with TODO');
    expect(todo.length).toBeGreaterThan(30);
    const others = new Set(findings.map(({ check }) => check));
    for (const wellFormed of ['concept-exists', 'citation-exists', 'text-for-every-row', 'always-fits', 'review-date'])
      expect(others).not.toContain(wellFormed);
  });

  it('of which the engine read nothing says so to kb check', () => {
    const folder = smallKnowledge();
    mkdirSync(`${folder}/rules/drafts`);
    const { yaml } = draftRule(aQuestion(), { facts: {}, citations: [] }, DAY);
    writeFileSync(`${folder}/rules/drafts/qst-2026-0001.yml`, yaml);
    const checks = checkSources(readSources(folder), DAY)
      .filter(({ file }) => file.includes('qst-2026-0001'))
      .map(({ check }) => check);
    expect(checks).toEqual(expect.arrayContaining(['concept-exists', 'citation-exists', 'nothing-to-do']));
  });
});
