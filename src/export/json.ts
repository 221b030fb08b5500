import { entriesOf, type RegisterType, shownTo, type Tickets } from './register.ts';
import type { Rendered } from './table.ts';
import { bytesOf } from './turns.ts';
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
export const toJson = async (type: RegisterType, tickets: Tickets, writer: Writer): Promise<Rendered> => {
  const entries = await entriesOf(type, tickets, (ticket) => {
    const { notices: _, history: __, gesture: ___, ...entry } = shownTo(writer, ticket);
    const shown = writer.mayRead(ticket) ? entry : { ...(withoutContent(entry) as object), contentHidden: true };
    return JSON.stringify(shown, null, 2).replaceAll('\n', '\n    ');
  });
  const [head, tail] = JSON.stringify({ register: type, madeAt: writer.now, entries: [] }, null, 2).split('[]');
  const pieces = function* (): Generator<string> {
    yield `${head}[`;
    for (const [index, entry] of entries.entries()) yield `${index === 0 ? '' : ','}\n    ${entry}`;
    yield `${entries.length === 0 ? '' : '\n  '}]${tail}\n`;
  };
  return { content: await bytesOf(pieces()), count: entries.length };
};
