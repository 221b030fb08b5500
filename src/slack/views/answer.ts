/** The answer card: everything an agent needs in ten seconds, the verdict as sign and words first. */
import type { Answer } from '../../answer/answer.ts';
import type { Verdict } from '../../answer/rulebook.ts';
import { answerWords, verdictWords } from '../../words/answer-words.ts';
import { cardWords } from '../../words/card-words.ts';
import { say } from '../../words/say.ts';
import { mrkdwn } from '../escape.ts';
import { factValue } from '../fact-value.ts';
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

/** Facts that would change the answer, each with yes and no. Left out when the question is too long to carry along. */
const factButtons = (answer: Answer, stated: Record<string, boolean>): Block[] =>
  answer.ask.flatMap(({ fact, question }) => {
    const yes = factValue({
      question: answer.question,
      language: answer.language,
      stated: { ...stated, [fact]: true },
    });
    const no = factValue({
      question: answer.question,
      language: answer.language,
      stated: { ...stated, [fact]: false },
    });
    if (!yes || !no) return [];
    return [
      {
        ...section(mrkdwn(question)),
        block_id: `fact_${fact}`,
      } satisfies Block,
      actions(
        button(`${ACTIONS.stateFact}:${fact}:yes`, say(answer.language, cardWords.yes), {
          value: yes,
          label: `${question} ${say(answer.language, cardWords.yes)}`,
        }),
        button(`${ACTIONS.stateFact}:${fact}:no`, say(answer.language, cardWords.no), {
          value: no,
          label: `${question} ${say(answer.language, cardWords.no)}`,
        }),
      ),
    ];
  });

const nextButtons = ({ language, facts }: Answer, wanted: 'incident' | 'request' | undefined): Block => {
  const incident = wanted === 'incident' || (facts['event'] ?? []).length > 0;
  const buttons: Button[] = [
    button(ACTIONS.reportIncident, say(language, cardWords.reportIncident), incident ? { style: 'danger' } : {}),
    button(ACTIONS.logRequest, say(language, cardWords.logRequest), wanted === 'request' ? { style: 'primary' } : {}),
  ];
  return actions(...buttons);
};

const law = ({ citations }: Answer): string =>
  citations.map(({ ref, title, url }) => `<${url}|${mrkdwn(ref)}> ${mrkdwn(title)}`).join('\n');

/**
 * @param stated facts that were added by pressing a button; they are carried along
 * @param wanted the form whose word the question began with
 */
export const answerCard = (
  answer: Answer,
  stated: Record<string, boolean> = {},
  wanted?: 'incident' | 'request',
): Message => {
  const { language } = answer;
  const word = (key: keyof typeof answerWords): string => say(language, answerWords[key]);
  const verdict = `${SIGN[answer.verdict]} ${say(language, verdictWords[answer.verdict])}`;
  const blocks: Block[] = [header(`${verdict} · ${answer.title}`.slice(0, LIMITS.header))];
  if (answer.rule === null) blocks[0] = header(verdict);
  blocks.push(section(`*${mrkdwn(answer.headline)}*\n${mrkdwn(answer.answer)}`));
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
  blocks.push(...factButtons(answer, stated));
  if (answer.because.length > 0)
    blocks.push(context(`${word('understood')}: ${answer.because.map(mrkdwn).join(' · ')}`));
  if (answer.alternatives.length > 0)
    blocks.push(context(`${word('alsoAbout')}: ${answer.alternatives.map(({ title }) => mrkdwn(title)).join(' · ')}`));
  if (wanted) blocks.push(section(say(language, cardWords.answerInstead)));
  blocks.push(nextButtons(answer, wanted));
  if (answer.rule !== null) {
    const { rule, edition } = answer;
    const signed = answer.status === 'draft' ? ` (${word('draft')})` : '';
    blocks.push(
      context(`${say(language, answerWords.guidance, { rule, edition, reviewed: answer.reviewed ?? '–' })}${signed}`),
    );
  }
  return { text: `${verdict}: ${answer.headline}`, blocks };
};
