/**
 * How a missing document is noticed without a write whose cost grows with the number of tickets.
 *
 * Numbers of a series (`INC-2026`) are given one after the other, each only after the document of the one before is
 * durable, so a series has no gaps of its own making: a gap is a document that somebody took away. The last ones leave
 * no gap, so the manifest also keeps the highest number of each series: one small file for the whole folder, written in
 * the background after the documents (at most once a second, and on closing), never waited for by a filing. It may lag
 * behind the documents after a crash, which hides only the loss of a ticket of that last second; it is never ahead, so
 * it accuses nobody falsely. Quarantined documents count as given: a number is never used twice.
 */
import { z } from 'zod';
import type { Document } from './durable-adapter.ts';
import { partsOf, TICKET_SERIES, ticketId, WORKSPACE } from './keys.ts';

export const manifestSchema = z.strictObject({
  /** By workspace, by series: the highest number ever given. */
  highest: z.record(
    z.string().regex(WORKSPACE),
    z.record(z.string().regex(TICKET_SERIES), z.number().int().positive()),
  ),
});

export type ManifestFile = z.output<typeof manifestSchema>;

export interface Manifest {
  /** The highest number given so far; 0 for a series that has not begun. */
  highest(workspace: string, series: string): number;
  /** Notes that a number was given. */
  given(workspace: string, id: string): void;
  /**
   * Every id of a workspace up to the highest that is not at hand.
   * @param count how many ids are at hand, where that is known: as many as were given are all of them
   */
  missing(workspace: string, atHand: (id: string) => boolean, count?: number): string[];
  workspaces(): string[];
  write(): Promise<void>;
  /** Writes what the background has not written yet. */
  close(): Promise<void>;
}

const PAUSE_MS = 1_000;

export const createManifest = (document: Pick<Document<ManifestFile>, 'write'>, before: ManifestFile): Manifest => {
  const highest = new Map(
    Object.entries(before.highest).map(([workspace, series]) => [workspace, new Map(Object.entries(series))]),
  );
  let pending: NodeJS.Timeout | undefined;
  let writing = Promise.resolve();
  const inWords = (): ManifestFile => ({
    highest: Object.fromEntries([...highest].map(([workspace, series]) => [workspace, Object.fromEntries(series)])),
  });
  const write = (): Promise<void> => {
    clearTimeout(pending);
    pending = undefined;
    const turn = writing.then(() => document.write(inWords()));
    writing = turn.catch(() => undefined);
    return turn;
  };
  // A disk that fails here fails filings too, and those tell people; the next number, closing or opening tries again.
  const soon = (): void => {
    pending ??= setTimeout(() => void write().catch(soon), PAUSE_MS).unref();
  };
  return {
    highest: (workspace, series) => highest.get(workspace)?.get(series) ?? 0,
    given: (workspace, id) => {
      const { series, number } = partsOf(id);
      const counts = highest.get(workspace) ?? new Map<string, number>();
      highest.set(workspace, counts);
      if (number <= (counts.get(series) ?? 0)) return;
      counts.set(series, number);
      soon();
    },
    missing: (workspace, atHand, count) => {
      const given = [...(highest.get(workspace)?.values() ?? [])].reduce((sum, last) => sum + last, 0);
      if (given === count) return [];
      return [...(highest.get(workspace) ?? [])].flatMap(([series, last]) =>
        Array.from({ length: last }, (_, index) => ticketId(series, index + 1)).filter((id) => !atHand(id)),
      );
    },
    workspaces: () => [...highest.keys()],
    write,
    close: async () => {
      if (pending) await write().catch(() => clearTimeout(pending));
      await writing;
    },
  };
};
