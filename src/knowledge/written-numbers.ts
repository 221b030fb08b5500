/** Numbers that a text writes out itself, by what they count. */
import type { Language, Translated } from '../domain/language.ts';

export type Unit = 'hours' | 'days' | 'months' | 'years' | 'staff';

/**
 * How each language states a number of a unit. Not a time of day (`om 14 uur`), nor a habit (`once a month`), nor working
 * days; and of ages only those that GDPR 8(1) leaves to a country.
 */
const SAID: Record<Unit, Translated<RegExp>> = {
  hours: {
    en: /(\d+) hours/gi,
    nl: /(?<!\b(?:om|na|vanaf|en) )\b(\d+) uur|\b(2[5-9]|[3-9]\d) uur/gi,
    fr: /(?<!(?:^|\s)(?:à|après|et) )\b(\d+) heures|\b(2[5-9]|[3-9]\d) heures/gi,
    de: /(\d+) Stunden/gi,
  },
  days: {
    en: /(\d+) (?:calendar )?days/gi,
    nl: /(\d+) (?:kalender)?dagen/gi,
    fr: /(\d+) jours(?! ouvr)/gi,
    de: /(\d+) (?:Kalendert|T)agen?/gi,
  },
  months: {
    en: /(?<!\b(?:once|twice|times) )\b(one|a|two|three|\d+) months?\b/gi,
    nl: /(?<!\p{L})(één|een|twee|drie|\d+) maand(?:en)?\b/giu,
    fr: /\b(un|deux|trois|\d+) mois\b/gi,
    de: /\b(eine[mns]|ein|zwei|drei|\d+) Monat(?:en?|s|es)?\b/gi,
  },
  years: {
    en: /\b(?:from|under|below|age (?:is|of)) (1[3-6])\b|\b(1[3-6]) years/gi,
    nl: /\b(?:vanaf|onder|leeftijd(?: is| van)?) (1[3-6])\b|\b(1[3-6]) jaar/gi,
    fr: /(?:\bdès )?\b(1[3-6]) ans\b/gi,
    de: /\b(?:ab|unter|Alter(?: ist| von)?) (1[3-6])\b|\b(1[3-6]) Jahre/gi,
  },
  staff: {
    en: /(\d+) (?:staff|people|employees)/gi,
    nl: /(\d+) (?:mensen|personen|werknemers)/gi,
    fr: /(\d+) (?:personnes|travailleurs)/gi,
    de: /(\d+) (?:Personen|Beschäftigte)/gi,
  },
};

const WORDS: Record<string, number> = {
  ...{ one: 1, a: 1, two: 2, three: 3, één: 1, een: 1, twee: 2, drie: 3, un: 1, deux: 2, trois: 3 },
  ...{ einem: 1, einen: 1, eines: 1, ein: 1, zwei: 2, drei: 3 },
};

/** @returns what the text says, and the number that it is */
export const writtenNumbers = (text: string, language: Language, unit: Unit): { said: string; is: number }[] =>
  [...text.matchAll(SAID[unit][language])].map(([said, ...numbers]) => {
    const number = numbers.find((each) => each !== undefined)?.toLowerCase() ?? '';
    return { said, is: WORDS[number] ?? Number(number) };
  });
