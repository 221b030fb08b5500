import { Command } from 'commander';
import { CHECKS, checkSources, VOCABULARY_CHECKS } from '../../knowledge/check.ts';
import { KNOWLEDGE, readSources } from '../../knowledge/load.ts';
import { describeProblem } from '../../knowledge/yaml.ts';
import { readable, today } from './readable.ts';

const check = (folder: string | undefined): void => {
  const sources = readable(() => readSources(folder ?? KNOWLEDGE));
  const findings = checkSources(sources, today());
  const errors = findings.filter(({ severity }) => severity === 'error');
  for (const finding of findings) console.error(`${finding.severity} ${finding.check}: ${describeProblem(finding)}`);
  const { length: terms } = sources.terms;
  console.log(
    `${sources.rules.length} rules, ${Object.keys(sources.concepts).length} concepts, ${terms} terms, ${CHECKS.length + VOCABULARY_CHECKS.length} checks: ${errors.length} errors, ${findings.length - errors.length} warnings. Edition ${sources.edition}.`,
  );
  if (errors.length > 0) process.exitCode = 1;
};

export const checkCommand = (): Command =>
  new Command('check')
    .description('check every rule against the vocabulary, the law and its own examples')
    .argument('[folder]', 'another knowledge folder')
    .action(check);
