/** Reads one rule without the rest of the knowledge. */
import { readdirSync } from 'node:fs';
import { KNOWLEDGE, type RuleSource } from './load.ts';
import { ruleSchema } from './schema.ts';
import { readYaml } from './yaml.ts';

/** @returns the ids of all rules, sorted */
export const ruleIds = (folder: string = KNOWLEDGE): string[] =>
  readdirSync(`${folder}/rules`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yml'))
    .map((name) => name.replaceAll('\\', '/').replace(/\.yml$/, ''))
    .sort();

/**
 * @returns undefined when there is no such rule
 * @throws KnowledgeError naming file and line
 */
export const readRule = (id: string, folder: string = KNOWLEDGE): RuleSource | undefined => {
  if (!ruleIds(folder).includes(id)) return undefined;
  const file = `${folder}/rules/${id}.yml`;
  return { ...readYaml(file, ruleSchema), id, file };
};
