/** The forms about a question to the DPO: asking it, answering it, asking again. */
import type { types } from '@slack/bolt';
import { editionOf } from '../../domain/incident/act.ts';
import type { Language, Translated } from '../../domain/language.ts';
import type { AskedAbout } from '../../domain/question/file.ts';
import type { DpoQuestion } from '../../domain/ticket.ts';
import { formWords } from '../../words/form-words.ts';
import { questionWords } from '../../words/question-words.ts';
import { say } from '../../words/say.ts';
import { CALLBACKS, FIELDS, type QuestionAct } from '../ids.ts';
import { clip, LIMITS } from '../limits.ts';
import { context, plainText } from './blocks.ts';
import { form, input, longText } from './form-parts.ts';
import { shownAnswer, thread } from './question.ts';

/** What the form carries to its submission beside the language. */
interface AskedOn extends AskedAbout {
  client: string | null;
}

interface AskForm {
  language: Language;
  /** Masked. */
  question: string;
  about: AskedOn;
}

/** Only what is sent here is kept. */
export const askForm = ({ language, question, about }: AskForm): types.ModalView => {
  const wrong = about.reason === 'wrong';
  const title = say(language, wrong ? questionWords.isWrong : questionWords.askDpo);
  const added = say(language, wrong ? questionWords.contextWrong : questionWords.contextAsk);
  return {
    ...form(
      CALLBACKS.questionForm,
      language,
      title,
      [
        context(`⚠️ ${say(language, questionWords.formNote)}`),
        input(FIELDS.description, say(language, questionWords.question), longText(FIELDS.description, question)),
        input(FIELDS.context, added, longText(FIELDS.context, ''), { optional: true }),
        context(shownAnswer(about, language)),
      ],
      { about },
    ),
    submit: plainText(say(language, questionWords.send), LIMITS.modalButton),
  };
};

const LABEL: Record<QuestionAct, { title: Translated; label: Translated; hint?: Translated }> = {
  answer: { title: questionWords.answer, label: questionWords.answerLabel, hint: questionWords.answerHint },
  again: { title: questionWords.again, label: questionWords.againLabel },
};

/** How much of what was said before stands above the field. */
const SHOWN_CHARACTERS = 1500;

/** It carries the number of acts it was opened on, so that whoever sends it second is told. */
export const questionActForm = (act: QuestionAct, question: DpoQuestion, language: Language): types.ModalView => {
  const { title, label, hint } = LABEL[act];
  const carried = { act, id: question.id, edition: editionOf(question) };
  const earlier = { ...question, description: clip(question.description, SHOWN_CHARACTERS) };
  return {
    ...form(
      CALLBACKS.questionAct,
      language,
      say(language, title),
      [
        ...thread(earlier, language),
        input(FIELDS.note, say(language, label), longText(FIELDS.note, ''), hint ? { hint: say(language, hint) } : {}),
        context(`⚠️ ${say(language, formWords.noData)}`),
      ],
      carried,
    ),
    submit: plainText(say(language, act === 'answer' ? questionWords.answer : questionWords.send), LIMITS.modalButton),
  };
};
