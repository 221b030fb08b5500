import type { LegalValues } from '../domain/deadlines/legal-values.ts';
import type { Translated } from '../domain/language.ts';

const hours: Translated = {
  en: '{value, plural, one {# hour} other {# hours}}',
  nl: '{value} uur',
  fr: '{value, plural, one {# heure} other {# heures}}',
  de: '{value, plural, one {# Stunde} other {# Stunden}}',
};

const calendarDays: Translated = {
  en: '{value, plural, one {# calendar day} other {# calendar days}}',
  nl: '{value, plural, one {# kalenderdag} other {# kalenderdagen}}',
  fr: '{value, plural, one {# jour calendrier} other {# jours calendrier}}',
  de: '{value, plural, one {# Kalendertag} other {# Kalendertagen}}',
};

const months: Translated = {
  en: '{value, plural, =1 {one month} =2 {two months} =3 {three months} other {# months}}',
  nl: '{value, plural, =1 {één maand} =2 {twee maanden} =3 {drie maanden} other {# maanden}}',
  fr: '{value, plural, =1 {un mois} =2 {deux mois} =3 {trois mois} other {# mois}}',
  de: '{value, plural, =1 {einem Monat} =2 {zwei Monaten} =3 {drei Monaten} other {# Monaten}}',
};

const number: Translated = { en: '{value}', nl: '{value}', fr: '{value}', de: '{value}' };

/** How a text of a rule says a number of the law, in German in the dative (`binnen {requestMonths}`, `nach {debtNoticeDays}`). */
export const legalValueWords: Record<keyof LegalValues, Translated> = {
  breachAuthorityHours: hours,
  requestMonths: months,
  requestExtensionMonths: months,
  informMonths: months,
  childConsentYears: number,
  childConsentYearsNL: number,
  childConsentYearsFR: number,
  childConsentYearsDE: number,
  qualityRecordingMonths: months,
  debtNoticeDays: calendarDays,
  recordsExemptStaff: number,
};
