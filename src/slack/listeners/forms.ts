import type { App, BlockAction, ButtonAction, webApi } from '@slack/bolt';
import { similarIncidents } from '../../domain/incident/similar.ts';
import type { Language } from '../../domain/language.ts';
import { can } from '../../domain/permission.ts';
import type { Right } from '../../domain/request/rights.ts';
import type { Incident } from '../../domain/ticket.ts';
import { type Deps, today } from '../deps.ts';
import { ACTIONS } from '../ids.ts';
import { rightsOf } from '../rights-of.ts';
import { guestsMayNot } from '../views/help.ts';
import { incidentForm } from '../views/incident-form.ts';
import { requestForm } from '../views/request-form.ts';

export interface FormWish {
  kind: 'incident' | 'request';
  user: string;
  /** Slack's trigger, good for three seconds. */
  trigger: string;
  description: string;
  /** Where the report is made from a message. */
  messageLink?: string;
  /** The language of the word that was typed, for somebody whose own is not known yet. */
  language?: Language;
  /** The rule of the answer under which the button stood. */
  rule?: string;
}

/** Recent incidents that look the same come into the form behind its opening; what was typed meanwhile stays. */
const addSimilar = async (
  deps: Deps,
  client: webApi.WebClient,
  user: string,
  form: Parameters<typeof incidentForm>[0],
  view: { id?: string; hash?: string } | undefined,
): Promise<void> => {
  const actor = deps.people.actor(user);
  const open = await deps.desk.store.list(actor.workspace, { open: true, type: 'incident' });
  const visible = open.filter((ticket): ticket is Incident => ticket.type === 'incident' && can(actor, 'see', ticket));
  const similar = similarIncidents(form.description, visible, form.now);
  if (similar.length === 0 || !view?.id) return;
  await client.views.update({ view_id: view.id, view: incidentForm({ ...form, similar }) });
};

const rightsIn = (deps: Deps, description: string, rule: string | undefined): Right[] =>
  rightsOf(rule === undefined ? deps.answer({ question: description, asOf: today(deps) }) : { facts: {}, rule });

/** Opens a form at once: nothing is awaited before it. */
export const openForm = async (
  deps: Deps,
  client: webApi.WebClient,
  { kind, user, trigger, description, messageLink, ...said }: FormWish,
): Promise<void> => {
  const language = deps.people.ownLanguage(user) ?? said.language ?? deps.people.language(user);
  if (!can(deps.people.actor(user), kind === 'incident' ? 'file_incident' : 'file_request')) {
    await client.views.open({ trigger_id: trigger, view: guestsMayNot(language) });
    return;
  }
  const state = { language, description, now: deps.desk.now(), clients: deps.clients, messageLink };
  const form = { ...state, timezone: deps.desk.timezone };
  const { view } = await client.views.open({
    trigger_id: trigger,
    view:
      kind === 'incident'
        ? incidentForm(form)
        : requestForm({ ...state, rights: rightsIn(deps, description, said.rule) }),
  });
  if (kind === 'incident') deps.background(addSimilar(deps, client, user, form, view));
};

/** The buttons that open a form, wherever they stand. */
export const registerFormButtons = (app: App, deps: Deps): void => {
  for (const [action, kind] of [
    [ACTIONS.reportIncident, 'incident'],
    [ACTIONS.logRequest, 'request'],
  ] as const) {
    app.action<BlockAction<ButtonAction>>(action, async ({ ack, action: { value }, body, client }) => {
      await ack();
      const wish = { kind, user: body.user.id, trigger: body.trigger_id, description: '' };
      await openForm(deps, client, value === undefined ? wish : { ...wish, rule: value });
      deps.background(deps.people.remember(body.user.id));
    });
  }
};
