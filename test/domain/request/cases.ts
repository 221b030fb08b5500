/** Requests and moments that the tests of acts begin with. */
import type { RequestRefusal } from '../../../src/domain/request/act.ts';
import { settleIdentity } from '../../../src/domain/request/identity.ts';
import { answerRights } from '../../../src/domain/request/outcome.ts';
import type { SubjectRequest } from '../../../src/domain/ticket.ts';
import { aRequest, NOW } from '../../support/tickets.ts';
import { explainless as clock } from './place.ts';

export const day = (count: number): string => new Date(Date.parse(NOW) + count * 86_400_000).toISOString();
export const act = (days = 1, by = 'U0DPO') => ({ by, now: day(days), salt: '01' });
export const done = (result: SubjectRequest | RequestRefusal): SubjectRequest => {
  if ('refused' in result) throw new Error(result.refused);
  return result;
};
/** Our own data, received and logged on Tuesday 24 November 2026 at 11:00 in Brussels: answered by Thursday 24 December. */
export const own = (change: Partial<SubjectRequest> = {}): SubjectRequest => {
  const request = aRequest({ client: null, ...change });
  return { ...request, ...clock.limits(request) };
};
export const verified = (request = own(), days = 1): SubjectRequest =>
  done(settleIdentity(request, { means: 'callback', settledAt: day(days), mandate: true }, clock, act(days)));
export const answer = (rights: string[], days = 2) => ({ rights, sentAt: day(days), note: '' });
export const answered = (request: SubjectRequest, rights = request.rights): SubjectRequest =>
  done(answerRights(request, answer(rights), act(2)));
