/** What people add to a request after it was filed. Moments are when it happened; `at` is when it was written down. */
import type { Signed } from '../incident/file.ts';
import type { Instant } from '../ticket.ts';
import type { RefusalGround } from './grounds.ts';

/** How the person's identity came to be known. */
export const IDENTITY_MEANS = ['known_contact', 'logged_in', 'questions', 'callback', 'document_seen'] as const;

export type IdentityMeans = (typeof IDENTITY_MEANS)[number];

/** A state of its own beside the status; missing: nobody has looked yet, whatever the channel. */
export type Identity =
  | { state: 'asked'; askedAt: Instant }
  | { state: 'verified'; askedAt?: Instant; settledAt: Instant; means: IdentityMeans }
  | { state: 'not_verified'; askedAt?: Instant; settledAt: Instant };

export const REPRESENTATIVES = ['lawyer', 'parent', 'guardian', 'relative', 'organisation', 'other'] as const;

/** Somebody who asks for the person; what kind, never who. */
export interface Representative {
  kind: (typeof REPRESENTATIVES)[number];
  /** When proof of the authority was seen; missing until it was. */
  mandateSeenAt?: Instant;
}

export const PAUSE_REASONS = ['identity', 'clarification'] as const;

/** A wait for the person; it counts once both moments are known. */
export interface Pause {
  why: (typeof PAUSE_REASONS)[number];
  from: Instant;
  to: Instant | null;
}

/** Longer is no wait for an answer any more. */
export const LONGEST_PAUSE_MS = 365 * 86_400_000;

export const EXTENSION_REASONS = ['complexity', 'number'] as const;

/** Art. 12(3), second and third sentences. */
export interface Extension extends Signed {
  why: (typeof EXTENSION_REASONS)[number];
  reason: string;
  /** When the person was told of it, with the reasons. */
  toldAt: Instant;
}

/** What became of one or several rights; the latest row about a right is the one that counts. */
export interface Outcome extends Signed {
  kind: 'answered' | 'refused';
  rights: string[];
  sentAt: Instant;
  /** What was given or done; of a refusal, its reasons (Art. 12(4)). */
  note: string;
  /** Of a refusal. */
  ground?: RefusalGround;
}

/** Art. 28(3)(e): handed to the controller for whom we work. */
export interface Forwarded extends Signed {
  forwardedAt: Instant;
  note: string;
}

export const RECIPIENTS_OUTCOMES = ['told', 'nobody', 'impossible'] as const;

/** Art. 19: whoever received the data was told, or there is nobody, or it cannot be done. */
export interface RecipientsTold extends Signed {
  how: (typeof RECIPIENTS_OUTCOMES)[number];
  note: string;
}

/** Nothing may be erased: a claim, a dispute, an authority. It stops no clock. */
export interface Hold extends Signed {
  reason: string;
}

/** Marketing or a consent's use was ended. */
export interface Stopped extends Signed {
  stoppedAt: Instant;
  note: string;
}

export const CLOSINGS = ['done', 'withdrawn', 'forwarded', 'mistake'] as const;

export interface Closing extends Signed {
  why: (typeof CLOSINGS)[number];
  note: string;
}

export interface RequestFile {
  identity?: Identity;
  representative?: Representative;
  pause?: Pause;
  extension?: Extension;
  outcomes?: Outcome[];
  forwarded?: Forwarded;
  recipients?: RecipientsTold;
  hold?: Hold;
  stopped?: Stopped;
  closing?: Closing;
}
