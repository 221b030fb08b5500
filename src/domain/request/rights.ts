/** The rights that a person can use (Art. 7(3), 15–22 GDPR), and what each asks of the desk. */
export const RIGHTS = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'portability',
  'objection',
  'objection_marketing',
  'automated_decision',
  'withdrawal',
] as const;

export type Right = (typeof RIGHTS)[number];

/** Take effect at once, need no ground and cannot be refused: Art. 21(3), 7(3). */
const AT_ONCE: readonly string[] = ['objection_marketing', 'withdrawal'] satisfies Right[];

export const isAtOnce = (right: string): boolean => AT_ONCE.includes(right);

/** Whoever received the data is told of what was changed: Art. 19. */
const TOLD_ON: readonly string[] = ['rectification', 'erasure', 'restriction'] satisfies Right[];

export const isToldOn = (right: string): boolean => TOLD_ON.includes(right);

/** Carried out for the wrong person it harms somebody; stopping marketing or a consent does not. */
export const needsIdentity = (right: string): boolean => !isAtOnce(right);
