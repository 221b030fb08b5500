/** The buttons of an answer card. Each carries what it needs: the server remembers no question. */
import type { App, BlockAction, ButtonAction, RespondFn } from '@slack/bolt';
import { mask } from '../../answer/personal-data.ts';
import { errorFields } from '../../log.ts';
import { cardWords } from '../../words/card-words.ts';
import { say } from '../../words/say.ts';
import { type CarriedQuestion, readCarried } from '../carried-question.ts';
import { askedFor, toAnswer } from '../client-of.ts';
import { count, type Deps, today } from '../deps.ts';
import { ACTIONS } from '../ids.ts';
import { answerCard, readingsCard } from '../views/answer.ts';
import { notice } from '../views/help.ts';

/** The question answered with what was pressed so far, for the client that it is about. */
const read = (deps: Deps, { client: id, ...carried }: CarriedQuestion) => {
  const client = askedFor(deps, id);
  const answer = deps.answer({ ...carried, ...toAnswer(client), asOf: today(deps) });
  return { answer, pressed: { ...carried, ...(client ? { client } : {}) } };
};

/** Another fact, client or reading: the same engine updates the card in place. */
export const answerAgain = async (deps: Deps, carried: CarriedQuestion, respond: RespondFn): Promise<void> => {
  const { answer, pressed } = read(deps, carried);
  await respond({ replace_original: true, ...answerCard(answer, pressed) });
};

const keep = async (deps: Deps, { question, language }: CarriedQuestion): Promise<string> => {
  try {
    const { store } = deps.desk;
    await store.usage.keepGap(deps.workspace, { day: today(deps), language, question: mask(question) });
    return say(language, cardWords.questionSent);
  } catch (error) {
    deps.log.error('question_not_kept', errorFields(error));
    return say(language, cardWords.questionNotSent);
  }
};

export const registerCardButtons = (app: App, deps: Deps): void => {
  for (const id of [ACTIONS.stateFact, ACTIONS.chooseReading]) {
    app.action<BlockAction<ButtonAction>>(new RegExp(`^${id}:`), async ({ ack, action, respond }) => {
      await ack();
      const carried = readCarried(action.value);
      if (carried) await answerAgain(deps, carried, respond);
    });
  }
  app.action<BlockAction<ButtonAction>>(ACTIONS.showReadings, async ({ ack, action, respond }) => {
    await ack();
    const carried = readCarried(action.value);
    if (!carried) return;
    const { answer, pressed } = read(deps, carried);
    if (answer.rule) count(deps, `not_meant ${answer.rule}`);
    await respond({ replace_original: true, ...readingsCard(answer, pressed) });
  });
  for (const id of [ACTIONS.helpful, ACTIONS.notHelpful]) {
    app.action<BlockAction<ButtonAction>>(id, async ({ ack, action, body, respond }) => {
      await ack();
      const rule = deps.rulebook.rules.find((each) => each.id === action.value);
      if (rule) count(deps, `${id} ${rule.id}`);
      const thanks = say(deps.people.language(body.user.id), cardWords.thanks);
      await respond({ response_type: 'ephemeral', replace_original: false, ...notice(thanks) });
    });
  }
  app.action<BlockAction<ButtonAction>>(ACTIONS.sendQuestion, async ({ ack, action, respond }) => {
    await ack();
    const carried = readCarried(action.value);
    if (!carried) return;
    await respond({ response_type: 'ephemeral', replace_original: false, ...notice(await keep(deps, carried)) });
  });
};
