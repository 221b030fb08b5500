import type { App, BlockAction, ButtonAction, webApi } from '@slack/bolt';
import type { Language } from '../../domain/language.ts';
import type { Deps } from '../deps.ts';
import { ACTIONS } from '../ids.ts';
import { incidentForm } from '../views/incident-form.ts';
import { requestForm } from '../views/request-form.ts';

export interface FormWish {
  kind: 'incident' | 'request';
  user: string;
  /** Slack's trigger, good for three seconds. */
  trigger: string;
  description: string;
  /** The language of the word that was typed, for somebody whose own is not known yet. */
  language?: Language;
}

/** Opens a form at once: nothing is awaited before it. */
export const openForm = async (
  deps: Deps,
  client: webApi.WebClient,
  { kind, user, trigger, description, ...said }: FormWish,
): Promise<void> => {
  const language = deps.people.ownLanguage(user) ?? said.language ?? deps.people.language(user);
  const state = { language, description, now: deps.desk.now(), clients: deps.clients };
  await client.views.open({
    trigger_id: trigger,
    view: kind === 'incident' ? incidentForm(state) : requestForm(state),
  });
};

/** The buttons that open a form, wherever they stand. */
export const registerFormButtons = (app: App, deps: Deps): void => {
  for (const [action, kind] of [
    [ACTIONS.reportIncident, 'incident'],
    [ACTIONS.logRequest, 'request'],
  ] as const) {
    app.action<BlockAction<ButtonAction>>(action, async ({ ack, body, client }) => {
      await ack();
      await openForm(deps, client, { kind, user: body.user.id, trigger: body.trigger_id, description: '' });
      deps.background(deps.people.remember(body.user.id));
    });
  }
};
