import { Command, Option } from 'commander';
import { z } from 'zod';
import { type Answer, createAnswerer } from '../answer/answer.ts';
import { holdsPersonalData } from '../answer/personal-data.ts';
import { ConfigError } from '../config.ts';
import { LANGUAGES, type Language } from '../domain/language.ts';
import { readHouse } from '../house.ts';
import { NotBuilt, readCompiled } from '../knowledge/compiled.ts';
import { KnowledgeError } from '../knowledge/yaml.ts';
import { answerWords, verdictWords } from '../words/answer-words.ts';
import { say } from '../words/say.ts';
import { runBatch } from './batch.ts';
import { Refused } from './refused.ts';
import { settingsOf } from './settings.ts';

const day = z.iso.date('must be a date as YYYY-MM-DD');

/** Null counts as absent. */
const absent = <T extends z.ZodType>(value: T) => z.preprocess((given) => given ?? undefined, value.optional());

const batchLine = z.object({
  question: z.string('needs a "question"'),
  lang: absent(z.enum(LANGUAGES)),
  jurisdiction: absent(z.string().regex(/^[A-Z]{2}$/, 'must be a two-letter country code')),
  client: absent(z.string()),
  asOf: absent(day),
});

type Asked = z.output<typeof batchLine>;

const today = (): string => new Date().toISOString().slice(0, 10);

const createAsk = (config: string | undefined): ((asked: Asked) => Answer) => {
  try {
    const { rulebook } = readCompiled();
    const settings = settingsOf(config);
    const rules = settings ? readHouse(settings, rulebook) : [];
    const answer = createAnswerer(rulebook, {
      rules: () => rules,
      ...(settings ? { jurisdiction: settings.organisation.jurisdiction } : {}),
    });
    return ({ question, lang, jurisdiction, client, asOf }) => {
      if (client !== undefined && settings && !settings.clients.some(({ id }) => id === client))
        throw new Refused(`client: the configuration knows no client "${client}".`);
      return answer({
        question,
        asOf: asOf ?? today(),
        ...(lang ? { language: lang } : {}),
        ...(jurisdiction ? { jurisdiction } : {}),
        ...(client === undefined ? {} : { client }),
      });
    };
  } catch (error) {
    if (error instanceof NotBuilt || error instanceof ConfigError || error instanceof KnowledgeError)
      throw new Refused(error.message);
    throw error;
  }
};

const inWords = (answer: Answer): string => {
  const { language } = answer;
  const word = (key: keyof typeof answerWords): string => say(language, answerWords[key]);
  const block = (title: string, lines: readonly string[]): string[] =>
    lines.length > 0 ? ['', `${title}:`, ...lines.map((line) => `  - ${line}`)] : [];
  return [
    ...(holdsPersonalData(answer.question) ? [`⚠️ ${word('personalDataSeen')}`, ''] : []),
    `${say(language, verdictWords[answer.verdict])}: ${answer.headline}`,
    answer.answer,
    ...answer.remarks,
    ...answer.house.map(({ client: _, ...house }) => say(language, answerWords.houseRule, house)),
    ...block(word('conditions'), answer.conditions),
    ...block(
      word('exceptions'),
      answer.exceptions.map(({ ref, text }) => `${text} (${ref})`),
    ),
    ...block(word('steps'), answer.steps),
    ...block(word('caller'), answer.caller ? [answer.caller] : []),
    ...block(word('dpo'), answer.dpo ? [answer.dpo] : []),
    ...block(
      word('sources'),
      answer.citations.map(({ ref, title, url }) => `${ref} ${title} <${url}>`),
    ),
    ...block(word('understood'), answer.because),
    ...block(
      word('alsoAbout'),
      answer.alternatives.map(({ title }) => title),
    ),
  ].join('\n');
};

interface AskOptions {
  lang?: Language;
  jurisdiction?: string;
  client?: string;
  asOf?: string;
  config?: string;
  json?: boolean;
  batch?: boolean;
}

const ask = async (
  words: string[],
  { lang, jurisdiction, client, asOf, config, json, batch }: AskOptions,
): Promise<void> => {
  const answer = createAsk(config);
  if (batch) return runBatch((line) => answer(batchLine.parse(line)));
  const parsed = batchLine.safeParse({ question: words.join(' '), lang, jurisdiction, client, asOf });
  if (!parsed.success)
    throw new Refused(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('. '));
  const found = answer(parsed.data);
  console.log(json ? JSON.stringify(found, null, 2) : inWords(found));
};

export const askCommand = (): Command =>
  new Command('ask')
    .description('the answer that Slack would show')
    .argument('[question...]', 'in Dutch, French, English or German')
    .addOption(new Option('--lang <xx>', 'answer in this language').choices(LANGUAGES))
    .option('--jurisdiction <XX>', 'country, two letters; else that of the configuration, else BE')
    .option('--client <id>', 'the client whose instructions count')
    .option('--as-of <date>', 'answer with the rules of that day')
    .option('--config <file>', 'configuration file with clients and folders of house rules')
    .option('--json', 'print one JSON object')
    .option('--batch', 'read one JSON object a line on standard input, print one a line')
    .action(ask);
