/** Where a person says for which client they work, and the card that asks it. */
import type { Answer } from '../../answer/answer.ts';
import type { Language } from '../../domain/language.ts';
import { clientWords } from '../../words/client-words.ts';
import { say } from '../../words/say.ts';
import type { AskedFor } from '../client-of.ts';
import { mrkdwn } from '../escape.ts';
import { ACTIONS, NO_CLIENT } from '../ids.ts';
import { actions, type Block, button, context, type Message, section } from './blocks.ts';
import { type Client, openSelect, option } from './form-parts.ts';

/** The choice that is remembered. */
export const clientChoice = (language: Language, clients: readonly Client[], chosen: string | undefined): Block[] => {
  if (clients.length === 0) return [];
  const options = [
    option(NO_CLIENT, say(language, clientWords.noneOption)),
    ...clients.map(({ id, name }) => option(id, name)),
  ];
  const placeholder = say(language, clientWords.placeholder);
  return [
    {
      ...section(say(language, clientWords.choose)),
      accessory: openSelect(ACTIONS.chooseClient, options, placeholder, chosen ?? NO_CLIENT),
    },
    context(say(language, clientWords.ofChannel)),
  ];
};

/** The same, behind `/gdpr client`. */
export const clientMessage = (language: Language, clients: readonly Client[], chosen: string | undefined): Message => ({
  text: say(language, clientWords.which),
  blocks:
    clients.length > 0 ? clientChoice(language, clients, chosen) : [section(say(language, clientWords.noClients))],
});

/** What the card says of the client; a button where the question can be carried along. */
export const clientLine = (language: Language, { name }: AskedFor, value: string | undefined): Block => {
  const text = say(language, clientWords.onCard, { name: name ?? say(language, clientWords.none) });
  return value === undefined ? context(mrkdwn(text)) : actions(button(ACTIONS.showClients, text, { value }));
};

/** Slack takes 25 buttons in a row; each carries the question. */
const MOST_BUTTONS = 25;

/**
 * Asks for which client a question is, in the place of its card.
 * @param carry what the button of a client carries; undefined when the question is too long
 */
export const clientsCard = (
  { question, language }: Pick<Answer, 'question' | 'language'>,
  clients: readonly Client[],
  carry: (client: string) => string | undefined,
): Message => {
  const title = say(language, clientWords.which);
  const choices = [{ id: NO_CLIENT, name: say(language, clientWords.noneOption) }, ...clients];
  const buttons = choices.slice(0, MOST_BUTTONS).flatMap(({ id, name }, i) => {
    const value = carry(id);
    return value ? [button(`${ACTIONS.answerForClient}:${i}`, name, { value })] : [];
  });
  const beyond = choices.length - MOST_BUTTONS;
  return {
    text: title,
    blocks: [
      section(`*${title}*\n${mrkdwn(question)}`),
      ...(buttons.length > 0 ? [actions(...buttons)] : []),
      ...(beyond > 0 ? [context(say(language, clientWords.more, { count: beyond }))] : []),
    ],
  };
};
