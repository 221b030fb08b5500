import { computeDeadline } from '../domain/deadlines/deadline.ts';
import type { Limit } from '../domain/filing.ts';
import type { Language } from '../domain/language.ts';
import type { Instant } from '../domain/ticket.ts';
import { explainDeadline } from '../words/deadline-words.ts';
import type { Desk } from './desk.ts';

/** The legal limit of what was filed, in the organisation's country and zone, explained in the filer's language. */
export const limitOf = (desk: Desk, kind: 'dsar' | 'breach_72h', received: Instant, language: Language): Limit => {
  const { due, workTo, because } = computeDeadline(
    { kind, received, timezone: desk.timezone, jurisdiction: desk.jurisdiction },
    desk.law,
  );
  return { due, workTo, because: explainDeadline(because, language) };
};
