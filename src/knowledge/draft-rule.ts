/** A question that the DPO answered becomes the beginning of a rule: the question is its example, people write the rest. */
import { stringify } from 'yaml';
import type { Answer } from '../answer/answer.ts';
import { LANGUAGES, type Language } from '../domain/language.ts';
import type { DpoQuestion } from '../domain/ticket.ts';

/** What still says this is refused by `kb check`. */
export const TODO = 'TODO';

export interface DraftRule {
  /** Where the rule belongs. */
  path: string;
  yaml: string;
}

/** Slots that say what a question is about; what was stated or denied belongs into rows. */
const ABOUT = ['data', 'action', 'subject', 'purpose', 'tool', 'event'];
const LEAST_PHRASINGS = 4;

/** What the engine read in the question. */
export type ReadQuestion = Pick<Answer, 'facts' | 'citations'>;

const clip = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most - 1)}…`);

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A rule's text in one language; where it is not the question's own, it only says what is to be translated. */
const textIn = (language: Language, question: DpoQuestion, answer: string) => {
  const own = language === question.language;
  const ask = oneLine(question.description);
  const from = own ? '' : `${TODO}: ${question.language} → ${language}: `;
  return {
    title: clip(`${TODO}: ${ask}`, 80),
    rows: {
      default: {
        headline: clip(`${TODO}: ${from}${answer.split(/(?<=[.!?])\s/)[0] ?? ''}`, 200),
        answer: clip(own ? answer || TODO : `${from}${answer}`, 600),
        phrasings: [
          ...(own ? [clip(ask, 300)] : []),
          ...Array.from({ length: LEAST_PHRASINGS - (own ? 1 : 0) }, (_, i) => `${TODO}: ${i + 1}`),
        ],
      },
    },
    conditions: [],
    exceptions: {},
    steps: [TODO],
    dpo: TODO,
  };
};

const aboutOf = ({ facts }: ReadQuestion): Record<string, string> => {
  const found = ABOUT.flatMap((slot) => {
    const [first] = facts[slot] ?? [];
    return first === undefined ? [] : [[slot, first] as const];
  });
  return Object.fromEntries(found.length > 0 ? found : [['data', 'todo']]);
};

/**
 * The file of a rule that fits the schema; `ask_dpo` and `draft` until somebody decides otherwise, so that it permits nothing.
 * @param day on which it is made, `YYYY-MM-DD`
 */
export const draftRule = (question: DpoQuestion, read: ReadQuestion, day: string): DraftRule => {
  const id = question.id.toLowerCase();
  const answer = oneLine(question.said?.findLast(({ from }) => from === 'dpo')?.text ?? '');
  const cites = read.citations.map(({ ref }) => ref).slice(0, 5);
  const rule = {
    status: 'draft',
    reviewed: day,
    topics: [id],
    inForce: { from: day },
    about: [aboutOf(read)],
    breadth: 'narrow',
    rows: [{ id: 'default', verdict: 'ask_dpo', cites: cites.length > 0 ? cites : [TODO] }],
    examples: [{ ask: clip(oneLine(question.description), 300), expect: 'ask_dpo' }],
    ...Object.fromEntries(LANGUAGES.map((language) => [language, textIn(language, question, answer)])),
  };
  const path = `knowledge/rules/drafts/${id}.yml`;
  const head = [
    `Draft from ${question.id}. Everything that says ${TODO} is to be written; kb check lists it.`,
    question.about?.rule ? `The rule that answered: ${question.about.rule} (${question.about.verdict}).` : '',
    'Set the verdict and the row, find the provisions, give each language its own words.',
  ].filter(Boolean);
  return { path, yaml: `${head.map((line) => `# ${line}\n`).join('')}\n${stringify(rule, { lineWidth: 0 })}` };
};
