// The question lists: `learnt` ones may have been looked at while mending, `kept` ones are only ever scored.
import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../test/questions/', import.meta.url);

/** @returns {{ name: string, questions: { id: string, lang: string, question: string, kind: string, verdict: string[], cites: string[], critical: boolean, topic: string }[] }[]} */
export const lists = (kind) =>
  readdirSync(new URL(`${kind}/`, FOLDER))
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => ({
      name: `${kind}/${name.replace('.jsonl', '')}`,
      questions: readFileSync(new URL(`${kind}/${name}`, FOLDER), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
    }));
