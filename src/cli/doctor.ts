import { Command } from 'commander';
import { type Config, ConfigError, loadConfig } from '../config.ts';
import { type Examined, failed, ok } from '../doctor/findings.ts';
import { examineKnowledge, examineStore } from '../doctor/local.ts';

const configOf = (): Config | Examined[] => {
  try {
    return loadConfig(process.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.problems.map(({ setting, message, remedy }) => failed(`setting ${setting}`, message, remedy));
  }
};

const SIGN = { ok: 'ok     ', warning: 'WARNING', failed: 'FAILED ' } as const;

const examine = async (): Promise<Examined[]> => {
  const config = configOf();
  const folder = process.env['GDPR_DESK_DATA'] ?? './data';
  const local = [...examineKnowledge(), ...examineStore(folder)];
  if (Array.isArray(config)) return [...config, ...local];
  const { examineSlack } = await import('../doctor/slack.ts');
  return [
    ok('settings', `${config.organisation.name}, ${config.transport.kind}`),
    ...local,
    ...(await examineSlack(config)),
  ];
};

const run = async ({ json }: { json?: boolean }): Promise<void> => {
  const found = await examine();
  if (json) console.log(JSON.stringify({ found }, null, 2));
  else
    for (const { what, state, detail, remedy } of found)
      console.log(`${SIGN[state]} ${what}: ${detail}${remedy ? `. ${remedy}` : ''}`);
  if (found.some(({ state }) => state === 'failed')) process.exitCode = 1;
};

export const doctorCommand = (): Command =>
  new Command('doctor')
    .description('check settings, tokens, scopes, channels, roles, store, clock and knowledge, and say what to fix')
    .option('--json', 'print one JSON object')
    .action(run);
