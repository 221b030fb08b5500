/** The build step: reads, checks and compiles `knowledge/` into `dist/rulebook.json`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { checkSources } from './check.ts';
import { COMPILED, type Compiled } from './compiled.ts';
import { allProvisions } from './law.ts';
import { compile, KNOWLEDGE, readSources } from './load.ts';
import { loadLegalValues } from './load-law.ts';
import { KnowledgeError } from './yaml.ts';

const build = (): void => {
  const sources = readSources();
  const errors = checkSources(sources).filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new KnowledgeError(errors);
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
