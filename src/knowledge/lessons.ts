/** The questions that the classifier learns from, and what is right for each of them. */
import { VERDICTS } from '../answer/rulebook.ts';
import { isPermissive } from '../answer/verdict.ts';
import { LANGUAGES, type Language } from '../domain/language.ts';

import type { Labelled, Sources } from './load.ts';
import type { Goal, Kind, Target } from './targets.ts';

export interface Lesson {
  question: string;
  language?: Language;
  target: Target;
}

/** What a rule's author thought people would ask. */
const PHRASING = 3;
/** An example must hold, and a look-alike be refused. */
const EXAMPLE = 40;
/** What is none of our business. */
const OFF_TOPIC = 2;
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

type Label = Pick<Labelled, 'topic' | 'rule' | 'verdict' | 'cites'>;

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
  const nowhere = (weight: number): Target => ({ goals: [{ rows: Uint16Array.of(rows.length), weight }] });
  const places = [...rows.keys()];
  const placesOf = (is: (row: (typeof rows)[number]) => boolean): number[] =>
    places.filter((place) => is(rows[place] as (typeof rows)[number]));
  const ownRows = new Map(rules.map((rule) => [rule, placesOf((row) => row.rule === rule)]));
  const goals = (wanted: readonly (readonly [right: number[], weight: number])[]): Goal[] =>
    wanted.filter(([right]) => right.length > 0).map(([right, weight]) => ({ rows: Uint16Array.from(right), weight }));
  const kindOf = (permissive: boolean): Kind => ({
    verdicts: VERDICTS.filter((verdict) => verdict !== 'out_of_scope' && isPermissive(verdict) === permissive),
    weight: LABELLED * PLAIN,
  });
  const [plain, notPlain] = [kindOf(true), kindOf(false)];

  const written = (rule: Taught['rules'][number], right: number[], weight: number): Target => ({
    goals: goals([
      [right, weight],
      [ownRows.get(rule) ?? [], weight * RULE],
    ]),
  });
  /** The rows that rest on a provision, or on a paragraph or point of it. */
  const within = remembered((wanted: string) =>
    placesOf(({ first }) => first.some((cited) => `${cited}(`.startsWith(`${wanted}(`))),
  );
  const ruleOn = remembered((topic: string) => rules.find(({ topics }) => topics.includes(topic)));
  const ruleNamed = new Map(rules.map((rule) => [rule.id, rule]));
  const answerOf = remembered(({ topic, rule: named, verdict, cites }: Label): Target => {
    if (verdict.includes('out_of_scope')) return nowhere(OFF_TOPIC);
    const rule = named === undefined ? ruleOn(topic) : ruleNamed.get(named);
    if (!rule) return { goals: [] };
    const cited = cites.length === 0 ? places : cites.flatMap(within);
    const saying = cited.filter((place) => verdict.includes((rows[place] as (typeof rows)[number]).verdict));
    const accepted = [...new Set(saying)].sort((a, b) => a - b);
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
  });

  return [
    ...rules.flatMap((rule) => [
      ...LANGUAGES.flatMap((language) =>
        Object.entries(rule[language].rows).flatMap(([id, { phrasings }]) => {
          const right = (ownRows.get(rule) ?? []).filter((place) => rows[place]?.id === id);
          const target = written(rule, right, PHRASING);
          return phrasings.map((question): Lesson => ({ question, language, target }));
        }),
      ),
      ...rule.examples.map(({ ask, expect }): Lesson => {
        const right = (ownRows.get(rule) ?? []).filter((place) => rows[place]?.verdict === expect);
        return { question: ask, target: written(rule, right, EXAMPLE) };
      }),
      ...rule.lookalikes.map((question): Lesson => ({ question, target: nowhere(EXAMPLE) })),
    ]),
    ...questions.flatMap(({ lang, question, topic, rule, verdict, cites }): Lesson[] => {
      const target = answerOf({ topic, rule, verdict, cites });
      return target.goals.length > 0 ? [{ question, language: lang, target }] : [];
    }),
    ...LANGUAGES.flatMap((language) =>
      offTopic[language].map((question): Lesson => ({ question, language, target: nowhere(OFF_TOPIC) })),
    ),
  ];
};
