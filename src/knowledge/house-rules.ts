/**
 * An organisation's own rules and its clients' instructions (as processor the client's instruction counts, GDPR
 * Art. 28(3)(a)): one file each, in folders that the configuration names. They add to a rule or make it stricter.
 */
import { existsSync, readdirSync } from 'node:fs';
import { z } from 'zod';
import type { HouseRule } from '../answer/overlay.ts';
import { LANGUAGES, type Language, type Translated } from '../domain/language.ts';
import { overlayFields, overlayTextSchema, toOverlay } from './jurisdictions.ts';
import { type Base, overlayProblems } from './overlay-problems.ts';
import { unknownPlaceholders } from './placeholders.ts';
import { KnowledgeError, located, type Problem, readYaml } from './yaml.ts';

const inSome = Object.fromEntries(LANGUAGES.map((language) => [language, overlayTextSchema.optional()])) as Translated<
  z.ZodOptional<typeof overlayTextSchema>
>;

const houseRuleSchema = z
  .strictObject({
    client: z
      .string()
      .regex(/^[a-z0-9-]+$/, 'the id of a client in the configuration')
      .optional(),
    approvedBy: z.string().min(1).max(100),
    approvedOn: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a date as YYYY-MM-DD'),
    /** The rule that it adds to. */
    overrides: z.string(),
    ...overlayFields,
    ...inSome,
  })
  .refine((rule) => LANGUAGES.some((language) => rule[language]), `needs a text under ${LANGUAGES.join(', ')}`)
  .refine(
    (rule) => rule.verdict || !LANGUAGES.some((language) => rule[language]?.headline ?? rule[language]?.answer),
    'has a headline or answer and no verdict: say what is added as "remark", "conditions" or "steps"',
  );

type Source = z.output<typeof houseRuleSchema>;

/** Who instructs: a client's id → name, and the organisation's own name. */
export interface Names {
  organisation: string;
  clients: Readonly<Record<string, string>>;
}

/** As processor, what the client says counts by this provision. */
const INSTRUCTION = 'GDPR 28(3)(a)';

const toHouseRule = (source: Source, { findProvision }: Base, names: Names): HouseRule => {
  const { client, approvedBy, approvedOn, overrides, cites, nl, fr, en, de, ...rest } = source;
  const text = Object.fromEntries(
    Object.entries({ nl, fr, en, de } satisfies Record<Language, unknown>).filter(([, said]) => said),
  );
  const by = client === undefined ? names.organisation : (names.clients[client] ?? client);
  const cited = cites.length > 0 || client === undefined ? cites : [INSTRUCTION];
  return {
    ...toOverlay({ ...rest, rule: overrides, cites: cited, text }, findProvision),
    ...(client === undefined ? {} : { client }),
    by,
    approvedBy,
    approvedOn,
  };
};

/** The files of a folder of house rules, sorted. */
export const houseFiles = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.yml'))
        .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
        .sort()
    : [];

const readOne = (file: string, base: Base): { source: Source } | { problems: Problem[] } => {
  try {
    const source = readYaml(file, houseRuleSchema);
    const all = [...overlayProblems({ ...source, rule: source.overrides }, base), ...unknownPlaceholders(source)];
    const problems = all.map((found) =>
      located(file, { ...found, at: found.at[0] === 'rule' ? ['overrides'] : found.at }),
    );
    return problems.length > 0 ? { problems } : { source };
  } catch (error) {
    if (error instanceof KnowledgeError) return { problems: error.problems };
    throw error;
  }
};

/**
 * Reads and checks the rules in all folders.
 * @throws KnowledgeError with every problem at once
 */
export const readHouseRules = (folders: readonly string[], base: Base, names: Names): HouseRule[] => {
  const missing = folders
    .filter((folder) => !existsSync(folder))
    .map((file) => ({ file, message: 'there is no such folder', remedy: 'Create it, or take it out of "knowledge".' }));
  const read = folders.flatMap(houseFiles).map((file) => readOne(file, base));
  const problems = [...missing, ...read.flatMap((one) => ('problems' in one ? one.problems : []))];
  if (problems.length > 0) throw new KnowledgeError(problems);
  return read.flatMap((one) => ('source' in one ? [toHouseRule(one.source, base, names)] : []));
};
