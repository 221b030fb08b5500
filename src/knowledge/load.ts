/** Reads `knowledge/` and compiles it into the rulebook that the engine answers from. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';
import type { Concept, Pattern, Provision, Rule, Rulebook, Slot, Term } from '../answer/rulebook.ts';
import { LANGUAGES } from '../domain/language.ts';
import { type FindProvision, readLaw } from './law.ts';
import { ruleSchema, vocabularySchema } from './schema.ts';
import { KnowledgeError, type Problem, readYaml } from './yaml.ts';

/** The product's own knowledge, beside the package's `src` or `dist`. */
export const KNOWLEDGE = fileURLToPath(new URL('../../knowledge', import.meta.url));

const VOCABULARY: Record<string, Slot> = {
  'question-kinds': 'kind',
  data: 'data',
  actions: 'action',
  people: 'subject',
  purposes: 'purpose',
  tools: 'tool',
  stated: 'stated',
  events: 'event',
  topics: 'topic',
};

export type RuleSource = z.output<typeof ruleSchema> & { id: string; file: string };

/** Everything read and well-formed, not yet checked against each other. */
export interface Sources {
  rules: RuleSource[];
  concepts: Record<string, Concept>;
  terms: Term[];
  findProvision: FindProvision;
  /** SHA-256 over all files, first 12 hex digits. */
  edition: string;
}

const yamlFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yml'))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();

/**
 * Reads every knowledge file.
 * @throws KnowledgeError with every problem of form at once
 */
export const readSources = (folder: string = KNOWLEDGE): Sources => {
  const problems: Problem[] = [];
  const hash = createHash('sha256');
  const gather = <T>(read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof KnowledgeError)) throw error;
      problems.push(...error.problems);
      return undefined;
    }
  };
  for (const name of yamlFiles(folder)) hash.update(`${name}\0`).update(readFileSync(`${folder}/${name}`));

  const concepts: Record<string, Concept> = {};
  const terms: Term[] = [];
  for (const [name, slot] of Object.entries(VOCABULARY)) {
    const entries = gather(() => readYaml(`${folder}/vocabulary/${name}.yml`, vocabularySchema)) ?? {};
    for (const [id, { means: _, terms: byLanguage, question, ...rest }] of Object.entries(entries)) {
      concepts[id] = { id, slot, ...rest, ...(question ? { question } : {}) };
      for (const language of LANGUAGES)
        terms.push(...byLanguage[language].map((text) => ({ concept: id, language, text })));
    }
  }

  const rules = yamlFiles(`${folder}/rules`).flatMap((name) => {
    const file = `${folder}/rules/${name}`;
    const rule = gather(() => readYaml(file, ruleSchema));
    return rule ? [{ ...rule, id: name.replace(/\.yml$/, ''), file }] : [];
  });
  const findProvision = gather(() => readLaw(folder));
  if (problems.length > 0 || !findProvision) throw new KnowledgeError(problems);
  return { rules, concepts, terms, findProvision, edition: hash.digest('hex').slice(0, 12) };
};

/** Concepts, citations and texts joined into what the engine reads. Expects sources that the checks have passed. */
export const compile = ({ rules, concepts, terms, findProvision, edition }: Sources): Rulebook => {
  const provisions: Record<string, Provision> = {};
  for (const ref of rules.flatMap((rule) => [...rule.exceptions, ...rule.rows.flatMap((row) => row.cites)])) {
    const provision = findProvision(ref);
    if (provision) provisions[ref] = provision;
  }
  return { edition, concepts, terms, rules: rules.map(toRule), provisions };
};

const toRule = ({ file: _, examples: __, lookalikes: ___, exceptions, nl, fr, en, de, ...rule }: RuleSource): Rule => ({
  ...rule,
  exceptions,
  inForce: { from: rule.inForce.from, ...(rule.inForce.to ? { to: rule.inForce.to } : {}) },
  about: rule.about as Pattern[],
  rows: rule.rows.map(({ when, ...row }) => ({
    ...row,
    ...(when ? { when: when as Pattern & { not?: Pattern } } : {}),
  })),
  text: { nl, fr, en, de } as Rule['text'],
});
