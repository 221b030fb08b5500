/** App Home of the DPO and the deputies: what waits for them, and the clocks that run. */
import { isOverdue, nextLimit } from '../../domain/dashboard.ts';
import type { Glance } from '../../domain/glance.ts';
import { clocksOf, DECISIONS, decisionsOf } from '../../domain/overview.ts';
import type { Actor } from '../../domain/permission.ts';
import type { Instant } from '../../domain/ticket.ts';
import { decisionWords, homeWords } from '../../words/home-words.ts';
import { say } from '../../words/say.ts';
import { timeLeftOf } from '../../words/time-left.ts';
import { rowActs } from '../row-acts.ts';
import { type Block, header, section } from './blocks.ts';
import { type Reader, slackDate } from './dates.ts';
import { row, SIGN } from './open-list.ts';

/** Of each kind of decision; the list has the rest. */
const NAMED = 4;

const clockLine = (ticket: Glance, reader: Reader, now: Instant): string => {
  const limit = nextLimit(ticket) ?? ticket.filedAt;
  const left = timeLeftOf(limit, now, reader.language);
  const said = isOverdue(ticket, now) ? `❗ *${left}*` : left;
  return `${SIGN[ticket.type]} *${ticket.id}* · ${slackDate(reader, limit)} · ${said}`;
};

const more = (tickets: readonly Glance[]): string => (tickets.length > NAMED ? ' …' : '');

/** @param open what this person may see, soonest limit first */
export const decisionBlocksOf = (open: readonly Glance[], actor: Actor, reader: Reader, now: Instant): Block[] => {
  const { language } = reader;
  const waiting = decisionsOf(open);
  const parts = DECISIONS.filter((what) => waiting[what].length > 0).flatMap((what) => {
    const tickets = waiting[what];
    return [
      section(`*${say(language, decisionWords[what])}* (${tickets.length})${more(tickets)}`),
      ...tickets.slice(0, NAMED).map((ticket) => row(ticket, reader, now, rowActs(actor, ticket))),
    ];
  });
  const clocks = clocksOf(open);
  const lines = clocks.slice(0, NAMED).map((ticket) => clockLine(ticket, reader, now));
  const title = `⏱️ *${say(language, homeWords.clocks)}* (${clocks.length})${more(clocks)}`;
  return [
    header(say(language, homeWords.decisions)),
    ...(parts.length > 0 ? parts : [section(say(language, homeWords.noDecisions))]),
    ...(clocks.length > 0 ? [section([title, ...lines].join('\n'))] : []),
  ];
};
