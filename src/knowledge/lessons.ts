/** The questions that the classifier learns from, and what is right for each of them. */
import { isPermissive } from '../answer/verdict.ts';
import { LANGUAGES, type Language } from '../domain/language.ts';

import type { Labelled, Sources } from './load.ts';
import type { Goal } from './softmax.ts';

export interface Lesson {
  question: string;
  language?: Language;
  goals: Goal[];
}

/** An example must hold, and a look-alike be refused: each counts as much as this many phrasings. */
const EXAMPLE = 8;
/** So does what is none of our business, of which there is little beside all the rules. */
const OFF_TOPIC = 1.5;
/** A labelled question is what people ask; a phrasing is what a rule's author thought they would. */
const LABELLED = 6;
/** That the rule is right, beside the row. */
const RULE = 0.5;
/** A labelled question is right by its own rule's rows, and by this share by any other rule's that say the same. */
const ELSEWHERE = 0.3;
/** Whether it deserves a plain yes, whatever the rule. */
const PLAIN = 1;

/** As many citations as an answer is judged by. */
const FIRST = 3;

type Taught = Pick<Sources, 'rules' | 'offTopic' | 'questions'>;

export const lessonsOf = ({ rules, offTopic, questions }: Taught): Lesson[] => {
  const rows = rules.flatMap((rule) => rule.rows.map((row) => ({ ...row, rule })));
  const nowhere = (weight: number): Goal[] => [{ rows: [rows.length], weight }];
  const placesOf = (is: (row: (typeof rows)[number]) => boolean): number[] =>
    rows.flatMap((row, place) => (is(row) ? [place] : []));
  const ownRows = new Map(rules.map((rule) => [rule, placesOf((row) => row.rule === rule)]));
  const plain = placesOf(({ verdict }) => isPermissive(verdict));
  const notPlain = placesOf(({ verdict }) => !isPermissive(verdict));

  const written = (rule: Taught['rules'][number], right: number[], weight = 1): Goal[] =>
    [
      { rows: right, weight },
      { rows: ownRows.get(rule) ?? [], weight: weight * RULE },
    ].filter(({ rows: any }) => any.length > 0);
  const labelled = ({ lang, question, topic, verdict, cites }: Labelled): Lesson[] => {
    if (verdict.includes('out_of_scope')) return [{ question, language: lang, goals: nowhere(OFF_TOPIC) }];
    const rule = rules.find(({ topics }) => topics.includes(topic));
    if (!rule) return [];
    const within = (cited: string): boolean =>
      cites.length === 0 || cites.some((wanted) => cited === wanted || cited.startsWith(`${wanted}(`));
    const accepted = placesOf((row) => verdict.includes(row.verdict) && row.cites.slice(0, FIRST).some(within));
    const own = accepted.filter((place) => rows[place]?.rule === rule);
    const permissive = verdict.filter(isPermissive).length;
    const goals = [
      { rows: own, weight: LABELLED * (1 - ELSEWHERE) },
      { rows: accepted, weight: LABELLED * ELSEWHERE },
      { rows: ownRows.get(rule) ?? [], weight: LABELLED * RULE },
      ...(permissive === verdict.length ? [{ rows: plain, weight: LABELLED * PLAIN }] : []),
      ...(permissive === 0 ? [{ rows: notPlain, weight: LABELLED * PLAIN }] : []),
    ].filter((goal) => goal.rows.length > 0);
    return [{ question, language: lang, goals }];
  };

  return [
    ...rules.flatMap((rule) => [
      ...LANGUAGES.flatMap((language) =>
        Object.entries(rule[language].rows).flatMap(([id, { phrasings }]) => {
          const goals = written(
            rule,
            placesOf((row) => row.rule === rule && row.id === id),
          );
          return phrasings.map((question): Lesson => ({ question, language, goals }));
        }),
      ),
      ...rule.examples.map(({ ask, expect }): Lesson => {
        const right = placesOf((row) => row.rule === rule && row.verdict === expect);
        return { question: ask, goals: written(rule, right, EXAMPLE) };
      }),
      ...rule.lookalikes.map((question): Lesson => ({ question, goals: nowhere(EXAMPLE) })),
    ]),
    ...questions.flatMap(labelled),
    ...LANGUAGES.flatMap((language) =>
      offTopic[language].map((question): Lesson => ({ question, language, goals: nowhere(OFF_TOPIC) })),
    ),
  ];
};
