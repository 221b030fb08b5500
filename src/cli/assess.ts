import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { z } from 'zod';
import { ConfigError } from '../config.ts';
import { DeadlineInputError } from '../domain/deadlines/input.ts';
import { type Assessment, assess, type Where } from '../domain/severity/assess.ts';
import { incidentFactsSchema } from '../domain/severity/facts.ts';
import { loadLegalValues } from '../knowledge/load-law.ts';
import { explainSeverity } from '../words/severity-words.ts';
import { runBatch } from './batch.ts';
import { Refused } from './refused.ts';
import { settingsOf } from './settings.ts';

const inOneSentence = (error: unknown): unknown => {
  if (error instanceof z.ZodError) {
    const where = error.issues.map(({ path, message }) => `${path.join('.') || 'the incident'}: ${message}`);
    return new Refused(
      `The incident cannot be assessed (${where.join('; ')}). README and --help name the fields and their values.`,
    );
  }
  return error instanceof DeadlineInputError ? new Refused(error.message) : error;
};

/** As the contract has it: the reasons in English. */
type Printed = Omit<Assessment, 'reasons'> & { because: string[] };

/** Country, zone and what is stricter there by the configuration, where there is one. */
const whereOf = (config: string | undefined): Where => {
  const law = loadLegalValues();
  const settings = settingsOf(config);
  if (!settings) return { timezone: 'Europe/Brussels', jurisdiction: 'BE', law };
  const { timezone, jurisdiction } = settings.organisation;
  return { timezone, jurisdiction, law, stricter: settings.severity?.stricter[jurisdiction] ?? [] };
};

const createAssess = (config: string | undefined): ((given: unknown) => Printed) => {
  let where: Where;
  try {
    where = whereOf(config);
  } catch (error) {
    throw error instanceof ConfigError ? new Refused(error.message) : error;
  }
  return (given) => {
    try {
      const { severity, decision, reasons, ...rest } = assess(incidentFactsSchema.parse(given), where);
      return { severity, decision, because: explainSeverity(reasons, 'en'), ...rest };
    } catch (error) {
      throw inOneSentence(error);
    }
  };
};

const readFile = (path: string): unknown => {
  try {
    return JSON.parse(readFileSync(path === '-' ? 0 : path, 'utf8'));
  } catch (error) {
    const why = error instanceof SyntaxError ? 'is no JSON' : 'cannot be read';
    throw new Refused(`${path} ${why}. Give a file with one incident as a JSON object.`);
  }
};

const yesNo = (value: boolean): string => (value ? 'yes' : 'no');

const inWords = ({ severity, decision, because, unknown, deadlines }: Printed): string =>
  [
    `severity ${severity.level} (${severity.score})`,
    `notify the authority: ${yesNo(decision.notifyAuthority)}${deadlines.authority ? `, by ${deadlines.authority}` : ''}`,
    `tell the people concerned: ${yesNo(decision.notifySubjects)}`,
    ...(decision.notifyController ? ['tell the controller (the client): yes, without delay'] : []),
    'enter it in the register: yes',
    '',
    ...because.map((line) => `- ${line}`),
    ...(unknown.length > 0 ? ['', `unknown: ${unknown.join(', ')}`] : []),
    '',
    'A proposal: the controller decides, with the DPO’s advice.',
  ].join('\n');

const run = async (
  file: string | undefined,
  { json, batch, config }: { json?: boolean; batch?: boolean; config?: string },
): Promise<void> => {
  const assessment = createAssess(config);
  if (batch) return runBatch(assessment);
  if (file === undefined) throw new Refused('Name a file with one incident as a JSON object, or - for standard input.');
  const found = assessment(readFile(file));
  console.log(json ? JSON.stringify(found, null, 2) : inWords(found));
};

export const assessCommand = (): Command =>
  new Command('assess')
    .description('severity and decision for a described incident')
    .argument('[file]', 'one incident as a JSON object; - for standard input')
    .option('--json', 'print one JSON object')
    .option('--batch', 'read one JSON object a line on standard input, print one a line')
    .option('--config <file>', 'configuration file, for what is stricter where the authority is')
    .action(run);
