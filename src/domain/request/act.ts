/** What every act on a request needs, and why it may be refused. Nothing here writes. */
import { append } from '../history.ts';
import { AHEAD_MS } from '../incident/times.ts';
import type { TaskRefusal } from '../task.ts';
import type { ActorId, Instant, SubjectRequest } from '../ticket.ts';
import type { Act } from '../transition.ts';

/** Moments that people give. */
export type RequestMoment =
  | 'receivedAt'
  | 'askedAt'
  | 'settledAt'
  | 'pausedFrom'
  | 'pausedTo'
  | 'toldAt'
  | 'sentAt'
  | 'forwardedAt'
  | 'stoppedAt';

export type RequestRefusal =
  | { refused: 'over' }
  | TaskRefusal
  | { refused: 'changed_meanwhile'; by: ActorId; at: Instant }
  | { refused: 'future' | 'long_ago' | 'before_receipt' | 'after_filing'; moment: RequestMoment }
  /** Taken by somebody else while one looked. */
  | { refused: 'assigned_already'; by: ActorId }
  | { refused: 'first_month_over'; until: Instant }
  /** Art. 12(3): all rights have their answer. */
  | { refused: 'settled' }
  | { refused: 'not_settled'; rights: string[] }
  | { refused: 'right_not_asked' | 'right_settled' | 'absolute_right' | 'ground_not_for_right'; right: string }
  | {
      refused:
        | 'nothing_changed'
        | 'needs_reason'
        | 'empty'
        | 'no_right'
        | 'no_person'
        | 'identity_verified'
        | 'identity_not_asked'
        | 'identity_open'
        | 'given_already'
        | 'mandate_not_seen'
        | 'paused_already'
        | 'not_paused'
        | 'resumed_before_pause'
        | 'pause_too_long'
        | 'extended_already'
        | 'client_extends'
        | 'needs_ground'
        | 'identified'
        | 'not_forwarded'
        | 'forwarded_already'
        | 'no_client'
        | 'no_recipients'
        | 'recipients_not_told'
        | 'nothing_to_stop'
        | 'not_stopped'
        | 'on_hold'
        | 'not_on_hold';
    };

export const overRefusal = ({ closedAt }: SubjectRequest): RequestRefusal | undefined =>
  closedAt === null ? undefined : { refused: 'over' };

/** What people did cannot lie ahead, nor before the request came in; pickers know minutes only. */
export const momentRefusal = (
  { receivedAt }: Pick<SubjectRequest, 'receivedAt'>,
  moment: RequestMoment,
  at: Instant,
  now: Instant,
): RequestRefusal | undefined => {
  if (Date.parse(at) - Date.parse(now) > AHEAD_MS) return { refused: 'future', moment };
  return Date.parse(receivedAt) - Date.parse(at) > AHEAD_MS ? { refused: 'before_receipt', moment } : undefined;
};

/** The request with its new fields and the history's next entry. Whoever works on it has begun. */
export const record = (
  request: SubjectRequest,
  event: string,
  change: Partial<SubjectRequest>,
  { by, now, salt }: Act,
  changes: Record<string, unknown> = change,
): SubjectRequest => ({
  ...request,
  ...(request.status === 'received' ? { status: 'in_progress' as const } : {}),
  ...change,
  history: append(request.history, { at: now, by, event, changes, salt }),
});
