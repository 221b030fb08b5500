import { Command } from 'commander';
import { checkCommand } from './kb/check.ts';
import { coverageCommand } from './kb/coverage.ts';
import { draftCommand } from './kb/draft.ts';
import { exportCommand } from './kb/export.ts';
import { gapsCommand } from './kb/gaps.ts';
import { showCommand } from './kb/show.ts';
import { unsignedCommand } from './kb/unsigned.ts';

export const kbCommand = (): Command => {
  const kb = new Command('kb').description('the knowledge base');
  for (const command of [
    checkCommand(),
    coverageCommand(),
    showCommand(),
    gapsCommand(),
    draftCommand(),
    unsignedCommand(),
    exportCommand(),
  ])
    kb.addCommand(command);
  return kb;
};
