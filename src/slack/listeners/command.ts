import type { App, RespondArguments, SlashCommand } from '@slack/bolt';
import { languageOf } from '../../domain/language.ts';
import { can } from '../../domain/permission.ts';
import { commandWords } from '../../words/command-words.ts';
import { say } from '../../words/say.ts';
import { type AskedFor, clientNamed, clientOf } from '../client-of.ts';
import { parseCommand } from '../command-line.ts';
import { type Deps, today } from '../deps.ts';
import { COMMAND } from '../ids.ts';
import { looksLikeFilter } from '../open-filter.ts';
import type { Message } from '../views/blocks.ts';
import { notice } from '../views/help.ts';
import { answerQuestion, MOST_CHARACTERS } from './ask.ts';
import { sendCalendar } from './calendar.ts';
import { chooseByCommand } from './client.ts';
import { describe } from './describe.ts';
import { drillByCommand } from './drill.ts';
import { exportByCommand } from './export.ts';
import { openForm } from './forms.ts';
import { listTyped } from './open-list.ts';
import { showTicket } from './track.ts';

const ephemeral = ({ text, blocks }: Message): RespondArguments & { response_type: 'ephemeral' } => ({
  response_type: 'ephemeral',
  text,
  blocks,
});

/** What can be said at once, so that the acknowledgement carries it; undefined for what needs the store or a form. */
const immediate = (
  deps: Deps,
  { text, user_id: user }: SlashCommand,
  line: ReturnType<typeof parseCommand>,
  asked: AskedFor | undefined,
): Message | undefined => {
  const language = deps.people.language(user);
  if ((line.verb === 'question' || line.verb === 'client') && !can(deps.people.actor(user), 'ask'))
    return notice(say(language, commandWords.guestsMayNot));
  if (text.length > MOST_CHARACTERS) {
    return notice(say(language, commandWords.tooLong, { count: text.length, most: MOST_CHARACTERS }));
  }
  if (line.verb === 'question') return answerQuestion(deps, user, line, asked);
  return describe(deps, deps.people.ownLanguage(user) ?? line.language ?? language, line);
};

export const registerCommand = (app: App, deps: Deps): void => {
  app.command(COMMAND, async ({ ack, command, client, respond }) => {
    const { user_id: user } = command;
    const line = parseCommand(
      command.text,
      (text) => deps.answer({ question: text, asOf: today(deps) }).facts['kind']?.[0],
      {
        isClient: (name) => clientNamed(deps.clients, name) !== undefined,
        isFilter: (typed) => looksLikeFilter(typed, deps.clients),
      },
    );
    const asked = line.verb === 'question' ? await clientOf(deps, user, command.channel_id) : undefined;
    const answer = immediate(deps, command, line, asked);
    await ack(...(answer ? [ephemeral(answer)] : []));
    const remembered = deps.people.remember(user);
    deps.background(remembered);
    const chosen = line.verb === 'language' ? languageOf(line.rest) : undefined;
    if (chosen) await deps.people.setLanguage(user, chosen);
    if (answer) return;
    if (line.verb === 'incident' || line.verb === 'request') {
      const wish = { kind: line.verb, user, trigger: command.trigger_id, description: line.rest };
      return openForm(deps, client, line.language ? { ...wish, language: line.language } : wish);
    }
    await remembered;
    if (line.verb === 'open' || (line.verb === 'ticket' && line.rest === ''))
      await respond(ephemeral(await listTyped(deps, user, line.rest)));
    else if (line.verb === 'client') await respond(ephemeral(await chooseByCommand(deps, user, line.rest)));
    else if (line.verb === 'drill') await respond(ephemeral(await drillByCommand(deps, user, command.trigger_id)));
    else if (line.verb === 'export') await respond(ephemeral(await exportByCommand(deps, client, user, line.rest)));
    else if (line.verb === 'calendar') await respond(ephemeral(await sendCalendar(deps, client, user)));
    else if (line.verb === 'ticket') await respond(ephemeral(await showTicket(deps, user, line.rest)));
  });
};
