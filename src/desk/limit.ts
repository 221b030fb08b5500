import { computeDeadline } from '../domain/deadlines/deadline.ts';
import type { IncidentFiling, Limit } from '../domain/filing.ts';
import { type TimeFault, timeFault } from '../domain/incident/times.ts';
import type { Language } from '../domain/language.ts';
import { answerDeadline, type Clock, forwardBy } from '../domain/request/clock.ts';
import type { Incident, Instant } from '../domain/ticket.ts';
import { explainDeadline } from '../words/deadline-words.ts';
import type { Desk } from './desk.ts';

/** The authority's limit, in the organisation's country and zone, explained in the filer's language. */
const breachLimit = (desk: Desk, received: Instant, language: Language): Limit => {
  const { due, workTo, because } = computeDeadline(
    { kind: 'breach_72h', received, timezone: desk.timezone, jurisdiction: desk.jurisdiction },
    desk.law,
  );
  return { due, workTo, because: explainDeadline(because, language) };
};

/** The limits of requests in the organisation's country and zone, explained in a language. */
export const requestClock = ({ timezone, jurisdiction, law }: Desk, language: Language): Clock => ({
  timezone,
  jurisdiction,
  law,
  limits: (request) => {
    const place = { timezone, jurisdiction, law };
    const { due, workTo, because } = answerDeadline(request, place);
    const forwardDue = forwardBy(request, place);
    return {
      due,
      workTo,
      because: explainDeadline(because, language),
      ...(forwardDue === undefined ? {} : { forwardDue }),
    };
  },
});

/** The authority's hours, and beside them the contract's, unless the data are known to be ours. */
export const incidentLimit = (
  desk: Desk,
  { awareAt, client, role, language }: Pick<IncidentFiling, 'awareAt' | 'client' | 'role' | 'language'>,
): Limit => {
  const authority = breachLimit(desk, awareAt, language);
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
