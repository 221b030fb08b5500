/**
 * The rulebook as the build left it, in three files: JSON; the classifier's numbers as bytes; and what rules say, a line
 * for each rule and language, read when it is first asked for. A start pays for none of it twice.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Model, Provision, Rule, Rulebook, RuleText } from '../answer/rulebook.ts';
import { type LegalValues, legalValuesSchema } from '../domain/deadlines/legal-values.ts';
import { LANGUAGES } from '../domain/language.ts';

const below = (name: string): string => fileURLToPath(new URL(`../../dist/${name}`, import.meta.url));

/** Below `dist`, from `src` and from `dist` alike. */
export const COMPILED = { json: below('rulebook.json'), model: below('model.bin'), texts: below('texts.jsonl') };

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

type Packed = Omit<Compiled, 'rulebook' | 'provisions'> & {
  /** JSON within JSON: parsed when an article is first asked for. */
  provisions: string;
  rulebook: Omit<Rulebook, 'rules' | 'model' | 'law'> & { rules: Omit<Rule, 'text'>[] };
  model: { features: number; dimensions: number; heads: number; scale: number };
};

/** JSON in ASCII: text with one byte a letter is read and parsed in less than half the time. */
const asciiJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[\u0080-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** What each file of a compiled rulebook holds. */
export const pack = ({ rulebook: { model, rules, law: _, ...book }, provisions, ...rest }: Compiled) => {
  const { hashes, dimensions, features, scale, heads, bias } = model;
  const packed: Packed = {
    ...rest,
    provisions: JSON.stringify(provisions),
    rulebook: { ...book, rules: rules.map(({ text: __, ...rule }) => rule) },
    model: { features: hashes.length, dimensions, heads: bias.length, scale },
  };
  return {
    json: asciiJson(packed),
    model: Buffer.concat(
      [hashes, heads, bias, features].map(({ buffer, byteOffset, byteLength }) =>
        Buffer.from(buffer, byteOffset, byteLength),
      ),
    ),
    texts: rules.flatMap(({ text }) => LANGUAGES.map((language) => `${JSON.stringify(text[language])}\n`)).join(''),
  };
};

const readOrRefuse = (path: string): Buffer<ArrayBuffer> => {
  try {
    return readFileSync(path);
  } catch {
    throw new NotBuilt(`${path} is missing. Run "npm run build" first.`);
  }
};

/** Views of the bytes as they were read: the arrays stand one after the other, four-byte ones first. */
const unpackModel = (
  { features, dimensions, heads, scale }: Packed['model'],
  { buffer, byteOffset }: Buffer<ArrayBuffer>,
): Model => {
  const ofHeads = byteOffset + 4 * features;
  const bias = ofHeads + 4 * heads * dimensions;
  return {
    hashes: new Uint32Array(buffer, byteOffset, features),
    dimensions,
    features: new Int8Array(buffer, bias + 4 * heads, features * dimensions),
    scale,
    heads: new Float32Array(buffer, ofHeads, heads * dimensions),
    bias: new Float32Array(buffer, bias, heads),
  };
};

/** Where each line of the file starts and ends. */
const linesOf = (bytes: Buffer): (readonly [start: number, end: number])[] => {
  const found: (readonly [number, number])[] = [];
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(10, start);
    found.push([start, end]);
    start = end + 1;
  }
  return found;
};

/** The texts of the rule at place `i`, each parsed when it is first read. */
const textsAt = (bytes: Buffer, lines: ReturnType<typeof linesOf>, i: number): Rule['text'] => {
  const lazy = (line: number): PropertyDescriptor => {
    let text: RuleText | undefined;
    const get = (): RuleText => {
      text ??= JSON.parse(bytes.toString('utf8', ...(lines[line] ?? [0, 0]))) as RuleText;
      return text;
    };
    return { enumerable: true, get };
  };
  const properties = LANGUAGES.map((language, l) => [language, lazy(i * LANGUAGES.length + l)]);
  return Object.defineProperties({}, Object.fromEntries(properties)) as Rule['text'];
};

/** @throws NotBuilt when there is no compiled rulebook */
export const readCompiled = (paths: typeof COMPILED = COMPILED): Compiled => {
  const bytes = readOrRefuse(paths.texts);
  const lines = linesOf(bytes);
  // Written by our own build from checked sources; only the law's numbers are parsed again, into dates.
  const {
    rulebook,
    law: numbers,
    model,
    provisions,
  } = JSON.parse(readOrRefuse(paths.json).toString('latin1')) as Packed;
  const rules = rulebook.rules.map((rule, i) => ({ ...rule, text: textsAt(bytes, lines, i) }));
  const law = legalValuesSchema.parse(numbers);
  let parsed: Compiled['provisions'] | undefined;
  return {
    get provisions() {
      parsed ??= JSON.parse(provisions) as Compiled['provisions'];
      return parsed;
    },
    rulebook: { ...rulebook, rules, law, model: unpackModel(model, readOrRefuse(paths.model)) },
    law,
  };
};

/** The compiled rulebook when it was made from this edition; undefined when from another, or when there is none. */
export const compiledAs = (edition: string, paths: typeof COMPILED = COMPILED): Rulebook | undefined => {
  try {
    const { rulebook } = readCompiled(paths);
    return rulebook.edition === edition ? rulebook : undefined;
  } catch (error) {
    if (error instanceof NotBuilt) return undefined;
    throw error;
  }
};
