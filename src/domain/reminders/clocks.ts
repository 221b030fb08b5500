/** The clocks that run in a ticket, and the moments at which somebody is reminded of each. */
import { isOver } from '../backstop.ts';
import { isDecided } from '../incident/decision.ts';
import { isProcessor } from '../incident/role.ts';
import type { Incident, Instant, Ticket } from '../ticket.ts';
import { daysBefore } from './quiet.ts';

export const CLOCKS = ['authority', 'client', 'answer'] as const;

/** `authority`: Art. 33(1) GDPR; `client`: a processor's contract (Art. 33(2)); `answer`: Art. 12(3). */
export type ClockName = (typeof CLOCKS)[number];

export interface Stage {
  /** Such as `48h` after awareness, `3d` before the limit, `passed`. */
  name: string;
  /** Milliseconds since 1970. */
  at: number;
  /** Managers hear of it too. */
  forManagers: boolean;
}

export interface Clock {
  of: ClockName;
  limit: Instant;
  /** In the order in which they come. */
  stages: Stage[];
}

const HOUR_MS = 3_600_000;
const AWARE_HOURS = [24, 48, 60, 68, 71];
/** Parts of the contract's time that have gone by. */
const CONTRACT_PERCENT = [50, 75, 90];
const DAYS_BEFORE = [14, 7, 3, 1, 0];
const MANAGERS_FROM_DAYS = 3;

const passed = (limit: Instant, forManagers: boolean): Stage => ({
  name: 'passed',
  at: Date.parse(limit),
  forManagers,
});

const wasTold = ({ told = [] }: Incident, whom: 'authority' | 'client'): boolean =>
  told.some((each) => each.whom === whom);

/** The authority is still to be told, or it is still to be decided whether. */
const authorityRuns = (incident: Incident): boolean =>
  !isOver(incident) &&
  !wasTold(incident, 'authority') &&
  !(isDecided(incident) && incident.decision?.notifyAuthority === false) &&
  // The client that was told decides about the rest.
  !(isProcessor(incident) && wasTold(incident, 'client'));

const ofIncident = (incident: Incident): Clock[] => {
  const { awareAt, workTo, clientDue, closedAt } = incident;
  const aware = Date.parse(awareAt);
  const clocks: Clock[] = [];
  if (workTo !== null && authorityRuns(incident)) {
    const hours = AWARE_HOURS.map((hour) => ({ name: `${hour}h`, at: aware + hour * HOUR_MS, forManagers: false }));
    const stages = hours.filter(({ at }) => at < Date.parse(workTo));
    clocks.push({ of: 'authority', limit: workTo, stages: [...stages, passed(workTo, false)] });
  }
  if (clientDue !== undefined && closedAt === null && !wasTold(incident, 'client')) {
    const whole = Date.parse(clientDue) - aware;
    const stages = CONTRACT_PERCENT.map((percent) => ({
      name: `${percent}%`,
      at: aware + (whole * percent) / 100,
      forManagers: false,
    }));
    clocks.push({ of: 'client', limit: clientDue, stages: [...stages, passed(clientDue, false)] });
  }
  return clocks;
};

/** @param timezone the organisation's: the days before a request's limit begin at its midnight */
export const clocksOf = (ticket: Ticket, timezone: string): Clock[] => {
  if (ticket.closedAt !== null) return [];
  if (ticket.type === 'incident') return ticket.drill ? [] : ofIncident(ticket);
  const { workTo } = ticket;
  if (ticket.type !== 'request' || workTo === null || ['answered', 'refused', 'closed'].includes(ticket.status))
    return [];
  const days = DAYS_BEFORE.map((day) => ({
    name: `${day}d`,
    at: daysBefore(workTo, day, timezone),
    forManagers: day <= MANAGERS_FROM_DAYS,
  }));
  return [{ of: 'answer', limit: workTo, stages: [...days, passed(workTo, true)] }];
};
