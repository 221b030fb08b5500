/** What every act on an incident needs, and why it may be refused. Nothing here writes. */
import { append } from '../history.ts';
import type { LinkRefusal } from '../link.ts';
import type { TaskRefusal } from '../task.ts';
import type { ActorId, Incident, Instant, Ticket } from '../ticket.ts';
import type { Act } from '../transition.ts';
import type { TimeFault } from './times.ts';

/** Somebody acted on the ticket after the form was opened. */
export type Stale = { refused: 'changed_meanwhile'; by: ActorId; at: Instant };

export type ActRefusal =
  | { refused: 'over'; status: 'closed' | 'dismissed' }
  | Stale
  | {
      refused:
        | 'not_assessed'
        | 'no_decision'
        | 'needs_reason'
        | 'awaits_second'
        | 'same_person'
        | 'nothing_to_confirm'
        | 'needs_delay_reason'
        | 'authority_not_told'
        | 'subjects_not_told'
        | 'client_not_told'
        | 'nothing_changed'
        /** An exercise: nothing happened that could be acted on. */
        | 'drill'
        /** Somebody whom it is about cannot take part in it. */
        | 'about_them'
        | 'first_notice_missing'
        | 'first_notice_sent'
        | 'needs_changed'
        | 'final_notice_missing'
        | 'not_processor'
        | 'empty';
    }
  | TimeFault
  | TaskRefusal
  | LinkRefusal;

/** Nothing can be done any more to what is closed or dismissed. */
export const overRefusal = ({ status }: Incident): ActRefusal | undefined =>
  status === 'closed' || status === 'dismissed' ? { refused: 'over', status } : undefined;

/** Counts what people did; what the desk itself notes (alerts sent) makes nobody's form stale. */
export const editionOf = ({ history }: Pick<Ticket, 'history'>): number =>
  history.filter(({ by }) => by !== 'system').length;

/** Somebody acted since the form was opened: the second editor is told by whom and when. */
export const staleRefusal = (
  ticket: Pick<Ticket, 'history' | 'filedBy' | 'filedAt'>,
  edition: number | undefined,
): Stale | undefined => {
  if (edition === undefined || edition === editionOf(ticket)) return undefined;
  const last = ticket.history.findLast(({ by }) => by !== 'system');
  return { refused: 'changed_meanwhile', by: last?.by ?? ticket.filedBy, at: last?.at ?? ticket.filedAt };
};

/** The incident with its new fields and the history's next entry. */
export const record = (
  incident: Incident,
  event: string,
  change: Partial<Incident>,
  { by, now, salt }: Act,
  changes: Record<string, unknown> = change,
): Incident => ({
  ...incident,
  ...change,
  history: append(incident.history, { at: now, by, event, changes, salt }),
});
