/** App Home of the DPO and the deputies: what waits for them, and the clocks that run. */
import { isOverdue, nextLimit } from '../../domain/dashboard.ts';
import type { Glance } from '../../domain/glance.ts';
import { clocksOf, DECISIONS, decisionsOf } from '../../domain/overview.ts';
import type { Instant } from '../../domain/ticket.ts';
import { decisionWords, homeWords } from '../../words/home-words.ts';
import { say } from '../../words/say.ts';
import { ticketWords } from '../../words/ticket-words.ts';
import { timeLeftOf } from '../../words/time-left.ts';
import { type Block, header, section } from './blocks.ts';
import { type Reader, slackDate } from './dates.ts';
import { SIGN } from './open-list.ts';

/** Of each kind of decision; the list has the rest. */
const NAMED = 5;

const clockLine = (ticket: Glance, reader: Reader, now: Instant): string => {
  const { language } = reader;
  const limit = nextLimit(ticket);
  const sign = `${SIGN[ticket.type]} *${ticket.id}*`;
  if (limit === null) return `${sign} · ${say(language, ticketWords.noLimit)}`;
  const left = timeLeftOf(limit, now, language);
  return `${sign} · ${slackDate(reader, limit)} · ${isOverdue(ticket, now) ? `❗ *${left}*` : left}`;
};

const titled = (title: string, tickets: readonly Glance[], reader: Reader, now: Instant): Block => {
  const rest = tickets.length > NAMED ? ['…'] : [];
  const lines = tickets.slice(0, NAMED).map((ticket) => clockLine(ticket, reader, now));
  return section([`*${title}* (${tickets.length})`, ...lines, ...rest].join('\n'));
};

/** @param open what this person may see, soonest limit first */
export const decisionBlocksOf = (open: readonly Glance[], reader: Reader, now: Instant): Block[] => {
  const { language } = reader;
  const waiting = decisionsOf(open);
  const parts = DECISIONS.filter((what) => waiting[what].length > 0).map((what) =>
    titled(say(language, decisionWords[what]), waiting[what], reader, now),
  );
  const clocks = clocksOf(open);
  return [
    header(say(language, homeWords.decisions)),
    ...(parts.length > 0 ? parts : [section(say(language, homeWords.noDecisions))]),
    ...(clocks.length > 0 ? [titled(`⏱️ ${say(language, homeWords.clocks)}`, clocks, reader, now)] : []),
  ];
};
