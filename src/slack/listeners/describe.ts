import type { Rule } from '../../answer/rulebook.ts';
import { type Language, languageOf } from '../../domain/language.ts';
import { commandWords } from '../../words/command-words.ts';
import { say } from '../../words/say.ts';
import { topicWords } from '../../words/topic-words.ts';
import type { CommandLine } from '../command-line.ts';
import type { Deps } from '../deps.ts';
import type { Message } from '../views/blocks.ts';
import { article, help, notice, privacy, topics } from '../views/help.ts';

const describeArticle = ({ rulebook, findProvision }: Deps, language: Language, rest: string): Message => {
  const ref = `GDPR ${rest.replace(/\s/g, '').toLowerCase()}`;
  const found = findProvision(ref);
  if (!found) return notice(say(language, commandWords.articleUnknown, { article: rest }));
  const within = (cited: string): boolean => cited === ref || cited.startsWith(`${ref}(`);
  // The share of its rows that rest on the provision first.
  const rests = ({ rows }: Rule): number =>
    rows.filter(({ cites: [first = ''] }) => within(first)).length / rows.length;
  const rules = rulebook.rules
    .filter((rule) => rule.rows.some(({ cites }) => cites.some(within)))
    .sort((a, b) => rests(b) - rests(a) || (a.id < b.id ? -1 : 1));
  return article(
    language,
    { ...found, title: found.title[language] },
    rules.map(({ text }) => text[language].title),
  );
};

const titlesByFolder = ({ rulebook }: Deps, language: Language): Map<string, string[]> => {
  const titles = new Map(Object.keys(topicWords).map((folder) => [folder, [] as string[]]));
  for (const { id, text } of rulebook.rules) titles.get(id.split('/')[0] ?? '')?.push(text[language].title);
  for (const each of titles.values()) each.sort((a, b) => a.localeCompare(b, language));
  return new Map([...titles].filter(([, each]) => each.length > 0));
};

/** What needs neither the store nor a form; undefined for the rest. */
export const describe = (deps: Deps, language: Language, { verb, rest }: CommandLine): Message | undefined => {
  if (verb === 'help') return help(language);
  if (verb === 'privacy') return privacy(language);
  if (verb === 'article') return describeArticle(deps, language, rest);
  if (verb === 'topics') {
    return topics(language, titlesByFolder(deps, language), deps.rulebook.edition);
  }
  if (verb === 'language') {
    const chosen = languageOf(rest);
    return notice(chosen ? say(chosen, commandWords.languageSet) : say(language, commandWords.languageUnknown));
  }
  return undefined;
};
