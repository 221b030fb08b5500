/** The answer card: everything an agent needs in ten seconds, the verdict as sign and words first. */
import type { Answer } from '../../answer/answer.ts';
import type { Verdict } from '../../answer/rulebook.ts';
import { answerWords, verdictWords } from '../../words/answer-words.ts';
import { cardWords } from '../../words/card-words.ts';
import { questionWords } from '../../words/question-words.ts';
import { say } from '../../words/say.ts';
import { type CarriedQuestion, carry } from '../carried-question.ts';
import type { AskedFor } from '../client-of.ts';
import { mrkdwn } from '../escape.ts';
import { ACTIONS } from '../ids.ts';
import { LIMITS } from '../limits.ts';
import {
  actions,
  type Block,
  type Button,
  button,
  context,
  header,
  list,
  type Message,
  quote,
  section,
} from './blocks.ts';
import { clientLine } from './client-choice.ts';

const SIGN: Record<Verdict, string> = {
  allowed: '✅',
  conditional: '🟡',
  prohibited: '⛔',
  required: '❗',
  not_required: '✅',
  information: 'ℹ️',
  ask_dpo: '🧑‍⚖️',
  out_of_scope: '💬',
};

/** What was pressed on the card so far, carried along by its buttons. */
export interface Pressed {
  stated?: Record<string, boolean>;
  unknown?: string[];
  rule?: string;
  /** For which client it is answered; absent where no clients are configured. */
  client?: AskedFor;
}

const carried = (
  { question, language }: Answer,
  { stated = {}, unknown = [], rule, client }: Pressed,
  shown?: CarriedQuestion['shown'],
): string | undefined =>
  carry({
    question,
    language,
    stated,
    unknown,
    ...(rule ? { rule } : {}),
    ...(client ? { client: client.id } : {}),
    ...(shown ? { shown } : {}),
  });

/** Facts that would change the answer. Left out when the question is too long to carry along. */
const factButtons = (answer: Answer, pressed: Pressed): Block[] =>
  answer.ask
    .filter(({ fact }) => !pressed.unknown?.includes(fact))
    .flatMap(({ fact, question }) => {
      const choices: [keyof typeof cardWords, Pressed][] = [
        ['yes', { ...pressed, stated: { ...pressed.stated, [fact]: true } }],
        ['no', { ...pressed, stated: { ...pressed.stated, [fact]: false } }],
        ['unknown', { ...pressed, unknown: [...(pressed.unknown ?? []), fact] }],
      ];
      const buttons = choices.flatMap(([choice, next]) => {
        const value = carried(answer, next);
        const word = say(answer.language, cardWords[choice]);
        const id = `${ACTIONS.stateFact}:${fact}:${choice}`;
        return value ? [button(id, word, { value, label: `${word}: ${question}` })] : [];
      });
      return buttons.length === choices.length ? [section(mrkdwn(question)), actions(...buttons)] : [];
    });

/** Other rules that the question may be about, each a button that answers by it. */
const readingButtons = (answer: Answer, pressed: Pressed): Button[] =>
  answer.alternatives.flatMap(({ rule, title }, i) => {
    const value = carried(answer, { ...pressed, rule });
    return value ? [button(`${ACTIONS.chooseReading}:${i}`, title, { value })] : [];
  });

/** "Not what I meant": the other readings, and the way out when it is none of them. */
export const readingsCard = (answer: Answer, pressed: Pressed): Message => {
  const { language } = answer;
  const title = say(language, cardWords.whichOne);
  const none = carried(answer, pressed.client ? { client: pressed.client } : {});
  const buttons = [
    ...readingButtons(answer, pressed),
    ...(none ? [button(ACTIONS.sendQuestion, say(language, cardWords.sendQuestion), { value: none })] : []),
    ...dpoButton(answer, {}, 'askDpo'),
  ];
  return {
    text: title,
    blocks: [
      section(`*${title}*\n${mrkdwn(answer.question)}`),
      ...(buttons.length > 0 ? [actions(...buttons)] : []),
      context(say(language, cardWords.sendQuestionWhy)),
    ],
  };
};

/** To the DPO with the question and the answer attached. Left out when it is too long to carry along. */
const dpoButton = (answer: Answer, pressed: Pressed, action: 'askDpo' | 'answerWrong'): Button[] => {
  const { verdict, rule, edition, language } = answer;
  const value = carried(answer, pressed, { verdict, rule: rule ?? '', edition });
  const word = action === 'askDpo' ? questionWords.askDpo : questionWords.isWrong;
  return value ? [button(ACTIONS[action], say(language, word), { value })] : [];
};

