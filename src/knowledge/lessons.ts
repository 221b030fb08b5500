/** The questions that the classifier learns from: whose rule and row are known, and those that are none of our business. */
import type { Verdict } from '../answer/rulebook.ts';
import { LANGUAGES, type Language } from '../domain/language.ts';
import type { Labelled, Sources } from './load.ts';

export interface Lesson {
  question: string;
  language?: Language;
  /** Undefined for what is none of our business. */
  rule?: string;
  /** Undefined where only the rule is known. */
  row?: string;
  verdict?: Verdict;
}

/** An example must hold, so it counts as many phrasings. */
const EXAMPLE = 3;

/** A labelled question teaches the rule of its topic, and the row, where only one of the rule's says what the label says. */
const labelled = (rules: Sources['rules'], { lang, question, topic, verdict, cites }: Labelled): Lesson[] => {
  const rule = rules.find(({ topics }) => topics.includes(topic));
  if (!rule) return topic.startsWith('oos-') ? [{ question, language: lang }] : [];
  const within = (cited: string): boolean => cites.some((wanted) => cited === wanted || cited.startsWith(`${wanted}(`));
  const rows = rule.rows.filter((row) => verdict.includes(row.verdict) && row.cites.slice(0, 3).some(within));
  const [row] = rows;
  const [said] = verdict;
  return [
    {
      question,
      language: lang,
      rule: rule.id,
      ...(row && rows.length === 1 ? { row: row.id } : {}),
      ...(said && verdict.length === 1 ? { verdict: said } : {}),
    },
  ];
};

export const lessonsOf = ({
  rules,
  offTopic,
  questions,
}: Pick<Sources, 'rules' | 'offTopic' | 'questions'>): Lesson[] => [
  ...rules.flatMap((rule) => [
    ...LANGUAGES.flatMap((language) =>
      Object.entries(rule[language].rows).flatMap(([row, { phrasings }]) =>
        phrasings.map((question): Lesson => {
          const verdict = rule.rows.find(({ id }) => id === row)?.verdict;
          return { question, language, rule: rule.id, row, ...(verdict ? { verdict } : {}) };
        }),
      ),
    ),
    ...rule.examples.flatMap(({ ask, expect }) => {
      const row = rule.rows.find(({ verdict }) => verdict === expect);
      const lesson: Lesson = { question: ask, rule: rule.id, verdict: expect, ...(row ? { row: row.id } : {}) };
      return Array.from({ length: EXAMPLE }, () => lesson);
    }),
    ...rule.lookalikes.map((question) => ({ question })),
  ]),
  ...questions.flatMap((question) => labelled(rules, question)),
  ...LANGUAGES.flatMap((language) => offTopic[language].map((question) => ({ question, language }))),
];
