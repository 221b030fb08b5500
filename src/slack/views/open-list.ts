import { isOverdue, nextLimit } from '../../domain/dashboard.ts';
import type { Glance } from '../../domain/glance.ts';
import type { Instant } from '../../domain/ticket.ts';
import { incidentWords } from '../../words/incident-words.ts';
import { say } from '../../words/say.ts';
import { statusWords, ticketWords, typeWords } from '../../words/ticket-words.ts';
import { timeLeftOf } from '../../words/time-left.ts';
import { ACTIONS } from '../ids.ts';
import { actions, type Block, button, context, header, type Message, section } from './blocks.ts';
import { type Reader, slackDate } from './dates.ts';

/** Tickets on one page. */
const PAGE = 10;

export const SIGN = { incident: '🚨', request: '📨', question: '❓' } as const;

export const row = (ticket: Glance, reader: Reader, now: Instant): Block => {
  const { language } = reader;
  if (ticket.hidden)
    return section(
      `🔒 *${ticket.id}* ${say(language, typeWords[ticket.type])} · ${say(language, incidentWords.restricted)}`,
    );
  const kind = `${SIGN[ticket.type]} *${ticket.id}* ${say(language, typeWords[ticket.type])} · ${say(language, statusWords[ticket.status])}`;
  const limit = nextLimit(ticket);
  if (!limit) return section(`${kind}\n${say(language, ticketWords.noLimit)}`);
  const rest = isOverdue(ticket, now) ? `❗ *${timeLeftOf(limit, now, language)}*` : timeLeftOf(limit, now, language);
  const assignee = ticket.assignee ? ` · <@${ticket.assignee}>` : '';
  return section(`${kind}\n${slackDate(reader, limit)} · ${rest}${assignee}`);
};

export interface OpenList {
  /** Sorted, soonest limit first. */
  tickets: readonly Glance[];
  reader: Reader;
  now: Instant;
  /** From 0; one beyond the last shows the last. */
  page: number;
  /** True for those who see everybody's. */
  all: boolean;
}

export const openList = ({ tickets, reader, now, page, all }: OpenList): Message => {
  const { language } = reader;
  const title = say(language, all ? ticketWords.openTitle : ticketWords.openTitleOwn);
  const overdue = tickets.filter((ticket) => isOverdue(ticket, now)).length;
  const count = say(language, ticketWords.openCount, { count: tickets.length, overdue });
  if (tickets.length === 0) {
    return { text: `${title}: ${count}`, blocks: [header(title), section(say(language, ticketWords.openEmpty))] };
  }
  const pages = Math.ceil(tickets.length / PAGE);
  const shown = Math.min(Math.max(0, page), pages - 1);
  const blocks: Block[] = [
    header(title),
    context(count),
    ...tickets.slice(shown * PAGE, (shown + 1) * PAGE).map((ticket) => row(ticket, reader, now)),
  ];
  if (pages > 1) {
    const turn = (to: number, key: 'previous' | 'next') =>
      button(`${ACTIONS.openPage}:${to}`, say(language, ticketWords[key]), { value: String(to) });
    blocks.push(context(say(language, ticketWords.page, { page: shown + 1, pages })));
    blocks.push(
      actions(
        ...(shown > 0 ? [turn(shown - 1, 'previous')] : []),
        ...(shown < pages - 1 ? [turn(shown + 1, 'next')] : []),
      ),
    );
  }
  return { text: `${title}: ${count}`, blocks };
};
