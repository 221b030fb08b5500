/**
 * What is counted of answers, and questions that found no rule. Counts are by day and by what happened, never by person
 * and without a word of the question; they are written a few seconds late. A question is kept only when its asker sent it.
 */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { LANGUAGES } from '../domain/language.ts';
import { type Disk, realDisk } from './disk.ts';
import { entriesOf } from './documents.ts';
import { type Document, documentAt } from './durable-adapter.ts';
import { syncPath } from './durable-file.ts';
import { DocumentInvalid } from './errors.ts';
import { type Paths, WORKSPACE } from './keys.ts';
import type { Gap, Usage } from './store.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const monthSchema = z.record(day, z.record(z.string().max(200), z.number().int().positive()));
const gapSchema: z.ZodType<Gap> = z.strictObject({ day, language: z.enum(LANGUAGES), question: z.string().max(3000) });

type Month = z.output<typeof monthSchema>;

const MONTH = /^\d{4}-\d{2}\.json$/;
const GAP = /^\d{4}-\d{2}-\d{2}-[0-9a-f]{8}\.json$/;

const PAUSE_MS = 5_000;

const usageFolder = (paths: Paths, workspace: string): string => join(paths.workspace(workspace), 'usage');
const gapFolder = (paths: Paths, workspace: string): string => join(paths.workspace(workspace), 'gaps');

export const readGaps = async (paths: Paths, workspace: string): Promise<Gap[]> => {
  const folder = gapFolder(paths, workspace);
  const names = (await entriesOf(folder)).filter((name) => GAP.test(name));
  const found = await Promise.all(names.map((name) => documentAt(join(folder, name), gapSchema).read()));
  return found.filter((gap) => gap !== undefined);
};

export const readCounts = async (paths: Paths, workspace: string): Promise<Record<string, Record<string, number>>> => {
  const folder = usageFolder(paths, workspace);
  const names = (await entriesOf(folder)).filter((name) => MONTH.test(name));
  const months = await Promise.all(names.map((name) => documentAt(join(folder, name), monthSchema).read()));
  return Object.assign({}, ...months);
};

export interface UsageStore extends Usage {
  /** Writes what was not written yet. */
  close(): Promise<void>;
}

export const createUsage = (paths: Paths, disk: Disk = realDisk): UsageStore => {
  const months = new Map<string, Promise<{ document: Document<Month>; month: Month }>>();
  const changed = new Set<string>();
  let pending: NodeJS.Timeout | undefined;
  let writing = Promise.resolve();

  const folderFor = async (folder: string): Promise<void> => {
    await disk.makeFolder(folder);
    await syncPath(paths.folder, disk);
  };
  const load = async (workspace: string, name: string) => {
    const folder = usageFolder(paths, workspace);
    await folderFor(folder);
    const document = documentAt(join(folder, `${name}.json`), monthSchema, disk);
    // Damaged counts are no reason to stop: they begin anew.
    return { document, month: (await document.read().catch(() => undefined)) ?? {} };
  };
  const monthOf = (key: string) => {
    const [workspace = '', name = ''] = key.split('/');
    const known = months.get(key) ?? load(workspace, name);
    months.set(key, known);
    return known;
  };
  const flush = (): Promise<void> => {
    clearTimeout(pending);
    pending = undefined;
    const keys = [...changed];
    changed.clear();
    writing = writing.then(async () => {
      for (const key of keys) {
        const { document, month } = await monthOf(key);
        await document.write(month);
      }
    });
    // A disk that fails here fails filings too, and those tell people.
    writing = writing.catch(() => undefined);
    return writing;
  };

  return {
    count: (workspace, on, what) => {
      if (!WORKSPACE.test(workspace)) return;
      const key = `${workspace}/${on.slice(0, 7)}`;
      void monthOf(key).then(
        ({ month }) => {
          const counts = month[on] ?? {};
          month[on] = counts;
          counts[what] = (counts[what] ?? 0) + 1;
          changed.add(key);
          pending ??= setTimeout(() => void flush(), PAUSE_MS).unref();
        },
        () => undefined,
      );
    },
    counts: async (workspace) => {
      await flush();
      return readCounts(paths, workspace);
    },
    keepGap: async (workspace, gap) => {
      if (!WORKSPACE.test(workspace)) throw new DocumentInvalid('A question', ['workspace']);
      const folder = gapFolder(paths, workspace);
      await folderFor(folder);
      const name = `${gap.day}-${randomBytes(4).toString('hex')}.json`;
      await documentAt(join(folder, name), gapSchema, disk).write(gap);
    },
    gaps: (workspace) => readGaps(paths, workspace),
    close: async () => {
      await Promise.allSettled(months.values());
      await flush();
    },
  };
};
