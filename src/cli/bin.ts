#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { askCommand } from './ask.ts';
import { assessCommand } from './assess.ts';
import { deadlineCommand } from './deadline.ts';
import { doctorCommand } from './doctor.ts';
import { kbCommand } from './kb.ts';
import { playgroundCommand } from './playground.ts';
import { Refused } from './refused.ts';
import { registerCommand } from './register.ts';
import { reportCommand } from './report.ts';
import { startCommand } from './start.ts';
import { storeCommand } from './store.ts';
import { ticketsCommand } from './tickets.ts';

const WRONG_USAGE = 2;

/** Commander's settings are copied by a parent only to commands that it made itself. */
const strict = (command: Command): Command => {
  command.exitOverride().showHelpAfterError('(--help shows how it is used)');
  for (const sub of command.commands) strict(sub);
  return command;
};

const program = new Command('gdpr-desk').description('A data-protection desk inside Slack for contact centres.');
for (const command of [
  startCommand(),
  playgroundCommand(),
  askCommand(),
  assessCommand(),
  deadlineCommand(),
  doctorCommand(),
  kbCommand(),
  ticketsCommand(),
  registerCommand(),
  reportCommand(),
  storeCommand(),
]) {
  program.addCommand(command);
}

try {
  await strict(program).parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : WRONG_USAGE;
  else if (error instanceof Refused) {
    console.error(error.message);
    process.exitCode = 1;
  } else throw error;
}
