import type { Answerer } from '../answer/answer.ts';
import type { Rulebook } from '../answer/rulebook.ts';
import type { Desk } from '../desk/desk.ts';
import type { DpoQuestion, Ticket } from '../domain/ticket.ts';
import type { Log } from '../log.ts';
import type { People } from './people.ts';
import type { Reader } from './views/dates.ts';
import type { Client } from './views/form-parts.ts';

export interface Organisation {
  name: string;
  language: Reader['language'];
}

/** What listeners need from outside. */
export interface Deps {
  /** Slack team id. */
  workspace: string;
  answer: Answerer;
  rulebook: Rulebook;
  desk: Desk;
  people: People;
  clients: readonly Client[];
  /** Ours: its name, and the language of what it writes where nobody's own is known. */
  organisation: Organisation;
  log: Log;
  /** A question to the DPO as the beginning of a rule. */
  draftRule: (question: DpoQuestion) => { path: string; yaml: string };
  /** Looks a provision up (`GDPR 9(2)(a)`), for `/gdpr article`. */
  findProvision: (ref: string) => { ref: string; title: Record<Reader['language'], string>; url: string } | undefined;
  /** Runs work behind an acknowledgement; the stop waits for it, and its failure is logged. */
  background: (work: Promise<unknown>) => void;
  /** Hears of every ticket that was kept, as it is then. */
  whenChanged: (told: (ticket: Ticket) => void) => void;
}

export const readerOf = ({ people, desk }: Deps, user: string): Reader => ({
  language: people.language(user),
  timezone: desk.timezone,
});

export const clientNames = ({ clients }: Deps): Record<string, string> =>
  Object.fromEntries(clients.map(({ id, name }) => [id, name]));

/** Today in the organisation's zone, `YYYY-MM-DD`: the day whose rules count. */
export const today = ({ desk }: Deps): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: desk.timezone }).format(new Date(desk.now()));

/** Counts what happened today; never who or in what words. */
export const count = (deps: Deps, what: string): void => deps.desk.store.usage.count(deps.workspace, today(deps), what);
