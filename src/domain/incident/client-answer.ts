import type { Incident } from '../ticket.ts';
import type { Act } from '../transition.ts';
import { type ActRefusal, overRefusal, record } from './act.ts';
import type { Duties } from './file.ts';
import { isProcessor } from './role.ts';

/** What the client decided about authority and people, as it told us: its decision, not ours. */
export const recordClientAnswer = (
  incident: Incident,
  given: Duties & { text: string },
  act: Act,
): Incident | ActRefusal => {
  const over = overRefusal(incident);
  if (over) return over;
  if (!isProcessor(incident)) return { refused: 'not_processor' };
  if (!(incident.told ?? []).some(({ whom }) => whom === 'client')) return { refused: 'client_not_told' };
  return record(incident, 'client_answered', { clientAnswer: { ...given, by: act.by, at: act.now } }, act);
};
