/** What was logged wrongly. Never overwritten in silence: what it was stays in the history, and the limits follow. */
import { LONG_AGO_MS } from '../incident/times.ts';
import type { SubjectRequest } from '../ticket.ts';
import type { Act } from '../transition.ts';
import { momentRefusal, overRefusal, type RequestRefusal, record } from './act.ts';
import { type Clock, mayBeExtended, retimed } from './clock.ts';

export type RequestCorrection = Partial<
  Pick<SubjectRequest, 'receivedAt' | 'client' | 'channel' | 'subjectReference' | 'callerLanguage'>
>;

const receiptRefusal = (request: SubjectRequest, { now }: Act): RequestRefusal | undefined => {
  const { receivedAt, filedAt } = request;
  const moment = 'receivedAt';
  const wrong = momentRefusal(request, moment, receivedAt, now);
  if (wrong) return wrong;
  if (Date.parse(receivedAt) > Date.parse(filedAt)) return { refused: 'after_filing', moment };
  return Date.parse(now) - Date.parse(receivedAt) > LONG_AGO_MS ? { refused: 'long_ago', moment } : undefined;
};

/** An extension that the corrected facts do not bear falls; the earlier limit counts again. */
const withoutVoidExtension = (request: SubjectRequest, clock: Clock): SubjectRequest => {
  const { extension, ...rest } = request;
  if (!extension || mayBeExtended(request, extension.toldAt, clock)) return request;
  return { ...rest, status: request.status === 'extended' ? 'in_progress' : request.status };
};

export const correctRequest = (
  request: SubjectRequest,
  correction: RequestCorrection,
  reason: string,
  clock: Clock,
  act: Act,
): SubjectRequest | RequestRefusal => {
  const over = overRefusal(request);
  if (over) return over;
  const fields = Object.entries(correction)
    .map(([field, to]) => [field, { from: request[field as keyof RequestCorrection] ?? null, to }] as const)
    .filter(([, { from, to }]) => from !== to);
  if (fields.length === 0) return { refused: 'nothing_changed' };
  const corrected: SubjectRequest = { ...request, ...correction };
  // Whoever got it wrongly has it: that is an incident, no correction.
  if (corrected.client !== request.client && request.forwarded) return { refused: 'forwarded_already' };
  if (corrected.receivedAt !== request.receivedAt) {
    const wrong = receiptRefusal(corrected, act);
    if (wrong) return wrong;
  }
  if (reason.trim() === '') return { refused: 'needs_reason' };
  const valid = withoutVoidExtension(corrected, clock);
  const fallen = corrected.extension && !valid.extension ? { extension: corrected.extension } : {};
  const changes = { ...Object.fromEntries(fields), ...fallen, reason };
  return retimed(record(valid, 'corrected', { status: valid.status }, act, changes), clock);
};
