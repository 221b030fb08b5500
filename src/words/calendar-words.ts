/** What stands in a calendar: a ticket's number and which limit it is. */
import type { Translated } from '../domain/language.ts';

export const calendarWords = {
  authority: {
    en: '{id}: end of the 72 hours',
    nl: '{id}: einde van de 72 uur',
    fr: '{id} : fin des 72 heures',
    de: '{id}: Ende der 72 Stunden',
  },
  client: {
    en: '{id}: client told by then',
    nl: '{id}: opdrachtgever tegen dan ingelicht',
    fr: '{id} : donneur d’ordre informé au plus tard',
    de: '{id}: Auftraggeber bis dahin informiert',
  },
  answer: {
    en: '{id}: answer to the request',
    nl: '{id}: antwoord op het verzoek',
    fr: '{id} : réponse à la demande',
    de: '{id}: Antwort auf die Anfrage',
  },
  forward: {
    en: '{id}: handed to the client by then',
    nl: '{id}: tegen dan doorgegeven aan de opdrachtgever',
    fr: '{id} : transmis au donneur d’ordre au plus tard',
    de: '{id}: bis dahin an den Auftraggeber weitergegeben',
  },
} as const satisfies Record<string, Translated>;
