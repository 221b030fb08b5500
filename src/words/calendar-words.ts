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
  button: {
    en: 'As a calendar file',
    nl: 'Als kalenderbestand',
    fr: 'En fichier calendrier',
    de: 'Als Kalenderdatei',
  },
  yours: {
    en: 'Your limits as a calendar. Open the file in your calendar; ask for a new one when something has changed.',
    nl: 'Je termijnen als kalender. Open het bestand in je agenda; vraag een nieuw als er iets veranderd is.',
    fr: 'Vos échéances en calendrier. Ouvrez le fichier dans votre agenda ; demandez-en un nouveau si quelque chose a changé.',
    de: 'Ihre Fristen als Kalender. Öffnen Sie die Datei in Ihrem Kalender; holen Sie eine neue, wenn sich etwas geändert hat.',
  },
  sent: {
    en: '{count, plural, one {# limit is} other {# limits are}} in a calendar file in your messages from me.',
    nl: '{count, plural, one {# termijn staat} other {# termijnen staan}} in een kalenderbestand bij je berichten van mij.',
    fr: '{count, plural, one {# échéance se trouve} other {# échéances se trouvent}} dans un fichier calendrier parmi mes messages.',
    de: '{count, plural, one {# Frist steht} other {# Fristen stehen}} in einer Kalenderdatei bei Ihren Nachrichten von mir.',
  },
  nothing: {
    en: 'No limit runs that you may see.',
    nl: 'Er loopt geen termijn die je mag zien.',
    fr: 'Aucune échéance en cours que vous puissiez voir.',
    de: 'Es läuft keine Frist, die Sie sehen dürfen.',
  },
} as const satisfies Record<string, Translated>;
