/** The questions that the classifier learns from, and what is right for each of them. */
import { isPermissive } from '../answer/verdict.ts';
import { LANGUAGES, type Language } from '../domain/language.ts';

import type { Labelled, Sources } from './load.ts';
import type { Goal, Kind } from './softmax.ts';

export interface Lesson {
  question: string;
  language?: Language;
  goals: Goal[];
  /** Whether it deserves a plain yes, whatever the rule. */
  kind?: Kind;
}

/** What a rule's author thought people would ask. */
const PHRASING = 1.5;
/** An example must hold, and a look-alike be refused. */
const EXAMPLE = 24;
/** What is none of our business. */
const OFF_TOPIC = 1.5;
/** What people ask. */
const LABELLED = 6;
/** That the rule is right, beside the row. */
const RULE = 0.5;
/** A labelled question is right by its own rule's rows, and by this share by any other rule's that say the same. */
const ELSEWHERE = 0.3;
/** How much that counts whether it deserves a plain yes. */
const PLAIN = 1;

/** As many citations as an answer is judged by. */
const FIRST = 3;

type Taught = Pick<Sources, 'rules' | 'offTopic' | 'questions'>;

/** The same labels mean the same goals, and there are far fewer of them than questions. */
const remembered = <Argument, Result>(make: (argument: Argument) => Result): ((argument: Argument) => Result) => {
  const made = new Map<string, Result>();
  return (argument) => {
    const key = JSON.stringify(argument);
    const known = made.get(key) ?? make(argument);
    made.set(key, known);
    return known;
  };
};

export const lessonsOf = ({ rules, offTopic, questions }: Taught): Lesson[] => {
  const rows = rules.flatMap((rule) => rule.rows.map((row) => ({ ...row, rule, first: row.cites.slice(0, FIRST) })));
  const nowhere = (weight: number): Goal[] => [{ rows: Uint16Array.of(rows.length), weight }];
  const places = [...rows.keys()];
  const placesOf = (is: (row: (typeof rows)[number]) => boolean): number[] =>
    places.filter((place) => is(rows[place] as (typeof rows)[number]));
  const ownRows = new Map(rules.map((rule) => [rule, placesOf((row) => row.rule === rule)]));
  const goals = (wanted: readonly (readonly [right: number[], weight: number])[]): Goal[] =>
    wanted.filter(([right]) => right.length > 0).map(([right, weight]) => ({ rows: Uint16Array.from(right), weight }));
  const kindOf = (permissive: boolean): Kind => ({
    rows: Uint8Array.from([...rows.map(({ verdict }) => (isPermissive(verdict) === permissive ? 1 : 0)), 0]),
    weight: LABELLED * PLAIN,
  });
  const [plain, notPlain] = [kindOf(true), kindOf(false)];

  const written = (rule: Taught['rules'][number], right: number[], weight: number): Goal[] =>
    goals([
      [right, weight],
      [ownRows.get(rule) ?? [], weight * RULE],
    ]);
  /** The rows that rest on a provision, or on a paragraph or point of it. */
  const within = remembered((wanted: string) =>
    placesOf(({ first }) => first.some((cited) => `${cited}(`.startsWith(`${wanted}(`))),
  );
  const ruleOn = remembered((topic: string) => rules.find(({ topics }) => topics.includes(topic)));
  const answerOf = remembered(
    ({ topic, verdict, cites }: Pick<Labelled, 'topic' | 'verdict' | 'cites'>): Pick<Lesson, 'goals' | 'kind'> => {
      if (verdict.includes('out_of_scope')) return { goals: nowhere(OFF_TOPIC) };
      const rule = ruleOn(topic);
      if (!rule) return { goals: [] };
      const accepted = (cites.length === 0 ? places : [...new Set(cites.flatMap(within))].sort((a, b) => a - b)).filter(
        (place) => verdict.includes((rows[place] as (typeof rows)[number]).verdict),
      );
      const permissive = verdict.filter(isPermissive).length;
      return {
        goals: goals([
          [accepted.filter((place) => rows[place]?.rule === rule), LABELLED * (1 - ELSEWHERE)],
          [accepted, LABELLED * ELSEWHERE],
          [ownRows.get(rule) ?? [], LABELLED * RULE],
        ]),
        ...(permissive === verdict.length ? { kind: plain } : {}),
        ...(permissive === 0 ? { kind: notPlain } : {}),
      };
    },
  );

  return [
    ...rules.flatMap((rule) => [
      ...LANGUAGES.flatMap((language) =>
        Object.entries(rule[language].rows).flatMap(([id, { phrasings }]) => {
          const right = (ownRows.get(rule) ?? []).filter((place) => rows[place]?.id === id);
          const goals = written(rule, right, PHRASING);
          return phrasings.map((question): Lesson => ({ question, language, goals }));
        }),
      ),
      ...rule.examples.map(({ ask, expect }): Lesson => {
        const right = (ownRows.get(rule) ?? []).filter((place) => rows[place]?.verdict === expect);
        return { question: ask, goals: written(rule, right, EXAMPLE) };
      }),
      ...rule.lookalikes.map((question): Lesson => ({ question, goals: nowhere(EXAMPLE) })),
    ]),
    ...questions.flatMap(({ lang, question, topic, verdict, cites }): Lesson[] => {
      const answer = answerOf({ topic, verdict, cites });
      return answer.goals.length > 0 ? [{ question, language: lang, ...answer }] : [];
    }),
    ...LANGUAGES.flatMap((language) =>
      offTopic[language].map((question): Lesson => ({ question, language, goals: nowhere(OFF_TOPIC) })),
    ),
  ];
};
