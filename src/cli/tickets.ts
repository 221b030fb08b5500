import { Command, Option } from 'commander';
import { isOverdue } from '../domain/dashboard.ts';
import type { Ticket, TicketType } from '../domain/ticket.ts';
import { calendarCommand } from './calendar.ts';
import { dataFolder as folder, openForReading, ticketsOf } from './read-tickets.ts';
import { Refused } from './refused.ts';

/** All workspaces, soonest limit first. */
const readAll = async (filter: { open?: boolean; type?: TicketType } = {}): Promise<Ticket[]> =>
  ticketsOf(await openForReading(), filter);

const line = (ticket: Ticket, now: string): string =>
  [
    ticket.id.padEnd(14),
    ticket.status.padEnd(12),
    (ticket.workTo ?? '-').padEnd(26),
    isOverdue(ticket, now) && ticket.closedAt === null ? 'overdue' : '',
  ]
    .join(' ')
    .trimEnd();

interface ListOptions {
  json?: boolean;
  open?: boolean;
  type?: TicketType;
}

const list = async ({ json, open, type }: ListOptions): Promise<void> => {
  const tickets = await readAll({ ...(open ? { open } : {}), ...(type ? { type } : {}) });
  if (json) return console.log(JSON.stringify(tickets, null, 2));
  if (tickets.length === 0) return console.log(`No ${open ? 'open ' : ''}tickets in ${folder()}.`);
  const now = new Date().toISOString();
  for (const ticket of tickets) console.log(line(ticket, now));
};

const show = async (id: string, { json }: { json?: boolean }): Promise<void> => {
  const ticket = (await readAll()).find((each) => each.id === id.toUpperCase());
  if (!ticket)
    throw new Refused(`There is no ticket ${id} in ${folder()}. "gdpr-desk tickets list" shows which there are.`);
  if (json) return console.log(JSON.stringify(ticket, null, 2));
  const { history, notices, because, ...fields } = ticket;
  for (const [key, value] of Object.entries(fields))
    console.log(`${key.padEnd(18)} ${value === null ? '-' : String(value)}`);
  for (const reason of because) console.log(`because            ${reason}`);
  for (const { at, by, event } of history) console.log(`history            ${at} ${by} ${event}`);
  for (const { key, dueAt, settledAt } of notices)
    console.log(`notice             ${key} due ${dueAt} ${settledAt ? `settled ${settledAt}` : 'not settled'}`);
};

export const ticketsCommand = (): Command => {
  const tickets = new Command('tickets').description('read the store in GDPR_DESK_DATA, also while the app runs');
  tickets
    .command('list')
    .description('every ticket, or those that match')
    .option('--json', 'print an array of whole tickets')
    .option('--open', 'only those that are not closed')
    .addOption(new Option('--type <type>', 'only one kind').choices(['incident', 'request', 'question']))
    .action(list);
  tickets
    .command('show')
    .description('one ticket with its history and notices')
    .argument('<id>', 'for example INC-2026-0001')
    .option('--json', 'print the whole ticket')
    .action(show);
  tickets.addCommand(calendarCommand());
  return tickets;
};
