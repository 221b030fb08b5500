/** What the DPO must hear although no ticket carries it, and the copy that Slack keeps for us. Ids and dates only. */
import type { Warning } from '../../desk/desk.ts';
import type { Instant, Ticket } from '../../domain/ticket.ts';
import { dateAndTime } from '../../words/dates.ts';
import { say } from '../../words/say.ts';
import { warningWords } from '../../words/warning-words.ts';
import type { Reader } from './dates.ts';

/** A message of hundreds of ids is read by nobody. */
const MOST_IDS = 20;

const NOT_REGISTERED = {
  incident: warningWords.notRegisteredIncident,
  request: warningWords.notRegisteredRequest,
  question: warningWords.notRegisteredQuestion,
};

const list = (ids: readonly string[]): string =>
  ids.length > MOST_IDS ? `${ids.slice(0, MOST_IDS).join(', ')} … (${ids.length})` : ids.join(', ');

export const warningText = (warning: Warning, { language, timezone }: Reader): string => {
  if (warning.kind === 'store_damaged') return say(language, warningWords.storeDamaged, { ids: list(warning.ids) });
  if (warning.kind === 'undelivered') return say(language, warningWords.undelivered, { ids: list(warning.ids) });
  const { filing } = warning;
  const moment: Instant =
    filing.type === 'incident' ? filing.awareAt : filing.type === 'request' ? filing.receivedAt : filing.filedAt;
  return say(language, NOT_REGISTERED[filing.type], {
    who: `<@${filing.filedBy}>`,
    aware: dateAndTime(language, timezone, moment),
    limit: dateAndTime(language, timezone, filing.workTo ?? moment),
  });
};

export const backstopText = (ticket: Ticket, { language, timezone }: Reader): string =>
  say(language, warningWords.backstop, {
    id: ticket.id,
    limit: dateAndTime(language, timezone, ticket.workTo ?? ticket.filedAt),
  });
