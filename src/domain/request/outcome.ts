/** What each right gets: an answer, or a refusal with its ground. In parts where that is sooner. */
import type { Instant, RequestStatus, SubjectRequest } from '../ticket.ts';
import type { Act } from '../transition.ts';
import { momentRefusal, overRefusal, type RequestRefusal, record } from './act.ts';
import type { Outcome } from './file.ts';
import { provisionOf, type RefusalGround } from './grounds.ts';
import { isAtOnce, needsIdentity } from './rights.ts';

/** What counts for a right now; undefined while it is open. */
export const outcomeOf = ({ outcomes = [] }: Pick<SubjectRequest, 'outcomes'>, right: string): Outcome | undefined =>
  outcomes.findLast(({ rights }) => rights.includes(right));

export const openRights = (request: Pick<SubjectRequest, 'rights' | 'outcomes'>): string[] =>
  request.rights.filter((right) => outcomeOf(request, right) === undefined);

export const isSettled = (request: Pick<SubjectRequest, 'rights' | 'outcomes'>): boolean =>
  openRights(request).length === 0;

/** The status that follows from what each right has got. */
export const statusOf = (request: Pick<SubjectRequest, 'rights' | 'outcomes' | 'extension'>): RequestStatus => {
  if (!isSettled(request)) return request.extension ? 'extended' : 'in_progress';
  return request.rights.some((right) => outcomeOf(request, right)?.kind === 'answered') ? 'answered' : 'refused';
};

type Given = Pick<Outcome, 'rights' | 'sentAt' | 'note'>;

const common = (request: SubjectRequest, { rights, sentAt }: Given, kind: Outcome['kind'], { now }: Act) => {
  const refusal = overRefusal(request) ?? momentRefusal(request, 'sentAt', sentAt, now);
  if (refusal) return refusal;
  if (rights.length === 0) return { refused: 'no_right' } as const;
  for (const right of rights) {
    if (!request.rights.includes(right)) return { refused: 'right_not_asked', right } as const;
    const before = outcomeOf(request, right)?.kind;
    // A refusal may be reconsidered; what was given is given.
    if (before === kind || before === 'answered') return { refused: 'right_settled', right } as const;
  }
  // As processor we answer only what the client has in hand: Art. 28(3)(e).
  return request.client !== null && !request.forwarded ? ({ refused: 'not_forwarded' } as const) : undefined;
};

const settle = (request: SubjectRequest, outcome: Outcome, act: Act): SubjectRequest => {
  const outcomes = [...(request.outcomes ?? []), outcome];
  const status = statusOf({ ...request, outcomes });
  const part = status === 'answered' || status === 'refused' ? '' : '_in_part';
  return record(request, `${outcome.kind}${part}`, { outcomes, status }, act, { outcome });
};

const answerRefusal = (request: SubjectRequest, right: string): RequestRefusal | undefined => {
  if (needsIdentity(right) && request.identity?.state !== 'verified') return { refused: 'identity_open' };
  if (right === 'erasure' && request.hold) return { refused: 'on_hold' };
  return isAtOnce(right) && !request.stopped ? { refused: 'not_stopped' } : undefined;
};

/** The person was told what was done (Art. 12(3)); nothing is given or changed for somebody whose identity is open. */
export const answerRights = (request: SubjectRequest, given: Given, act: Act): SubjectRequest | RequestRefusal => {
  const refusal = common(request, given, 'answered', act);
  if (refusal) return refusal;
  for (const right of given.rights) {
    const refused = answerRefusal(request, right);
    if (refused) return refused;
  }
  return settle(request, { kind: 'answered', ...given, by: act.by, at: act.now }, act);
};

/** Refused with ground and reasons (Art. 12(4)), each right by a provision that knows that ground. */
export const refuseRights = (
  request: SubjectRequest,
  { ground, ...given }: Given & { ground: RefusalGround | undefined },
  act: Act,
): SubjectRequest | RequestRefusal => {
  const refusal = common(request, given, 'refused', act);
  if (refusal) return refusal;
  const absolute = given.rights.find(isAtOnce);
  if (absolute !== undefined) return { refused: 'absolute_right', right: absolute };
  if (ground === undefined) return { refused: 'needs_ground' };
  const right = given.rights.find((each) => provisionOf(ground, each) === undefined);
  if (right !== undefined) return { refused: 'ground_not_for_right', right };
  if (ground === 'not_identified' && request.identity?.state !== 'not_verified') return { refused: 'identified' };
  if (given.note.trim() === '') return { refused: 'needs_reason' };
  return settle(request, { kind: 'refused', ...given, ground, by: act.by, at: act.now }, act);
};

/** When the last right got its outcome; undefined while one is open. */
export const settledAt = (request: SubjectRequest): Instant | undefined => {
  if (!isSettled(request)) return undefined;
  return request.rights
    .flatMap((right) => outcomeOf(request, right)?.sentAt ?? [])
    .reduce<Instant | undefined>((last, at) => (last && Date.parse(last) > Date.parse(at) ? last : at), undefined);
};
