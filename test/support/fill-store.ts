/** Puts tickets into a store's folder without its care, so that many are there soon. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ticket } from '../../src/domain/ticket.ts';
import { encode } from '../../src/store/durable-adapter.ts';
import { lineOf } from '../../src/store/ticket-line.ts';
import { NOW } from './tickets.ts';

/** The ticket with nothing left to send. */
export const settled = <T extends Ticket>(ticket: T): T => ({
  ...ticket,
  notices: ticket.notices.map((notice) => ({ ...notice, settledAt: NOW })),
});

export const fillStore = (root: string, tickets: readonly Ticket[]): void => {
  for (const ticket of tickets) {
    const folder = join(root, ticket.workspace, 'tickets');
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(join(folder, `${ticket.id}.json`), encode(ticket, lineOf(ticket)), { mode: 0o600 });
  }
};
