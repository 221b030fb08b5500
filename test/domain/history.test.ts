import { describe, expect, it } from 'vitest';
import { append, brokenAt, eraseContent } from '../../src/domain/history.ts';
import type { HistoryEntry } from '../../src/domain/ticket.ts';

const history = ['filed', 'acknowledged', 'assessed', 'closed'].reduce<HistoryEntry[]>(
  (so, event, i) =>
    append(so, {
      at: `2026-11-2${i}T10:00:00.000Z`,
      by: 'U0DPO',
      event,
      changes: { note: `note ${i}` },
      salt: `5a1${i}`,
    }),
  [],
);

const edited = (index: number, change: Partial<HistoryEntry>): HistoryEntry[] =>
  history.map((entry, i) => (i === index ? { ...entry, ...change } : entry));

describe('history', () => {
  it('is intact as it was written', () => {
    expect(brokenAt(history)).toBeUndefined();
  });

  it.each([0, 1, 2, 3])('shows an edit of entry %i, whichever field', (i) => {
    expect(brokenAt(edited(i, { event: 'dismissed' }))).toBe(i);
    expect(brokenAt(edited(i, { at: '2020-01-01T00:00:00.000Z' }))).toBe(i);
    expect(brokenAt(edited(i, { by: 'U0OTHER' }))).toBe(i);
    expect(brokenAt(edited(i, { changes: { note: 'nothing happened' } }))).toBe(i);
  });

  it.each([0, 1, 2])('shows that entry %i was taken out', (i) => {
    expect(brokenAt(history.filter((_, at) => at !== i))).toBe(i);
  });

  it('shows two entries that changed places', () => {
    const [a, b, ...rest] = history;
    expect(brokenAt([b, a, ...rest].filter((entry) => entry !== undefined))).toBe(0);
  });

  it('still holds when content is erased, and the content is gone', () => {
    const erased = history.map(eraseContent);
    expect(brokenAt(erased)).toBeUndefined();
    expect(JSON.stringify(erased)).not.toContain('note');
    expect(JSON.stringify(erased)).not.toContain('5a1');
  });

  it('commits to equal changes differently, so that content cannot be guessed', () => {
    const [one] = append([], { at: '', by: 'U1', event: 'x', changes: { a: 1 }, salt: '01' });
    const [two] = append([], { at: '', by: 'U1', event: 'x', changes: { a: 1 }, salt: '02' });
    expect(one?.commitment).not.toBe(two?.commitment);
  });
});
