import { Command, Option } from 'commander';
import { LANGUAGES } from '../../domain/language.ts';
import type { Separator } from '../../export/csv.ts';
import type { RegisterType } from '../../export/register.ts';
import type { Format } from '../../export/render.ts';
import { dataFolder, openForReading, refuseGaps, ticketsOf } from '../read-tickets.ts';
import { Refused } from '../refused.ts';
import { write } from '../written.ts';
import { type WriterOptions, writerFor } from './writer-for.ts';

interface ExportOptions extends WriterOptions {
  type: RegisterType;
  format: Format;
  to?: string;
  separator: Separator;
}

const exporting = async (options: ExportOptions): Promise<void> => {
  const { type, format, to } = options;
  if (format === 'pdf' && to === undefined && process.stdout.isTTY)
    throw new Refused('A PDF cannot be shown in a terminal. Name a file: --to register.pdf');
  const { renderRegister } = await import('../../export/render.ts');
  const store = await openForReading();
  const { content, count } = await renderRegister(options, await ticketsOf(store, { type }), writerFor(options));
  write(content, to);
  if (count === 0)
    console.error(`There is no ${type} in ${dataFolder()}: what was written has headings and no entries.`);
  else if (to !== undefined) console.error(`${count} ${count === 1 ? 'entry' : 'entries'} in ${to}.`);
  refuseGaps(store);
};

export const exportCommand = (): Command =>
  new Command('export')
    .description('the breach register of Art. 33(5), or the log of data-subject requests')
    .addOption(new Option('--type <type>', 'which register').choices(['incident', 'request']).makeOptionMandatory())
    .addOption(new Option('--format <format>', 'how').choices(['csv', 'json', 'pdf']).makeOptionMandatory())
    .option('--to <file>', 'where to (default: standard output)')
    .addOption(new Option('--lang <xx>', 'headings and words in this language').choices(LANGUAGES))
    .addOption(
      new Option('--separator <char>', 'of CSV; Excel with European settings wants ";"')
        .choices([',', ';'])
        .default(','),
    )
    .option('--with-restricted', 'also what people wrote in restricted incidents')
    .option('--config <file>', 'another configuration than GDPR_DESK_CONFIG')
    .action(exporting);
