/** The shape of the YAML in `knowledge/`. Strict: an unknown key is an error, so that a typo is never silently ignored. */
import { z } from 'zod';
import { SLOTS, VERDICTS } from '../answer/rulebook.ts';
import { LANGUAGES } from '../domain/language.ts';

const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a date as YYYY-MM-DD');
const oneOrMore = z.union([z.string(), z.array(z.string()).min(1)]).transform((value) => [value].flat());

const slots = [...SLOTS, 'denied'] as const;
const pattern = z.partialRecord(z.enum(slots), oneOrMore);

const when = z.strictObject({
  ...Object.fromEntries(slots.map((slot) => [slot, oneOrMore.optional()])),
  not: pattern.optional(),
});

const row = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  when: z.union([when.transform((one) => [one]), z.array(when).min(1)]).optional(),
  verdict: z.enum(VERDICTS).exclude(['out_of_scope']),
  cites: z.array(z.string()).min(1).max(5),
});

const rowText = z.strictObject({
  headline: z.string().max(200),
  answer: z.string().max(600),
  conditions: z.array(z.string().max(250)).max(6).optional(),
  steps: z.array(z.string().max(250)).max(5).optional(),
  phrasings: z.array(z.string().max(300)).min(4),
});

const ruleText = z.strictObject({
  title: z.string().max(80),
  rows: z.record(z.string(), rowText),
  conditions: z.array(z.string().max(250)).max(6),
  exceptions: z.record(z.string(), z.string().max(250)),
  steps: z.array(z.string().max(250)).min(1).max(5),
  caller: z.string().max(300).optional(),
  dpo: z.string().max(250),
});

export const ruleSchema = z.strictObject({
  status: z.enum(['draft', 'reviewed']),
  reviewed: date,
  topics: z.array(z.string().regex(/^[a-z0-9-]+$/)).min(1),
  inForce: z.strictObject({ from: date, to: date.optional() }),
  about: z.array(pattern).min(1),
  breadth: z.enum(['narrow', 'broad']),
  rows: z.array(row).min(1).max(8),
  exceptions: z.array(z.string()).max(10).default([]),
  ask: z.array(z.string()).max(3).default([]),
  related: z.array(z.string()).default([]),
  examples: z.array(z.strictObject({ ask: z.string(), expect: z.enum(VERDICTS) })).min(1),
  lookalikes: z.array(z.string()).default([]),
  en: ruleText,
  nl: ruleText,
  fr: ruleText,
  de: ruleText,
});

const concept = z.strictObject({
  means: z.string(),
  guarded: z.boolean().default(false),
  careful: z.boolean().default(false),
  supports: z.boolean().default(false),
  excuse: z.boolean().default(false),
  asked: z.boolean().default(false),
});

/** What the engine can understand, by slot. */
export const conceptsSchema = z.record(z.enum(SLOTS), z.record(z.string().regex(/^[a-z0-9-]+$/), concept));

/** How one language says the concepts. */
export const termsSchema = z.record(
  z.string().regex(/^[a-z0-9-]+$/),
  z.strictObject({
    name: z.string().min(1).max(60),
    question: z.string().max(150).optional(),
    terms: z.array(z.string().min(1)),
  }),
);

/** Words of everyday by what they mean, in each language with commas between them. */
export const everydaySchema = z.record(
  z.string().regex(/^[a-z0-9-]+$/),
  z.strictObject({ nl: z.string().min(1), fr: z.string().min(1), en: z.string().min(1), de: z.string().min(1) }),
);

/** Questions of one language that are none of our business. */
export const offTopicSchema = z.array(z.string().min(1).max(300)).min(1);

/** A labelled question of the lists that the classifier learns from, one JSON object a line. */
export const labelledSchema = z.object({
  lang: z.enum(LANGUAGES),
  question: z.string().min(1),
  topic: z.string(),
  /** The rule that answers, where another one has the topic too. */
  rule: z.string().optional(),
  verdict: z.array(z.enum(VERDICTS)).min(1),
  cites: z.array(z.string()),
});
