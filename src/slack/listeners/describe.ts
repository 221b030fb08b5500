import { type Language, languageOf } from '../../domain/language.ts';
import { commandWords } from '../../words/command-words.ts';
import { say } from '../../words/say.ts';
import type { CommandLine } from '../command-line.ts';
import type { Deps } from '../deps.ts';
import type { Message } from '../views/blocks.ts';
import { article, help, notice, privacy, topics } from '../views/help.ts';

const describeArticle = ({ rulebook, findProvision }: Deps, language: Language, rest: string): Message => {
  const ref = `GDPR ${rest.replace(/\s/g, '').toLowerCase()}`;
  const found = findProvision(ref);
  if (!found) return notice(say(language, commandWords.articleUnknown, { article: rest }));
  const within = (cited: string): boolean => cited === ref || cited.startsWith(`${ref}(`);
  const rules = rulebook.rules.filter((rule) => rule.rows.some(({ cites }) => cites.some(within)));
  return article(
    language,
    { ...found, title: found.title[language] },
    rules.map(({ text }) => text[language].title),
  );
};

/** What needs neither the store nor a form; undefined for the rest. */
export const describe = (deps: Deps, language: Language, { verb, rest }: CommandLine): Message | undefined => {
  if (verb === 'help') return help(language);
  if (verb === 'privacy') return privacy(language);
  if (verb === 'article') return describeArticle(deps, language, rest);
  if (verb === 'topics') {
    const titles = deps.rulebook.rules
      .map(({ text }) => text[language].title)
      .sort((a, b) => a.localeCompare(b, language));
    return topics(language, titles, deps.rulebook.edition);
  }
  if (verb === 'language') {
    const chosen = languageOf(rest);
    return notice(chosen ? say(chosen, commandWords.languageSet) : say(language, commandWords.languageUnknown));
  }
  return undefined;
};
