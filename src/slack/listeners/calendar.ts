/** The limits that a person may see, as a calendar file for them alone. */
import type { App, BlockAction, ButtonAction, webApi } from '@slack/bolt';
import { openFor } from '../../domain/dashboard.ts';
import { calendarOf } from '../../export/calendar.ts';
import { calendarWords } from '../../words/calendar-words.ts';
import { say } from '../../words/say.ts';
import { type Deps, readerOf, today } from '../deps.ts';
import { ACTIONS } from '../ids.ts';
import { sendFile } from '../send-file.ts';
import type { Message } from '../views/blocks.ts';
import { notice } from '../views/help.ts';

export const sendCalendar = async (deps: Deps, client: webApi.WebClient, user: string): Promise<Message> => {
  const actor = deps.people.actor(user);
  const reader = readerOf(deps, user);
  const { language } = reader;
  const open = openFor(actor, await deps.desk.store.glances(actor.workspace));
  const { text, count } = await calendarOf(open, { ...reader, now: deps.desk.now() });
  if (count === 0) return notice(say(language, calendarWords.nothing));
  const refused = await sendFile(deps, client, user, {
    content: Buffer.from(text),
    filename: `gdpr-limits-${today(deps)}.ics`,
    text: say(language, calendarWords.yours),
  });
  return notice(refused ?? say(language, calendarWords.sent, { count }));
};

export const registerCalendar = (app: App, deps: Deps): void => {
  app.action<BlockAction<ButtonAction>>(ACTIONS.sendCalendar, async ({ ack, body, client, respond }) => {
    await ack();
    await deps.people.remember(body.user.id);
    const message = await sendCalendar(deps, client, body.user.id);
    await respond({ response_type: 'ephemeral', replace_original: false, ...message });
  });
};
