/** What may become a file's name, and the names that are made of it: nothing from outside reaches a path unchecked. */
import { join } from 'node:path';
import type { Instant, TicketType } from '../domain/ticket.ts';

export const WORKSPACE = /^[TE][A-Z0-9]{1,32}$/;
export const USER = /^[UW][A-Z0-9]{1,32}$/;
const SERIES = '(?:INC|DSR|QST|DRL)-\\d{4}';
export const TICKET_SERIES = new RegExp(`^${SERIES}$`);
/** As a part of a longer form. */
export const TICKET_FORM = `${SERIES}-\\d{4,9}`;
export const TICKET_ID = new RegExp(`^${TICKET_FORM}$`);

const PREFIX: Record<TicketType, string> = { incident: 'INC', request: 'DSR', question: 'QST' };

/** Tickets are counted by type and year of filing in UTC, e.g. `INC-2026`; exercises apart from incidents. */
export const seriesOf = ({
  type,
  filedAt,
  ...ticket
}: {
  type: TicketType;
  filedAt: Instant;
  drill?: boolean;
}): string => `${ticket.drill ? 'DRL' : PREFIX[type]}-${String(new Date(filedAt).getUTCFullYear()).padStart(4, '0')}`;

export const ticketId = (series: string, number: number): string => `${series}-${String(number).padStart(4, '0')}`;

/** `INC-2026-0012` is number 12 of the series `INC-2026`. */
export const partsOf = (id: string): { series: string; number: number } => ({
  series: id.slice(0, 8),
  number: Number(id.slice(9)),
});

/** The order of two ids of one series: by number, also past 9999. */
export const compareIds = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);

/** The store's folders and files. */
export const pathsIn = (folder: string) => {
  const tickets = (workspace: string): string => join(folder, workspace, 'tickets');
  const preferences = (workspace: string): string => join(folder, workspace, 'preferences');
  return {
    folder,
    workspace: (workspace: string): string => join(folder, workspace),
    tickets,
    ticket: (workspace: string, id: string): string => join(tickets(workspace), `${id}.json`),
    /** The ticket as it was before its last change. */
    previous: (workspace: string, id: string): string => join(tickets(workspace), `${id}.prev`),
    preferences,
    preference: (workspace: string, user: string): string => join(preferences(workspace), `${user}.json`),
    manifest: join(folder, 'manifest.json'),
    lock: join(folder, 'gdpr-desk.lock'),
    quarantine: join(folder, 'quarantine'),
  };
};

export type Paths = ReturnType<typeof pathsIn>;
