import { existsSync } from 'node:fs';
import { loadOrganisation, type Organisation } from '../config.ts';

/** The file that `--config` names; else the one that the desk would start with, where there is one. */
export const settingsOf = (given: string | undefined): Organisation | undefined => {
  const path = given ?? process.env['GDPR_DESK_CONFIG'] ?? './gdpr-desk.yml';
  if (given === undefined && !existsSync(path)) return undefined;
  return loadOrganisation(path);
};
