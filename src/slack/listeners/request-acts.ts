/** A form of an act on a request was sent: it is done and shown, or refused at the field that can mend it. */
import type { App, ViewSubmitAction } from '@slack/bolt';
import { actOnRequest } from '../../desk/act-on-request.ts';
import { requestClock } from '../../desk/limit.ts';
import type { SubjectRequest } from '../../domain/ticket.ts';
import { errorFields } from '../../log.ts';
import { NotSaved, StaleTicket } from '../../store/store.ts';
import { backToTicket } from '../after-act.ts';
import { type Deps, readerOf } from '../deps.ts';
import { CALLBACKS, FIELDS, type RequestAct } from '../ids.ts';
import { readRequestAct } from '../request-act-submission.ts';
import { REQUEST_PERMISSION } from '../request-permission.ts';
import { type RequestFormRefusal, refusalSentence } from '../request-refusal.ts';
import { requestDetailsFor } from './request.ts';
import { updateAnnouncements } from './request-refresh.ts';

/** Where a refusal stands that belongs to no field in particular. */
const FIRST_FIELD: Record<RequestAct, string> = {
  stop: FIELDS.stoppedAt,
  forward: FIELDS.forwardedAt,
  assign: FIELDS.assignee,
  ask_identity: FIELDS.askedAt,
  settle_identity: FIELDS.means,
  answer: FIELDS.rights,
  refuse: FIELDS.rights,
  recipients: FIELDS.why,
  pause: FIELDS.pausedFrom,
  resume: FIELDS.pausedTo,
  extend: FIELDS.toldAt,
  task: FIELDS.note,
  add_right: FIELDS.right,
  hold: FIELDS.reason,
  release: FIELDS.reason,
  correct: FIELDS.receivedAt,
  comment: FIELDS.note,
  close: FIELDS.why,
};

/** A refusal's own fields, the first that this form has. */
const FIELDS_OF: Partial<Record<RequestFormRefusal['refused'], string[]>> = {
  needs_reason: [FIELDS.reason, FIELDS.note],
  needs_ground: [FIELDS.ground],
  ground_not_for_right: [FIELDS.ground],
  identified: [FIELDS.ground],
  mandate_not_seen: [FIELDS.mandate],
  no_client: [FIELDS.client],
  forwarded_already: [FIELDS.client],
};

const fieldOf = (refusal: RequestFormRefusal, act: RequestAct, has: (name: string) => boolean): string => {
  const named = 'moment' in refusal ? [FIELDS[refusal.moment]] : FIELDS_OF[refusal.refused];
  return named?.find(has) ?? FIRST_FIELD[act];
};

const orNotSaved = (deps: Deps, error: unknown): RequestFormRefusal => {
  if (!(error instanceof NotSaved || error instanceof StaleTicket)) throw error;
  deps.log.error('act_not_saved', errorFields(error));
  return { refused: 'not_saved' };
};

export const registerRequestActs = (app: App, deps: Deps): void => {
  const clients = deps.clients.map(({ id }) => id);
  app.view<ViewSubmitAction>(
    { callback_id: CALLBACKS.requestAct, type: 'view_submission' },
    async ({ ack, view, body, client }) => {
      const { desk, people } = deps;
      const actor = people.actor(body.user.id);
      const reader = readerOf(deps, actor.id);
      // The limits' reasons are kept in the language of whoever filed it.
      const clockOf = ({ language }: SubjectRequest) => requestClock(desk, language);
      const { act, id, edition, voids, has, apply } = readRequestAct(view, clockOf, clients);
      const permission = voids ? 'void_request' : REQUEST_PERMISSION[act];
      const done = await actOnRequest(desk, actor, { id, edition }, permission, apply).catch((error: unknown) =>
        orNotSaved(deps, error),
      );
      if ('refused' in done) {
        const found = await desk.store.get(actor.workspace, id);
        const about = found?.type === 'request' && done.refused !== 'not_found' ? found : { id };
        const text = refusalSentence(done, about, reader, desk.now());
        return ack({ response_action: 'errors', errors: { [fieldOf(done, act, has)]: text } });
      }
      deps.log.info('request_act', { ticket: done.id, code: act });
      await backToTicket(deps, { ack, view, client }, requestDetailsFor(deps, actor, done));
      deps.background(updateAnnouncements(deps, client, done));
    },
  );
};
