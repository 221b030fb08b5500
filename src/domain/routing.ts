/**
 * An incident about somebody of the desk or a manager goes round them: no alert, no list and no window shows them more
 * than that it exists. It never goes to a channel, because nobody knows who reads there.
 */
import type { Ladder } from './ladder.ts';
import type { ActorId } from './ticket.ts';

/** Whom an incident is about, where it is about somebody of the desk. */
export interface Routed {
  concerns?: readonly ActorId[];
}

export const isRestricted = ({ concerns = [] }: Routed): boolean => concerns.length > 0;

export const isAbout = (user: ActorId, { concerns = [] }: Routed): boolean => concerns.includes(user);

const isPerson = (target: string): boolean => /^[UW]/.test(target);

/** True for somebody whom it is about, and for every channel. */
export const isBarred = (target: string, ticket: Routed): boolean =>
  isRestricted(ticket) && (isPerson(target) ? isAbout(target, ticket) : /^[CGD]/.test(target));

/** Those of the reserve who stand in, because nobody else of the desk is left. */
export const standInsFor = ({ dpo, deputies, reserve = [] }: Ladder, routed: Routed): ActorId[] => {
  const others = (ids: readonly ActorId[]): ActorId[] => ids.filter((id) => !isAbout(id, routed));
  if (!isRestricted(routed) || others([...dpo, ...deputies]).length > 0) return [];
  return reserve.map(others).find((ids) => ids.length > 0) ?? [];
};

/** The ladder round those whom it is about; as it is, where it is about nobody. */
export const ladderFor = (ladder: Ladder, routed: Routed): Ladder => {
  if (!isRestricted(routed)) return ladder;
  const others = (ids: readonly ActorId[]): ActorId[] => ids.filter((id) => !isAbout(id, routed));
  const dpo = [...others(ladder.dpo), ...standInsFor(ladder, routed)];
  return { ...ladder, channel: null, dpo, deputies: others(ladder.deputies) };
};
