/** A knowledge folder of two rules, small enough to be read and trained in a moment. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { LANGUAGES } from '../../src/domain/language.ts';
import { KNOWLEDGE, type RuleSource, readSources, type Sources } from '../../src/knowledge/load.ts';

export const HEALTH = 'special-categories/health';
export const TRADE_UNION = 'special-categories/trade-union-membership';

const OFF_TOPIC = '- where is the coffee machine\n- who plays football tonight\n- how do I restart the printer\n';

const makeSmall = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'knowledge-'));
  for (const name of ['law', 'vocabulary', `rules/${HEALTH}.yml`, `rules/${TRADE_UNION}.yml`]) {
    mkdirSync(dirname(`${folder}/${name}`), { recursive: true });
    cpSync(`${KNOWLEDGE}/${name}`, `${folder}/${name}`, { recursive: true });
  }
  mkdirSync(`${folder}/off-topic`);
  for (const language of LANGUAGES) writeFileSync(`${folder}/off-topic/${language}.yml`, OFF_TOPIC);
  return folder;
};

/** @returns the folder, removed when the test is done */
export const smallKnowledge = (): string => {
  const folder = makeSmall();
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
};

/** The two rules as read, and one of them to spoil. */
export const smallSources = (): { sources: Sources; rule: RuleSource } => {
  const folder = makeSmall();
  const sources = readSources(folder);
  rmSync(folder, { recursive: true });
  const rule = sources.rules.find(({ id }) => id === HEALTH);
  if (!rule) throw new Error('the health rule is gone');
  return { sources, rule };
};
