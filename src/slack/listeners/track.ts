import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import { openFor } from '../../domain/dashboard.ts';
import { can } from '../../domain/permission.ts';
import { say } from '../../words/say.ts';
import { ticketWords } from '../../words/ticket-words.ts';
import { clientNames, type Deps, readerOf } from '../deps.ts';
import { mrkdwn } from '../escape.ts';
import { ACTIONS } from '../ids.ts';
import { actions, type Message } from '../views/blocks.ts';
import { notice } from '../views/help.ts';
import { openButton } from '../views/open-button.ts';
import { openList } from '../views/open-list.ts';
import { openQuestionButton } from '../views/question.ts';
import { ticketDetails } from '../views/ticket.ts';
import { publishHome } from './home.ts';

/** What is open for this person, soonest limit first. */
export const listOpen = async (deps: Deps, user: string, page: number): Promise<Message> => {
  const actor = deps.people.actor(user);
  const tickets = openFor(actor, await deps.desk.store.glances(actor.workspace));
  return openList({ tickets, reader: readerOf(deps, user), now: deps.desk.now(), page, all: can(actor, 'list_all') });
};

/** One ticket; one that the person may not see is as unknown as one that does not exist. */
export const showTicket = async (deps: Deps, user: string, id: string): Promise<Message> => {
  if (id === '') return listOpen(deps, user, 0);
  const actor = deps.people.actor(user);
  const reader = readerOf(deps, user);
  const ticket = await deps.desk.store.get(actor.workspace, id.toUpperCase());
  if (!ticket || !can(actor, 'see', ticket))
    return notice(say(reader.language, ticketWords.notFound, { id: mrkdwn(id) }));
  const details = ticketDetails(ticket, reader, {
    content: can(actor, 'read_content', ticket),
    clients: clientNames(deps),
  });
  const open =
    ticket.type === 'question' ? openQuestionButton(ticket, reader.language) : openButton(ticket, reader.language);
  return { ...details, blocks: [...details.blocks, actions(open)] };
};

export const registerTracking = (app: App, deps: Deps): void => {
  app.action<BlockAction<ButtonAction>>(ACTIONS.showOpen, async ({ ack, body, client, respond }) => {
    await ack();
    // In App Home there is nothing to respond to: it shows the list itself.
    if (!body.response_url) return publishHome(deps, client, body.user.id);
    await respond({ response_type: 'ephemeral', replace_original: false, ...(await listOpen(deps, body.user.id, 0)) });
  });
  app.action<BlockAction<ButtonAction>>(new RegExp(`^${ACTIONS.openPage}:`), async ({ ack, action, body, respond }) => {
    await ack();
    await respond({ replace_original: true, ...(await listOpen(deps, body.user.id, Number(action.value) || 0)) });
  });
};
