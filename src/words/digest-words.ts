/** What the daily digest says. */
import type { Translated } from '../domain/language.ts';

export const digestWords = {
  fallback: {
    en: 'Data protection today: {overdue} overdue, {today} due today, {week} more this week',
    nl: 'Gegevensbescherming vandaag: {overdue} te laat, {today} voor vandaag, {week} later deze week',
    fr: 'Protection des données aujourd’hui : {overdue} en retard, {today} pour aujourd’hui, {week} cette semaine',
    de: 'Datenschutz heute: {overdue} überfällig, {today} heute fällig, {week} diese Woche',
  },
  title: {
    en: 'Data protection on {day}',
    nl: 'Gegevensbescherming op {day}',
    fr: 'Protection des données, {day}',
    de: 'Datenschutz am {day}',
  },
  open: {
    en: 'Open: {incidents, plural, one {# incident} other {# incidents}}, {requests, plural, one {# request} other {# requests}}, {questions, plural, one {# question} other {# questions}}',
    nl: 'Open: {incidents, plural, one {# incident} other {# incidenten}}, {requests, plural, one {# verzoek} other {# verzoeken}}, {questions, plural, one {# vraag} other {# vragen}}',
    fr: 'En cours : {incidents, plural, one {# incident} other {# incidents}}, {requests, plural, one {# demande} other {# demandes}}, {questions, plural, one {# question} other {# questions}}',
    de: 'Offen: {incidents, plural, one {# Vorfall} other {# Vorfälle}}, {requests, plural, one {# Anfrage} other {# Anfragen}}, {questions, plural, one {# Frage} other {# Fragen}}',
  },
  unacknowledged: {
    en: '{count, plural, one {# incident waits} other {# incidents wait}} for somebody to acknowledge it',
    nl: '{count, plural, one {# incident wacht} other {# incidenten wachten}} op bevestiging',
    fr: '{count, plural, one {# incident attend} other {# incidents attendent}} une prise en charge',
    de: '{count, plural, one {# Vorfall wartet} other {# Vorfälle warten}} auf Bestätigung',
  },
  unassigned: {
    en: '{count, plural, one {# request has} other {# requests have}} nobody to answer it',
    nl: '{count, plural, one {# verzoek is} other {# verzoeken zijn}} nog aan niemand toegewezen',
    fr: '{count, plural, one {# demande n’est attribuée} other {# demandes ne sont attribuées}} à personne',
    de: '{count, plural, one {# Anfrage ist} other {# Anfragen sind}} noch niemandem zugewiesen',
  },
  overdue: { en: 'Overdue', nl: 'Te laat', fr: 'En retard', de: 'Überfällig' },
  today: { en: 'Due today', nl: 'Voor vandaag', fr: 'Pour aujourd’hui', de: 'Heute fällig' },
  week: {
    en: 'In the next six days',
    nl: 'In de komende zes dagen',
    fr: 'Dans les six prochains jours',
    de: 'In den nächsten sechs Tagen',
  },
  more: {
    en: 'and {count} more',
    nl: 'en nog {count}',
    fr: 'et {count} de plus',
    de: 'und {count} weitere',
  },
  nothing: {
    en: 'Nothing is due this week.',
    nl: 'Deze week moet er niets klaar zijn.',
    fr: 'Rien n’est dû cette semaine.',
    de: 'Diese Woche ist nichts fällig.',
  },
} as const satisfies Record<string, Translated>;
