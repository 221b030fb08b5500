/** The whole request in a window, how its dates came about, and the form of each thing that can be done to it. */
import type { App, BlockAction, ButtonAction, SlackActionMiddlewareArgs, webApi } from '@slack/bolt';
import { actOnRequest } from '../../desk/act-on-request.ts';
import { type Actor, can } from '../../domain/permission.ts';
import { takeRequest } from '../../domain/request/life.ts';
import type { SubjectRequest } from '../../domain/ticket.ts';
import { requestRefusalWords } from '../../words/request-refusal-words.ts';
import { say } from '../../words/say.ts';
import { ticketWords } from '../../words/ticket-words.ts';
import { clientNames, type Deps, readerOf } from '../deps.ts';
import { mrkdwn } from '../escape.ts';
import { ACTIONS, REQUEST_ACTS, type RequestAct } from '../ids.ts';
import { REQUEST_PERMISSION } from '../request-permission.ts';
import { refusalSentence } from '../request-refusal.ts';
import { requestActForm } from '../views/request-act-forms.ts';
import { requestDates } from '../views/request-dates.ts';
import { requestDetails } from '../views/request-details.ts';
import { tell } from './incident.ts';
import { updateAnnouncements } from './request-refresh.ts';

type Press = SlackActionMiddlewareArgs<BlockAction<ButtonAction>> & { client: webApi.WebClient };

/** What this person may be shown of the request as it stands. */
export const requestDetailsFor = (deps: Deps, actor: Actor, request: SubjectRequest) =>
  requestDetails({ request, actor, reader: readerOf(deps, actor.id), clients: clientNames(deps) });

/** The request behind a button, or the sentence that says why there is none for this person. */
export const requestOf = async (deps: Deps, actor: Actor, id: string): Promise<SubjectRequest | string> => {
  const found = await deps.desk.store.get(actor.workspace, id);
  if (found?.type === 'request' && can(actor, 'see', found)) return found;
  return say(readerOf(deps, actor.id).language, ticketWords.notFound, { id: mrkdwn(id) });
};

/** The form of an act, or the sentence that says why there is none for this person. */
const formFor = (deps: Deps, act: RequestAct, actor: Actor, request: SubjectRequest) => {
  const reader = readerOf(deps, actor.id);
  if (!can(actor, REQUEST_PERMISSION[act], request)) return say(reader.language, requestRefusalWords.not_allowed);
  const { clients, desk } = deps;
  return requestActForm(act, { request, reader, actor, now: desk.now(), clients, place: desk });
};

/** Opens the whole request, or the form of an act; returns the sentence that says why not, for this person. */
export const openRequestFromList = async (
  deps: Deps,
  client: webApi.WebClient,
  { id, user, trigger }: { id: string; user: string; trigger: string },
  act?: RequestAct,
): Promise<string | undefined> => {
  const actor = deps.people.actor(user);
  const found = await requestOf(deps, actor, id);
  if (typeof found === 'string') return found;
  const view = act === undefined ? requestDetailsFor(deps, actor, found) : formFor(deps, act, actor, found);
  if (typeof view === 'string') return view;
  await client.views.open({ trigger_id: trigger, view });
  return undefined;
};

/** Opens a window on top of the one the button stood in, if it did. */
export const show = async (
  deps: Deps,
  { body, client, respond, action }: Press,
  viewOf: (actor: Actor, request: SubjectRequest) => Parameters<webApi.WebClient['views']['open']>[0]['view'] | string,
): Promise<void> => {
  const actor = deps.people.actor(body.user.id);
  const found = await requestOf(deps, actor, action.value ?? '');
  const view = typeof found === 'string' ? found : viewOf(actor, found);
  if (typeof view === 'string')
    return tell(client, { respond: body.response_url ? respond : undefined, user: actor.id }, view);
  const opening = { trigger_id: body.trigger_id, view };
  await (body.view?.type === 'modal' ? client.views.push(opening) : client.views.open(opening));
};

/** Takes what nobody has; in a window the window then shows it, elsewhere it opens. */
const take = async (deps: Deps, press: Press): Promise<void> => {
  const { body, client, respond, action } = press;
  const actor = deps.people.actor(body.user.id);
  const id = action.value ?? '';
  const done = await actOnRequest(deps.desk, actor, { id, edition: undefined }, 'plan_request', takeRequest);
  if ('refused' in done) {
    const text = refusalSentence(done, { id }, readerOf(deps, actor.id), deps.desk.now());
    return tell(client, { respond: body.response_url ? respond : undefined, user: actor.id }, text);
  }
  deps.log.info('request_act', { ticket: done.id, code: 'take' });
  const view = requestDetailsFor(deps, actor, done);
  if (body.view?.type === 'modal') await client.views.update({ view_id: body.view.id, view });
  else await client.views.open({ trigger_id: body.trigger_id, view });
  await updateAnnouncements(deps, client, done);
};

export const registerRequest = (app: App, deps: Deps): void => {
  app.action<BlockAction<ButtonAction>>(ACTIONS.openRequest, async (press) => {
    await press.ack();
    await show(deps, press, (actor, request) => requestDetailsFor(deps, actor, request));
  });
  app.action<BlockAction<ButtonAction>>(ACTIONS.requestDates, async (press) => {
    await press.ack();
    await show(deps, press, (actor, request) => requestDates(request, readerOf(deps, actor.id), deps.desk));
  });
  app.action<BlockAction<ButtonAction>>(ACTIONS.takeRequest, async (press) => {
    await press.ack();
    await take(deps, press);
  });
  for (const act of REQUEST_ACTS) {
    app.action<BlockAction<ButtonAction>>(`${ACTIONS.requestAct}:${act}`, async (press) => {
      await press.ack();
      await show(deps, press, (actor, request) => formFor(deps, act, actor, request));
    });
  }
};
