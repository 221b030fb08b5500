// The question lists: the engine learns from the `learnt` ones, `kept` ones are only ever scored.
import { readdirSync, readFileSync } from 'node:fs';

const FOLDERS = {
  learnt: new URL('../knowledge/questions/', import.meta.url),
  kept: new URL('../test/questions/kept/', import.meta.url),
};

/** @returns {{ name: string, questions: { id: string, lang: string, question: string, kind: string, verdict: string[], cites: string[], critical: boolean, topic: string }[] }[]} */
export const lists = (kind) =>
  readdirSync(FOLDERS[kind])
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => ({
      name: `${kind}/${name.replace('.jsonl', '')}`,
      questions: readFileSync(new URL(name, FOLDERS[kind]), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
    }));
