/** The rules with the identifiers of the W3C Data Privacy Vocabulary, for other programs. */
import { z } from 'zod';
import { LANGUAGES, type Translated } from '../domain/language.ts';
import { KNOWLEDGE, type RuleSource, type Sources } from './load.ts';
import { readYaml } from './yaml.ts';

const terms = z.record(z.string(), z.array(z.string().regex(/^[a-z-]+:[A-Za-z0-9-]+$/, 'prefix:name')).min(1));

const dpvSchema = z
  .strictObject({
    version: z.string(),
    prefixes: z.record(z.string(), z.string()),
    bases: terms,
    rights: terms,
    categories: terms,
  })
  .refine(
    ({ prefixes, bases, rights, categories }) =>
      [bases, rights, categories]
        .flatMap((list) => Object.values(list).flat())
        .every((term) => (term.split(':')[0] ?? '') in prefixes),
    'a term has a prefix that is not listed',
  );

export type DpvTerms = z.output<typeof dpvSchema>;

/** @throws KnowledgeError naming file and line */
export const readDpv = (folder: string = KNOWLEDGE): DpvTerms => readYaml(`${folder}/law/dpv.yml`, dpvSchema);

/** The terms of the longest listed provision that the cited one is, or is below. */
const termsOf = (list: Record<string, string[]>, cited: readonly string[]): string[] => {
  const found = cited.flatMap((ref) => {
    const best = Object.keys(list)
      .filter((listed) => ref === listed || ref.startsWith(`${listed}(`))
      .sort((a, b) => b.length - a.length)[0];
    return best === undefined ? [] : (list[best] ?? []);
  });
  return [...new Set(found)];
};

const exportRule = (rule: RuleSource, { bases, rights, categories }: DpvTerms) => {
  const data = [...new Set(rule.about.flatMap(({ data = [] }) => data))];
  return {
    id: rule.id,
    title: Object.fromEntries(LANGUAGES.map((language) => [language, rule[language].title])) as Translated,
    status: rule.status,
    reviewed: rule.reviewed,
    inForce: rule.inForce,
    topics: rule.topics,
    data,
    categories: [...new Set(data.flatMap((id) => categories[id] ?? []))],
    rows: rule.rows.map(({ id, verdict, cites }) => ({
      id,
      verdict,
      cites,
      bases: termsOf(bases, cites),
      rights: termsOf(rights, cites),
    })),
    exceptions: rule.exceptions.map((ref) => ({ ref, bases: termsOf(bases, [ref]) })),
  };
};

/** Everything a program needs to join our rules with other descriptions of processing. */
export const exportDpv = ({ rules, edition }: Pick<Sources, 'rules' | 'edition'>, dpv: DpvTerms) => ({
  edition,
  licence: 'CC BY 4.0',
  dpv: dpv.version,
  '@context': dpv.prefixes,
  rules: rules.map((rule) => exportRule(rule, dpv)),
});
