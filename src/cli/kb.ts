import { Command } from 'commander';
import { CHECKS, checkSources, VOCABULARY_CHECKS } from '../knowledge/check.ts';
import { KNOWLEDGE, readSources } from '../knowledge/load.ts';
import { describeProblem, KnowledgeError } from '../knowledge/yaml.ts';
import { Refused } from './refused.ts';

const check = (folder: string | undefined): void => {
  try {
    const sources = readSources(folder ?? KNOWLEDGE);
    const findings = checkSources(sources, new Date().toISOString().slice(0, 10));
    const errors = findings.filter(({ severity }) => severity === 'error');
    for (const finding of findings) console.error(`${finding.severity} ${finding.check}: ${describeProblem(finding)}`);
    const { length: terms } = sources.terms;
    console.log(
      `${sources.rules.length} rules, ${Object.keys(sources.concepts).length} concepts, ${terms} terms, ${CHECKS.length + VOCABULARY_CHECKS.length} checks: ${errors.length} errors, ${findings.length - errors.length} warnings. Edition ${sources.edition}.`,
    );
    if (errors.length > 0) process.exitCode = 1;
  } catch (error) {
    if (error instanceof KnowledgeError) throw new Refused(error.message);
    throw error;
  }
};

export const kbCommand = (): Command => {
  const kb = new Command('kb').description('the knowledge base');
  kb.command('check')
    .description('check every rule against the vocabulary, the law and its own examples')
    .argument('[folder]', 'another knowledge folder')
    .action(check);
  return kb;
};
