/**
 * Open limits as a calendar (RFC 5545): numbers, kinds and dates, nothing that anybody wrote. An event keeps its UID
 * when a limit moves, and its SEQUENCE grows, so that a calendar that is read in again moves it instead of doubling it.
 */
import { Temporal } from 'temporal-polyfill';
import type { Glance } from '../domain/glance.ts';
import type { Language } from '../domain/language.ts';
import type { Instant } from '../domain/ticket.ts';
import { calendarWords } from '../words/calendar-words.ts';
import { say } from '../words/say.ts';
import { createTurns } from './turns.ts';

export interface CalendarOptions {
  language: Language;
  /** The organisation's IANA zone: a limit at the end of its day lasts all day. */
  timezone: string;
  now: Instant;
}

type Kind = 'authority' | 'client' | 'answer' | 'forward';

/** RFC 5545, 3.1: octets of a line, without its end. */
const LINE_OCTETS = 75;

/** Its own limit is met. */
const MET = ['notified', 'answered', 'refused'];

const limitsOf = ({ type, status, workTo, clientDue, forwardDue, forwarded }: Glance): [Kind, Instant][] => {
  const met = MET.includes(status);
  const limits: [Kind, Instant | null | undefined][] =
    type === 'incident'
      ? [
          ['authority', met ? null : workTo],
          ['client', met ? null : clientDue],
        ]
      : [
          ['answer', met ? null : workTo],
          ['forward', forwarded ? null : forwardDue],
        ];
  return limits.flatMap(([kind, limit]) => (limit ? [[kind, limit] as [Kind, Instant]] : []));
};

/** A line that is too long goes on in the next, which begins with a blank; no character is cut. */
const folded = (line: string): string => {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const point of line) {
    const more = Buffer.byteLength(point);
    if (octets + more > LINE_OCTETS) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += point;
    octets += more;
  }
  return [...lines, current].join('\r\n');
};

const onPaper = (lines: readonly string[]): string => lines.map((line) => `${folded(line)}\r\n`).join('');

const escaped = (text: string): string => text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n');

const utc = (at: Instant): string => `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

const when = (limit: Instant, timezone: string): string[] => {
  const local = Temporal.Instant.fromEpochMilliseconds(Date.parse(limit)).toZonedDateTimeISO(timezone);
  if (local.toPlainTime().toString().slice(0, 8) !== '23:59:59') return [`DTSTART:${utc(limit)}`];
  const day = local.toPlainDate();
  const compact = (date: Temporal.PlainDate): string => date.toString().replace(/-/g, '');
  return [`DTSTART;VALUE=DATE:${compact(day)}`, `DTEND;VALUE=DATE:${compact(day.add({ days: 1 }))}`];
};

const eventOf = (
  ticket: Glance,
  kind: Kind,
  limit: Instant,
  { language, timezone, now }: CalendarOptions,
): string[] => [
  'BEGIN:VEVENT',
  `UID:${ticket.id}-${kind}@${ticket.workspace}.gdpr-desk`,
  `DTSTAMP:${utc(now)}`,
  `SEQUENCE:${ticket.revision}`,
  ...when(limit, timezone),
  `SUMMARY:${escaped(say(language, calendarWords[kind], { id: ticket.id }))}`,
  `DESCRIPTION:${escaped(`/gdpr ticket ${ticket.id}`)}`,
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

/** The calendar's text and how many limits are in it; without one it is no calendar that a program would read. */
export const calendarOf = async (
  tickets: readonly Glance[],
  options: CalendarOptions,
): Promise<{ text: string; count: number }> => {
  const turn = createTurns();
  const events: string[] = [];
  for (const ticket of tickets) {
    await turn();
    for (const [kind, limit] of ticket.hidden ? [] : limitsOf(ticket))
      events.push(onPaper(eventOf(ticket, kind, limit, options)));
  }
  const head = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//gdpr-desk//limits//${options.language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
  ];
  return { text: [onPaper(head), ...events, onPaper(['END:VCALENDAR'])].join(''), count: events.length };
};
