/** Every file of a store folder by what it is, without its lock. */
import { readdir } from 'node:fs/promises';
import { isTemporary } from './durable-file.ts';
import { codeOf, StoreNotReadable } from './errors.ts';
import { TICKET_FORM } from './keys.ts';

type FileKind =
  | 'ticket'
  | 'previous'
  | 'fresh'
  | 'batch'
  | 'preference'
  | 'usage'
  | 'gap'
  | 'duties'
  | 'manifest'
  | 'temporary'
  | 'strange';

export interface StoreFile {
  /** Below the store's folder, with `/`. */
  name: string;
  kind: FileKind;
  workspace: string | undefined;
  /** The stem of its name. */
  id: string;
}

const TICKETS = '^([TE][A-Z0-9]{1,32})/tickets/';
const ticketFile = (ending: string): RegExp => new RegExp(`${TICKETS}(${TICKET_FORM})\\.${ending}$`);

const FORMS: [FileKind, RegExp][] = [
  ['ticket', ticketFile('json')],
  ['previous', ticketFile('prev')],
  ['fresh', new RegExp(`${TICKETS}\\.(${TICKET_FORM})\\.[0-9a-f]{16}\\.new$`)],
  ['batch', /^([TE][A-Z0-9]{1,32})\/tickets\/\.([0-9a-f]{16})\.batch$/],
  ['preference', /^([TE][A-Z0-9]{1,32})\/preferences\/([UW][A-Z0-9]{1,32})\.json$/],
  ['usage', /^([TE][A-Z0-9]{1,32})\/usage\/(\d{4}-\d{2})\.json$/],
  ['duties', /^([TE][A-Z0-9]{1,32})\/duties\/(done)\.json$/],
  ['gap', /^([TE][A-Z0-9]{1,32})\/gaps\/(\d{4}-\d{2}-\d{2}-[0-9a-f]{8})\.json$/],
];

/** What a file is by its name, which may come from outside: a name of ours never leads out of the folder. */
export const fileNamed = (name: string): StoreFile => {
  const stem = name.slice(name.lastIndexOf('/') + 1);
  if (isTemporary(stem)) return { name, kind: 'temporary', workspace: undefined, id: stem };
  if (name === 'manifest.json') return { name, kind: 'manifest', workspace: undefined, id: 'manifest' };
  for (const [kind, form] of FORMS) {
    const [, workspace, id] = form.exec(name) ?? [];
    if (workspace !== undefined && id !== undefined) return { name, kind, workspace, id };
  }
  return { name, kind: 'strange', workspace: undefined, id: stem };
};

const SKIPPED = /^(gdpr-desk\.lock|\.lock\..*|quarantine(\/.*)?)$/;

/** @throws StoreNotReadable when there is no such folder, or it may not be read */
export const filesIn = async (folder: string): Promise<StoreFile[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    throw ['ENOENT', 'ENOTDIR', 'EACCES'].includes(codeOf(error) ?? '') ? new StoreNotReadable(folder, error) : error;
  });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length + 1))
    .filter((name) => !SKIPPED.test(name))
    .sort()
    .map(fileNamed);
};
