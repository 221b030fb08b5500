import { isCounted } from '../domain/figures.ts';
import type { Ticket } from '../domain/ticket.ts';
import { inOrder, type RegisterType, shownTo } from './register.ts';
import type { Writer } from './writer.ts';

/** Fields in which people type, at whatever depth: a reader who may not read them gets null. */
const TYPED = new Set([
  'description',
  'subjectReference',
  'text',
  'title',
  'reason',
  'note',
  'changed',
  'delayReason',
  'messageLink',
]);

const withoutContent = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutContent);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, TYPED.has(key) ? null : withoutContent(inner)]),
  );
};

/**
 * The register for other programs: whole tickets with their ids and instants as they are kept, without what the desk
 * itself owes (`notices`) and without the history, which "tickets show" prints.
 */
export const toJson = (type: RegisterType, tickets: readonly Ticket[], writer: Writer): string => {
  const entries = inOrder(tickets.filter((ticket) => ticket.type === type && isCounted(ticket))).map((ticket) => {
    const { notices: _, history: __, gesture: ___, ...entry } = shownTo(writer, ticket);
    return writer.mayRead(ticket) ? entry : { ...(withoutContent(entry) as object), contentHidden: true };
  });
  return `${JSON.stringify({ register: type, madeAt: writer.now, entries }, null, 2)}\n`;
};
