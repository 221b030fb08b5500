/** Incidents of the last days that read like what somebody is about to file, so that one leak is not filed five times. */
import type { Incident, Instant } from '../ticket.ts';

const RECENT_MS = 7 * 86_400_000;
/** Without words to compare, only what is as fresh as this looks the same. */
const JUST_NOW_MS = 4 * 3_600_000;
const MOST = 3;

const wordsOf = (text: string): Set<string> =>
  new Set(
    text
      .toLowerCase()
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}]{4,}/gu),
  );

const shared = (a: Set<string>, b: Set<string>): number => [...a].filter((word) => b.has(word)).length;

/** @param incidents those that this person may see */
export const similarIncidents = (description: string, incidents: readonly Incident[], now: Instant): Incident[] => {
  const words = wordsOf(description);
  const age = ({ filedAt }: Incident): number => Date.parse(now) - Date.parse(filedAt);
  return incidents
    .filter((incident) => !incident.drill && age(incident) < RECENT_MS)
    .map((incident) => ({ incident, score: shared(words, wordsOf(incident.description)) }))
    .filter(({ incident, score }) =>
      words.size === 0 ? age(incident) < JUST_NOW_MS : score >= Math.min(2, words.size),
    )
    .sort((a, b) => b.score - a.score || age(a.incident) - age(b.incident))
    .slice(0, MOST)
    .map(({ incident }) => incident);
};
