import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import { type ImportPlan, type PlannedRow, planImport } from '../../export/import/plan.ts';
import { readSheet, SheetError } from '../../export/import/sheet.ts';
import type { RegisterType } from '../../export/register.ts';
import { loadLegalValues } from '../../knowledge/load-law.ts';
import { StoreInUse, StoreNotWritable } from '../../store/errors.ts';
import { openLowdbStore } from '../../store/lowdb.ts';
import { createProgress } from '../progress.ts';
import { dataFolder, openForReading } from '../read-tickets.ts';
import { Refused } from '../refused.ts';
import { clientsOf, jurisdictionOf, type WriterOptions, writerFor } from './writer-for.ts';

interface ImportOptions extends WriterOptions {
  type: RegisterType;
  apply?: boolean;
  dryRun?: boolean;
  workspace?: string;
  json?: boolean;
}

const bytesOf = (file: string): Uint8Array => {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new Refused(`${file} cannot be read (${(error as NodeJS.ErrnoException).code}). Name a CSV file.`);
  }
};

const sheetOf = (file: string) => {
  try {
    return readSheet(bytesOf(file));
  } catch (error) {
    throw error instanceof SheetError ? new Refused(`${file}: ${error.message}`) : error;
  }
};

/** The one workspace of the store, or the one that was named. */
const workspaceOf = (found: readonly string[], named: string | undefined): string => {
  const [only, ...others] = found;
  if (named !== undefined) return named;
  if (only !== undefined && others.length === 0) return only;
  throw new Refused(
    only === undefined
      ? `${dataFolder()} has no workspace yet. Start the app once, or name it: --workspace T0123ABCD`
      : `${dataFolder()} has several workspaces: ${found.join(', ')}. Name one with --workspace.`,
  );
};

const line = ({ line: number, reference, action, problems }: PlannedRow): string => {
  const name = reference === '' ? '' : ` ${reference}`;
  if (action === 'new') return `line ${number}:${name} new`;
  if (action === 'known') return `line ${number}:${name} known already, left alone`;
  return problems.map(({ column, problem }) => `line ${number}:${name} ${column}: ${problem}`).join('\n');
};

const store = async (plan: ImportPlan, progress: ReturnType<typeof createProgress>): Promise<string[]> => {
  const opened = await openLowdbStore({ folder: dataFolder() }).catch((error: unknown) => {
    if (error instanceof StoreInUse || error instanceof StoreNotWritable) throw new Refused(error.message);
    throw error;
  });
  const fresh = plan.rows.flatMap(({ ticket }) => ticket ?? []);
  const ids: string[] = [];
  try {
    for (const ticket of fresh) {
      ids.push((await opened.insert(ticket)).id);
      progress(ids.length, fresh.length);
    }
  } finally {
    await opened.close();
  }
  return ids;
};

const summary = ({ rows, ignored }: ImportPlan): string => {
  const many = (action: PlannedRow['action']): number => rows.filter((row) => row.action === action).length;
  const left = ignored.length > 0 ? ` Columns left out: ${ignored.join(', ')}.` : '';
  return `${rows.length} rows: ${many('new')} new, ${many('known')} known already, ${many('wrong')} wrong.${left}`;
};

const importing = async (file: string, options: ImportOptions): Promise<void> => {
  const { type, apply = false, workspace: named, json } = options;
  if (apply && options.dryRun) throw new Refused('--apply and --dry-run exclude each other. Use one of them.');
  const { language, timezone, now } = writerFor(options);
  const sheet = sheetOf(file);
  const reading = await openForReading();
  const workspace = workspaceOf(await reading.workspaces(), named);
  const salt = (): string => randomBytes(16).toString('hex');
  const place = { jurisdiction: jurisdictionOf(options), law: loadLegalValues(), clients: clientsOf(options) };
  const context = { workspace, language, timezone, now, salt, ...place };
  const plan = planImport(type, sheet, await reading.list(workspace, { type }), context, createProgress('read'));
  const wrong = plan.rows.filter(({ action }) => action === 'wrong');
  if (json) console.log(JSON.stringify({ ...plan, rows: plan.rows.map(({ ticket: _, ...row }) => row) }, null, 2));
  else for (const row of plan.rows) console.log(line(row));
  console.error(summary(plan));
  if (wrong.length > 0) throw new Refused('Nothing was imported: mend the rows above, in the file, and try again.');
  if (!apply) return console.error('Nothing was written. Add --apply to import them.');
  const ids = await store(plan, createProgress('import'));
  console.error(ids.length === 0 ? 'Nothing was new.' : `Imported as ${ids[0]} to ${ids.at(-1)}.`);
};

export const importCommand = (): Command =>
  new Command('import')
    .description('an earlier register or log from CSV; without --apply it only says what it would do')
    .argument('<file>', 'CSV with headings in Dutch, French, English or German')
    .addOption(new Option('--type <type>', 'what it is').choices(['incident', 'request']).makeOptionMandatory())
    .option('--dry-run', 'only say what would be done (the default)')
    .option('--apply', 'import it; the app must be stopped')
    .option('--workspace <id>', 'Slack team id, where the store has none or several')
    .option('--json', 'print one JSON object')
    .option('--config <file>', 'another configuration than GDPR_DESK_CONFIG')
    .action(importing);
