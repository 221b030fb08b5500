import { factsOf } from '../../domain/incident/facts-of.ts';
import type { Translated } from '../../domain/language.ts';
import type { IncidentFacts } from '../../domain/severity/facts.ts';
import type { Incident } from '../../domain/ticket.ts';
import { answerOptions, factWords } from '../../words/fact-words.ts';
import { dataCategoryWords, formWords } from '../../words/form-words.ts';
import { incidentActWords } from '../../words/incident-act-words.ts';
import { say } from '../../words/say.ts';
import { factField } from '../ids.ts';
import { type Block, context } from './blocks.ts';
import type { Reader } from './dates.ts';
import { input, multiSelect, openSelect, optionsOf } from './form-parts.ts';

type Asked = Exclude<keyof IncidentFacts, 'awareAt'>;

/** Facts that are asked; the moment of awareness has an act of its own (correct). */
export const ASKED = Object.keys(factWords).filter((name) => name !== 'awareAt') as Asked[];

const OPTIONS: Partial<Record<Asked, Record<string, Translated>>> = {
  ...answerOptions,
  dataCategories: dataCategoryWords,
};

/** Facts with several answers. */
export const MANY: readonly Asked[] = ['breachType', 'dataCategories', 'subjects'];

/** More people than there are in most countries: a slip of the keyboard. */
export const MOST_PEOPLE = 100_000_000;

const chosenOf = (value: IncidentFacts[Asked]): string | undefined =>
  typeof value === 'boolean' ? (value ? 'yes' : 'no') : typeof value === 'string' ? value : undefined;

const elementOf = (name: Asked, facts: IncidentFacts, { language }: Reader): Parameters<typeof input>[2] => {
  const field = factField(name);
  const value = facts[name];
  if (name === 'subjectCount') {
    return {
      type: 'number_input',
      action_id: field,
      is_decimal_allowed: false,
      min_value: '0',
      max_value: String(MOST_PEOPLE),
      ...(typeof value === 'number' ? { initial_value: String(value) } : {}),
    };
  }
  const options = optionsOf(OPTIONS[name] ?? {}, language);
  const choose = say(language, formWords.choose);
  return MANY.includes(name)
    ? multiSelect(field, options, choose, Array.isArray(value) ? value : [])
    : openSelect(field, options, choose, chosenOf(value));
};

/** Every fact as a question, filled with what is known; what is not is marked, and may stay open. */
export const assessBlocks = (incident: Incident, reader: Reader): Block[] => {
  const facts = factsOf(incident);
  return [
    context(say(reader.language, incidentActWords.unknownHint)),
    ...ASKED.map((name) => {
      const mark = facts[name] === undefined ? '❓ ' : '';
      const label = `${mark}${say(reader.language, factWords[name])}`;
      return input(factField(name), label, elementOf(name, facts, reader), { optional: true });
    }),
  ];
};
