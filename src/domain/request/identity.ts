/** Who asks? A state of its own: asked (and since when), verified, or not. Only on reasonable doubt: Art. 12(6). */
import type { Instant, SubjectRequest } from '../ticket.ts';
import type { Act } from '../transition.ts';
import { momentRefusal, overRefusal, type RequestRefusal, record } from './act.ts';
import { type Clock, retimed } from './clock.ts';
import { type Identity, type IdentityMeans, LONGEST_PAUSE_MS, type Pause } from './file.ts';
import { outcomeOf } from './outcome.ts';
import { needsIdentity } from './rights.ts';

/** The first wait counts; a later one moves no date. */
const begun = ({ pause }: SubjectRequest, from: Instant): { pause?: Pause } =>
  pause ? { pause } : { pause: { why: 'identity', from, to: null } };

/** Proof was asked for. It may be asked again: the first time is the one that counts. */
export const askIdentity = (request: SubjectRequest, askedAt: Instant, act: Act): SubjectRequest | RequestRefusal => {
  const refusal = overRefusal(request) ?? momentRefusal(request, 'askedAt', askedAt, act.now);
  if (refusal) return refusal;
  if (request.identity?.state === 'verified') return { refused: 'identity_verified' };
  const first = request.identity?.askedAt ?? askedAt;
  const change = { identity: { state: 'asked', askedAt: first } as const, ...begun(request, askedAt) };
  return record(request, 'identity_asked', change, act, { askedAt });
};

/** After a year it was no wait for an answer: it stays open and adds nothing. */
const ended = ({ pause }: SubjectRequest, to: Instant): { pause?: Pause } =>
  pause?.why === 'identity' && pause.to === null && Date.parse(to) - Date.parse(pause.from) <= LONGEST_PAUSE_MS
    ? { pause: { ...pause, to } }
    : {};

export interface IdentityFound {
  /** Null: it could not be established. */
  means: IdentityMeans | null;
  settledAt: Instant;
  /** Whether proof of the authority of whoever asks for the person was seen. */
  mandate: boolean;
}

const wasGiven = (request: SubjectRequest): boolean =>
  request.rights.some((right) => needsIdentity(right) && outcomeOf(request, right)?.kind === 'answered');

/** Verified, or not; a sufficient answer ends the wait for it. */
export const settleIdentity = (
  request: SubjectRequest,
  { means, settledAt, mandate }: IdentityFound,
  clock: Clock,
  act: Act,
): SubjectRequest | RequestRefusal => {
  const refusal = overRefusal(request) ?? momentRefusal(request, 'settledAt', settledAt, act.now);
  if (refusal) return refusal;
  const { identity, representative, pause } = request;
  const asked = identity?.askedAt === undefined ? {} : { askedAt: identity.askedAt };
  if (means === null) {
    if (asked.askedAt === undefined) return { refused: 'identity_not_asked' };
    // Doubt that comes before anything was given can still be noted; after that it is an incident.
    if (wasGiven(request)) return { refused: 'given_already' };
    const failed: Identity = { state: 'not_verified', ...asked, settledAt };
    return record(request, 'identity_not_verified', { identity: failed }, act);
  }
  if (identity?.state === 'verified') return { refused: 'identity_verified' };
  // Known to whom? Without a reference nobody finds the person.
  if (request.subjectReference.trim() === '') return { refused: 'no_person' };
  if (representative && !mandate) return { refused: 'mandate_not_seen' };
  if (pause?.why === 'identity' && pause.to === null && Date.parse(settledAt) < Date.parse(pause.from))
    return { refused: 'resumed_before_pause' };
  const verified: Identity = { state: 'verified', ...asked, settledAt, means };
  const seen = representative ? { representative: { ...representative, mandateSeenAt: settledAt } } : {};
  const change = { identity: verified, ...seen, ...ended(request, settledAt) };
  return retimed(record(request, 'identity_verified', change, act), clock);
};
