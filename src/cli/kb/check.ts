import { existsSync } from 'node:fs';
import { Command } from 'commander';
import { CHECKS, checkSources, SOURCES_CHECKS } from '../../knowledge/check.ts';
import { compiledAs } from '../../knowledge/compiled.ts';
import { readHouseRules } from '../../knowledge/house-rules.ts';
import { KNOWLEDGE, readSources } from '../../knowledge/load.ts';
import { describeProblem } from '../../knowledge/yaml.ts';
import { readable, today } from './readable.ts';

const checkHouse = (folder: string): void => {
  const { rules, findProvision } = readable(() => readSources());
  const house = readable(() => readHouseRules([folder], { rules, findProvision }, { organisation: '', clients: {} }));
  console.log(`${house.length} house rules: each lies over a rule that exists, and is at least as strict.`);
};

/** Examples are answered by what was learnt; one thread learns it again, silently, when nothing built is of this edition. */
const tellOfLearning = (edition: string): void => {
  if (!compiledAs(edition))
    console.error(
      'The knowledge has changed since the last build: learning all questions again takes about twenty seconds.',
    );
};

const checkKnowledge = (folder: string): void => {
  const sources = readable(() => readSources(folder));
  tellOfLearning(sources.edition);
  const findings = checkSources(sources, today());
  const errors = findings.filter(({ severity }) => severity === 'error');
  for (const finding of findings) console.error(`${finding.severity} ${finding.check}: ${describeProblem(finding)}`);
  const { length: terms } = sources.terms;
  console.log(
    `${sources.rules.length} rules, ${Object.keys(sources.concepts).length} concepts, ${terms} terms, ${CHECKS.length + SOURCES_CHECKS.length} checks: ${errors.length} errors, ${findings.length - errors.length} warnings. Edition ${sources.edition}.`,
  );
  if (errors.length > 0) process.exitCode = 1;
};

/** A folder of an organisation's own rules has no vocabulary. */
const check = (folder: string = KNOWLEDGE): void =>
  existsSync(`${folder}/vocabulary`) ? checkKnowledge(folder) : checkHouse(folder);

export const checkCommand = (): Command =>
  new Command('check')
    .description('check every rule against the vocabulary, the law and its own examples')
    .argument('[folder]', "an organisation's own rules, or another knowledge folder")
    .action(check);
