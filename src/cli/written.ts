import { writeFileSync } from 'node:fs';
import { Refused } from './refused.ts';

const DISK: Record<string, string> = {
  ENOENT: 'its folder does not exist',
  EISDIR: 'it is a folder',
  ENOSPC: 'the disk is full',
  EACCES: 'permission is denied',
  EROFS: 'the file system is read-only',
};

/** Into the file, readable by its owner only, or to standard output. */
export const write = (content: string | Uint8Array, file: string | undefined): void => {
  if (file === undefined) return void process.stdout.write(content);
  try {
    writeFileSync(file, content, { mode: 0o600 });
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!DISK[code]) throw error;
    throw new Refused(`${file} was not written: ${DISK[code]} (${code}). Name another with --to.`);
  }
};
