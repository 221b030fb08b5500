/** What is done once and has no ticket to stand in, such as a day's digest: one small document a workspace. */
import { join } from 'node:path';
import { z } from 'zod';
import type { Instant } from '../domain/ticket.ts';
import type { Disk } from './disk.ts';
import { type Document, documentAt } from './durable-adapter.ts';
import { syncPath } from './durable-file.ts';
import { DocumentInvalid, StoreWriteFailed } from './errors.ts';
import { type Paths, WORKSPACE } from './keys.ts';
import { createLanes } from './lanes.ts';
import type { Duties } from './store.ts';

const instant = z.iso.datetime();
const dutySchema = z.strictObject({ at: instant, until: instant.exactOptional() });

/** When it was taken, and until when somebody holds it; without that it is done. */
export type Duty = z.output<typeof dutySchema>;

const dutiesSchema = z.record(z.string().max(200), dutySchema);
type Done = z.output<typeof dutiesSchema>;

/** Older ones are asked for by nobody. */
const KEPT_MS = 100 * 86_400_000;
/** What was done further ahead than this was done by a clock that was set back since, and does not count. */
const AHEAD_MS = 60_000;

/** Whether nobody may take it at `now`. */
export const isTaken = (duty: Duty | undefined, now: Instant): boolean => {
  const at = Date.parse(now);
  if (duty === undefined || Date.parse(duty.at) > at + AHEAD_MS) return false;
  return duty.until === undefined || Date.parse(duty.until) > at;
};

export interface DutiesStore extends Duties {
  idle(): Promise<void>;
}

export const createDuties = (paths: Paths, disk: Disk): DutiesStore => {
  const lanes = createLanes();
  const folder = (workspace: string): string => join(paths.workspace(workspace), 'duties');

  const change = async (workspace: string, now: Instant, apply: (done: Done) => Done | undefined): Promise<boolean> => {
    if (!WORKSPACE.test(workspace)) throw new DocumentInvalid('A duty', ['workspace']);
    const path = join(folder(workspace), 'done.json');
    const document: Document<Done> = documentAt(path, dutiesSchema, disk);
    return lanes.run(workspace, async () => {
      // Damaged, it says nothing; a second digest is a nuisance.
      const done = (await document.read().catch(() => undefined)) ?? {};
      const next = apply(done);
      if (!next) return false;
      const kept = Object.entries(next).filter(([, { at }]) => Math.abs(Date.parse(now) - Date.parse(at)) < KEPT_MS);
      try {
        await disk.makeFolder(folder(workspace));
        await syncPath(paths.folder, disk);
        await syncPath(paths.workspace(workspace), disk);
        await document.write(Object.fromEntries(kept));
      } catch (error) {
        throw StoreWriteFailed.of(path, error);
      }
      return true;
    });
  };

  return {
    take: (workspace, duty, now, until) =>
      change(workspace, now, (done) =>
        isTaken(done[duty], now) ? undefined : { ...done, [duty]: { at: now, until } },
      ),
    done: async (workspace, duty, now) =>
      void (await change(workspace, now, (done) => ({ ...done, [duty]: { at: now } }))),
    idle: lanes.idle,
  };
};
