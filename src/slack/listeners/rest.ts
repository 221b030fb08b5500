import type { App, BlockAction } from '@slack/bolt';
import { commandWords } from '../../words/command-words.ts';
import { say } from '../../words/say.ts';
import type { Deps } from '../deps.ts';
import { notice } from '../views/help.ts';

/** What is inside a form only changes the form: nothing to do until it is sent. */
const isField = (type: string): boolean => type !== 'button' && type !== 'overflow';

/** Buttons of older messages that no listener knows any more: acknowledged, and said so. Registered last. */
export const registerRest = (app: App, deps: Deps, known: readonly RegExp[]): void => {
  app.action<BlockAction>(/.*/, async ({ ack, action, body, respond }) => {
    if (known.some((id) => id.test(action.action_id))) return;
    await ack();
    if (isField(action.type) || ('url' in action && action.url)) return;
    const text = say(deps.people.language(body.user.id), commandWords.oldButton);
    if (body.response_url) await respond({ response_type: 'ephemeral', replace_original: false, ...notice(text) });
  });
};
