import { Command, Option } from 'commander';
import { z } from 'zod';
import { type Answer, createAnswerer } from '../answer/answer.ts';
import { LANGUAGES, type Language } from '../domain/language.ts';
import { NotBuilt, readCompiled } from '../knowledge/compiled.ts';
import { answerWords, verdictWords } from '../words/answer-words.ts';
import { say } from '../words/say.ts';
import { runBatch } from './batch.ts';
import { Refused } from './refused.ts';

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

/** Country whose law the rules look at. */
const LOOKED_AT = 'BE';

const otherCountry = (jurisdiction: string | undefined): string[] =>
  jurisdiction && jurisdiction !== LOOKED_AT
    ? [`national law of ${jurisdiction} was not looked at: the GDPR and Belgian law answer`]
    : [];

const createAsk = (): ((asked: Asked) => Answer) => {
  try {
    const answer = createAnswerer(readCompiled().rulebook);
    return ({ question, lang, jurisdiction, asOf }) => {
      const found = answer({ question, asOf: asOf ?? today(), ...(lang ? { language: lang } : {}) });
      return { ...found, because: [...found.because, ...otherCountry(jurisdiction)] };
    };
  } catch (error) {
    if (error instanceof NotBuilt) throw new Refused(error.message);
    throw error;
  }
};

const inWords = (answer: Answer): string => {
  const { language } = answer;
  const word = (key: keyof typeof answerWords): string => say(language, answerWords[key]);
  const block = (title: string, lines: readonly string[]): string[] =>
    lines.length > 0 ? ['', `${title}:`, ...lines.map((line) => `  - ${line}`)] : [];
  return [
    `${say(language, verdictWords[answer.verdict])}: ${answer.headline}`,
    answer.answer,
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
  json?: boolean;
  batch?: boolean;
}

const ask = async (words: string[], { lang, jurisdiction, client, asOf, json, batch }: AskOptions): Promise<void> => {
  const answer = createAsk();
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
    .option('--jurisdiction <XX>', 'country, two letters', 'BE')
    .option('--client <id>', 'the client whose instructions count')
    .option('--as-of <date>', 'answer with the rules of that day')
    .option('--json', 'print one JSON object')
    .option('--batch', 'read one JSON object a line on standard input, print one a line')
    .action(ask);
