/** Reporting from anywhere, and from a message. */
import type { App, GlobalShortcut, MessageShortcut } from '@slack/bolt';
import type { Deps } from '../deps.ts';
import { SHORTCUTS } from '../ids.ts';
import { openForm } from './forms.ts';

/** Where the message stands; built from what Slack sends, so that nothing is awaited and no text is read. */
const linkOf = ({ team, channel, message }: MessageShortcut): string | undefined => {
  const domain = team?.domain;
  if (!domain || !/^[a-z0-9-]+$/.test(domain)) return undefined;
  const thread = typeof message['thread_ts'] === 'string' ? `?thread_ts=${message['thread_ts']}` : '';
  return `https://${domain}.slack.com/archives/${channel.id}/p${message.ts.replace('.', '')}${thread}`;
};

export const registerShortcuts = (app: App, deps: Deps): void => {
  app.shortcut<GlobalShortcut>(
    { callback_id: SHORTCUTS.report, type: 'shortcut' },
    async ({ ack, shortcut, client }) => {
      await ack();
      const { user, trigger_id: trigger } = shortcut;
      await openForm(deps, client, { kind: 'incident', user: user.id, trigger, description: '' });
      deps.background(deps.people.remember(user.id));
    },
  );
  app.shortcut<MessageShortcut>(
    { callback_id: SHORTCUTS.reportMessage, type: 'message_action' },
    async ({ ack, shortcut, client }) => {
      await ack();
      const { user, trigger_id: trigger } = shortcut;
      const messageLink = linkOf(shortcut);
      const wish = { kind: 'incident', user: user.id, trigger, description: '' } as const;
      await openForm(deps, client, messageLink === undefined ? wish : { ...wish, messageLink });
      deps.background(deps.people.remember(user.id));
    },
  );
};
