/** The client whose instructions count for a question: shown on the card, chosen by command, in App Home or on the card. */
import type { Translated } from '../domain/language.ts';

export const clientWords = {
  onCard: {
    en: 'Client: {name}',
    nl: 'Opdrachtgever: {name}',
    fr: 'Donneur d’ordre : {name}',
    de: 'Auftraggeber: {name}',
  },
  none: { en: 'none', nl: 'geen', fr: 'aucun', de: 'keiner' },
  noneOption: {
    en: 'No client in particular',
    nl: 'Geen bepaalde opdrachtgever',
    fr: 'Aucun en particulier',
    de: 'Kein bestimmter',
  },
  choose: {
    en: '*Which client do you work for?* Its instructions then count in my answers.',
    nl: '*Voor welke opdrachtgever werk je?* Zijn instructies tellen dan mee in mijn antwoorden.',
    fr: '*Pour quel donneur d’ordre travaillez-vous ?* Ses instructions compteront dans mes réponses.',
    de: '*Für welchen Auftraggeber arbeiten Sie?* Seine Anweisungen zählen dann in meinen Antworten mit.',
  },
  placeholder: { en: 'Client', nl: 'Opdrachtgever', fr: 'Donneur d’ordre', de: 'Auftraggeber' },
  ofChannel: {
    en: 'A channel that belongs to one client keeps that client, whatever you choose here.',
    nl: 'In een kanaal van één opdrachtgever geldt altijd die opdrachtgever, wat je hier ook kiest.',
    fr: 'Dans un canal réservé à un donneur d’ordre, c’est toujours lui qui compte, quel que soit votre choix ici.',
    de: 'In einem Kanal, der einem Auftraggeber gehört, zählt immer dieser, was Sie hier auch wählen.',
  },
  which: {
    en: 'For which client do you ask this?',
    nl: 'Voor welke opdrachtgever vraag je dit?',
    fr: 'Pour quel donneur d’ordre posez-vous cette question ?',
    de: 'Für welchen Auftraggeber fragen Sie?',
  },
  more: {
    en: 'There are {count} more: `/gdpr client` shows them all.',
    nl: 'Er zijn er nog {count}: `/gdpr opdrachtgever` toont ze allemaal.',
    fr: 'Il y en a encore {count} : `/gdpr client` les montre tous.',
    de: 'Es gibt noch {count}: `/gdpr auftraggeber` zeigt alle.',
  },
  chosen: {
    en: 'From now on I answer you with the instructions of {name} as well. `/gdpr client none` ends that.',
    nl: 'Vanaf nu tel ik de instructies van {name} mee in mijn antwoorden. Met `/gdpr opdrachtgever geen` stopt dat.',
    fr: 'Désormais, je tiens aussi compte des instructions de {name}. `/gdpr client aucun` y met fin.',
    de: 'Ab jetzt zähle ich die Anweisungen von {name} mit. `/gdpr auftraggeber keiner` beendet das.',
  },
  cleared: {
    en: 'From now on I answer you without the instructions of any client.',
    nl: 'Vanaf nu antwoord ik zonder instructies van een opdrachtgever.',
    fr: 'Désormais, je réponds sans les instructions d’un donneur d’ordre.',
    de: 'Ab jetzt antworte ich ohne Anweisungen eines Auftraggebers.',
  },
  notKept: {
    en: 'Your choice could not be kept just now. Try it again in a minute; until then, choose the client on each card.',
    nl: 'Je keuze kon nu niet bewaard worden. Probeer het over een minuut opnieuw; kies de opdrachtgever intussen op elke kaart.',
    fr: 'Votre choix n’a pas pu être conservé. Réessayez dans une minute ; d’ici là, choisissez le donneur d’ordre sur chaque fiche.',
    de: 'Ihre Wahl konnte gerade nicht gespeichert werden. Versuchen Sie es in einer Minute noch einmal; wählen Sie den Auftraggeber so lange auf jeder Karte.',
  },
  noClients: {
    en: 'No clients are configured. Whoever manages gdpr-desk can add them under `clients`.',
    nl: 'Er zijn geen opdrachtgevers ingesteld. De beheerder van gdpr-desk kan ze toevoegen onder `clients`.',
    fr: 'Aucun donneur d’ordre n’est configuré. L’administrateur de gdpr-desk peut les ajouter sous `clients`.',
    de: 'Es sind keine Auftraggeber eingerichtet. Die Verwaltung von gdpr-desk kann sie unter `clients` eintragen.',
  },
} as const satisfies Record<string, Translated>;
