/** The questions that the classifier learns from: whose rule and row are known, and those that are none of our business. */
import { LANGUAGES, type Language } from '../domain/language.ts';
import type { Sources } from './load.ts';

export interface Lesson {
  question: string;
  language?: Language;
  /** Undefined for what is none of our business. */
  rule?: string;
  /** Undefined where only the rule is known. */
  row?: string;
}

export const lessonsOf = ({ rules, offTopic }: Pick<Sources, 'rules' | 'offTopic'>): Lesson[] => [
  ...rules.flatMap((rule) => [
    ...LANGUAGES.flatMap((language) =>
      Object.entries(rule[language].rows).flatMap(([row, { phrasings }]) =>
        phrasings.map((question) => ({ question, language, rule: rule.id, row })),
      ),
    ),
    ...rule.examples.map(({ ask, expect }) => {
      const rows = rule.rows.filter(({ verdict }) => verdict === expect);
      return { question: ask, rule: rule.id, ...(rows.length === 1 && rows[0] ? { row: rows[0].id } : {}) };
    }),
  ]),
  ...LANGUAGES.flatMap((language) => offTopic[language].map((question) => ({ question, language }))),
];
