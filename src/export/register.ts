/** The register of Art. 33(5) or the request log, oldest first. Drills are left out; what is restricted is not. */
import { isCounted } from '../domain/figures.ts';
import { redacted } from '../domain/incident/restricted.ts';
import type { Ticket } from '../domain/ticket.ts';
import { registerTitles, registerWords } from '../words/register-words.ts';
import { say } from '../words/say.ts';
import { INCIDENT_COLUMNS } from './incident-columns.ts';
import { REQUEST_COLUMNS } from './request-columns.ts';
import type { Columns, Table } from './table.ts';
import { moment, type Writer } from './writer.ts';

export type RegisterType = 'incident' | 'request';

/** When it reached us: what a register is ordered by, whenever it was typed in. */
const began = (ticket: Ticket): number => {
  if (ticket.type === 'incident') return Date.parse(ticket.awareAt);
  return Date.parse(ticket.type === 'request' ? ticket.receivedAt : ticket.filedAt);
};

/** Oldest first. */
export const inOrder = (tickets: readonly Ticket[]): Ticket[] =>
  [...tickets].sort((a, b) => began(a) - began(b) || (a.id < b.id ? -1 : 1));

const tableOf = <T>(
  columns: Columns<T>,
  entries: readonly T[],
  writer: Writer,
): Pick<Table, 'keys' | 'headings' | 'rows'> => ({
  keys: columns.map(([key]) => key),
  headings: columns.map(([, heading]) => heading[writer.language]),
  rows: entries.map((entry) => columns.map(([, , value]) => value(entry, writer))),
});

/** What this reader may be shown of a ticket; whoever may not read an incident sees that it exists, and its dates. */
export const shownTo = ({ mayRead }: Writer, ticket: Ticket): Ticket =>
  ticket.type !== 'incident' || mayRead(ticket) ? ticket : redacted(ticket);

export const registerOf = (type: RegisterType, tickets: readonly Ticket[], writer: Writer): Table => {
  const { language, timezone, now } = writer;
  const entries = inOrder(tickets.filter(isCounted)).map((ticket) => shownTo(writer, ticket));
  const incidents = entries.filter((ticket) => ticket.type === 'incident');
  const requests = entries.filter((ticket) => ticket.type === 'request');
  const table =
    type === 'incident' ? tableOf(INCIDENT_COLUMNS, incidents, writer) : tableOf(REQUEST_COLUMNS, requests, writer);
  const made = { when: moment(now, timezone), zone: timezone, count: table.rows.length };
  return { ...table, title: say(language, registerTitles[type]), made: say(language, registerWords.made, made) };
};
