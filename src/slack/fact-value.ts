/** What a fact button carries, so that the server keeps nothing: the masked question and the facts stated so far. */
import { z } from 'zod';
import { mask } from '../answer/personal-data.ts';
import { LANGUAGES } from '../domain/language.ts';
import { LIMITS } from './limits.ts';

const schema = z.object({
  q: z.string(),
  l: z.enum(LANGUAGES),
  s: z.record(z.string(), z.boolean()),
});

export interface FactValue {
  question: string;
  language: (typeof LANGUAGES)[number];
  stated: Record<string, boolean>;
}

/** Characters of the question that a button may carry. */
const MOST = 1500;

/** @returns undefined when the question is too long to be carried */
export const factValue = ({ question, language, stated }: FactValue): string | undefined => {
  const masked = mask(question);
  const value = JSON.stringify({ q: masked, l: language, s: stated });
  return masked.length > MOST || value.length > LIMITS.buttonValue ? undefined : value;
};

/** @returns undefined for anything that is no such value */
export const readFactValue = (value: string | undefined): FactValue | undefined => {
  let json: unknown;
  try {
    json = JSON.parse(value ?? '');
  } catch {
    return undefined;
  }
  const parsed = schema.safeParse(json);
  return parsed.success ? { question: parsed.data.q, language: parsed.data.l, stated: parsed.data.s } : undefined;
};
