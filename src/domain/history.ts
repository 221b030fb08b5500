/**
 * A ticket's history: append-only, each entry chained over a salted commitment to what changed, not over the change
 * itself, so that content can be erased later without breaking the chain (ADR 0003).
 */
import { createHash } from 'node:crypto';
import type { ActorId, HistoryEntry, Instant } from './ticket.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const commit = (salt: string, changes: Record<string, unknown>): string =>
  sha256(`${salt}\n${JSON.stringify(changes)}`);

const link = (previous: string, { at, by, event, commitment }: Omit<HistoryEntry, 'hash'>): string =>
  sha256([previous, at, by, event, commitment].join('\n'));

/** What an entry is made of; `salt` is hex from a source of randomness, an argument so that the core stays pure. */
export interface Happening {
  at: Instant;
  by: ActorId;
  event: string;
  changes?: Record<string, unknown>;
  salt: string;
}

/** The history with one more entry; the old entries are untouched. */
export const append = (
  history: readonly HistoryEntry[],
  { at, by, event, changes = {}, salt }: Happening,
): HistoryEntry[] => {
  const entry = { at, by, event, changes, salt, commitment: commit(salt, changes) };
  return [...history, { ...entry, hash: link(history.at(-1)?.hash ?? '', entry) }];
};

/** Takes the content out of an entry; its commitment stays, so the chain still holds. */
export const eraseContent = ({ changes: _, salt: __, ...entry }: HistoryEntry): HistoryEntry => entry;

/** The index of the first entry that was edited, inserted, dropped or moved; undefined when the chain is intact. */
export const brokenAt = (history: readonly HistoryEntry[]): number | undefined => {
  const index = history.findIndex((entry, i) => {
    if (entry.hash !== link(history[i - 1]?.hash ?? '', entry)) return true;
    return (
      entry.changes !== undefined && entry.salt !== undefined && entry.commitment !== commit(entry.salt, entry.changes)
    );
  });
  return index === -1 ? undefined : index;
};
