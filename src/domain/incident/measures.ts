import type { Incident } from '../ticket.ts';
import type { Act } from '../transition.ts';
import { type ActRefusal, overRefusal, record } from './act.ts';

/** The three texts that the register, the authority and the next incident want. */
export const WRITTEN = ['effects', 'measures', 'lessons'] as const;

export type WrittenTexts = Partial<Record<(typeof WRITTEN)[number], string>>;

/** The texts that became others, signed; one that was emptied goes, and stays in the history. */
export const writeDown = (incident: Incident, given: WrittenTexts, act: Act): Incident | ActRefusal => {
  const over = overRefusal(incident);
  if (over) return over;
  const changed = WRITTEN.filter((name) => (given[name] ?? '').trim() !== (incident[name]?.text ?? ''));
  if (changed.length === 0) return { refused: 'nothing_changed' };
  const next = { ...incident };
  for (const name of changed) {
    const text = (given[name] ?? '').trim();
    if (text === '') delete next[name];
    else next[name] = { text, by: act.by, at: act.now };
  }
  const changes = Object.fromEntries(changed.map((name) => [name, { text: (given[name] ?? '').trim() }]));
  return record(next, 'written_down', {}, act, changes);
};
