import { Command } from 'commander';
import { BackupDamaged, backUp, FolderNotEmpty, restore } from '../store/backup.ts';
import { StoreFormatTooNew, StoreNotReadable } from '../store/errors.ts';
import { verifyStore } from '../store/verify.ts';
import { createProgress } from './progress.ts';
import { Refused } from './refused.ts';
import { migrateCommand, purgeCommand } from './store/purge.ts';

const folder = (): string => process.env['GDPR_DESK_DATA'] ?? './data';

const SENTENCES = [StoreNotReadable, StoreFormatTooNew, BackupDamaged, FolderNotEmpty];

const DISK: Record<string, string> = {
  ENOENT: 'it does not exist',
  ENOSPC: 'the disk is full',
  EACCES: 'permission is denied',
  EROFS: 'the file system is read-only',
};

/** Known refusals in their own words; what the disk says with the path. */
const orRefused = async <T>(work: Promise<T>): Promise<T> => {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (SENTENCES.some((kind) => error instanceof kind)) throw new Refused(error.message);
    const { code, path } = error as NodeJS.ErrnoException;
    const why = DISK[code ?? ''];
    throw why === undefined ? error : new Refused(`${path ?? folder()}: ${why} (${code}). Nothing was changed.`);
  }
};

const backup = async ({ to, json }: { to?: string; json?: boolean }): Promise<void> => {
  const now = new Date().toISOString();
  const file = to ?? `gdpr-desk-${now.slice(0, 19).replace(/:/g, '')}Z.backup.gz`;
  const made = await orRefused(backUp(folder(), file, now, createProgress('backup')));
  if (json) console.log(JSON.stringify({ file, ...made }));
  else console.log(`${made.documents} documents of ${folder()} in ${file}, ${made.bytes} bytes, read back and whole.`);
  if (made.damaged.length > 0)
    throw new Refused(`Left out because they are damaged: ${made.damaged.join(', ')}. See "gdpr-desk store verify".`);
};

const restoring = async (file: string, { json }: { json?: boolean }): Promise<void> => {
  const documents = await orRefused(restore(file, folder(), createProgress('restore')));
  console.log(json ? JSON.stringify({ documents }) : `${documents} documents are in ${folder()}. Start the app.`);
};

const verify = async ({ json }: { json?: boolean }): Promise<void> => {
  const found = await orRefused(verifyStore(folder(), createProgress('verify')));
  if (json) console.log(JSON.stringify(found, null, 2));
  else {
    for (const { file, what } of found.faults) console.log(`${file}: ${what}`);
    const result = found.faults.length === 0 ? 'nothing is wrong' : `${found.faults.length} faults`;
    console.log(`${found.tickets} tickets, ${found.documents} documents in ${folder()}: ${result}.`);
  }
  if (found.faults.length > 0) process.exitCode = 1;
};

export const storeCommand = (): Command => {
  const store = new Command('store').description('keep the store in GDPR_DESK_DATA: back up, restore, verify, purge');
  store
    .command('backup')
    .description('the whole store in one file, also while the app runs; read back before it counts')
    .option('--to <file>', 'where to (default: a name with the time, in this folder)')
    .option('--json', 'print one JSON object')
    .action(backup);
  store
    .command('restore')
    .description('a backup into GDPR_DESK_DATA, which must be empty or not exist')
    .argument('<file>', 'what "store backup" wrote')
    .option('--json', 'print one JSON object')
    .action(restoring);
  store
    .command('verify')
    .description('schema, checksums and history chain of every document, and what is missing; also while the app runs')
    .option('--json', 'print one JSON object')
    .action(verify);
  for (const command of [purgeCommand(), migrateCommand()]) store.addCommand(command);
  return store;
};
