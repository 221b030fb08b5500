import { Command } from 'commander';
import { LANGUAGES, type Language } from '../../domain/language.ts';
import { allProvisions, otherProvisions } from '../../knowledge/law.ts';
import { KNOWLEDGE, readSources, type Sources } from '../../knowledge/load.ts';
import { PARTS, type Reading, readingOf } from '../../knowledge/reading.ts';
import { readable, today } from './readable.ts';
import { table } from './table.ts';

/** What covers one provision. */
export interface Coverage {
  ref: string;
  title: string;
  /** Ids of the rules that cite it, or something below it, here or in another country. */
  rules: string[];
  /** Rows that do. */
  rows: number;
  /** Examples of those rules. */
  examples: number;
  /** Questions by which those rows are taught, by language. */
  phrasings: Record<Language, number>;
}

const range = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => `GDPR ${from + i}`);
const points = (article: string, last: string): string[] =>
  Array.from({ length: last.charCodeAt(0) - 96 }, (_, i) => `GDPR ${article}(${String.fromCharCode(97 + i)})`);

/** The provisions of the GDPR that a contact centre meets. */
const GDPR = [
  ...points('5(1)', 'f'),
  'GDPR 5(2)',
  ...points('6(1)', 'f'),
  ...range(7, 8),
  'GDPR 9(1)',
  ...points('9(2)', 'j'),
  ...range(10, 22),
  ...range(24, 39),
  ...range(44, 49),
];

const isWithin = (cited: string, ref: string): boolean => cited === ref || cited.startsWith(`${ref}(`);

type Covering = Pick<Sources, 'rules' | 'jurisdictions'>;

const covers = ({ rules, jurisdictions }: Covering, ref: string): Omit<Coverage, 'ref' | 'title'> => {
  const laid = Object.values(jurisdictions)
    .flatMap(({ overlays }) => overlays)
    .filter(({ cites }) => cites.some((cited) => isWithin(cited, ref)))
    .map(({ rule }) => rule);
  const rowsOf = (rule: Covering['rules'][number]) =>
    rule.rows.filter(({ cites }) => cites.some((cited) => isWithin(cited, ref)));
  const citing = rules.filter(
    (rule) =>
      rowsOf(rule).length > 0 || laid.includes(rule.id) || rule.exceptions.some((cited) => isWithin(cited, ref)),
  );
  const phrasings = (language: Language): number =>
    citing
      .flatMap((rule) => rowsOf(rule).map(({ id }) => rule[language].rows[id]?.phrasings.length ?? 0))
      .reduce((sum, count) => sum + count, 0);
  return {
    rules: citing.map(({ id }) => id),
    rows: citing.reduce((sum, rule) => sum + rowsOf(rule).length, 0),
    examples: citing.reduce((sum, { examples }) => sum + examples.length, 0),
    phrasings: Object.fromEntries(
      LANGUAGES.map((language) => [language, phrasings(language)]),
    ) as Coverage['phrasings'],
  };
};

/** What covers each provision: the GDPR's first, then the other laws' in the order of their file. */
export const coverageOf = (sources: Covering, folder: string = KNOWLEDGE): Coverage[] => {
  const gdpr = allProvisions(folder);
  return [
    ...GDPR.map((ref) => ({ ref, title: gdpr[ref]?.title.en ?? '' })),
    ...otherProvisions(folder).map(({ ref, title }) => ({ ref, title: title.en })),
  ].map((provision) => ({ ...provision, ...covers(sources, provision.ref) }));
};

/** The table, and what nothing covers. */
export const coverageInWords = (found: readonly Coverage[]): string => {
  const without = found.filter(({ rules }) => rules.length === 0).map(({ ref }) => ref);
  return [
    table(
      ['provision', 'rules', 'rows', 'examples', ...LANGUAGES, 'title'],
      found.map(({ ref, title, rules, rows, examples, phrasings }) => [
        ref,
        rules.length,
        rows,
        examples,
        ...LANGUAGES.map((language) => phrasings[language]),
        title,
      ]),
    ),
    '',
    `${LANGUAGES.join(', ')}: phrasings of the rows that cite the provision, or something below it.`,
    without.length > 0 ? `Nothing covers: ${without.join(', ')}.` : 'Every provision is covered.',
  ].join('\n');
};

/** The figures by language, then the longest texts. */
export const readingInWords = ({ figures, longest }: Reading): string =>
  [
    table(
      ['language', 'part', 'texts', 'words median', 'p95', 'over 35', 'ease median', 'p5'],
      LANGUAGES.flatMap((language) =>
        PARTS.map((part) => {
          const { texts, median, p95, long, ease, hardest } = figures[language][part];
          return [language, part, texts, median, p95, `${Math.round(100 * long)} %`, ease, hardest];
        }),
      ),
    ),
    '',
    'Reading ease: Flesch (en), Douma (nl), Kandel-Moles (fr), Amstad (de). Ten seconds are about 35 words. The longest:',
    '',
    table(
      ['words', 'ease', 'language', 'rule', 'row'],
      longest.map(({ words, ease, language, rule, row = '' }) => [words, Math.round(ease), language, rule, row]),
    ),
  ].join('\n');

const coverage = ({ json, reading }: { json?: boolean; reading?: boolean }): void => {
  if (reading) {
    const read = readable(() => readingOf(readSources(), today()));
    console.log(json ? JSON.stringify(read, null, 2) : readingInWords(read));
    return;
  }
  const found = readable(() => coverageOf(readSources()));
  console.log(json ? JSON.stringify({ provisions: found }, null, 2) : coverageInWords(found));
};

export const coverageCommand = (): Command =>
  new Command('coverage')
    .description('rules, rows, examples and phrasings by provision, and which provisions nothing covers')
    .option('--reading', 'how long and how hard the texts are, by language, instead')
    .option('--json', 'print one JSON object, with the ids of the rules')
    .action(coverage);
