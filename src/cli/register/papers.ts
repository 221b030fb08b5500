import { Command, Option } from 'commander';
import { LANGUAGES } from '../../domain/language.ts';
import type { Incident } from '../../domain/ticket.ts';
import type { PackWriter } from '../../export/pack/fields.ts';
import { AUTHORITY_FORMS, formFor } from '../../export/pack/forms.ts';
import { letterOf } from '../../export/pack/letter.ts';
import { packOf } from '../../export/pack/pack.ts';
import { type Paper, textOf } from '../../export/pack/paper.ts';
import { dataFolder, openForReading, ticketsOf } from '../read-tickets.ts';
import { Refused } from '../refused.ts';
import { write } from '../written.ts';
import { jurisdictionOf, organisationOf, type WriterOptions, writerFor } from './writer-for.ts';

interface PaperOptions extends WriterOptions {
  to?: string;
  for?: string;
}

const incidentOf = async (id: string): Promise<Incident> => {
  const tickets = await ticketsOf(await openForReading(), { type: 'incident' });
  const found = tickets.find((ticket) => ticket.id === id.toUpperCase());
  if (found?.type === 'incident') return found;
  throw new Refused(
    `There is no incident ${id} in ${dataFolder()}. "gdpr-desk tickets list --type incident" shows which there are.`,
  );
};

const paper = async (
  id: string,
  options: PaperOptions,
  make: (incident: Incident, writer: PackWriter) => Paper,
): Promise<void> => {
  const writer = { ...writerFor(options), organisation: organisationOf(options) };
  write(`${textOf(make(await incidentOf(id), writer))}\n`, options.to);
};

const command = (name: string, description: string): Command =>
  new Command(name)
    .description(description)
    .argument('<id>', 'for example INC-2026-0001')
    .addOption(new Option('--lang <xx>', 'in this language').choices(LANGUAGES))
    .option('--to <file>', 'where to (default: standard output)')
    .option('--with-restricted', 'also what people wrote in a restricted incident')
    .option('--config <file>', 'another configuration than GDPR_DESK_CONFIG');

export const packCommand = (): Command =>
  command('pack', 'one incident in the order of the authority’s form (Art. 33), to copy')
    .addOption(
      new Option('--for <XX>', 'country of the authority (default: that of the configuration, else BE)').choices(
        Object.keys(AUTHORITY_FORMS),
      ),
    )
    .action((id: string, options: PaperOptions) =>
      paper(id, options, (incident, writer) =>
        packOf(incident, formFor(options.for ?? jurisdictionOf(options)), writer),
      ),
    );

export const letterCommand = (): Command =>
  command('letter', 'the letter to the people concerned (Art. 34), to complete and send').action(
    (id: string, options: PaperOptions) => paper(id, options, letterOf),
  );
