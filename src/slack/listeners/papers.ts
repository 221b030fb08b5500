/** The papers of an incident, for those who work on it: the pack for the authority and the letter to the people. */
import type { App, BlockAction, ButtonAction, StaticSelectAction } from '@slack/bolt';
import { z } from 'zod';
import type { Language } from '../../domain/language.ts';
import { type Actor, can } from '../../domain/permission.ts';
import type { Incident, Ticket } from '../../domain/ticket.ts';
import { formFor } from '../../export/pack/forms.ts';
import { letterOf } from '../../export/pack/letter.ts';
import { packOf } from '../../export/pack/pack.ts';
import { clientNames, type Deps } from '../deps.ts';
import { ACTIONS } from '../ids.ts';
import { choiceOf, type PaperChoice, papersView } from '../views/papers.ts';
import { refusalOf, tell } from './incident.ts';

const viewFor = (deps: Deps, actor: Actor, incident: Incident, choice: PaperChoice) => {
  const { timezone, jurisdiction, now } = deps.desk;
  const writer = {
    language: choice.language,
    timezone,
    now: now(),
    clients: clientNames(deps),
    organisation: deps.organisation.name,
    mayRead: (ticket: Ticket) => can(actor, 'read_content', ticket),
  };
  const paper = choice.kind === 'pack' ? packOf(incident, formFor(jurisdiction), writer) : letterOf(incident, writer);
  return papersView(incident.id, paper, choice, deps.people.language(actor.id));
};

/** The reader's language where the authority takes it, else ours, else the first that it takes. */
const packLanguage = (deps: Deps, actor: Actor): Language => {
  const own = deps.people.language(actor.id);
  const { languages = [own] } = formFor(deps.desk.jurisdiction);
  return [own, deps.organisation.language, ...languages].find((each) => languages.includes(each)) ?? own;
};

const metadata = z.object({ id: z.string() });

export const registerPapers = (app: App, deps: Deps): void => {
  app.action<BlockAction<ButtonAction>>(ACTIONS.openPapers, async ({ ack, action, body, client, respond }) => {
    await ack();
    const actor = deps.people.actor(body.user.id);
    const found = await refusalOf(deps, actor, action.value ?? '', 'work_on');
    if (typeof found === 'string')
      return tell(client, { respond: body.response_url ? respond : undefined, user: actor.id }, found);
    const view = viewFor(deps, actor, found, { kind: 'pack', language: packLanguage(deps, actor) });
    const opening = { trigger_id: body.trigger_id, view };
    await (body.view ? client.views.push(opening) : client.views.open(opening));
  });
  app.action<BlockAction<StaticSelectAction>>(ACTIONS.choosePaper, async ({ ack, action, body, client }) => {
    await ack();
    const actor = deps.people.actor(body.user.id);
    const choice = choiceOf(action.selected_option.value);
    const { id } = metadata.parse(JSON.parse(body.view?.private_metadata ?? '{}'));
    const found = await refusalOf(deps, actor, id, 'work_on');
    if (typeof found === 'string') return tell(client, { respond: undefined, user: actor.id }, found);
    if (choice && body.view)
      await client.views.update({ view_id: body.view.id, view: viewFor(deps, actor, found, choice) });
  });
};
