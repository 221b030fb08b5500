import { renewedBackstops } from '../backstop.ts';
import type { Limit } from '../filing.ts';
import type { Incident } from '../ticket.ts';
import type { Act } from '../transition.ts';
import { type ActRefusal, overRefusal, record } from './act.ts';
import { timeFault } from './times.ts';

/** What may be corrected; the rest has an act of its own. */
export type Correction = Partial<
  Pick<
    Incident,
    | 'happenedAt'
    | 'noticedAt'
    | 'awareAt'
    | 'kind'
    | 'role'
    | 'client'
    | 'dataCategories'
    | 'peopleBand'
    | 'description'
    | 'concerns'
  >
>;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Every field that becomes another, with what it was and what it is; nothing is overwritten in silence. */
const differences = (incident: Incident, correction: Correction): Record<string, { from: unknown; to: unknown }> =>
  Object.fromEntries(
    Object.entries(correction)
      .map(([field, to]) => [field, { from: incident[field as keyof Correction] ?? null, to: to ?? null }] as const)
      .filter(([, { from, to }]) => !same(from, to)),
  );

/** @param limit the limit that follows from the corrected incident */
export const correctIncident = (
  incident: Incident,
  correction: Correction,
  reason: string,
  limit: Limit,
  act: Act,
): Incident | ActRefusal => {
  const over = overRefusal(incident);
  if (over) return over;
  const fields = differences(incident, correction);
  if (Object.keys(fields).length === 0) return { refused: 'nothing_changed' };
  if (reason.trim() === '') return { refused: 'needs_reason' };
  const corrected: Incident = { ...incident, ...correction };
  const { happenedAt = null, awareAt, noticedAt = awareAt } = corrected;
  const fault = timeFault({ happenedAt, noticedAt, awareAt }, act.now);
  if (fault) return fault;
  const { clientDue: _, ...rest } = corrected;
  const next: Incident = {
    ...rest,
    due: limit.due,
    workTo: limit.workTo,
    because: limit.because,
    ...(limit.clientDue === undefined ? {} : { clientDue: limit.clientDue }),
  };
  const notices = renewedBackstops(incident, next, act.now);
  return record({ ...next, notices }, 'corrected', {}, act, { ...fields, reason });
};
