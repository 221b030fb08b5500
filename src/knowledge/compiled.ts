/**
 * The rulebook as the build left it, in three files: JSON; the classifier's numbers as bytes; and what rules say, a line
 * for each rule and language, read when it is first asked for. A start pays for none of it twice.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Model, Provision, Rule, Rulebook, RuleText, Table } from '../answer/rulebook.ts';
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

/** The model's arrays in the order in which their bytes stand, four-byte ones first. */
const arraysOf = ({ hashes, ruleTable, rowTable, verdictTable }: Model) => {
  const tables = [ruleTable, rowTable, verdictTable];
  return [
    hashes,
    ...tables.map(({ ends }) => ends),
    ...tables.map(({ targets }) => targets),
    ...tables.map(({ weights }) => weights),
  ];
};

type Packed = Omit<Compiled, 'rulebook'> & {
  rulebook: Omit<Rulebook, 'rules' | 'model'> & { rules: Omit<Rule, 'text'>[] };
  model: Pick<Model, 'rules' | 'rows'> & { lengths: number[]; tables: { bias: number[]; scale: number }[] };
};

const withoutNumbers = ({ bias, scale }: Table) => ({ bias: [...bias], scale });

/** What each file of a compiled rulebook holds. */
export const pack = ({ rulebook: { model, rules, ...book }, ...rest }: Compiled) => {
  const packed: Packed = {
    ...rest,
    rulebook: { ...book, rules: rules.map(({ text: _, ...rule }) => rule) },
    model: {
      rules: model.rules,
      rows: model.rows,
      lengths: arraysOf(model).map(({ length }) => length),
      tables: [model.ruleTable, model.rowTable, model.verdictTable].map(withoutNumbers),
    },
  };
  return {
    json: JSON.stringify(packed),
    model: Buffer.concat(
      arraysOf(model).map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)),
    ),
    texts: rules.flatMap(({ text }) => LANGUAGES.map((language) => `${JSON.stringify(text[language])}\n`)).join(''),
  };
};

const readOrRefuse = (path: string): Buffer => {
  try {
    return readFileSync(path);
  } catch {
    throw new NotBuilt(`${path} is missing. Run "npm run build" first.`);
  }
};

const NO_TABLE: Table = {
  ends: new Uint32Array(),
  targets: new Uint16Array(),
  weights: new Int8Array(),
  bias: new Float64Array(),
  scale: 1,
};

const unpackModel = ({ rules, rows, lengths, tables }: Packed['model'], bytes: Buffer): Model => {
  const { buffer } = new Uint8Array(bytes);
  let at = 0;
  const next = <T>(size: number, make: (offset: number, length: number) => T): T => {
    const length = lengths.shift() ?? 0;
    const array = make(at, length);
    at += length * size;
    return array;
  };
  const four = () => next(4, (offset, length) => new Uint32Array(buffer, offset, length));
  const two = () => next(2, (offset, length) => new Uint16Array(buffer, offset, length));
  const one = () => next(1, (offset, length) => new Int8Array(buffer, offset, length));
  const hashes = four();
  const ends = tables.map(four);
  const targets = tables.map(two);
  const weights = tables.map(one);
  const [ruleTable = NO_TABLE, rowTable = NO_TABLE, verdictTable = NO_TABLE] = tables.map(
    ({ bias, scale }, i): Table => ({
      ends: ends[i] ?? NO_TABLE.ends,
      targets: targets[i] ?? NO_TABLE.targets,
      weights: weights[i] ?? NO_TABLE.weights,
      bias: Float64Array.from(bias),
      scale,
    }),
  );
  return { rules, rows, hashes, ruleTable, rowTable, verdictTable };
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
  const { rulebook, law, model, ...rest } = JSON.parse(readOrRefuse(paths.json).toString('utf8')) as Packed;
  const rules = rulebook.rules.map((rule, i) => ({ ...rule, text: textsAt(bytes, lines, i) }));
  return {
    ...rest,
    rulebook: { ...rulebook, rules, model: unpackModel(model, readOrRefuse(paths.model)) },
    law: legalValuesSchema.parse(law),
  };
};
