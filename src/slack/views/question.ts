/** A question to the DPO: in a window, in the DPO's channel, and to whoever asked. */
import type { types } from '@slack/bolt';
import type { Verdict } from '../../answer/rulebook.ts';
import type { Language } from '../../domain/language.ts';
import { type Actor, can } from '../../domain/permission.ts';
import type { AskedAbout } from '../../domain/question/file.ts';
import type { DpoQuestion, Notice } from '../../domain/ticket.ts';
import { verdictWords } from '../../words/answer-words.ts';
import { formWords } from '../../words/form-words.ts';
import { incidentActWords } from '../../words/incident-act-words.ts';
import { questionWords } from '../../words/question-words.ts';
import { say } from '../../words/say.ts';
import { statusWords, ticketWords } from '../../words/ticket-words.ts';
import { mrkdwn } from '../escape.ts';
import { ACTIONS, type QuestionAct } from '../ids.ts';
import { clip, LIMITS } from '../limits.ts';
import {
  actions,
  type Block,
  type Button,
  button,
  confirmation,
  context,
  fields,
  header,
  type Message,
  plainText,
  quote,
  section,
} from './blocks.ts';
import { type Reader, slackDate } from './dates.ts';

/** Of what was said, the last few; the store has the rest. */
const SAID = 8;
const SAID_CHARACTERS = 1000;

/** Which answer of the rulebook it is about, in one line. */
export const shownAnswer = ({ rule, verdict, edition }: AskedAbout, language: Language): string => {
  const words = verdictWords[verdict as Verdict];
  const parts = [
    words ? say(language, words) : mrkdwn(verdict),
    rule === null ? say(language, questionWords.noRule) : mrkdwn(rule),
    say(language, questionWords.edition, { edition: mrkdwn(edition) }),
  ];
  return `*${say(language, questionWords.shown)}*: ${parts.join(' · ')}`;
};

/** The question and what was said since. */
export const thread = ({ description, said = [] }: DpoQuestion, language: Language): Block[] => [
  quote(say(language, questionWords.asked), clip(description, 2500)),
  ...said.slice(-SAID).flatMap(({ from, by, text }): Block[] => {
    const who = say(language, from === 'dpo' ? questionWords.fromDpo : questionWords.fromAsker, { who: `<@${by}>` });
    return [context(who), quote('', clip(text, SAID_CHARACTERS))];
  }),
];

const act = (what: QuestionAct, { id }: DpoQuestion, language: Language, style?: 'primary'): Button =>
  button(`${ACTIONS.questionAct}:${what}`, say(language, questionWords[what]), {
    value: id,
    label: `${say(language, questionWords[what])} ${id}`,
    ...(style ? { style } : {}),
  });

const closeButton = ({ id }: DpoQuestion, language: Language): Button => {
  const word = say(language, questionWords.close);
  const text = say(language, questionWords.closeConfirm, { id });
  const confirm = confirmation(word, text, word, say(language, questionWords.keepOpen));
  return button(ACTIONS.closeQuestion, word, { value: id, label: `${word} ${id}`, confirm });
};

export const openQuestionButton = ({ id }: Pick<DpoQuestion, 'id'>, language: Language): Button =>
  button(ACTIONS.openQuestion, say(language, incidentActWords.open), {
    value: id,
    label: say(language, incidentActWords.openLabel, { id }),
  });

/** What this person may do now; pressing asks again. */
const buttonsFor = (question: DpoQuestion, actor: Actor, language: Language): Button[] => {
  const { status, filedBy, id } = question;
  if (status === 'closed') return [];
  const dpo = can(actor, 'work_on', question);
  const asker = filedBy === actor.id;
  const draft = button(ACTIONS.draftRule, say(language, questionWords.draft), { value: id });
  return [
    ...(dpo ? [act('answer', question, language, 'primary')] : []),
    ...(asker && status === 'answered' ? [act('again', question, language)] : []),
    ...(asker || (dpo && status === 'answered') ? [closeButton(question, language)] : []),
    ...(dpo ? [draft] : []),
  ];
};

const facts = (question: DpoQuestion, reader: Reader): Block[] => {
  const { language } = reader;
  return [
    fields([
      [say(language, ticketWords.status), say(language, statusWords[question.status])],
      [say(language, questionWords.askedBy), `<@${question.filedBy}>`],
      [say(language, questionWords.askedAt), slackDate(reader, question.filedAt)],
    ]),
    ...(question.about ? [section(shownAnswer(question.about, language))] : []),
  ];
};

/** The whole question, for those who may read it; for others that it is there. */
export const questionDetails = (question: DpoQuestion, actor: Actor, reader: Reader): types.ModalView => {
  const { language } = reader;
  const buttons = buttonsFor(question, actor, language);
  return {
    type: 'modal',
    title: plainText(say(language, questionWords.title), LIMITS.modalTitle),
    close: plainText(say(language, formWords.done), LIMITS.modalButton),
    blocks: [
      header(question.id),
      ...(buttons.length > 0 ? [actions(...buttons)] : []),
      ...facts(question, reader),
      ...(can(actor, 'read_content', question)
        ? thread(question, language)
        : [context(say(language, questionWords.contentHidden))]),
    ],
  };
};

const lastAnswer = ({ said = [] }: DpoQuestion) => said.findLast(({ from }) => from === 'dpo');

/** In the DPO's channel: that somebody asks and about which answer, not the words. */
export const questionAsked = (question: DpoQuestion, notice: Notice, reader: Reader): Message => {
  const { language } = reader;
  const { id, status, about } = question;
  const first = about?.reason === 'wrong' ? questionWords.wrongTitle : questionWords.askedTitle;
  const title = say(language, /^question_asked:\d/.test(notice.key) ? questionWords.againTitle : first, { id });
  const answer = lastAnswer(question);
  const answered =
    status !== 'asked' && answer
      ? [
          context(
            `✅ ${say(language, questionWords.answeredBy, { who: `<@${answer.by}>`, when: slackDate(reader, answer.at) })}`,
          ),
        ]
      : [];
  const closed = status === 'closed' ? [context(say(language, questionWords.closed, { id }))] : [];
  const waits = status === 'asked' ? [act('answer', question, language, 'primary')] : [];
  return {
    text: title,
    blocks: [
      header(`❓ ${title}`),
      ...facts(question, reader),
      ...answered,
      ...closed,
      actions(...waits, openQuestionButton(question, language)),
    ],
  };
};

/** To whoever asked, in person and in their language: the answer itself. */
export const questionAnswered = (question: DpoQuestion, reader: Reader): Message => {
  const { language } = reader;
  const { id, status } = question;
  const title = say(language, questionWords.answeredTitle, { id });
  const answer = lastAnswer(question);
  return {
    text: title,
    blocks: [
      header(`✅ ${title}`),
      ...(answer
        ? [
            context(say(language, questionWords.fromDpo, { who: `<@${answer.by}>` })),
            quote('', clip(answer.text, LIMITS.plainTextInput)),
          ]
        : []),
      ...(status === 'answered'
        ? [actions(act('again', question, language), closeButton(question, language))]
        : [context(say(language, statusWords[status]))]),
    ],
  };
};

export const questionReceipt = ({ id }: Pick<DpoQuestion, 'id'>, { language }: Reader): Message => {
  const text = say(language, questionWords.receipt, { id });
  return { text, blocks: [section(text)] };
};
