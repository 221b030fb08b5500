/** Damaged files are set aside under `quarantine/`, never deleted: somebody may read more in them than we do. */
import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type Disk, realDisk } from './disk.ts';
import { syncPath } from './durable-file.ts';
import { codeOf } from './errors.ts';
import type { Finding } from './findings.ts';
import type { Paths } from './keys.ts';

const NAME = /^(?:([TE][A-Z0-9]+)\.)?([A-Za-z0-9-]+)\.json(?:\.\d+)?$/;

const namesIn = (folder: string): Promise<string[]> =>
  readdir(folder).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  });

const findingAt = (folder: string, name: string): Finding => {
  const [, workspace, id = name] = NAME.exec(name) ?? [];
  return { kind: 'quarantined', workspace, id, path: join(folder, name) };
};

/** Everything that is set aside, now and from earlier: it is reported at every start until somebody takes it away. */
export const inQuarantine = async ({ quarantine }: Paths): Promise<Finding[]> =>
  (await namesIn(quarantine)).sort().map((name) => findingAt(quarantine, name));

/** The files of one ticket that were set aside. */
export const setAsideOf = async ({ quarantine }: Paths, workspace: string, id: string): Promise<string[]> =>
  (await namesIn(quarantine))
    .filter((name) => name.startsWith(`${workspace}.${id}.`))
    .map((name) => join(quarantine, name));

/** Moves a damaged file out of the way, as `T1.INC-2026-0001.json`, without touching what was set aside before. */
export const quarantineFile = async (
  { folder, quarantine }: Paths,
  path: string,
  workspace: string | undefined,
  disk: Disk = realDisk,
): Promise<Finding> => {
  await disk.makeFolder(quarantine);
  await syncPath(folder, disk);
  const wanted = workspace === undefined ? basename(path) : `${workspace}.${basename(path)}`;
  const taken = new Set(await namesIn(quarantine));
  let name = wanted;
  for (let copy = 2; taken.has(name); copy += 1) name = `${wanted}.${copy}`;
  await disk.rename(path, join(quarantine, name));
  await syncPath(quarantine, disk);
  await syncPath(dirname(path), disk);
  return findingAt(quarantine, name);
};
