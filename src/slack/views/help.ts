import type { types } from '@slack/bolt';
import type { Language } from '../../domain/language.ts';
import { answerWords } from '../../words/answer-words.ts';
import { cardWords } from '../../words/card-words.ts';
import { commandWords } from '../../words/command-words.ts';
import { formWords } from '../../words/form-words.ts';
import { say } from '../../words/say.ts';
import { topicWords } from '../../words/topic-words.ts';
import { mrkdwn } from '../escape.ts';
import { ACTIONS } from '../ids.ts';
import { LIMITS } from '../limits.ts';
import { actions, button, context, header, list, type Message, plainText, section } from './blocks.ts';

/** One sentence, only to whoever acted. */
export const notice = (text: string): Message => ({ text, blocks: [section(text)] });

/** In place of a form that a guest would fill in vain. */
export const guestsMayNot = (language: Language): types.ModalView => ({
  type: 'modal',
  title: plainText(say(language, commandWords.guestTitle), LIMITS.modalTitle),
  close: plainText(say(language, formWords.done), LIMITS.modalButton),
  blocks: [section(say(language, commandWords.guestsMayNot))],
});

export const fileButtons = (language: Language) =>
  actions(
    button(ACTIONS.reportIncident, say(language, cardWords.reportIncident), { style: 'danger' }),
    button(ACTIONS.logRequest, say(language, cardWords.logRequest)),
    button(ACTIONS.showOpen, say(language, cardWords.showOpen)),
  );

export const help = (language: Language): Message => ({
  text: say(language, commandWords.helpTitle),
  blocks: [
    header(say(language, commandWords.helpTitle)),
    section(say(language, commandWords.helpAsk)),
    section(say(language, commandWords.helpCommands)),
    fileButtons(language),
  ],
});

export const privacy = (language: Language): Message => {
  const title = say(language, commandWords.privacyTitle);
  return { text: title, blocks: [header(title), section(mrkdwn(say(language, commandWords.privacy)))] };
};

/** @param titles the rules' titles in this language, by the folder of the rulebook */
export const topics = (
  language: Language,
  titles: ReadonlyMap<string, readonly string[]>,
  edition: string,
): Message => {
  const title = say(language, commandWords.topicsTitle);
  const groups = [...titles].map(([folder, each]) => list(topicWords[folder]?.[language] ?? folder, each));
  return { text: title, blocks: [header(title), ...groups, context(say(language, commandWords.edition, { edition }))] };
};

/** Rules that a provision's page names. */
const MOST_RULES = 12;

/** What a provision is about, and which rules rest on it. */
export const article = (
  language: Language,
  found: { ref: string; title: string; url: string },
  rules: readonly string[],
): Message => {
  const text = `${found.ref}: ${found.title}`;
  return {
    text,
    blocks: [
      header(text),
      section(`<${found.url}|${say(language, answerWords.sources)}: ${mrkdwn(found.ref)}>`),
      ...(rules.length > 0 ? [list(say(language, commandWords.articleRules), rules.slice(0, MOST_RULES))] : []),
    ],
  };
};
