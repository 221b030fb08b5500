import { computeDeadline } from '../domain/deadlines/deadline.ts';
import type { IncidentFiling, Limit } from '../domain/filing.ts';
import { type TimeFault, timeFault } from '../domain/incident/times.ts';
import type { Language } from '../domain/language.ts';
import type { Incident, Instant } from '../domain/ticket.ts';
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

/** The authority's hours, and beside them the contract's, unless the data are known to be ours. */
export const incidentLimit = (
  desk: Desk,
  { awareAt, client, role, language }: Pick<IncidentFiling, 'awareAt' | 'client' | 'role' | 'language'>,
): Limit => {
  const authority = limitOf(desk, 'breach_72h', awareAt, language);
  const contractHours = client === null || role === 'controller' ? undefined : desk.contractHours?.(client);
  if (contractHours === undefined) return authority;
  const { timezone, jurisdiction, law } = desk;
  const contract = computeDeadline(
    { kind: 'processor_notice', received: awareAt, timezone, jurisdiction, contractHours },
    law,
  );
  return {
    ...authority,
    because: [...authority.because, ...explainDeadline(contract.because, language)],
    clientDue: contract.workTo,
  };
};

/** The limit of an incident that was corrected, in the language it was filed in; a moment that cannot be is refused first. */
export const limitOfCorrection = (desk: Desk, incident: Incident, now: Instant): Limit | TimeFault => {
  const { happenedAt = null, awareAt, noticedAt = awareAt, role = 'unknown' } = incident;
  return timeFault({ happenedAt, noticedAt, awareAt }, now) ?? incidentLimit(desk, { ...incident, role });
};
