/**
 * What stays of a ticket when its content goes (Art. 5(1)(e), 17 GDPR): its line in the register. Every field that
 * stays is named here, so that one which is added later goes unless somebody decides otherwise. Slack ids of those who
 * acted stay, because the history is chained over them; so do the ids of those whom an incident is about, because they
 * keep it away from them.
 */
import { append, eraseContent } from './history.ts';
import type { Written } from './incident/file.ts';
import type { Ticket } from './ticket.ts';
import type { Act } from './transition.ts';

/** In the place of words that are gone. */
const GONE = '—';

const gone = (written: Written | undefined): Written | undefined => written && { ...written, text: GONE };

/** Without the fields whose value is undefined. */
const present = <T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };

const lineOf = (ticket: Ticket, { by, now, salt }: Act, why: 'retention' | 'asked') => ({
  id: ticket.id,
  workspace: ticket.workspace,
  revision: ticket.revision,
  description: GONE,
  client: ticket.client,
  filedBy: ticket.filedBy,
  filedAt: ticket.filedAt,
  language: ticket.language,
  due: ticket.due,
  workTo: ticket.workTo,
  because: ticket.because,
  assignee: ticket.assignee,
  closedAt: ticket.closedAt,
  gesture: ticket.gesture,
  notices: ticket.notices,
  erased: { by, at: now, why },
  history: append(ticket.history.map(eraseContent), { at: now, by, event: 'erased', changes: { why }, salt }),
  ...present({ links: ticket.links, imported: ticket.imported && { reference: GONE } }),
});

/**
 * The ticket without what people wrote and without who asked; its history still holds.
 * @param why `retention`: its time is over, all words go. `asked`: it goes earlier, so the effects and the measures of an
 *   incident stay, which Art. 33(5) wants documented
 */
export const erase = (ticket: Ticket, act: Act, why: 'retention' | 'asked'): Ticket => {
  const line = lineOf(ticket, act, why);
  if (ticket.type === 'question')
    return { ...line, type: 'question', status: ticket.status, ...present({ about: ticket.about }) };
  if (ticket.type === 'request') {
    const { extension, outcomes, forwarded, recipients, stopped, closing } = ticket;
    return {
      ...line,
      type: 'request',
      status: ticket.status,
      receivedAt: ticket.receivedAt,
      rights: ticket.rights,
      channel: ticket.channel,
      subjectReference: GONE,
      ...present({
        callerLanguage: ticket.callerLanguage,
        forwardDue: ticket.forwardDue,
        identity: ticket.identity,
        representative: ticket.representative,
        pause: ticket.pause,
        extension: extension && { ...extension, reason: GONE },
        outcomes: outcomes?.map((outcome) => ({ ...outcome, note: GONE })),
        forwarded: forwarded && { ...forwarded, note: GONE },
        recipients: recipients && { ...recipients, note: GONE },
        stopped: stopped && { ...stopped, note: GONE },
        closing: closing && { ...closing, note: GONE },
      }),
    };
  }
  const { advice, decision, told, clientAnswer } = ticket;
  const documented = (written: Written | undefined) => (why === 'asked' ? written : gone(written));
  return {
    ...line,
    type: 'incident',
    status: ticket.status,
    awareAt: ticket.awareAt,
    dataCategories: ticket.dataCategories,
    peopleBand: ticket.peopleBand,
    acknowledgedBy: ticket.acknowledgedBy,
    acknowledgedAt: ticket.acknowledgedAt,
    ...present({
      happenedAt: ticket.happenedAt,
      noticedAt: ticket.noticedAt,
      kind: ticket.kind,
      role: ticket.role,
      clientDue: ticket.clientDue,
      drill: ticket.drill,
      concerns: ticket.concerns,
      standIns: ticket.standIns,
      assessment: ticket.assessment,
      advice: advice && { ...advice, text: GONE },
      decision: decision && { ...decision, reason: GONE },
      told: told?.map(({ delayReason: _, changed: __, text: ___, ...each }) => ({ ...each, note: GONE })),
      clientAnswer: clientAnswer && { ...clientAnswer, text: GONE },
      effects: documented(ticket.effects),
      measures: documented(ticket.measures),
      lessons: gone(ticket.lessons),
    }),
  };
};