const nextButtons = (answer: Answer, pressed: Pressed, wanted: 'incident' | 'request' | undefined): Block[] => {
  const { language, rule, facts } = answer;
  const incident = wanted === 'incident' || (facts['event'] ?? []).length > 0;
  const value = carried(answer, pressed);
  const word = (key: keyof typeof cardWords): string => say(language, cardWords[key]);
  const report = button(ACTIONS.reportIncident, word('reportIncident'), incident ? { style: 'danger' } : {});
  // Of the question only which rule answered goes with it: the form opens with that right chosen.
  const log = button(ACTIONS.logRequest, word('logRequest'), {
    ...(rule === null ? {} : { value: rule }),
    ...(wanted === 'request' ? { style: 'primary' } : {}),
  });
  const first = actions(report, log, ...dpoButton(answer, pressed, 'askDpo'));
  if (rule === null) {
    const send = value ? [actions(button(ACTIONS.sendQuestion, word('sendQuestion'), { value }))] : [];
    return [first, ...send];
  }
  return [
    first,
    actions(
      ...(value ? [button(ACTIONS.showReadings, word('notMeant'), { value })] : []),
      ...dpoButton(answer, pressed, 'answerWrong'),
      button(ACTIONS.helpful, word('helpful'), { value: rule }),
      button(ACTIONS.notHelpful, word('notHelpful'), { value: rule }),
    ),
  ];
};

const law = ({ citations }: Answer): string =>
  citations.map(({ ref, title, url }) => `<${url}|${mrkdwn(ref)}> ${mrkdwn(title)}`).join('\n');

/** Below this the card offers the other readings by itself. */
const UNSURE = 0.5;

/**
 * @param pressed what was pressed on the card so far
 * @param wanted the form whose word the question began with
 */
export const answerCard = (answer: Answer, pressed: Pressed = {}, wanted?: 'incident' | 'request'): Message => {
  const { language } = answer;
  const word = (key: keyof typeof answerWords): string => say(language, answerWords[key]);
  const verdict = `${SIGN[answer.verdict]} ${say(language, verdictWords[answer.verdict])}`;
  const blocks: Block[] = [header(`${verdict} · ${answer.title}`.slice(0, LIMITS.header))];
  if (answer.rule === null) blocks[0] = header(verdict);
  blocks.push(section(`*${mrkdwn(answer.headline)}*\n${mrkdwn(answer.answer)}`));
  const laid = [
    ...answer.remarks,
    ...answer.house.map(({ client: _, ...house }) => say(language, answerWords.houseRule, house)),
  ];
  if (laid.length > 0) blocks.push(section(laid.map((line) => `📌 ${mrkdwn(line)}`).join('\n')));
  if (answer.also) {
    const second = `${SIGN[answer.also.verdict]} *${mrkdwn(answer.also.title)}:* ${mrkdwn(answer.also.headline)}`;
    blocks.push(section(`${say(language, cardWords.alsoThis)}: ${second}`));
  }
  if (answer.conditions.length > 0) blocks.push(list(word('conditions'), answer.conditions));
  if (answer.exceptions.length > 0)
    blocks.push(
      list(
        word('exceptions'),
        answer.exceptions.map(({ ref, text }) => `${text} (${ref})`),
      ),
    );
  if (answer.steps.length > 0) blocks.push(list(word('steps'), answer.steps, 'ordered'));
  if (answer.caller) blocks.push(quote(word('caller'), answer.caller));
  if (answer.dpo) blocks.push(section(`*${word('dpo')}:* ${mrkdwn(answer.dpo)}`));
  if (answer.citations.length > 0) blocks.push(section(`*${word('sources')}*\n${law(answer)}`));
  blocks.push(...factButtons(answer, pressed));
  const unsure = !pressed.rule && answer.confidence < UNSURE ? readingButtons(answer, pressed) : [];
  if (unsure.length > 0) blocks.push(section(say(language, cardWords.maybeMeant)), actions(...unsure));
  // Rule and edition stand in the card's last line, the remarks above: here only what was understood.
  const because = answer.because.filter((line) => !answer.remarks.includes(line)).slice(0, -1);
  if (because.length > 0) blocks.push(context(`${word('understood')}: ${because.map(mrkdwn).join(' · ')}`));
  if (wanted) blocks.push(section(say(language, cardWords.answerInstead)));
  blocks.push(...nextButtons(answer, pressed, wanted));
  if (pressed.client) blocks.push(clientLine(language, pressed.client, carried(answer, pressed)));
  if (answer.rule === null) blocks.push(context(say(language, cardWords.sendQuestionWhy)));
  if (answer.rule !== null) {
    const { rule, edition } = answer;
    const signed = answer.status === 'draft' ? ` (${word('draft')})` : '';
    blocks.push(
      context(`${say(language, answerWords.guidance, { rule, edition, reviewed: answer.reviewed ?? '–' })}${signed}`),
    );
  }
  return { text: `${verdict}: ${answer.headline}`, blocks };
};
