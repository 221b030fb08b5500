/** The whole incident in a window, and the form of each thing that can be done to it. */
import type { App, BlockAction, ButtonAction, webApi } from '@slack/bolt';
import { factsOf } from '../../domain/incident/facts-of.ts';
import { type Action, type Actor, can } from '../../domain/permission.ts';
import { assess } from '../../domain/severity/assess.ts';
import type { Incident } from '../../domain/ticket.ts';
import { commandWords } from '../../words/command-words.ts';
import { say } from '../../words/say.ts';
import { ticketWords } from '../../words/ticket-words.ts';
import { clientNames, type Deps, readerOf } from '../deps.ts';
import { mrkdwn } from '../escape.ts';
import { ACTIONS, INCIDENT_ACTS, type IncidentAct } from '../ids.ts';
import { actForm } from '../views/act-forms.ts';
import { notice } from '../views/help.ts';
import { incidentDetails } from '../views/incident-details.ts';

/** What this person may be shown of the incident as it stands. */
export const detailsFor = (deps: Deps, actor: Actor, incident: Incident) =>
  incidentDetails({
    incident,
    found: assess(factsOf(incident), deps.desk),
    actor,
    reader: readerOf(deps, actor.id),
    clients: clientNames(deps),
  });

export const actionOf = (act: IncidentAct): 'comment' | 'confirm' | 'work_on' =>
  act === 'comment' || act === 'confirm' ? act : 'work_on';

const mayNot = (deps: Deps, user: string): string => {
  const { language } = readerOf(deps, user);
  return say(language, commandWords.mayNot, { who: say(language, commandWords.dpoOrDeputy) });
};

/** The incident behind a button, or the sentence that says why there is none for this person. */
const incidentOf = async (deps: Deps, actor: Actor, id: string): Promise<Incident | string> => {
  const found = await deps.desk.store.get(actor.workspace, id);
  if (found?.type === 'incident' && can(actor, 'see', found)) return found;
  return say(readerOf(deps, actor.id).language, ticketWords.notFound, { id: mrkdwn(id) });
};

/** The incident that this person may do that to, or the sentence that says why not. */
export const refusalOf = async (deps: Deps, actor: Actor, id: string, action: Action): Promise<Incident | string> => {
  const found = await incidentOf(deps, actor, id);
  return typeof found === 'string' || can(actor, action, found) ? found : mayNot(deps, actor.id);
};

/** Where the button stood in a window there is no response URL: said in person then. */
export const tell = async (
  client: webApi.WebClient,
  { respond, user }: { respond: Respond | undefined; user: string },
  text: string,
) => {
  if (respond) await respond({ response_type: 'ephemeral', replace_original: false, ...notice(text) });
  else await client.chat.postMessage({ channel: user, ...notice(text) });
};

type Respond = (message: { response_type: 'ephemeral'; replace_original: false; text: string }) => Promise<unknown>;

interface Press {
  id: string;
  user: string;
  trigger: string;
  /** True where a window stands open already. */
  inWindow: boolean;
}

/** Opens the whole incident; returns the sentence that says why not, for this person. */
export const openIncidentWindow = async (
  deps: Deps,
  client: webApi.WebClient,
  { id, user, trigger, inWindow }: Press,
): Promise<string | undefined> => {
  const actor = deps.people.actor(user);
  const found = await incidentOf(deps, actor, id);
  if (typeof found === 'string') return found;
  const opening = { trigger_id: trigger, view: detailsFor(deps, actor, found) };
  await (inWindow ? client.views.push(opening) : client.views.open(opening));
  return undefined;
};

/** Opens the form of an act; otherwise as `openIncidentWindow`. */
export const openIncidentForm = async (
  deps: Deps,
  client: webApi.WebClient,
  act: IncidentAct,
  { id, user, trigger, inWindow }: Press,
): Promise<string | undefined> => {
  const actor = deps.people.actor(user);
  const found = await refusalOf(deps, actor, id, actionOf(act));
  if (typeof found === 'string') return found;
  const [reader, now] = [readerOf(deps, user), deps.desk.now()];
  const { clients, organisation } = deps;
  const view = actForm(act, { incident: found, reader, user, now, clients, organisation });
  const opening = { trigger_id: trigger, view };
  await (inWindow ? client.views.push(opening) : client.views.open(opening));
  return undefined;
};

export const registerIncident = (app: App, deps: Deps): void => {
  app.action<BlockAction<ButtonAction>>(ACTIONS.openIncident, async ({ ack, action, body, client, respond }) => {
    await ack();
    deps.background(deps.people.remember(body.user.id));
    const press = { id: action.value ?? '', user: body.user.id, trigger: body.trigger_id, inWindow: false };
    const refused = await openIncidentWindow(deps, client, press);
    if (refused) await tell(client, { respond: body.response_url ? respond : undefined, user: press.user }, refused);
  });
  for (const act of INCIDENT_ACTS) {
    app.action<BlockAction<ButtonAction>>(
      `${ACTIONS.incidentAct}:${act}`,
      async ({ ack, action, body, client, respond }) => {
        await ack();
        deps.background(deps.people.remember(body.user.id));
        const { user, trigger_id: trigger, view } = body;
        const press = { id: action.value ?? '', user: user.id, trigger, inWindow: view?.type === 'modal' };
        const refused = await openIncidentForm(deps, client, act, press);
        if (refused) await tell(client, { respond: body.response_url ? respond : undefined, user: user.id }, refused);
      },
    );
  }
};
