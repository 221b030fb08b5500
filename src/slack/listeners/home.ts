import type { App, BlockAction, StaticSelectAction, webApi } from '@slack/bolt';
import { openFor } from '../../domain/dashboard.ts';
import { languageOf } from '../../domain/language.ts';
import { can } from '../../domain/permission.ts';
import { type Deps, readerOf } from '../deps.ts';
import { ACTIONS } from '../ids.ts';
import { homeView } from '../views/home.ts';

/** Publishes the person's App Home as it stands now. */
export const publishHome = async (deps: Deps, client: webApi.WebClient, user: string): Promise<void> => {
  const actor = deps.people.actor(user);
  const tickets = openFor(actor, await deps.desk.store.glances(actor.workspace));
  const view = homeView({
    tickets,
    reader: readerOf(deps, user),
    now: deps.desk.now(),
    all: can(actor, 'list_all'),
    clients: deps.clients,
    client: await deps.people.client(user),
  });
  await client.views.publish({ user_id: user, view });
};

export const registerHome = (app: App, deps: Deps): void => {
  app.event('app_home_opened', async ({ event, client }) => {
    if (event.tab !== 'home') return;
    await deps.people.remember(event.user);
    await publishHome(deps, client, event.user);
  });
  app.action<BlockAction<StaticSelectAction>>(ACTIONS.chooseLanguage, async ({ ack, action, body, client }) => {
    await ack();
    const chosen = languageOf(action.selected_option.value);
    if (!chosen) return;
    await deps.people.setLanguage(body.user.id, chosen);
    await publishHome(deps, client, body.user.id);
  });
};
