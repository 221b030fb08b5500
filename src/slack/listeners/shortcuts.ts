/** Reporting an incident, or logging a request, from anywhere and from a message. */
import type { AllMiddlewareArgs, App, GlobalShortcut, MessageShortcut, SlackShortcutMiddlewareArgs } from '@slack/bolt';
import type { Deps } from '../deps.ts';
import { SHORTCUTS } from '../ids.ts';
import { type FormWish, openForm } from './forms.ts';

/** Where the message stands; built from what Slack sends, so that nothing is awaited and no text is read. */
const linkOf = ({ team, channel, message }: MessageShortcut): string | undefined => {
  const domain = team?.domain;
  if (!domain || !/^[a-z0-9-]+$/.test(domain)) return undefined;
  const thread = typeof message['thread_ts'] === 'string' ? `?thread_ts=${message['thread_ts']}` : '';
  return `https://${domain}.slack.com/archives/${channel.id}/p${message.ts.replace('.', '')}${thread}`;
};

const fromAnywhere =
  (deps: Deps, kind: FormWish['kind']) =>
  async ({ ack, shortcut, client }: SlackShortcutMiddlewareArgs<GlobalShortcut> & AllMiddlewareArgs) => {
    await ack();
    const { user, trigger_id: trigger } = shortcut;
    await openForm(deps, client, { kind, user: user.id, trigger, description: '' });
    deps.background(deps.people.remember(user.id));
  };

const fromMessage =
  (deps: Deps, kind: FormWish['kind']) =>
  async ({ ack, shortcut, client }: SlackShortcutMiddlewareArgs<MessageShortcut> & AllMiddlewareArgs) => {
    await ack();
    const { user, trigger_id: trigger } = shortcut;
    const messageLink = linkOf(shortcut);
    const wish = { kind, user: user.id, trigger, description: '' };
    await openForm(deps, client, messageLink === undefined ? wish : { ...wish, messageLink });
    deps.background(deps.people.remember(user.id));
  };

export const registerShortcuts = (app: App, deps: Deps): void => {
  const anywhere = 'shortcut';
  const message = 'message_action';
  app.shortcut<GlobalShortcut>({ callback_id: SHORTCUTS.report, type: anywhere }, fromAnywhere(deps, 'incident'));
  app.shortcut<MessageShortcut>({ callback_id: SHORTCUTS.reportMessage, type: message }, fromMessage(deps, 'incident'));
  app.shortcut<GlobalShortcut>({ callback_id: SHORTCUTS.request, type: anywhere }, fromAnywhere(deps, 'request'));
  app.shortcut<MessageShortcut>({ callback_id: SHORTCUTS.requestMessage, type: message }, fromMessage(deps, 'request'));
};
