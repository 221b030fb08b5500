/** What people add to an incident after it was filed: the assessment, the advice, the decision, who was told. */
import type { Level } from '../severity/score.ts';
import type { ActorId, Instant } from '../ticket.ts';

/** Both legal duties, decided separately. */
export interface Duties {
  /** Art. 33(1). */
  notifyAuthority: boolean;
  /** Art. 34(1). */
  notifySubjects: boolean;
}

/** Who did something, and when. */
export interface Signed {
  by: ActorId;
  at: Instant;
}

/** What somebody wrote down, as it stands; what it was before is in the history. */
export interface Written extends Signed {
  text: string;
}

/** ENISA's score and what is proposed, as it was when it was made. */
export interface Assessed extends Signed, Duties {
  /** By the names of `severity/facts.ts`. */
  facts: Record<string, unknown>;
  level: Level;
  score: number;
  /** Art. 33(2), for a processor. */
  notifyController: boolean;
}

/** The DPO's advice (Art. 39(1)(a)). */
export interface Advice extends Signed, Duties {
  text: string;
}

/** The controller's decision. */
export interface Decision extends Signed, Duties {
  /** Who decided for the controller, where somebody else wrote it down. */
  decidedBy: ActorId;
  /** False: no breach of personal data at all. */
  breach: boolean;
  reason: string;
  /** It counts only once somebody else has confirmed it. */
  needsSecond: boolean;
  confirmedBy: ActorId | null;
  confirmedAt: Instant | null;
}

/** Art. 33(4): what is not known yet follows in further notices; the final one says that this was all. */
export const STAGES = ['first', 'further', 'final'] as const;

export type Stage = (typeof STAGES)[number];

export const HOW = ['email', 'portal', 'phone', 'in_person'] as const;

/** What the client decided, as it told us (we being its processor). */
export interface ClientAnswer extends Signed, Duties {
  text: string;
}

export const TOLD = ['authority', 'subjects', 'client'] as const;

/** Somebody was told; a further notice (Art. 33(4)) is a further row. */
export interface Told extends Signed {
  whom: (typeof TOLD)[number];
  /** When it was sent. */
  sentAt: Instant;
  /** The receiver's number, or what changed since the notice before. */
  note: string;
  /** Art. 33(1): required when the authority is told after the 72 hours. */
  delayReason?: string;
  /** Of a notice to the authority; missing in older rows: then as `final`. */
  stage?: Stage;
  /** What is new since the notice before. */
  changed?: string;
  how?: (typeof HOW)[number];
  /** The text as it was sent or handed over, to the client. */
  text?: string;
}
