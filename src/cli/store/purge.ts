import { Command } from 'commander';
import type { Organisation } from '../../config.ts';
import { DEFAULT_RETENTION, isClockPlausible, keptBecause } from '../../domain/retention.ts';
import type { Ticket } from '../../domain/ticket.ts';
import { StoreInUse, StoreNotWritable } from '../../store/errors.ts';
import { type Purge, type PurgeRules, planOne, planPurge, purge } from '../../store/purge.ts';
import { NotSaved, StaleTicket } from '../../store/store.ts';
import { createProgress } from '../progress.ts';
import { dataFolder, openForReading, refuseGaps, ticketsOf } from '../read-tickets.ts';
import { Refused } from '../refused.ts';
import { settingsOf } from '../settings.ts';

interface Options {
  dryRun?: boolean;
  ticket?: string;
  yes?: boolean;
  clockIsRight?: boolean;
  config?: string;
  json?: boolean;
}

const KEPT = {
  open: 'is still open; close it first',
  hold: 'is under a legal hold; end the hold first',
  erased: 'was erased already',
};

const rulesOf = (settings: Organisation | undefined, now: string): PurgeRules => {
  if (!settings)
    throw new Refused(
      'There is no gdpr-desk.yml here, so nobody says how long tickets are kept. Point GDPR_DESK_CONFIG or --config at it.',
    );
  return { retention: settings.retention ?? DEFAULT_RETENTION, timezone: settings.organisation.timezone, now };
};

const planFor = (tickets: Ticket[], id: string, rules: PurgeRules): Purge => {
  const found = tickets.filter((each) => each.id === id.toUpperCase());
  const [ticket] = found;
  if (!ticket) throw new Refused(`There is no ticket ${id} in ${dataFolder()}. Nothing was erased.`);
  if (found.length > 1)
    throw new Refused(`${id} is a ticket of ${found.length} workspaces; erase it with retention. Nothing was erased.`);
  const plan = planOne(ticket, rules);
  const because = keptBecause(ticket, plan.tickets[0]?.why ?? 'asked');
  if (because) throw new Refused(`${ticket.id} ${KEPT[because]}. Nothing was erased.`);
  return plan;
};

const tell = ({ tickets, gaps, held }: Purge): void => {
  for (const { ticket, keptUntil } of tickets)
    console.log(`${ticket.id.padEnd(14)} closed ${ticket.closedAt}, kept until ${keptUntil}`);
  if (gaps.length > 0) console.log(`${gaps.length} questions that found no rule`);
  if (held.length > 0) console.log(`Kept because of a legal hold: ${held.join(', ')}`);
};

const run = async ({ dryRun, ticket: id, yes, clockIsRight, config, json }: Options): Promise<void> => {
  const now = new Date().toISOString();
  const rules = rulesOf(settingsOf(config), now);
  const store = await openForReading();
  const tickets = await ticketsOf(store);
  refuseGaps(store);
  if (!clockIsRight && !isClockPlausible(tickets, now))
    throw new Refused(
      `It is ${now}, and that does not fit what was last written in ${dataFolder()}. Nothing was erased; set the clock, or say --clock-is-right.`,
    );
  const plan = id === undefined ? await planPurge(store, dataFolder(), rules) : planFor(tickets, id, rules);
  const many = plan.tickets.length + plan.gaps.length;
  const erases = !dryRun && yes === true && many > 0;
  if (erases) await erasing(plan, now);
  if (json) {
    const ids = plan.tickets.map(({ ticket }) => ticket.id);
    console.log(JSON.stringify({ erased: erases, tickets: ids, gaps: plan.gaps.length, held: plan.held }));
  } else {
    tell(plan);
    const state = many === 0 ? 'Nothing to erase' : erases ? 'Erased' : 'Would be erased';
    console.log(
      `${state}: ${plan.tickets.length} tickets, ${plan.gaps.length} questions. Backups keep what they hold.`,
    );
  }
  if (!dryRun && !erases && many > 0)
    throw new Refused('Nothing was erased. Say --yes to erase it: it does not come back.');
};

const erasing = async (plan: Purge, now: string): Promise<void> => {
  try {
    await purge(dataFolder(), plan, { by: 'system', now }, createProgress('purge'));
  } catch (error) {
    const known = [StoreInUse, StoreNotWritable, NotSaved].some((kind) => error instanceof kind);
    if (known && error instanceof Error) throw new Refused(error.message);
    throw error instanceof StaleTicket ? new Refused(`${error.message} Run this again.`) : error;
  }
};

export const purgeCommand = (): Command =>
  new Command('purge')
    .description('erase the content of tickets that retention no longer keeps; their line in the register stays')
    .option('--dry-run', 'say what would be erased, also while the app runs')
    .option('--ticket <id>', 'only this one, whenever it was closed')
    .option('--yes', 'erase it; the app must not run')
    .option('--clock-is-right', 'although nothing was written for more than a year')
    .option('--config <file>', 'the configuration file (default: GDPR_DESK_CONFIG, ./gdpr-desk.yml)')
    .option('--json', 'print one JSON object')
    .action(run);

export const migrateCommand = (): Command =>
  new Command('migrate')
    .description('move the store into PostgreSQL (not in this version)')
    .requiredOption('--to <url>', 'where to')
    .action(() => {
      throw new Refused('PostgreSQL is not part of this version, so there is nothing to move to. Nothing was changed.');
    });
