/** A question was answered, asked again or closed: it is done and shown, or refused where it was written. */
import type { App, BlockAction, ButtonAction, ViewSubmitAction } from '@slack/bolt';
import { actOnQuestion } from '../../desk/act-on-question.ts';
import { closeQuestion } from '../../domain/question/ask.ts';
import { errorFields } from '../../log.ts';
import { NotSaved, StaleTicket } from '../../store/store.ts';
import { questionWords } from '../../words/question-words.ts';
import { say } from '../../words/say.ts';
import { type Deps, readerOf } from '../deps.ts';
import { ACTIONS, CALLBACKS, FIELDS } from '../ids.ts';
import { afterQuestionAct, questionProblem } from '../question-outcome.ts';
import { readQuestionAct } from '../question-submission.ts';
import { notice } from '../views/help.ts';
import { questionDetails } from '../views/question.ts';

const orNotSaved =
  (deps: Deps) =>
  (error: unknown): { refused: 'not_saved' } => {
    if (!(error instanceof NotSaved || error instanceof StaleTicket)) throw error;
    deps.log.error('act_not_saved', errorFields(error));
    return { refused: 'not_saved' };
  };

export const registerQuestionActs = (app: App, deps: Deps): void => {
  app.view<ViewSubmitAction>(
    { callback_id: CALLBACKS.questionAct, type: 'view_submission' },
    async ({ ack, view, body, client }) => {
      const actor = deps.people.actor(body.user.id);
      const { act, id, edition, apply } = readQuestionAct(view, deps.desk.channels.dpo);
      const action = act === 'answer' ? 'work_on' : 'follow_up';
      const done = await actOnQuestion(deps.desk, actor, { id, edition }, action, apply).catch(orNotSaved(deps));
      if ('refused' in done) {
        const errors = { [FIELDS.note]: questionProblem(deps, actor.id, id, done) };
        return ack({ response_action: 'errors', errors });
      }
      deps.log.info('question_act', { ticket: id, code: act });
      await ack({ response_action: 'update', view: questionDetails(done, actor, readerOf(deps, actor.id)) });
      afterQuestionAct(deps, client, done);
    },
  );
  app.action<BlockAction<ButtonAction>>(ACTIONS.closeQuestion, async ({ ack, action, body, client }) => {
    await ack();
    const actor = deps.people.actor(body.user.id);
    const reader = readerOf(deps, actor.id);
    const id = action.value ?? '';
    const target = { id, edition: undefined };
    const done = await actOnQuestion(deps.desk, actor, target, 'follow_up', closeQuestion).catch(orNotSaved(deps));
    const closed = !('refused' in done);
    if (closed) {
      deps.log.info('question_act', { ticket: id, code: 'close' });
      afterQuestionAct(deps, client, done);
    }
    if (closed && body.view?.type === 'modal') {
      await client.views.update({ view_id: body.view.id, view: questionDetails(done, actor, reader) });
      return;
    }
    const text = closed
      ? say(reader.language, questionWords.closed, { id })
      : questionProblem(deps, actor.id, id, done);
    await client.chat.postMessage({ channel: actor.id, ...notice(text) });
  });
};
