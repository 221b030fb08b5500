/** The watch over alerts that nobody has acknowledged: the ladder goes on, and what went wrong is said. */
import { auditAlert } from '../domain/audit.ts';
import { escalation } from '../domain/ladder.ts';
import { withStrayed } from '../domain/notice.ts';
import type { Incident, Ticket } from '../domain/ticket.ts';
import { change } from './change.ts';
import type { Desk } from './desk.ts';

const unacknowledged = async (desk: Desk, workspace: string): Promise<Incident[]> =>
  (await desk.store.list(workspace, { open: true, unacknowledged: true })).filter(
    (ticket) => ticket.type === 'incident',
  );

/** Adds the rung of the ladder that is due to each alert that nobody acknowledged. */
export const escalate = async (desk: Desk, workspace: string): Promise<void> => {
  for (const incident of await unacknowledged(desk, workspace)) {
    if (escalation(incident, desk.ladder(), desk.now()).length === 0) continue;
    await change(desk, incident, (ticket) => {
      const owed = ticket.type === 'incident' ? escalation(ticket, desk.ladder(), desk.now()) : [];
      return owed.length === 0 ? undefined : { ...ticket, notices: [...ticket.notices, ...owed] };
    });
  }
};

/** Any time later than all that can be due. */
const END_OF_TIME = '9999-12-31T23:59:59.999Z';

/** Makes due what lies too far ahead because the clock was set back. */
export const recallStrayed = async (desk: Desk): Promise<void> => {
  for (const ticket of await desk.store.withDueNotices(END_OF_TIME)) {
    if (withStrayed(ticket, desk.now())) await change(desk, ticket, (current) => withStrayed(current, desk.now()));
  }
};

interface Audit {
  undelivered: Pick<Ticket, 'id' | 'workspace'>[];
  unacknowledged: Pick<Ticket, 'id' | 'workspace'>[];
}

/** Looks at every open alert and says which reached nobody and which nobody acknowledged. */
export const audit = async (desk: Desk, workspace: string): Promise<Audit> => {
  const found: Audit = { undelivered: [], unacknowledged: [] };
  for (const incident of await unacknowledged(desk, workspace)) {
    const finding = auditAlert(incident, desk.now());
    if (finding) found[finding].push({ id: incident.id, workspace });
  }
  return found;
};
