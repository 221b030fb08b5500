import { type LegalValues, valueInForce } from '../../domain/deadlines/legal-values.ts';
import { LANGUAGES, type Translated } from '../../domain/language.ts';
import type { Check } from '../finding.ts';

type Unit = 'hours' | 'months' | 'years' | 'staff';

/** Which numbers of the law a row may state, by what it cites. */
const VALUES: readonly { name: keyof LegalValues; unit: Unit; article: string }[] = [
  { name: 'breachAuthorityHours', unit: 'hours', article: 'GDPR 33' },
  { name: 'requestMonths', unit: 'months', article: 'GDPR 12(3)' },
  { name: 'requestExtensionMonths', unit: 'months', article: 'GDPR 12(3)' },
  { name: 'qualityRecordingMonths', unit: 'months', article: 'BE Act 2018 10/1' },
  { name: 'childConsentYears', unit: 'years', article: 'BE Act 2018 7' },
  { name: 'recordsExemptStaff', unit: 'staff', article: 'GDPR 30(5)' },
];

/** How each language states a number of a unit. */
const SAID: Record<Unit, Translated<RegExp>> = {
  hours: { en: /(\d+) hours/g, nl: /(\d+) uur/g, fr: /(\d+) heures/g, de: /(\d+) Stunden/g },
  months: {
    en: /\b(one|two|three|\d+) months?\b/g,
    nl: /(één|twee|drie|\d+) maand/g,
    fr: /\b(un|deux|trois|\d+) mois\b/g,
    de: /\b(eine[ms]?|zwei|drei|\d+) Monat/g,
  },
  years: { en: /\bfrom (\d+)\b/g, nl: /\bvanaf (\d+)\b/g, fr: /\bdès (\d+) ans/g, de: /\bab (\d+)\b/g },
  staff: {
    en: /(\d+) (?:staff|people|employees)/g,
    nl: /(\d+) (?:mensen|personen|werknemers)/g,
    fr: /(\d+) (?:personnes|travailleurs)/g,
    de: /(\d+) (?:Personen|Beschäftigte)/g,
  },
};

const WORDS: Record<string, number> = {
  ...{ one: 1, two: 2, three: 3, één: 1, twee: 2, drie: 3, un: 1, deux: 2, trois: 3 },
  ...{ einem: 1, eines: 1, eine: 1, zwei: 2, drei: 3 },
};

const isWithin = (cited: string, article: string): boolean => cited === article || cited.startsWith(`${article}(`);

export const numberInForce: Check = {
  name: 'number-in-force',
  description: 'A number of the law that a row states is the one in force, by knowledge/law/legal-values.yml.',
  severity: 'error',
  check: (rule, { law }, day) =>
    rule.rows.flatMap(({ id, cites }) => {
      const counting = VALUES.filter(({ article }) => cites.some((cited) => isWithin(cited, article)));
      return [...new Set(counting.map(({ unit }) => unit))].flatMap((unit) => {
        const values = counting.filter((each) => each.unit === unit);
        const numbers = values.flatMap(({ name }) => valueInForce(law, name, day)?.value ?? []);
        // An answer that came in time counts from the request: the month and its extension may be stated together.
        const allowed = new Set([...numbers, numbers.reduce((sum, value) => sum + value, 0)]);
        return LANGUAGES.flatMap((language) => {
          const { headline = '', answer = '' } = rule[language].rows[id] ?? {};
          return [...`${headline} ${answer}`.matchAll(SAID[unit][language])]
            .filter(([, said = '']) => !allowed.has(WORDS[said] ?? Number(said)))
            .map(([said]) => ({
              at: [language, 'rows', id],
              message: `${language}: the row "${id}" says "${said}", and ${[...new Set(numbers)].join(' or ')} is in force`,
              remedy: `Mend the text, or give the rule a day on which it ends and write its successor (${values.map(({ name }) => name).join(', ')}).`,
            }));
        });
      });
    }),
};
