/** What a card's buttons carry, so that the server keeps nothing: the masked question and what was pressed so far. */
import { z } from 'zod';
import { mask } from '../answer/personal-data.ts';
import { VERDICTS, type Verdict } from '../answer/rulebook.ts';
import { LANGUAGES, type Language } from '../domain/language.ts';
import { LIMITS } from './limits.ts';

const schema = z.object({
  q: z.string(),
  l: z.enum(LANGUAGES),
  s: z.record(z.string(), z.boolean()).default({}),
  u: z.array(z.string()).default([]),
  r: z.string().optional(),
  c: z.string().optional(),
  a: z.tuple([z.enum(VERDICTS), z.string(), z.string()]).optional(),
});

export interface CarriedQuestion {
  question: string;
  language: Language;
  /** Facts that were answered yes or no. */
  stated: Record<string, boolean>;
  /** Facts that the person does not know: they are not asked again. */
  unknown: string[];
  /** The reading that was chosen. */
  rule?: string;
  /** The client that the question is about. */
  client?: string;
  /** The answer on the card; `rule` is empty where none fitted. */
  shown?: { verdict: Verdict; rule: string; edition: string };
}

/** Characters of the question that a button may carry. */
const MOST = 1500;

/** @returns undefined when the question is too long to be carried */
export const carry = ({
  question,
  language,
  stated,
  unknown,
  rule,
  client,
  shown,
}: CarriedQuestion): string | undefined => {
  const masked = mask(question);
  const value = JSON.stringify({
    q: masked,
    l: language,
    s: stated,
    u: unknown,
    ...(rule ? { r: rule } : {}),
    ...(client === undefined ? {} : { c: client }),
    ...(shown ? { a: [shown.verdict, shown.rule, shown.edition] } : {}),
  });
  return masked.length > MOST || [...value].length > LIMITS.buttonValue ? undefined : value;
};

/** @returns undefined for anything that is no such value */
export const readCarried = (value: string | undefined): CarriedQuestion | undefined => {
  let json: unknown;
  try {
    json = JSON.parse(value ?? '');
  } catch {
    return undefined;
  }
  const parsed = schema.safeParse(json);
  if (!parsed.success) return undefined;
  const { q: question, l: language, s: stated, u: unknown, r: rule, c: client, a } = parsed.data;
  return {
    question,
    language,
    stated,
    unknown,
    ...(rule ? { rule } : {}),
    ...(client === undefined ? {} : { client }),
    ...(a ? { shown: { verdict: a[0], rule: a[1], edition: a[2] } } : {}),
  };
};
