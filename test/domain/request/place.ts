import { answerDeadline, type Clock, forwardBy } from '../../../src/domain/request/clock.ts';
import { loadLegalValues } from '../../../src/knowledge/load-law.ts';

const place = { timezone: 'Europe/Brussels', jurisdiction: 'BE', law: loadLegalValues() };

/** The real limits, with their reasons as codes. */
export const explainless: Clock = {
  ...place,
  limits: (request) => {
    const { due, workTo, because } = answerDeadline(request, place);
    const forwardDue = forwardBy(request, place);
    return { due, workTo, because: because.map(({ code }) => code), ...(forwardDue ? { forwardDue } : {}) };
  },
};
