/** The report's numbers as tables; each chart is drawn from the same cells. */
import { AGES, AUTHORITY_OUTCOMES, type Figures, OUTCOMES, SEVERITIES } from '../../domain/figures.ts';
import type { Language } from '../../domain/language.ts';
import { authorityOutcomeWords, figureWords, outcomeWords } from '../../words/figure-words.ts';
import { rightWords } from '../../words/form-words.ts';
import { kindWords } from '../../words/incident-words.ts';
import { LOCALE, say } from '../../words/say.ts';
import { levelWords } from '../../words/severity-words.ts';

/** Rows by columns; the first heading names the rows. */
export interface Section {
  id: string;
  title: string;
  note?: string;
  headings: readonly string[];
  rows: readonly { label: string; cells: readonly number[] }[];
  /** True where the cells of a row add up to something. */
  addsUp: boolean;
  /** How it is drawn: columns stacked over the rows, or over each other; a table alone. */
  chart: 'columns' | 'bars' | 'none';
}

export interface Reading {
  language: Language;
  /** A rule's title; its id where it is gone. */
  ruleTitle: (id: string) => string;
}

type Word = keyof typeof figureWords;

/** Rows drawn in one chart; the table has them all. */
export const MOST_BARS = 15;

const monthName = (month: string, language: Language): string =>
  new Intl.DateTimeFormat(LOCALE[language], { month: 'short', year: '2-digit', timeZone: 'UTC' }).format(
    Date.parse(`${month}-15`),
  );

const sum = (cells: readonly number[]): number => cells.reduce((total, cell) => total + cell, 0);

export const totalOf = ({ rows }: Section): number => sum(rows.flatMap(({ cells }) => cells));

const severityName = (level: (typeof SEVERITIES)[number], language: Language): string =>
  level === 'not_assessed' ? say(language, figureWords.notAssessed) : say(language, levelWords[level]);

const requestSections = ({ requests }: Figures, language: Language): Section[] => {
  const word = (key: Word): string => say(language, figureWords[key]);
  const rights = requests.byRight.map(({ what }) => what);
  return [
    {
      id: 'rights',
      title: word('byRight'),
      note: word('byRightNote'),
      headings: [word('month'), ...rights.map((id) => rightWords[id as keyof typeof rightWords]?.[language] ?? id)],
      rows: requests.byMonth.map(({ month, rights: counts }) => ({
        label: monthName(month, language),
        cells: rights.map((id) => counts[id] ?? 0),
      })),
      addsUp: true,
      chart: 'columns',
    },
    {
      id: 'outcomes',
      title: word('outcomes'),
      headings: [word('outcome'), word('number')],
      rows: OUTCOMES.map((id) => ({ label: say(language, outcomeWords[id]), cells: [requests.outcomes[id]] })),
      addsUp: false,
      chart: 'bars',
    },
  ];
};

const incidentSections = ({ incidents }: Figures, language: Language): Section[] => {
  const word = (key: Word): string => say(language, figureWords[key]);
  return [
    {
      id: 'kinds',
      title: word('byKind'),
      headings: [word('kind'), ...SEVERITIES.map((level) => severityName(level, language))],
      rows: incidents.byKind.map(({ what, levels }) => ({
        label: say(language, kindWords[what]),
        cells: SEVERITIES.map((level) => levels[level]),
      })),
      addsUp: true,
      chart: 'bars',
    },
    {
      id: 'authority',
      title: word('authority'),
      headings: [word('outcome'), word('number')],
      rows: AUTHORITY_OUTCOMES.map((id) => ({
        label: say(language, authorityOutcomeWords[id]),
        cells: [incidents.authority[id]],
      })),
      addsUp: false,
      chart: 'bars',
    },
  ];
};

const openSections = ({ open, load }: Figures, language: Language): Section[] => {
  const word = (key: Word): string => say(language, figureWords[key]);
  const ages = AGES.flatMap((age) => open.byAge.filter((each) => each.age === age));
  return [
    {
      id: 'ages',
      title: word('ages'),
      headings: [word('age'), word('incidents'), word('requests'), word('questions')],
      rows: ages.map(({ age, types }) => ({
        label: age.replace('-', '–'),
        cells: [types.incident, types.request, types.question],
      })),
      addsUp: true,
      chart: 'columns',
    },
    {
      id: 'load',
      title: word('load'),
      headings: [word('person'), word('open'), word('overdue')],
      rows: load.map(({ assignee, open: count, overdue }) => ({
        label: assignee ?? word('nobody'),
        cells: [count, overdue],
      })),
      addsUp: false,
      chart: 'none',
    },
  ];
};

export const sectionsOf = (figures: Figures, { language, ruleTitle }: Reading): Section[] => {
  const word = (key: Word): string => say(language, figureWords[key]);
  const rules: Section = {
    id: 'rules',
    title: word('byRule'),
    headings: [word('rule'), word('number')],
    rows: figures.answers.byRule.map(({ what, count }) => ({ label: ruleTitle(what), cells: [count] })),
    addsUp: false,
    chart: 'bars',
  };
  return [
    ...requestSections(figures, language),
    ...incidentSections(figures, language),
    ...openSections(figures, language),
    rules,
  ];
};
