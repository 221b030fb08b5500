/** What is said after an act on a question: a refusal in words, or the messages that now read otherwise. */
import type { webApi } from '@slack/bolt';
import type { QuestionActRefusal } from '../desk/act-on-question.ts';
import { sendNoticesOf } from '../desk/send-notices.ts';
import type { DpoQuestion } from '../domain/ticket.ts';
import { errorFields } from '../log.ts';
import { actRefusalWords } from '../words/act-refusal-words.ts';
import { commandWords } from '../words/command-words.ts';
import { dateAndTime } from '../words/dates.ts';
import { questionRefusalWords } from '../words/question-words.ts';
import { say } from '../words/say.ts';
import { ticketWords } from '../words/ticket-words.ts';
import { type Deps, readerOf } from './deps.ts';
import { questionAnswered, questionAsked } from './views/question.ts';

type Refused = QuestionActRefusal | { refused: 'not_saved' };

/** Why nothing was done, in one sentence for this person. */
export const questionProblem = (deps: Deps, user: string, id: string, refusal: Refused): string => {
  const { language, timezone } = readerOf(deps, user);
  switch (refusal.refused) {
    case 'not_allowed':
      return say(language, commandWords.mayNot, { who: say(language, commandWords.dpoOrDeputy) });
    case 'not_found':
      return say(language, ticketWords.notFound, { id });
    case 'not_saved':
      return say(language, actRefusalWords.not_saved);
    case 'changed_meanwhile':
      return say(language, questionRefusalWords.changed_meanwhile, {
        when: dateAndTime(language, timezone, refusal.at),
      });
    default:
      return say(language, questionRefusalWords[refusal.refused]);
  }
};

/** Every message about the question that stands somewhere shows it as it is now. */
const updateMessages = async (deps: Deps, client: webApi.WebClient, question: DpoQuestion): Promise<void> => {
  for (const sent of question.notices) {
    if (!sent.message) continue;
    const { language, timezone } = readerOf(deps, sent.target);
    const message =
      sent.kind === 'question_asked'
        ? questionAsked(question, sent, { language, timezone })
        : sent.kind === 'question_answered'
          ? questionAnswered(question, { language: question.language, timezone })
          : undefined;
    if (!message) continue;
    try {
      await client.chat.update({ ...sent.message, ...message });
    } catch (error) {
      deps.log.warn('question_not_updated', { ticket: question.id, ...errorFields(error) });
    }
  }
};

/** Behind the acknowledgement: who is to be told is told, and what stands in Slack is brought up to date. */
export const afterQuestionAct = (deps: Deps, client: webApi.WebClient, question: DpoQuestion): void => {
  deps.background(sendNoticesOf(deps.desk, question));
  deps.background(updateMessages(deps, client, question));
};
