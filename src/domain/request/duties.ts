/** Duties beside the answer: the client, the recipients, what stops at once, what must not be erased. */
import type { SubjectRequest } from '../ticket.ts';
import type { Act } from '../transition.ts';
import { momentRefusal, overRefusal, type RequestRefusal, record } from './act.ts';
import type { Forwarded, Hold, RecipientsTold, Stopped } from './file.ts';
import { outcomeOf } from './outcome.ts';
import { isAtOnce, isToldOn } from './rights.ts';

/** As processor: handed to the client, once (Art. 28(3)(e)). */
export const forwardRequest = (
  request: SubjectRequest,
  { forwardedAt, note }: Pick<Forwarded, 'forwardedAt' | 'note'>,
  act: Act,
): SubjectRequest | RequestRefusal => {
  const refusal = overRefusal(request) ?? momentRefusal(request, 'forwardedAt', forwardedAt, act.now);
  if (refusal) return refusal;
  if (request.client === null) return { refused: 'no_client' };
  if (request.forwarded) return { refused: 'forwarded_already' };
  return record(request, 'forwarded', { forwarded: { forwardedAt, note, by: act.by, at: act.now } }, act);
};

/** Something was corrected, erased or restricted, and others had received it. */
export const owesRecipients = (request: SubjectRequest): boolean =>
  request.rights.some((right) => isToldOn(right) && outcomeOf(request, right)?.kind === 'answered');

/** Art. 19: told, or nobody to tell, or impossible or disproportionate, which needs a reason. */
export const tellRecipients = (
  request: SubjectRequest,
  { how, note }: Pick<RecipientsTold, 'how' | 'note'>,
  act: Act,
): SubjectRequest | RequestRefusal => {
  const over = overRefusal(request);
  if (over) return over;
  if (!request.rights.some(isToldOn)) return { refused: 'no_recipients' };
  if (how === 'impossible' && note.trim() === '') return { refused: 'needs_reason' };
  return record(request, 'recipients_told', { recipients: { how, note, by: act.by, at: act.now } }, act);
};

/** Marketing, or what rested on a consent, has ended: Art. 21(3), 7(3). Nothing and nobody has to be awaited. */
export const stopUse = (
  request: SubjectRequest,
  { stoppedAt, note }: Pick<Stopped, 'stoppedAt' | 'note'>,
  act: Act,
): SubjectRequest | RequestRefusal => {
  const refusal = overRefusal(request) ?? momentRefusal(request, 'stoppedAt', stoppedAt, act.now);
  if (refusal) return refusal;
  if (!request.rights.some(isAtOnce)) return { refused: 'nothing_to_stop' };
  if (request.stopped) return { refused: 'nothing_changed' };
  return record(request, 'use_stopped', { stopped: { stoppedAt, note, by: act.by, at: act.now } }, act);
};

/** Whether something had to stop and nobody has said that it did. */
export const owesStop = ({ rights, stopped }: Pick<SubjectRequest, 'rights' | 'stopped'>): boolean =>
  stopped === undefined && rights.some(isAtOnce);

export const holdRequest = (
  request: SubjectRequest,
  { reason }: Pick<Hold, 'reason'>,
  act: Act,
): SubjectRequest | RequestRefusal => {
  const over = overRefusal(request);
  if (over) return over;
  if (request.hold) return { refused: 'on_hold' };
  if (reason.trim() === '') return { refused: 'needs_reason' };
  return record(request, 'hold_set', { hold: { reason, by: act.by, at: act.now } }, act);
};

export const releaseHold = (request: SubjectRequest, reason: string, act: Act): SubjectRequest | RequestRefusal => {
  const over = overRefusal(request);
  if (over) return over;
  const { hold, ...rest } = request;
  if (!hold) return { refused: 'not_on_hold' };
  if (reason.trim() === '') return { refused: 'needs_reason' };
  return record(rest, 'hold_released', {}, act, { hold, reason });
};
