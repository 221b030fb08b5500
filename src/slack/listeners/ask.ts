import { holdsPersonalData } from '../../answer/personal-data.ts';
import { answerWords } from '../../words/answer-words.ts';
import { say } from '../../words/say.ts';
import { type AskedFor, toAnswer } from '../client-of.ts';
import type { CommandLine } from '../command-line.ts';
import { count, type Deps, today } from '../deps.ts';
import { answerCard } from '../views/answer.ts';
import { type Message, section } from '../views/blocks.ts';

/** A longer question is a story: it is refused with a sentence that says so. */
export const MOST_CHARACTERS = 3000;

/** The engine is synchronous and in memory: the acknowledgement itself carries the answer. */
export const answerQuestion = (
  deps: Deps,
  user: string,
  { rest, mayWantForm }: Pick<CommandLine, 'rest' | 'mayWantForm'>,
  client: AskedFor | undefined,
): Message => {
  const prior = deps.people.ownLanguage(user);
  const answer = deps.answer({
    question: rest,
    asOf: today(deps),
    ...toAnswer(client),
    ...(prior ? { prior } : {}),
  });
  count(deps, `answered ${answer.rule ?? answer.verdict}`);
  deps.log.info('answered', {
    verdict: answer.verdict,
    edition: answer.edition,
    ...(answer.rule ? { rule: answer.rule } : {}),
  });
  const card = answerCard(answer, client ? { client } : {}, mayWantForm);
  if (!holdsPersonalData(rest)) return card;
  return { ...card, blocks: [section(`⚠️ ${say(answer.language, answerWords.personalDataSeen)}`), ...card.blocks] };
};
