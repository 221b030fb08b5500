/** The client whose instructions count: chosen by command, in App Home, or on a card. */
import type { App, BlockAction, ButtonAction, StaticSelectAction } from '@slack/bolt';
import { can } from '../../domain/permission.ts';
import { errorFields } from '../../log.ts';
import { clientWords } from '../../words/client-words.ts';
import { commandWords } from '../../words/command-words.ts';
import { say } from '../../words/say.ts';
import { carry, readCarried } from '../carried-question.ts';
import { type AskedFor, askedFor, clientNamed, toAnswer } from '../client-of.ts';
import type { Deps } from '../deps.ts';
import { mrkdwn } from '../escape.ts';
import { ACTIONS } from '../ids.ts';
import type { Message } from '../views/blocks.ts';
import { clientMessage, clientsCard } from '../views/client-choice.ts';
import { notice } from '../views/help.ts';
import { answerAgain } from './card-buttons.ts';
import { publishHome } from './home.ts';

/** False when the store could not keep the choice. */
const remember = async (deps: Deps, user: string, asked: AskedFor | undefined): Promise<boolean> => {
  try {
    await deps.people.setClient(user, toAnswer(asked).client);
    return true;
  } catch (error) {
    deps.log.error('client_not_kept', errorFields(error));
    return false;
  }
};

/** Remembers the choice; what to say of it. */
const choose = async (deps: Deps, user: string, id: string | undefined): Promise<Message> => {
  const language = deps.people.language(user);
  if (!can(deps.people.actor(user), 'ask')) return notice(say(language, commandWords.guestsMayNot));
  const asked = askedFor(deps, id);
  if (!(await remember(deps, user, asked))) return notice(say(language, clientWords.notKept));
  if (asked?.name === undefined) return notice(say(language, clientWords.cleared));
  return notice(say(language, clientWords.chosen, { name: mrkdwn(asked.name) }));
};

/** `/gdpr client`, with or without one. */
export const chooseByCommand = async (deps: Deps, user: string, said: string): Promise<Message> => {
  const id = clientNamed(deps.clients, said);
  if (id !== undefined) return choose(deps, user, id);
  return clientMessage(deps.people.language(user), deps.clients, await deps.people.client(user));
};

export const registerClient = (app: App, deps: Deps): void => {
  app.action<BlockAction<StaticSelectAction>>(ACTIONS.chooseClient, async ({ ack, action, body, client, respond }) => {
    await ack();
    const said = await choose(deps, body.user.id, action.selected_option.value);
    if (body.view) await publishHome(deps, client, body.user.id);
    else await respond({ replace_original: true, ...said });
  });
  app.action<BlockAction<ButtonAction>>(ACTIONS.showClients, async ({ ack, action, respond }) => {
    await ack();
    const carried = readCarried(action.value);
    if (!carried) return;
    const card = clientsCard(carried, deps.clients, (id) => carry({ ...carried, client: id }));
    await respond({ replace_original: true, ...card });
  });
  app.action<BlockAction<ButtonAction>>(
    new RegExp(`^${ACTIONS.answerForClient}:`),
    async ({ ack, action, body, respond }) => {
      await ack();
      const carried = readCarried(action.value);
      if (!carried) return;
      const kept = await remember(deps, body.user.id, askedFor(deps, carried.client));
      await answerAgain(deps, carried, respond);
      if (kept) return;
      const text = say(deps.people.language(body.user.id), clientWords.notKept);
      await respond({ response_type: 'ephemeral', replace_original: false, ...notice(text) });
    },
  );
};
