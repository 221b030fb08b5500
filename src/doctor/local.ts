import { accessSync, constants, existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { readCompiled } from '../knowledge/compiled.ts';
import { type Examined, failed, ok, warning } from './findings.ts';

export const examineKnowledge = (): Examined[] => {
  try {
    const { rulebook } = readCompiled();
    const drafts = rulebook.rules.filter(({ status }) => status === 'draft').length;
    const found = [ok('knowledge', `${rulebook.rules.length} rules, edition ${rulebook.edition}`)];
    if (drafts > 0)
      found.push(
        warning(
          'knowledge',
          `${drafts} rules are drafts`,
          'Have a lawyer review them; the answer card says so until then.',
        ),
      );
    return found;
  } catch (error) {
    return [failed('knowledge', error instanceof Error ? error.message : 'cannot be read', 'Run "npm run build".')];
  }
};

const writable = (folder: string): boolean => {
  try {
    accessSync(existsSync(folder) ? folder : dirname(resolve(folder)), constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

/** Whether the folder can be written; the running app, which holds its lock, is not disturbed. */
export const examineStore = (folder: string): Examined[] =>
  writable(folder)
    ? [ok('store', resolve(folder))]
    : [
        failed(
          'store',
          `${resolve(folder)} cannot be written`,
          'Give this user the folder, or point GDPR_DESK_DATA at another.',
        ),
      ];
