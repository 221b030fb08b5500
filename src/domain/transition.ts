/** Changes of a ticket's state: each returns the next ticket or why it is refused. Nothing here writes. */
import { append } from './history.ts';
import type { ActorId, Incident, Instant } from './ticket.ts';

export interface Act {
  by: ActorId;
  now: Instant;
  salt: string;
}

export type Refusal = { refused: 'already_acknowledged'; by: ActorId; at: Instant };

/** Somebody of the DPO's desk has seen the alert. Only the first one counts. */
export const acknowledge = (incident: Incident, { by, now, salt }: Act): Incident | Refusal => {
  if (incident.acknowledgedBy && incident.acknowledgedAt) {
    return { refused: 'already_acknowledged', by: incident.acknowledgedBy, at: incident.acknowledgedAt };
  }
  return {
    ...incident,
    status: incident.status === 'reported' ? 'acknowledged' : incident.status,
    acknowledgedBy: by,
    acknowledgedAt: now,
    history: append(incident.history, { at: now, by, event: 'acknowledged', salt }),
  };
};
