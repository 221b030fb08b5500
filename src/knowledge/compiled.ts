/** The rulebook as the build left it: one file, read in milliseconds. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Provision, Rulebook } from '../answer/rulebook.ts';
import { type LegalValues, legalValuesSchema } from '../domain/deadlines/legal-values.ts';

/** Below `dist`, from `src` and from `dist` alike. */
export const COMPILED = fileURLToPath(new URL('../../dist/rulebook.json', import.meta.url));

export interface Compiled {
  rulebook: Rulebook;
  law: LegalValues;
  /** Every article of the GDPR with its paragraphs and points, for `/gdpr article`. */
  provisions: Record<string, Provision>;
}

/** The rulebook is missing: the build has not run. */
export class NotBuilt extends Error {
  override readonly name = 'NotBuilt';
}

/** @throws NotBuilt when there is no compiled rulebook */
export const readCompiled = (path: string = COMPILED): Compiled => {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new NotBuilt(`${path} is missing. Run "npm run build" first.`);
  }
  // Written by our own build from checked sources; only the law's numbers are parsed again, into dates.
  const { rulebook, law, provisions } = JSON.parse(text) as Compiled;
  return { rulebook, law: legalValuesSchema.parse(law), provisions };
};
