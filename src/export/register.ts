/** The register of Art. 33(5) or the request log, oldest first. Drills are left out; what is restricted is not. */
import { isCounted } from '../domain/figures.ts';
import { redacted } from '../domain/incident/restricted.ts';
import type { Ticket } from '../domain/ticket.ts';
import { registerTitles, registerWords } from '../words/register-words.ts';
import { say } from '../words/say.ts';
import { INCIDENT_COLUMNS } from './incident-columns.ts';
import { REQUEST_COLUMNS } from './request-columns.ts';
import type { Columns, Table } from './table.ts';
import { createTurns } from './turns.ts';
import { moment, type Writer } from './writer.ts';

export type RegisterType = 'incident' | 'request';

/** When it reached us: what a register is ordered by, whenever it was typed in. */
const began = (ticket: Ticket): number => {
  if (ticket.type === 'incident') return Date.parse(ticket.awareAt);
  return Date.parse(ticket.type === 'request' ? ticket.receivedAt : ticket.filedAt);
};

/** Of a list, or as a store reads them. */
export type Tickets = Iterable<Ticket> | AsyncIterable<Ticket>;

/** What becomes of each ticket that is in the register, oldest first. */
export const entriesOf = async <T>(type: RegisterType, tickets: Tickets, of: (ticket: Ticket) => T): Promise<T[]> => {
  const turn = createTurns();
  const entries: { at: number; id: string; entry: T }[] = [];
  for await (const ticket of tickets) {
    await turn();
    if (ticket.type === type && isCounted(ticket))
      entries.push({ at: began(ticket), id: ticket.id, entry: of(ticket) });
  }
  return entries.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)).map(({ entry }) => entry);
};

const cellsOf = <T>(columns: Columns<T>, entry: T, writer: Writer): string[] =>
  columns.map(([, , value]) => value(entry, writer));

const rowOf = (ticket: Ticket, writer: Writer): string[] => {
  if (ticket.type === 'incident') return cellsOf(INCIDENT_COLUMNS, ticket, writer);
  return ticket.type === 'request' ? cellsOf(REQUEST_COLUMNS, ticket, writer) : [];
};

const headsOf = <T>(columns: Columns<T>, { language }: Writer): Pick<Table, 'keys' | 'headings'> => ({
  keys: columns.map(([key]) => key),
  headings: columns.map(([, heading]) => heading[language]),
});

/** What this reader may be shown of a ticket; whoever may not read an incident sees that it exists, and its dates. */
export const shownTo = ({ mayRead }: Writer, ticket: Ticket): Ticket =>
  ticket.type !== 'incident' || mayRead(ticket) ? ticket : redacted(ticket);

export const registerOf = async (type: RegisterType, tickets: Tickets, writer: Writer): Promise<Table> => {
  const { language, timezone, now } = writer;
  const rows = await entriesOf(type, tickets, (ticket) => rowOf(shownTo(writer, ticket), writer));
  const heads = type === 'incident' ? headsOf(INCIDENT_COLUMNS, writer) : headsOf(REQUEST_COLUMNS, writer);
  const made = { when: moment(now, timezone), zone: timezone, count: rows.length };
  return { ...heads, rows, title: say(language, registerTitles[type]), made: say(language, registerWords.made, made) };
};
