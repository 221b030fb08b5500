/** Reads `knowledge/` and compiles it into the rulebook that the engine answers from. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';
import { compileLexicon } from '../answer/lexicon.ts';
import {
  type CompiledLexicon,
  type Concept,
  type Condition,
  type Model,
  type Pattern,
  type Provision,
  type Rule,
  type Rulebook,
  SLOTS,
  type Term,
} from '../answer/rulebook.ts';
import type { LegalValues } from '../domain/deadlines/legal-values.ts';
import { LANGUAGES, type Language, type Translated } from '../domain/language.ts';
import { compileJurisdictions, type JurisdictionSource, readJurisdictions } from './jurisdictions.ts';
import { type FindProvision, readLaw } from './law.ts';
import { loadLegalValues } from './load-law.ts';
import { conceptsSchema, everydaySchema, labelledSchema, offTopicSchema, ruleSchema, termsSchema } from './schema.ts';
import { KnowledgeError, type Problem, readLines, readYaml } from './yaml.ts';

/** The product's own knowledge, beside the package's `src` or `dist`. */
export const KNOWLEDGE = fileURLToPath(new URL('../../knowledge', import.meta.url));

export type Labelled = z.output<typeof labelledSchema>;

export type RuleSource = z.output<typeof ruleSchema> & { id: string; file: string };

/** Everything read and well-formed, not yet checked against each other. */
export interface Sources {
  rules: RuleSource[];
  concepts: Record<string, Concept>;
  terms: Term[];
  /** The terms by their first word. */
  lexicon: CompiledLexicon;
  /** Words of everyday, by what they mean. */
  everyday: CompiledLexicon;
  /** How each language says the concepts, as written. */
  sayings: Record<Language, z.output<typeof termsSchema>>;
  vocabularyFile: (language: Language) => string;
  findProvision: FindProvision;
  /** The law's dated numbers. */
  law: LegalValues;
  /** By country code, what differs there. */
  jurisdictions: Record<string, JurisdictionSource>;
  /** Questions that are none of our business. */
  offTopic: Translated<string[]>;
  /** Labelled questions that the classifier learns from. */
  questions: Labelled[];
  /** SHA-256 over all files, first 12 hex digits. */
  edition: string;
}

const namesIn = (folder: string, ending: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith(ending))
        .map((name) => name.replaceAll('\\', '/'))
        .sort()
    : [];

const yamlFiles = (folder: string): string[] => namesIn(folder, '.yml');

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
  for (const name of [...yamlFiles(folder), ...namesIn(folder, '.jsonl')])
    hash.update(`${name}\0`).update(readFileSync(`${folder}/${name}`));

  const vocabularyFile = (language: Language): string => `${folder}/vocabulary/${language}.yml`;
  const sayings = Object.fromEntries(
    LANGUAGES.map((language) => [language, gather(() => readYaml(vocabularyFile(language), termsSchema)) ?? {}]),
  ) as Record<Language, z.output<typeof termsSchema>>;
  const offTopic = Object.fromEntries(
    LANGUAGES.map((language) => [
      language,
      gather(() => readYaml(`${folder}/off-topic/${language}.yml`, offTopicSchema)) ?? [],
    ]),
  ) as Translated<string[]>;
  const listed = gather(() => readYaml(`${folder}/vocabulary/concepts.yml`, conceptsSchema));
  const concepts: Record<string, Concept> = {};
  const terms: Term[] = [];
  for (const slot of SLOTS) {
    for (const [id, { guarded, careful, supports, excuse, asked }] of Object.entries(listed?.[slot] ?? {})) {
      const inEach = <T>(say: (language: Language) => T): Translated<T> =>
        Object.fromEntries(LANGUAGES.map((language) => [language, say(language)])) as Translated<T>;
      concepts[id] = {
        id,
        slot,
        guarded,
        careful,
        supports,
        excuse,
        name: inEach((language) => sayings[language][id]?.name ?? id),
        ...(asked ? { question: inEach((language) => sayings[language][id]?.question ?? '') } : {}),
      };
      for (const language of LANGUAGES)
        terms.push(...(sayings[language][id]?.terms ?? []).map((text) => ({ concept: id, language, text })));
    }
  }

  const everyday = Object.entries(
    gather(() => readYaml(`${folder}/vocabulary/everyday.yml`, everydaySchema)) ?? {},
  ).flatMap(([concept, said]) =>
    LANGUAGES.flatMap((language) =>
      said[language].split(',').map((text): Term => ({ concept, language, text: text.trim() })),
    ),
  );

  const rules = yamlFiles(`${folder}/rules`).flatMap((name) => {
    const file = `${folder}/rules/${name}`;
    const rule = gather(() => readYaml(file, ruleSchema));
    return rule ? [{ ...rule, id: name.replace(/\.yml$/, ''), file }] : [];
  });
  const questions = namesIn(`${folder}/questions`, '.jsonl').flatMap(
    (name) => gather(() => readLines(`${folder}/questions/${name}`, labelledSchema)) ?? [],
  );
  const findProvision = gather(() => readLaw(folder));
  const law = gather(() => loadLegalValues(`${folder}/law/legal-values.yml`));
  const jurisdictions = gather(() => readJurisdictions(folder)) ?? {};
  if (problems.length > 0 || !findProvision || !law) throw new KnowledgeError(problems);
  return {
    rules,
    concepts,
    terms,
    lexicon: compileLexicon(terms),
    everyday: compileLexicon(everyday),
    sayings,
    vocabularyFile,
    findProvision,
    law,
    jurisdictions,
    offTopic,
    questions,
    edition: hash.digest('hex').slice(0, 12),
  };
};

/** Concepts, citations and texts joined into what the engine reads. Expects sources that the checks have passed. */
export const compile = (sources: Sources, model: Model): Rulebook => {
  const { rules, concepts, lexicon, everyday, findProvision, edition } = sources;
  const provisions: Record<string, Provision> = {};
  for (const ref of rules.flatMap((rule) => [...rule.exceptions, ...rule.rows.flatMap((row) => row.cites)])) {
    const provision = findProvision(ref);
    if (provision) provisions[ref] = provision;
  }
  return {
    edition,
    concepts,
    lexicon,
    everyday,
    rules: rules.map(toRule),
    provisions,
    jurisdictions: compileJurisdictions(sources.jurisdictions, findProvision),
    law: sources.law,
    model,
  };
};

const toRule = ({ file: _, examples: __, lookalikes: ___, nl, fr, en, de, ...rule }: RuleSource): Rule => {
  const text = ({ rows, ...rest }: RuleSource['nl']): Rule['text']['nl'] =>
    ({
      ...rest,
      rows: Object.fromEntries(Object.entries(rows).map(([id, { phrasings: _phrasings, ...row }]) => [id, row])),
    }) as Rule['text']['nl'];
  return {
    ...rule,
    inForce: { from: rule.inForce.from, ...(rule.inForce.to ? { to: rule.inForce.to } : {}) },
    about: rule.about as Pattern[],
    rows: rule.rows.map(({ when, ...row }) => ({ ...row, ...(when ? { when: when as Condition[] } : {}) })),
    text: { nl: text(nl), fr: text(fr), en: text(en), de: text(de) },
  };
};
