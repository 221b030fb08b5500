import { can } from '../../domain/permission.ts';
import { say } from '../../words/say.ts';
import { ticketWords } from '../../words/ticket-words.ts';
import { clientNames, type Deps, readerOf } from '../deps.ts';
import { mrkdwn } from '../escape.ts';
import { actions, type Message } from '../views/blocks.ts';
import { notice } from '../views/help.ts';
import { openButton } from '../views/open-button.ts';
import { openQuestionButton } from '../views/question.ts';
import { ticketDetails } from '../views/ticket.ts';

/** One ticket; one that the person may not see is as unknown as one that does not exist. */
export const showTicket = async (deps: Deps, user: string, id: string): Promise<Message> => {
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
