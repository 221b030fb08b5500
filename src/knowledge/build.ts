/** The build step: reads and compiles `knowledge/` into `dist/rulebook.json`. What it says is checked by `kb check`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { COMPILED, type Compiled } from './compiled.ts';
import { allProvisions } from './law.ts';
import { compile, KNOWLEDGE, readSources } from './load.ts';
import { loadLegalValues } from './load-law.ts';
import { KnowledgeError } from './yaml.ts';

const build = (): void => {
  const sources = readSources();
  const compiled: Compiled = {
    rulebook: compile(sources),
    law: loadLegalValues(),
    provisions: allProvisions(KNOWLEDGE),
  };
  mkdirSync(dirname(COMPILED), { recursive: true });
  writeFileSync(COMPILED, JSON.stringify(compiled));
};

try {
  build();
} catch (error) {
  if (!(error instanceof KnowledgeError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
