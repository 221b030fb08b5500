import { Command } from 'commander';
import { exportCommand } from './register/export.ts';
import { importCommand } from './register/import.ts';
import { letterCommand, packCommand } from './register/papers.ts';

export const registerCommand = (): Command => {
  const register = new Command('register').description(
    'the breach register and the request log, read from GDPR_DESK_DATA, also while the app runs',
  );
  for (const command of [exportCommand(), packCommand(), letterCommand(), importCommand()])
    register.addCommand(command);
  return register;
};
