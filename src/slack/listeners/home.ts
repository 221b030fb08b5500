import type { App, BlockAction, StaticSelectAction, webApi } from '@slack/bolt';
import { openFor } from '../../domain/dashboard.ts';
import { languageOf } from '../../domain/language.ts';
import { errorFields } from '../../log.ts';
import { type Deps, readerOf } from '../deps.ts';
import { createHomeKeeper } from '../home-keeper.ts';
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
    actor,
    clients: deps.clients,
    client: await deps.people.client(user),
  });
  await client.views.publish({ user_id: user, view });
};

export const registerHome = (app: App, deps: Deps): void => {
  const homes = createHomeKeeper({
    actorOf: deps.people.actor,
    background: deps.background,
    publish: (user) =>
      publishHome(deps, app.client, user).catch((error: unknown) =>
        deps.log.warn('home_not_published', errorFields(error)),
      ),
  });
  deps.whenChanged(homes.changed);
  app.event('app_home_opened', async ({ event, client }) => {
    if (event.tab !== 'home') return;
    await deps.people.remember(event.user);
    homes.seen(event.user);
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
