/** A form of an act was sent: it is done and shown, or refused at the field that can mend it. */
import type { App, ViewSubmitAction } from '@slack/bolt';
import { actOnIncident, type IncidentRefusal } from '../../desk/act-on-incident.ts';
import { linkTickets, type OtherNotFound } from '../../desk/link-tickets.ts';
import { LONG_AGO_YEARS } from '../../domain/incident/times.ts';
import type { Actor } from '../../domain/permission.ts';
import type { Incident } from '../../domain/ticket.ts';
import { errorFields } from '../../log.ts';
import { NotSaved, StaleTicket } from '../../store/store.ts';
import { actRefusalWords } from '../../words/act-refusal-words.ts';
import { commandWords } from '../../words/command-words.ts';
import { dateAndTime } from '../../words/dates.ts';
import { formWords } from '../../words/form-words.ts';
import { incidentWords } from '../../words/incident-words.ts';
import { say } from '../../words/say.ts';
import { ticketWords } from '../../words/ticket-words.ts';
import { readAct } from '../act-submission.ts';
import { backToTicket } from '../after-act.ts';
import { type Deps, readerOf } from '../deps.ts';
import { CALLBACKS, FIELDS, factField, type IncidentAct } from '../ids.ts';
import type { Reader } from '../views/dates.ts';
import { updateAlerts } from './acknowledge.ts';
import { actionOf, detailsFor } from './incident.ts';

/** Where a refusal stands that belongs to no field in particular. */
const FIRST_FIELD: Record<IncidentAct, string> = {
  assess: factField('breachType'),
  advise: FIELDS.note,
  decide: FIELDS.breach,
  confirm: FIELDS.agrees,
  tell: FIELDS.whom,
  assign: FIELDS.assignee,
  comment: FIELDS.note,
  correct: FIELDS.noticedAt,
  close: FIELDS.note,
  client_notice: FIELDS.noticeText,
  client_answer: FIELDS.notifyAuthority,
  task: FIELDS.note,
  measures: FIELDS.measures,
  link: FIELDS.otherTicket,
};

type Refusal = IncidentRefusal | OtherNotFound | { refused: 'not_saved' | 'count' };

const sentence = (refusal: Refusal, id: string, { language, timezone }: Reader, now: string): string => {
  const when = (at: string): string => dateAndTime(language, timezone, at);
  switch (refusal.refused) {
    case 'not_allowed':
      return say(language, commandWords.mayNot, { who: say(language, commandWords.dpoOrDeputy) });
    case 'not_found':
      return say(language, ticketWords.notFound, { id });
    case 'other_not_found':
      return say(language, ticketWords.notFound, { id: refusal.id });
    case 'task_done_already':
      return say(language, actRefusalWords.task_done_already, { who: refusal.by, when: when(refusal.at) });
    case 'changed_meanwhile':
      return say(language, actRefusalWords.changed_meanwhile, { when: when(refusal.at) });
    case 'future':
      return say(language, formWords.errorFuture, { now: when(now) });
    case 'long_ago':
      return say(language, formWords.errorLongAgo, { years: LONG_AGO_YEARS });
    case 'before_event':
      return say(language, incidentWords.errorBeforeEvent);
    default:
      return say(language, actRefusalWords[refusal.refused]);
  }
};

const fieldOf = (refusal: Refusal, act: IncidentAct): string => {
  if (refusal.refused === 'about_them' && act === 'decide') return FIELDS.decidedBy;
  if (refusal.refused === 'about_them' && act === 'task') return FIELDS.owner;
  if (refusal.refused === 'needs_reason') return FIELDS.reason;
  if (refusal.refused === 'needs_delay_reason') return FIELDS.delayReason;
  if (refusal.refused === 'needs_changed') return FIELDS.changed;
  if (refusal.refused === 'first_notice_missing' || refusal.refused === 'first_notice_sent') return FIELDS.stage;
  if (refusal.refused === 'count') return factField('subjectCount');
  if (refusal.refused === 'future' || refusal.refused === 'long_ago' || refusal.refused === 'before_event')
    return act === 'tell' || act === 'client_notice' ? FIELDS.sentAt : FIELDS[refusal.at];
  return FIRST_FIELD[act];
};

const orNotSaved = (deps: Deps, error: unknown): Refusal => {
  if (!(error instanceof NotSaved || error instanceof StaleTicket)) throw error;
  deps.log.error('act_not_saved', errorFields(error));
  return { refused: 'not_saved' };
};

const perform = async ({ desk }: Deps, actor: Actor, read: ReturnType<typeof readAct>): Promise<Incident | Refusal> => {
  if ('other' in read) {
    const linked = await linkTickets(desk, actor, read, read.other);
    return 'refused' in linked || linked.type === 'incident' ? linked : { refused: 'not_found' };
  }
  if ('badCount' in read.apply) return { refused: 'count' };
  return actOnIncident(desk, actor, read, actionOf(read.act), read.apply);
};

export const registerIncidentActs = (app: App, deps: Deps): void => {
  const clients = deps.clients.map(({ id }) => id);
  app.view<ViewSubmitAction>(
    { callback_id: CALLBACKS.incidentAct, type: 'view_submission' },
    async ({ ack, view, body, client }) => {
      const actor = deps.people.actor(body.user.id);
      const read = readAct(view, deps.desk, clients);
      const { act, id, has } = read;
      const done = await perform(deps, actor, read).catch((error: unknown) => orNotSaved(deps, error));
      if ('refused' in done) {
        const field = fieldOf(done, act);
        const where = has(field) ? field : FIRST_FIELD[act];
        const text = sentence(done, id, readerOf(deps, actor.id), deps.desk.now());
        return ack({ response_action: 'errors', errors: { [where]: text } });
      }
      deps.log.info('incident_act', { ticket: done.id, code: act });
      await backToTicket(deps, { ack, view, client }, detailsFor(deps, actor, done));
      // Assessing acknowledges; a correction may move the limit or bar somebody.
      if (act === 'assess' || act === 'correct') deps.background(updateAlerts(deps, client, done));
    },
  );
};
