/** The build step: reads and compiles `knowledge/` into `dist`. What it says is checked by `kb check`. */
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { COMPILED, pack } from './compiled.ts';
import { allProvisions } from './law.ts';
import { compile, KNOWLEDGE, readSources } from './load.ts';
import { loadLegalValues } from './load-law.ts';
import { trainTogether } from './train.ts';
import { KnowledgeError } from './yaml.ts';

/** Whoever starts this step with a channel says on it when the learner's code is there; reading needs none. */
const learner = process.channel ? once(process, 'message') : undefined;

const build = async (): Promise<void> => {
  const sources = readSources();
  await learner;
  const { json, model, texts } = pack({
    rulebook: compile(sources, await trainTogether(sources)),
    law: loadLegalValues(),
    provisions: allProvisions(KNOWLEDGE),
  });
  mkdirSync(dirname(COMPILED.json), { recursive: true });
  writeFileSync(COMPILED.texts, texts);
  writeFileSync(COMPILED.model, model);
  writeFileSync(COMPILED.json, json);
};

try {
  await build();
} catch (error) {
  if (!(error instanceof KnowledgeError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
