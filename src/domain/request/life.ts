/** Who has a request, what is said about it, what else is asked in it, its end. */
import type { ActorId, SubjectRequest } from '../ticket.ts';
import type { Act } from '../transition.ts';
import { overRefusal, type RequestRefusal, record } from './act.ts';
import { owesRecipients, owesStop } from './duties.ts';
import type { Closing } from './file.ts';
import { openRights, statusOf } from './outcome.ts';
import type { Right } from './rights.ts';

/** Assigns it, or hands it over. */
export const assignRequest = (
  request: SubjectRequest,
  assignee: ActorId,
  act: Act,
): SubjectRequest | RequestRefusal => {
  const over = overRefusal(request);
  if (over) return over;
  if (request.assignee === assignee) return { refused: 'nothing_changed' };
  const event = request.assignee === null ? 'assigned' : 'handed_over';
  return record(request, event, { assignee }, act, { from: request.assignee, to: assignee });
};

/** Takes what nobody has; of two who take it, the second is told who has it. */
export const takeRequest = (request: SubjectRequest, act: Act): SubjectRequest | RequestRefusal =>
  request.assignee === null || request.assignee === act.by
    ? assignRequest(request, act.by, act)
    : (overRefusal(request) ?? { refused: 'assigned_already', by: request.assignee });

/** Also on what is closed: the file may still be talked about. Talking is not working. */
export const commentOnRequest = (request: SubjectRequest, text: string, act: Act): SubjectRequest | RequestRefusal =>
  text.trim() === '' ? { refused: 'empty' } : record(request, 'commented', { status: request.status }, act, { text });

/** The person asks for something more; a right that was asked stays asked. The limit stays the earlier one. */
export const addRight = (request: SubjectRequest, right: Right, act: Act): SubjectRequest | RequestRefusal => {
  const over = overRefusal(request);
  if (over) return over;
  if (request.rights.includes(right)) return { refused: 'nothing_changed' };
  const rights = [...request.rights, right];
  const status = statusOf({ ...request, rights });
  return record(request, 'right_added', { rights, status }, act, { right });
};

const doneRefusal = (request: SubjectRequest): RequestRefusal | undefined => {
  const open = openRights(request);
  if (open.length > 0) return { refused: 'not_settled', rights: open };
  return owesRecipients(request) && !request.recipients ? { refused: 'recipients_not_told' } : undefined;
};

const closeRefusal = (request: SubjectRequest, why: Closing['why'], note: string): RequestRefusal | undefined => {
  switch (why) {
    case 'done':
      return doneRefusal(request);
    case 'forwarded':
      if (request.client === null) return { refused: 'no_client' };
      return request.forwarded ? undefined : { refused: 'not_forwarded' };
    default:
      return note.trim() === '' ? { refused: 'needs_reason' } : undefined;
  }
};

/** No silent closing: every right has its answer or refusal, or the person took it back, or the client has it. */
export const closeRequest = (
  request: SubjectRequest,
  { why, note }: Pick<Closing, 'why' | 'note'>,
  act: Act,
): SubjectRequest | RequestRefusal => {
  const refusal = overRefusal(request) ?? closeRefusal(request, why, note);
  if (refusal) return refusal;
  // Somebody who takes a request back has not asked for marketing again.
  if (why !== 'mistake' && owesStop(request)) return { refused: 'not_stopped' };
  const closing: Closing = { why, note, by: act.by, at: act.now };
  return record(request, 'closed', { status: 'closed', closedAt: act.now, closing }, act, { closing });
};
