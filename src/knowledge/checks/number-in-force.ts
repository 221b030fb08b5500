import { type LegalValues, valueInForce } from '../../domain/deadlines/legal-values.ts';
import { LANGUAGES, type Translated } from '../../domain/language.ts';
import type { Check } from '../finding.ts';

type Unit = 'hours' | 'days' | 'months' | 'years' | 'staff';

/** Which numbers of the law a row is about, by what it cites. */
const VALUES: readonly { name: keyof LegalValues; unit: Unit; article: string }[] = [
  { name: 'breachAuthorityHours', unit: 'hours', article: 'GDPR 33' },
  { name: 'requestMonths', unit: 'months', article: 'GDPR 12(3)' },
  { name: 'requestExtensionMonths', unit: 'months', article: 'GDPR 12(3)' },
  { name: 'informMonths', unit: 'months', article: 'GDPR 14' },
  { name: 'qualityRecordingMonths', unit: 'months', article: 'BE Act 2018 10/1' },
  { name: 'childConsentYears', unit: 'years', article: 'BE Act 2018 7' },
  { name: 'debtNoticeDays', unit: 'days', article: 'BE CEL XIX.9' },
  { name: 'recordsExemptStaff', unit: 'staff', article: 'GDPR 30(5)' },
];

/** How each language states a number of a unit. */
const SAID: Record<Unit, Translated<RegExp>> = {
  hours: { en: /(\d+) hours/g, nl: /(\d+) uur/g, fr: /(\d+) heures/g, de: /(\d+) Stunden/g },
  days: {
    en: /(\d+) (?:calendar )?days/g,
    nl: /(\d+) (?:kalender)?dagen/g,
    fr: /(\d+) jours/g,
    de: /(\d+) (?:Kalendert|T)age/g,
  },
  months: {
    en: /\b(one|a|two|three|\d+) months?\b/g,
    nl: /(één|een|twee|drie|\d+) maand/g,
    fr: /\b(un|deux|trois|\d+) mois\b/g,
    de: /\b(eine[mns]|ein|zwei|drei|\d+) Monat/g,
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
  ...{ one: 1, a: 1, two: 2, three: 3, één: 1, een: 1, twee: 2, drie: 3, un: 1, deux: 2, trois: 3 },
  ...{ einem: 1, einen: 1, eines: 1, ein: 1, zwei: 2, drei: 3 },
};

const isWithin = (cited: string, article: string): boolean => cited === article || cited.startsWith(`${article}(`);

export const numberInForce: Check = {
  name: 'number-in-force',
  description:
    'A row leaves the numbers of the law to be filled in; one that it writes itself stays when the law changes.',
  severity: 'error',
  check: (rule, { law }, day) =>
    rule.rows.flatMap(({ id, cites }) => {
      const counting = VALUES.filter(({ article }) => cites.some((cited) => isWithin(cited, article)));
      return [...new Set(counting.map(({ unit }) => unit))].flatMap((unit) => {
        const values = counting.filter((each) => each.unit === unit);
        const inForce = values.flatMap(({ name }) => valueInForce(law, name, day)?.value ?? []);
        return LANGUAGES.flatMap((language) => {
          const { headline = '', answer = '' } = rule[language].rows[id] ?? {};
          return [...`${headline} ${answer}`.matchAll(SAID[unit][language])].map(([said, number = '']) => {
            const is = WORDS[number] ?? Number(number);
            const same = values.find(({ name }) => valueInForce(law, name, day)?.value === is);
            return {
              at: [language, 'rows', id],
              message: `${language}: the row "${id}" says "${said}"${same ? ' itself' : `, and ${[...new Set(inForce)].join(' or ')} is in force`}`,
              remedy: `Write {${same?.name ?? values.map(({ name }) => name).join('} or {')}}: the answer says the number of its day.`,
            };
          });
        });
      });
    }),
};
