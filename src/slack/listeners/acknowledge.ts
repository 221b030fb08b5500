import type { App, BlockAction, ButtonAction, webApi } from '@slack/bolt';
import { acknowledgeIncident } from '../../desk/acknowledge.ts';
import { WEBHOOK } from '../../domain/ladder.ts';
import type { Incident } from '../../domain/ticket.ts';
import { errorFields } from '../../log.ts';
import { commandWords } from '../../words/command-words.ts';
import { say } from '../../words/say.ts';
import { ticketWords } from '../../words/ticket-words.ts';
import { clientNames, type Deps, readerOf } from '../deps.ts';
import { mrkdwn } from '../escape.ts';
import { ACTIONS } from '../ids.ts';
import { slackDate } from '../views/dates.ts';
import { notice } from '../views/help.ts';
import { alertMessage } from '../views/notices.ts';

/** Every copy of the alert shows who has it in hand, and its button goes; what a barred target may not read goes too. */
export const updateAlerts = async (deps: Deps, client: webApi.WebClient, incident: Incident): Promise<void> => {
  for (const sent of incident.notices) {
    if (sent.kind !== 'breach_alert' || !sent.message || sent.target === WEBHOOK) continue;
    const language = deps.people.language(sent.target);
    const reader = { language, timezone: deps.desk.timezone };
    const message = alertMessage(incident, { ...sent, attempts: 1 }, reader, clientNames(deps), deps.desk.now());
    try {
      await client.chat.update({ ...sent.message, ...message });
    } catch (error) {
      deps.log.warn('alert_not_updated', { ticket: incident.id, ...errorFields(error) });
    }
  }
};

export const registerAcknowledge = (app: App, deps: Deps): void => {
  app.action<BlockAction<ButtonAction>>(ACTIONS.acknowledge, async ({ ack, action, body, client, respond }) => {
    await ack();
    deps.background(deps.people.remember(body.user.id));
    const actor = deps.people.actor(body.user.id);
    const reader = readerOf(deps, actor.id);
    const tell = (text: string) => respond({ response_type: 'ephemeral', replace_original: false, ...notice(text) });
    const id = action.value ?? '';
    const done = await acknowledgeIncident(deps.desk, actor, id);
    if (!('refused' in done)) return updateAlerts(deps, client, done);
    if (done.refused === 'not_allowed') {
      const who = say(reader.language, commandWords.dpoOrDeputy);
      await tell(say(reader.language, commandWords.mayNot, { who }));
    } else if (done.refused === 'not_found') {
      await tell(say(reader.language, ticketWords.notFound, { id: mrkdwn(id) }));
    } else {
      const values = { id, who: `<@${done.by}>`, when: slackDate(reader, done.at) };
      await tell(say(reader.language, ticketWords.alreadyAcknowledged, values));
    }
  });
};
