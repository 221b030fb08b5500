import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import { doTask } from '../../desk/do-task.ts';
import { say } from '../../words/say.ts';
import { taskRefusalWords } from '../../words/task-words.ts';
import { ticketWords } from '../../words/ticket-words.ts';
import { type Deps, readerOf } from '../deps.ts';
import { mrkdwn } from '../escape.ts';
import { ACTIONS } from '../ids.ts';
import type { Reader } from '../views/dates.ts';
import { slackDate } from '../views/dates.ts';
import { detailsFor, tell } from './incident.ts';
import { requestDetailsFor } from './request.ts';

type Refusal = Extract<Awaited<ReturnType<typeof doTask>>, { refused: string }>;

const sentence = (refusal: Refusal, id: string, reader: Reader): string => {
  const { language } = reader;
  switch (refusal.refused) {
    case 'task_done_already':
      return say(language, taskRefusalWords.task_done_already, {
        who: `<@${refusal.by}>`,
        when: slackDate(reader, refusal.at),
      });
    case 'not_allowed':
      return say(language, taskRefusalWords.task_not_yours);
    case 'not_found':
      return say(language, ticketWords.notFound, { id: mrkdwn(id) });
    case 'empty':
      return say(language, taskRefusalWords.task_unknown);
    default:
      return say(language, taskRefusalWords[refusal.refused]);
  }
};

/** The buttons of a task, in the window that shows its ticket. */
export const registerTasks = (app: App, deps: Deps): void => {
  for (const [id, what] of [
    [ACTIONS.finishTask, 'finish'],
    [ACTIONS.reopenTask, 'reopen'],
  ] as const) {
    app.action<BlockAction<ButtonAction>>(id, async ({ ack, action, body, client, respond }) => {
      await ack();
      const actor = deps.people.actor(body.user.id);
      const [ticket = '', task = ''] = (action.value ?? '').split(':');
      const done = await doTask(deps.desk, actor, { ticket, task }, what);
      if ('refused' in done) {
        const to = { respond: body.response_url ? respond : undefined, user: actor.id };
        return tell(client, to, sentence(done, ticket, readerOf(deps, actor.id)));
      }
      deps.log.info('task', { ticket: done.id, code: what });
      if (!body.view || done.type === 'question') return;
      const view = done.type === 'incident' ? detailsFor(deps, actor, done) : requestDetailsFor(deps, actor, done);
      await client.views.update({ view_id: body.view.id, view });
    });
  }
};
