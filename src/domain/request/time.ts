/** What moves a request's limits: a wait for the person, and the one extension. */
import type { Instant, SubjectRequest } from '../ticket.ts';
import type { Act } from '../transition.ts';
import { momentRefusal, overRefusal, type RequestRefusal, record } from './act.ts';
import { type Clock, firstMonthEnd, mayBeExtended, retimed } from './clock.ts';
import { type Extension, LONGEST_PAUSE_MS, type Pause } from './file.ts';
import { isSettled } from './outcome.ts';

const stillRuns = (request: SubjectRequest): RequestRefusal | undefined =>
  overRefusal(request) ?? (isSettled(request) ? { refused: 'settled' } : undefined);

/** One wait counts, from the moment something was asked that was needed; until the answer it adds nothing. */
export const pauseRequest = (
  request: SubjectRequest,
  { why, from }: Pick<Pause, 'why' | 'from'>,
  act: Act,
): SubjectRequest | RequestRefusal => {
  const refusal = stillRuns(request) ?? momentRefusal(request, 'pausedFrom', from, act.now);
  if (refusal) return refusal;
  if (request.pause) return { refused: 'paused_already' };
  return record(request, 'paused', { pause: { why, from, to: null } }, act);
};

/** The sufficient answer came. */
export const resumeRequest = (
  request: SubjectRequest,
  to: Instant,
  clock: Clock,
  act: Act,
): SubjectRequest | RequestRefusal => {
  const refusal = stillRuns(request) ?? momentRefusal(request, 'pausedTo', to, act.now);
  if (refusal) return refusal;
  const { pause } = request;
  if (!pause || pause.to !== null) return { refused: 'not_paused' };
  const length = Date.parse(to) - Date.parse(pause.from);
  if (length < 0) return { refused: 'resumed_before_pause' };
  if (length > LONGEST_PAUSE_MS) return { refused: 'pause_too_long' };
  return retimed(record(request, 'resumed', { pause: { ...pause, to } }, act), clock);
};

/** Once, with reasons, told and written down inside the first month; a processor's client decides it, not we. */
export const extendRequest = (
  request: SubjectRequest,
  { why, reason, toldAt }: Pick<Extension, 'why' | 'reason' | 'toldAt'>,
  clock: Clock,
  act: Act,
): SubjectRequest | RequestRefusal => {
  const refusal = stillRuns(request);
  if (refusal) return refusal;
  if (request.client !== null) return { refused: 'client_extends' };
  if (request.extension) return { refused: 'extended_already' };
  if (![act.now, toldAt].every((at) => mayBeExtended(request, at, clock)))
    return { refused: 'first_month_over', until: firstMonthEnd(request, clock) };
  const wrong = momentRefusal(request, 'toldAt', toldAt, act.now);
  if (wrong) return wrong;
  if (reason.trim() === '') return { refused: 'needs_reason' };
  const extension: Extension = { why, reason, toldAt, by: act.by, at: act.now };
  return retimed(record(request, 'extended', { extension, status: 'extended' }, act), clock);
};
