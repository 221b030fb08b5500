/** The house rules while the desk runs: read at the start, and again when a file changes. */
import { statSync } from 'node:fs';
import type { HouseRule } from './answer/overlay.ts';
import type { Config } from './config.ts';
import { houseFiles, readHouseRules } from './knowledge/house-rules.ts';
import { readLaw } from './knowledge/law.ts';
import { KNOWLEDGE } from './knowledge/load.ts';
import type { Base } from './knowledge/overlay-problems.ts';
import { KnowledgeError } from './knowledge/yaml.ts';
import { errorFields, type Log } from './log.ts';

const PAUSE_MS = 3_000;

export interface HouseWatch {
  /** The rules as they are at the moment. */
  rules(): readonly HouseRule[];
  /** Looks whether a file has changed since; done every few seconds by itself. */
  look(): void;
  stop(): void;
}

/** Which files there are, how old and how long: changes when one of them does. */
const stateOf = (folders: readonly string[]): string =>
  folders
    .flatMap(houseFiles)
    .map((file) => {
      const found = statSync(file, { throwIfNoEntry: false });
      return `${file} ${found?.mtimeMs} ${found?.size}`;
    })
    .join('\n');

type Settings = Pick<Config, 'organisation' | 'clients' | 'knowledge'>;

/** @throws KnowledgeError with every problem at once */
export const readHouse = (
  { organisation, clients, knowledge }: Settings,
  { rules }: Pick<Base, 'rules'>,
): HouseRule[] =>
  knowledge.length === 0
    ? []
    : readHouseRules(
        knowledge,
        { rules, findProvision: readLaw(KNOWLEDGE) },
        { organisation: organisation.name, clients: Object.fromEntries(clients.map(({ id, name }) => [id, name])) },
      );

/**
 * Reads the house rules and keeps them current. Files that cannot be used leave the old rules in force, and one warning
 * in the log, without a word of what they say.
 * @throws KnowledgeError when they cannot be used at the start
 */
export const watchHouse = (settings: Settings, base: Pick<Base, 'rules'>, log: Log): HouseWatch => {
  const { knowledge } = settings;
  let state = stateOf(knowledge);
  let rules = readHouse(settings, base);
  const look = (): void => {
    try {
      const now = stateOf(knowledge);
      if (now === state) return;
      state = now;
      rules = readHouse(settings, base);
      log.info('house_rules_read', { count: rules.length });
    } catch (error) {
      const problems = error instanceof KnowledgeError ? { count: error.problems.length } : {};
      log.warn('house_rules_refused', { ...errorFields(error), ...problems });
    }
  };
  const timer = knowledge.length > 0 ? setInterval(look, PAUSE_MS).unref() : undefined;
  return { rules: () => rules, look, stop: () => clearInterval(timer) };
};
