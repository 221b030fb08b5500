/** Every finding names file, line and remedy. */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkSources } from '../../src/knowledge/check.ts';
import { citationExists } from '../../src/knowledge/checks/citation-exists.ts';
import { textForEveryRow } from '../../src/knowledge/checks/text-for-every-row.ts';
import { readSources } from '../../src/knowledge/load.ts';
import { describeProblem, lineOf, located } from '../../src/knowledge/yaml.ts';
import { HEALTH, smallKnowledge } from '../support/small-knowledge.ts';

const DAY = '2026-11-25';

const spoilt = (change: (text: string) => string) => {
  const folder = smallKnowledge();
  const file = `${folder}/rules/${HEALTH}.yml`;
  const text = change(readFileSync(file, 'utf8'));
  writeFileSync(file, text);
  const lineWith = (part: string) => text.split('\n').findIndex((line) => line.includes(part)) + 1;
  return { folder, file, lineWith };
};

it('the line of a citation that does not exist', () => {
  const { folder, file, lineWith } = spoilt((text) =>
    text.replace('GDPR 9(2)(a), GDPR 7(1)', 'GDPR 9(2)(z), GDPR 7(1)'),
  );
  const [found] = checkSources(readSources(folder), DAY, [citationExists]);
  expect(found).toMatchObject({ file, line: lineWith('GDPR 9(2)(z)'), check: 'citation-exists' });
  expect(found && describeProblem(found)).toBe(
    `${file}:${lineWith('GDPR 9(2)(z)')}: "GDPR 9(2)(z)" does not exist. Write it as GDPR 9(2)(a), GDPR rec 47 or a provision listed in knowledge/law/other-laws.yml.`,
  );
});

it('where something is missing, the line of what it should stand in', () => {
  const { folder, lineWith } = spoilt((text) => text.replace('  - id: default\n', '  - id: other\n'));
  const found = checkSources(readSources(folder), DAY, [textForEveryRow]).filter(({ message }) =>
    message.startsWith('fr'),
  );
  expect(found.map(({ message }) => message)).toEqual([
    'fr: no text for "other"',
    expect.stringContaining('"default"'),
  ]);
  expect(found[0]?.line).toBe(lineWith('fr:') + 2);
});

it('the file alone where it cannot be read any more', () => {
  expect(located('/no/such.yml', { at: ['rows'], message: 'm', remedy: 'r' })).toEqual({
    file: '/no/such.yml',
    message: 'm',
    remedy: 'r',
  });
  expect(lineOf('/no/such.yml', [])).toBeUndefined();
});
