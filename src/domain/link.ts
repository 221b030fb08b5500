/** Two tickets that belong together, such as an incident and the requests that it caused: each names the other. */
import { append } from './history.ts';
import type { Ticket } from './ticket.ts';
import type { Act } from './transition.ts';

export type LinkRefusal = { refused: 'link_to_itself' | 'linked_already' };

/** One side of the link; the other ticket gets the other side. */
export const linkTo = <T extends Ticket>(ticket: T, other: string, { by, now, salt }: Act): T | LinkRefusal => {
  const links = ticket.links ?? [];
  if (other === ticket.id) return { refused: 'link_to_itself' };
  if (links.includes(other)) return { refused: 'linked_already' };
  const history = append(ticket.history, { at: now, by, event: 'linked', changes: { ticket: other }, salt });
  return { ...ticket, links: [...links, other], history };
};
