/** The law's numbers in the texts of rules: `{requestMonths}` is filled in with the number that is law on the day asked about. */
import { type LegalValues, valueInForce } from '../domain/deadlines/legal-values.ts';
import type { Language } from '../domain/language.ts';
import { legalValueWords } from '../words/legal-value-words.ts';
import { say } from '../words/say.ts';
import type { Answer } from './answer.ts';

const PLACEHOLDER = /\{(\w+)\}/g;

/** What a text leaves to be filled in, known or not, in the order in which it does. */
export const placeholdersIn = (text: string): string[] =>
  [...text.matchAll(PLACEHOLDER)].flatMap(([, name]) => name ?? []);

const isLegalValue = (name: string): name is keyof LegalValues => Object.hasOwn(legalValueWords, name);

/** On a day before the first value there is none; the first is said then, as the rule would have been written. */
const numberOn = (law: LegalValues, name: keyof LegalValues, day: string): number | undefined => {
  const first = law[name].flatMap((value) => ('from' in value ? [value.from] : [])).sort()[0] ?? day;
  return valueInForce(law, name, day < first ? first : day)?.value;
};

/**
 * The text as it is said on a day.
 * @param day `YYYY-MM-DD`
 */
export const onDay = (text: string, language: Language, law: LegalValues, day: string): string =>
  text.includes('{')
    ? text.replaceAll(PLACEHOLDER, (written, name: string) => {
        const value = isLegalValue(name) ? numberOn(law, name, day) : undefined;
        return value === undefined || !isLegalValue(name) ? written : say(language, legalValueWords[name], { value });
      })
    : text;

/** The answer with the law's numbers of that day in every text that a rule wrote; the question stays as it was asked. */
export const answerOnDay = (answer: Answer, law: LegalValues, day: string): Answer => {
  const fill = (text: string): string => onDay(text, answer.language, law, day);
  const { remarks, caller, dpo, also } = answer;
  return {
    ...answer,
    title: fill(answer.title),
    headline: fill(answer.headline),
    answer: fill(answer.answer),
    conditions: answer.conditions.map(fill),
    exceptions: answer.exceptions.map(({ ref, text }) => ({ ref, text: fill(text) })),
    steps: answer.steps.map(fill),
    caller: caller === null ? null : fill(caller),
    dpo: dpo === null ? null : fill(dpo),
    because: answer.because.map((sentence) => (remarks.includes(sentence) ? fill(sentence) : sentence)),
    alternatives: answer.alternatives.map((other) => ({ ...other, title: fill(other.title) })),
    also: also && { ...also, title: fill(also.title), headline: fill(also.headline) },
    remarks: remarks.map(fill),
    house: answer.house.map((one) => ({ ...one, text: fill(one.text) })),
  };
};
