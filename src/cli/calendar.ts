import { Command, Option } from 'commander';
import { LANGUAGES } from '../domain/language.ts';
import { calendarOf } from '../export/calendar.ts';
import { dataFolder, openForReading, refuseGaps, ticketsOf } from './read-tickets.ts';
import { type WriterOptions, writerFor } from './register/writer-for.ts';
import { write } from './written.ts';

const calendar = async ({ to, ...options }: WriterOptions & { to?: string }): Promise<void> => {
  const store = await openForReading();
  const { text, count } = await calendarOf(await ticketsOf(store, { open: true }), writerFor(options));
  if (count === 0) console.error(`No limit runs in ${dataFolder()}: nothing was written.`);
  else write(text, to);
  if (count > 0 && to !== undefined) console.error(`${count} ${count === 1 ? 'limit' : 'limits'} in ${to}.`);
  refuseGaps(store);
};

export const calendarCommand = (): Command =>
  new Command('calendar')
    .description('open limits as a calendar file: numbers, kinds and dates, nothing that anybody wrote')
    .option('--to <file>', 'where to, such as limits.ics (default: standard output)')
    .addOption(new Option('--lang <xx>', 'words in this language').choices(LANGUAGES))
    .option('--config <file>', 'another configuration than GDPR_DESK_CONFIG')
    .action(calendar);
