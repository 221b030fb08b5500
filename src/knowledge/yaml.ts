import { readFileSync } from 'node:fs';
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';

/** A value in each of the four languages. */
export const translated = <T extends z.ZodType>(value: T) =>
  z.strictObject({ nl: value, fr: value, en: value, de: value });

/** One thing wrong in a knowledge file: where, what, and what to do. */
export interface Problem {
  file: string;
  line?: number;
  message: string;
  remedy: string;
}

/** Keys and places that lead to a part of a file, such as `['rows', 2, 'cites', 0]`. */
export type Place = readonly (string | number)[];

/** What a check found, and where in its file. */
export interface Found extends Omit<Problem, 'file' | 'line'> {
  at: Place;
}

/** A knowledge file could not be read; `problems` says where and why. */
export class KnowledgeError extends Error {
  override readonly name = 'KnowledgeError';
  readonly problems: Problem[];
  constructor(problems: Problem[]) {
    super(problems.map(describeProblem).join('\n'));
    this.problems = problems;
  }
}

export const describeProblem = ({ file, line, message, remedy }: Problem): string =>
  `${file}${line === undefined ? '' : `:${line}`}: ${message}. ${remedy}`;

/** @returns the line of a part of a YAML file, or of what it should stand in; undefined when the file cannot be read */
export const lineOf = (path: string, at: Place): number | undefined => {
  const lines = new LineCounter();
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
  let node: unknown = parseDocument(text, { lineCounter: lines, schema: 'core' }).contents;
  let offset = 0;
  for (const step of at) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
      if (!pair || !isScalar(pair.key)) break;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)] as { range?: [number, number, number] } | undefined;
      if (!item) break;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else break;
  }
  return lines.linePos(offset).line;
};

/** A finding with its file and line. */
export const located = (file: string, { at, ...found }: Found): Problem => {
  const line = lineOf(file, at);
  return { file, ...(line === undefined ? {} : { line }), ...found };
};

/**
 * Reads and checks one YAML file: no aliases, no duplicate keys, nothing unknown.
 * @throws KnowledgeError naming file and line
 */
export const readYaml = <T extends z.ZodType>(path: string, schema: T): z.output<T> => {
  const lines = new LineCounter();
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new KnowledgeError([{ file: path, message: 'cannot be read', remedy: 'Put the file back.' }]);
  }
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, schema: 'core' });
  const broken = [...document.errors, ...document.warnings];
  if (broken.length > 0) {
    throw new KnowledgeError(
      broken.map((error) => ({
        file: path,
        line: lines.linePos(error.pos[0]).line,
        message: `not valid YAML: ${error.message.split('\n')[0]}`,
        remedy: 'Mend the line; a text with ": " or a leading quote needs quotation marks around it.',
      })),
    );
  }
  const parsed = schema.safeParse(document.toJS({ maxAliasCount: 0 }));
  if (parsed.success) return parsed.data;
  throw new KnowledgeError(
    parsed.error.issues.map((issue) => {
      const node = document.getIn(issue.path.slice(0, -1), true) as { range?: [number, number, number] } | undefined;
      const at = document.getIn(issue.path, true) as { range?: [number, number, number] } | undefined;
      const range = at?.range ?? node?.range;
      return {
        file: path,
        ...(range ? { line: lines.linePos(range[0]).line } : {}),
        message: `${issue.path.join('.') || 'the file'}: ${issue.message}`,
        remedy: 'See knowledge/README.md for the form.',
      };
    }),
  );
};

/**
 * Reads and checks a file of JSON objects, one a line.
 * @throws KnowledgeError naming file and line
 */
export const readLines = <T extends z.ZodType>(path: string, schema: T): z.output<T>[] => {
  const problems: Problem[] = [];
  const found = readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, i) => {
      if (line.trim() === '') return [];
      const complain = (message: string): never[] => {
        problems.push({ file: path, line: i + 1, message, remedy: 'One JSON object a line, as the others are.' });
        return [];
      };
      try {
        const parsed = schema.safeParse(JSON.parse(line));
        return parsed.success ? [parsed.data] : complain(parsed.error.issues.map(({ message }) => message).join('. '));
      } catch {
        return complain('not valid JSON');
      }
    });
  if (problems.length > 0) throw new KnowledgeError(problems);
  return found;
};
