import type { App, BlockAction, ButtonAction, webApi } from '@slack/bolt';
import { can } from '../../domain/permission.ts';
import { commandWords } from '../../words/command-words.ts';
import { exportWords } from '../../words/export-words.ts';
import { say } from '../../words/say.ts';
import type { Deps } from '../deps.ts';
import { exportTo } from '../export-file.ts';
import { wishOf } from '../export-wish.ts';
import { ACTIONS } from '../ids.ts';
import type { Message } from '../views/blocks.ts';
import { exportChoice } from '../views/export-choice.ts';
import { notice } from '../views/help.ts';

/** What was named is sent; where nothing was named, what this person may have is offered. */
export const exportByCommand = async (
  deps: Deps,
  client: webApi.WebClient,
  user: string,
  rest: string,
): Promise<Message> => {
  const wish = wishOf(rest);
  if (wish) return notice(await exportTo(deps, client, user, wish));
  const actor = deps.people.actor(user);
  const language = deps.people.language(user);
  if (!can(actor, 'export_log'))
    return notice(say(language, commandWords.mayNot, { who: say(language, exportWords.dpoOrManager) }));
  return exportChoice(can(actor, 'export_register') ? ['incident', 'request'] : ['request'], language);
};

export const registerExport = (app: App, deps: Deps): void => {
  app.action<BlockAction<ButtonAction>>(
    new RegExp(`^${ACTIONS.exportRegister}:`),
    async ({ ack, action, body, client, respond }) => {
      await ack();
      const message = await exportByCommand(deps, client, body.user.id, action.value ?? '');
      await respond({ response_type: 'ephemeral', replace_original: false, ...message });
    },
  );
};
