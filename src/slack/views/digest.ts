/** What is due, once a day: ids and limits, never what somebody typed. */
import { nextLimit } from '../../domain/dashboard.ts';
import type { Glance } from '../../domain/glance.ts';
import type { Digest } from '../../domain/reminders/digest.ts';
import type { Instant } from '../../domain/ticket.ts';
import { calendarWords } from '../../words/calendar-words.ts';
import { cardWords } from '../../words/card-words.ts';
import { dayInWords } from '../../words/dates.ts';
import { digestWords } from '../../words/digest-words.ts';
import { say } from '../../words/say.ts';
import { statusWords } from '../../words/ticket-words.ts';
import { ACTIONS } from '../ids.ts';
import { actions, type Block, button, context, header, type Message, section } from './blocks.ts';
import { type Reader, slackDate } from './dates.ts';
import { SIGN } from './open-list.ts';

/** Lines of each list; the button shows the rest. */
const LINES = 10;

const lineOf = (ticket: Glance, reader: Reader): string => {
  const limit = nextLimit(ticket);
  const when = limit ? ` · ${slackDate(reader, limit)}` : '';
  const who = ticket.assignee ? ` · <@${ticket.assignee}>` : '';
  return `${SIGN[ticket.type]} *${ticket.id}* ${say(reader.language, statusWords[ticket.status])}${when}${who}`;
};

const part = (key: 'overdue' | 'today' | 'week', tickets: readonly Glance[], reader: Reader): Block[] => {
  if (tickets.length === 0) return [];
  const beyond = tickets.length - LINES;
  const lines = [
    `*${say(reader.language, digestWords[key])}* (${tickets.length})`,
    ...tickets.slice(0, LINES).map((ticket) => lineOf(ticket, reader)),
    ...(beyond > 0 ? [say(reader.language, digestWords.more, { count: beyond })] : []),
  ];
  return [section(lines.join('\n'))];
};

export const digestMessage = (digest: Digest, reader: Reader, now: Instant): Message => {
  const { language, timezone } = reader;
  const { overdue, today, week, open, unacknowledged, unassigned } = digest;
  const counts = { incidents: open.incident, requests: open.request, questions: open.question };
  const lists = [...part('overdue', overdue, reader), ...part('today', today, reader), ...part('week', week, reader)];
  return {
    text: say(language, digestWords.fallback, { overdue: overdue.length, today: today.length, week: week.length }),
    blocks: [
      header(`🗓️ ${say(language, digestWords.title, { day: dayInWords(language, timezone, now) })}`),
      context(say(language, digestWords.open, counts)),
      ...(unacknowledged > 0
        ? [section(`🚨 *${say(language, digestWords.unacknowledged, { count: unacknowledged })}*`)]
        : []),
      ...(unassigned > 0 ? [section(`📨 ${say(language, digestWords.unassigned, { count: unassigned })}`)] : []),
      ...(lists.length > 0 ? lists : [section(say(language, digestWords.nothing))]),
      actions(
        button(ACTIONS.showOpen, say(language, cardWords.showOpen)),
        button(ACTIONS.sendCalendar, say(language, calendarWords.button)),
      ),
    ],
  };
};
