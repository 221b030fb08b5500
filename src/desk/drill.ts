/** The exercise: started by somebody of the desk, carried on and ended by the ticker. */
import { endedDrill, openDrill, owedByDrill } from '../domain/drill.ts';
import type { Language } from '../domain/language.ts';
import { type Actor, can } from '../domain/permission.ts';
import type { Ticket } from '../domain/ticket.ts';
import { change } from './change.ts';
import { type Desk, freshSalt } from './desk.ts';

type Started = Ticket | { refused: 'not_allowed' } | { refused: 'running'; id: string };

/** One exercise at a time. `gesture` is Slack's trigger: the same command never starts two. */
export const startDrill = async (
  desk: Desk,
  actor: Actor,
  { language, gesture }: { language: Language; gesture: string },
): Promise<Started> => {
  if (!can(actor, 'drill')) return { refused: 'not_allowed' };
  const running = (await desk.store.glances(actor.workspace)).find(({ drill }) => drill);
  if (running) return { refused: 'running', id: running.id };
  const opening = { workspace: actor.workspace, by: actor.id, language, gesture };
  return desk.store.insert(openDrill(opening, desk.ladder(), { now: desk.now(), salt: freshSalt() }));
};

/** The next rungs of what runs, and its end; true when something is to be sent now. */
export const carryOnDrills = async (desk: Desk, workspace: string): Promise<boolean> => {
  let owes = false;
  for (const { id, drill } of await desk.store.glances(workspace)) {
    if (!drill) continue;
    const changed = await change(desk, { workspace, id }, (ticket) => {
      if (ticket.type !== 'incident') return undefined;
      const now = desk.now();
      const owed = owedByDrill(ticket, desk.ladder(), now);
      if (owed.length > 0) return { ...ticket, notices: [...ticket.notices, ...owed] };
      return endedDrill(ticket, desk.ladder(), { now, salt: freshSalt() });
    });
    owes ||= changed !== undefined;
  }
  return owes;
};
