/** What is open, as this person may see it: narrowed, turned, and acted on. */
import type { App, BlockAction, ButtonAction, OverflowAction, webApi } from '@slack/bolt';
import { handOver } from '../../desk/hand-over.ts';
import { openFor } from '../../domain/dashboard.ts';
import type { Glance } from '../../domain/glance.ts';
import { narrow } from '../../domain/open-filter.ts';
import { can } from '../../domain/permission.ts';
import { type Deps, readerOf } from '../deps.ts';
import { outcomeLines } from '../hand-over-outcome.ts';
import { ACTIONS } from '../ids.ts';
import { type Place, placeOf, readFilter } from '../open-filter.ts';
import { type Chosen, chosenIn, rowActs } from '../row-acts.ts';
import type { Message } from '../views/blocks.ts';
import { MOST_AT_ONCE } from '../views/hand-over-form.ts';
import { notice } from '../views/help.ts';
import { chosenFilter } from '../views/open-filters.ts';
import { type OpenList, openList, PAGE } from '../views/open-list.ts';
import { registerHandOver } from './hand-over.ts';
import { publishHome } from './home.ts';
import { openIncidentForm, openIncidentWindow } from './incident.ts';
import { openQuestionWindow } from './question.ts';
import { openRequestFromList } from './request.ts';

const EVERYTHING: Place = { filter: {}, page: 0 };

/** Those that this person sees and that fit the filter, soonest limit first. */
const openHere = async (deps: Deps, user: string, { filter }: Place): Promise<Glance[]> => {
  const actor = deps.people.actor(user);
  const tickets = openFor(actor, await deps.desk.store.glances(actor.workspace));
  return narrow(tickets, filter, { actor: user, now: deps.desk.now(), timezone: deps.desk.timezone });
};

const listOpen = async (
  deps: Deps,
  user: string,
  place: Place = EVERYTHING,
  said: Pick<OpenList, 'unknown' | 'outcome'> = {},
): Promise<Message> => {
  const actor = deps.people.actor(user);
  return openList({
    tickets: await openHere(deps, user, place),
    reader: readerOf(deps, user),
    now: deps.desk.now(),
    place,
    all: can(actor, 'list_all'),
    clients: deps.clients,
    actsOn: (ticket) => rowActs(actor, ticket),
    ...said,
  });
};

/** As it was typed; what nobody understands is said, and the rest counts. */
export const listTyped = (deps: Deps, user: string, typed: string): Promise<Message> => {
  const { filter, unknown } = readFilter(typed, deps.clients);
  return listOpen(deps, user, { filter, page: 0 }, { unknown });
};

const registerNarrowing = (app: App, deps: Deps): void => {
  app.action<BlockAction>(new RegExp(`^${ACTIONS.openFilter}:`), async ({ ack, action, body, respond }) => {
    await ack();
    const what = action.action_id.slice(ACTIONS.openFilter.length + 1);
    const value =
      action.type === 'users_select'
        ? action.selected_user
        : action.type === 'static_select'
          ? action.selected_option.value
          : '';
    const { filter } = placeOf(action.block_id);
    const place = { filter: chosenFilter(filter, what, value), page: 0 };
    await respond({ replace_original: true, ...(await listOpen(deps, body.user.id, place)) });
  });
  app.action<BlockAction<ButtonAction>>(new RegExp(`^${ACTIONS.openPage}:`), async ({ ack, action, body, respond }) => {
    await ack();
    const place = { ...placeOf(action.block_id), page: Number(action.value) || 0 };
    await respond({ replace_original: true, ...(await listOpen(deps, body.user.id, place)) });
  });
};

interface Press {
  user: string;
  trigger: string;
}

/** Opens the window or the form; returns what is to be said where there is none, or where it is refused. */
const openChosen = async (
  deps: Deps,
  client: webApi.WebClient,
  { act, id }: Chosen,
  press: Press,
): Promise<Message | undefined> => {
  const opening = { ...press, id, inWindow: false };
  const said = (refused: string | undefined) => (refused === undefined ? undefined : notice(refused));
  if (id.startsWith('QST')) return said(await openQuestionWindow(deps, client, opening));
  const formOf = act === 'extend' || act === 'close' ? act : undefined;
  if (id.startsWith('DSR')) return said(await openRequestFromList(deps, client, opening, formOf));
  return said(
    await (act === 'close'
      ? openIncidentForm(deps, client, 'close', opening)
      : openIncidentWindow(deps, client, opening)),
  );
};

const take = async (deps: Deps, user: string, { id, expected }: Chosen): Promise<string> => {
  const done = await handOver(deps.desk, deps.people.actor(user), { id, expected, assignee: user });
  if (!('refused' in done)) deps.log.info('handed_over', { ticket: done.id });
  return outcomeLines([{ id, done }], user, readerOf(deps, user)).slice(-1).join('');
};

const registerActing = (app: App, deps: Deps): void => {
  const openHandOver = registerHandOver(app, deps);
  app.action<BlockAction<ButtonAction | OverflowAction>>(
    new RegExp(`^${ACTIONS.rowMenu}:`),
    async ({ ack, action, body, client, respond }) => {
      await ack();
      const chosen = chosenIn(action.type === 'overflow' ? action.selected_option.value : action.value);
      if (!chosen) return;
      const press = { user: body.user.id, trigger: body.trigger_id };
      const { user } = press;
      const place = placeOf(action.block_id);
      const again = (outcome?: string) => listOpen(deps, user, place, outcome === undefined ? {} : { outcome });
      const inList = body.response_url !== undefined;
      if (chosen.act === 'handOver') {
        const tickets = (await openHere(deps, user, EVERYTHING)).filter(({ id }) => id === chosen.id);
        const from = inList ? { from: { respond, again } } : {};
        return openHandOver(client, { ...press, tickets, chosen: true, ...from });
      }
      if (chosen.act === 'take') {
        const outcome = await take(deps, user, chosen);
        if (inList) await respond({ replace_original: true, ...(await again(outcome)) });
        else await client.chat.postMessage({ channel: user, ...notice(outcome) });
        return;
      }
      const said = await openChosen(deps, client, chosen, press);
      if (said && inList) await respond({ response_type: 'ephemeral', replace_original: false, ...said });
      else if (said) await client.chat.postMessage({ channel: user, ...said });
    },
  );
  app.action<BlockAction<ButtonAction>>(ACTIONS.handOverSeveral, async ({ ack, action, body, client, respond }) => {
    await ack();
    const user = body.user.id;
    const actor = deps.people.actor(user);
    const place = placeOf(action.block_id);
    const tickets = (await openHere(deps, user, place))
      .slice(place.page * PAGE)
      .filter((ticket) => rowActs(actor, ticket).includes('handOver'))
      .slice(0, MOST_AT_ONCE);
    const from = { respond, again: () => listOpen(deps, user, place) };
    await openHandOver(client, { tickets, chosen: false, user, trigger: body.trigger_id, from });
  });
};

export const registerOpenList = (app: App, deps: Deps): void => {
  registerNarrowing(app, deps);
  registerActing(app, deps);
  app.action<BlockAction<ButtonAction>>(ACTIONS.showOpen, async ({ ack, body, client, respond }) => {
    await ack();
    // In App Home there is nothing to respond to: it shows the list itself.
    if (!body.response_url) return publishHome(deps, client, body.user.id);
    await respond({ response_type: 'ephemeral', replace_original: false, ...(await listOpen(deps, body.user.id)) });
  });
};
