/** Questions to the DPO: the form behind the card's buttons, the whole question in a window, and what is done to it. */
import type { App, BlockAction, ButtonAction, ViewSubmitAction, webApi } from '@slack/bolt';
import { fileQuestion } from '../../desk/file.ts';
import { type Actor, can } from '../../domain/permission.ts';
import type { QuestionReason } from '../../domain/question/file.ts';
import type { DpoQuestion } from '../../domain/ticket.ts';
import { say } from '../../words/say.ts';
import { ticketWords } from '../../words/ticket-words.ts';
import { type CarriedQuestion, readCarried } from '../carried-question.ts';
import { askedFor, toAnswer } from '../client-of.ts';
import { count, type Deps, readerOf, today } from '../deps.ts';
import { mrkdwn } from '../escape.ts';
import { ACTIONS, CALLBACKS, NO_CLIENT, QUESTION_ACTS } from '../ids.ts';
import { questionProblem } from '../question-outcome.ts';
import { readAsked } from '../question-submission.ts';
import { draftRuleView } from '../views/draft-rule.ts';
import { notice } from '../views/help.ts';
import { questionDetails } from '../views/question.ts';
import { askForm, questionActForm } from '../views/question-form.ts';
import { finish, mayNotFile } from './submissions.ts';

/** The answer on the card; a button of an older card did not carry it, so the question is answered again. */
const shownOn = (deps: Deps, { shown, client, ...carried }: CarriedQuestion) => {
  const { verdict, rule, edition } =
    shown ?? deps.answer({ ...carried, ...toAnswer(askedFor(deps, client)), asOf: today(deps) });
  return { verdict, rule: rule || null, edition };
};

const openAskForm = async (
  deps: Deps,
  client: webApi.WebClient,
  {
    value,
    user,
    trigger,
    reason,
  }: { value: string | undefined; user: string; trigger: string; reason: QuestionReason },
): Promise<void> => {
  const carried = readCarried(value);
  if (!carried) return;
  const about = { ...shownOn(deps, carried), reason, client: carried.client ?? null };
  const language = deps.people.ownLanguage(user) ?? carried.language;
  await client.views.open({ trigger_id: trigger, view: askForm({ language, question: carried.question, about }) });
};

/** The question behind a button, or the sentence that says why there is none for this person. */
const questionOf = async (deps: Deps, actor: Actor, id: string): Promise<DpoQuestion | string> => {
  const found = await deps.desk.store.get(actor.workspace, id);
  if (found?.type === 'question' && can(actor, 'see', found)) return found;
  return say(readerOf(deps, actor.id).language, ticketWords.notFound, { id: mrkdwn(id) });
};

/** Opens the whole question; returns the sentence that says why not, for this person. */
export const openQuestionWindow = async (
  deps: Deps,
  client: webApi.WebClient,
  { id, user, trigger, inWindow }: { id: string; user: string; trigger: string; inWindow: boolean },
): Promise<string | undefined> => {
  const actor = deps.people.actor(user);
  const found = await questionOf(deps, actor, id);
  if (typeof found === 'string') return found;
  const opening = { trigger_id: trigger, view: questionDetails(found, actor, readerOf(deps, user)) };
  await (inWindow ? client.views.push(opening) : client.views.open(opening));
  return undefined;
};

const registerAsking = (app: App, deps: Deps): void => {
  for (const [action, reason] of [
    [ACTIONS.askDpo, 'ask'],
    [ACTIONS.answerWrong, 'wrong'],
  ] as const) {
    app.action<BlockAction<ButtonAction>>(action, async ({ ack, action: { value }, body, client }) => {
      await ack();
      await openAskForm(deps, client, { value, user: body.user.id, trigger: body.trigger_id, reason });
      deps.background(deps.people.remember(body.user.id));
    });
  }
  app.view<ViewSubmitAction>(
    { callback_id: CALLBACKS.questionForm, type: 'view_submission' },
    async ({ ack, view, body }) => {
      const actor = deps.people.actor(body.user.id);
      const { client, ...sent } = readAsked(view);
      if (!can(actor, 'ask_dpo')) return ack(mayNotFile(sent.language));
      const filing = {
        ...sent,
        client: client === NO_CLIENT ? null : client,
        workspace: actor.workspace,
        by: actor.id,
        gesture: view.id,
      };
      count(deps, `${sent.about.reason === 'wrong' ? 'called_wrong' : 'asked_dpo'} ${sent.about.rule ?? '-'}`);
      await finish(deps, { ack }, { language: sent.language, masked: false }, fileQuestion(deps.desk, filing));
    },
  );
};

export const registerQuestions = (app: App, deps: Deps): void => {
  registerAsking(app, deps);
  app.action<BlockAction<ButtonAction>>(ACTIONS.openQuestion, async ({ ack, action, body, client }) => {
    await ack();
    const { user, trigger_id: trigger, view } = body;
    const press = { id: action.value ?? '', user: user.id, trigger, inWindow: view?.type === 'modal' };
    const refused = await openQuestionWindow(deps, client, press);
    if (refused) await client.chat.postMessage({ channel: user.id, ...notice(refused) });
  });
  app.action<BlockAction<ButtonAction>>(ACTIONS.draftRule, async ({ ack, action, body, client }) => {
    await ack();
    const actor = deps.people.actor(body.user.id);
    const { language } = readerOf(deps, actor.id);
    const found = await questionOf(deps, actor, action.value ?? '');
    if (typeof found === 'string') return void (await client.chat.postMessage({ channel: actor.id, ...notice(found) }));
    if (!can(actor, 'work_on', found)) {
      const why = questionProblem(deps, actor.id, found.id, { refused: 'not_allowed' });
      return void (await client.chat.postMessage({ channel: actor.id, ...notice(why) }));
    }
    const opening = { trigger_id: body.trigger_id, view: draftRuleView(found.id, deps.draftRule(found), language) };
    await (body.view?.type === 'modal' ? client.views.push(opening) : client.views.open(opening));
  });
  for (const act of QUESTION_ACTS) {
    app.action<BlockAction<ButtonAction>>(`${ACTIONS.questionAct}:${act}`, async ({ ack, action, body, client }) => {
      await ack();
      const actor = deps.people.actor(body.user.id);
      const { language } = readerOf(deps, actor.id);
      const found = await questionOf(deps, actor, action.value ?? '');
      const may = typeof found !== 'string' && can(actor, act === 'answer' ? 'work_on' : 'follow_up', found);
      if (typeof found === 'string' || !may) {
        const why =
          typeof found === 'string' ? found : questionProblem(deps, actor.id, found.id, { refused: 'not_allowed' });
        return void (await client.chat.postMessage({ channel: actor.id, ...notice(why) }));
      }
      const opening = { trigger_id: body.trigger_id, view: questionActForm(act, found, language) };
      await (body.view?.type === 'modal' ? client.views.push(opening) : client.views.open(opening));
    });
  }
};
