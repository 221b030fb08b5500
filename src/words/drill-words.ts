/** The exercise of the alert. Every sentence says that it is one. */
import type { Translated } from '../domain/language.ts';

export const drillWords = {
  title: {
    en: 'DRILL {id}: this is an exercise',
    nl: 'DRILL {id}: dit is een oefening',
    fr: 'DRILL {id} : ceci est un exercice',
    de: 'DRILL {id}: dies ist eine Übung',
  },
  alert: {
    en: 'Nothing has happened and no limit runs. Do what you would do for a real alert: acknowledge it. The next on the ladder are told in turn, a minute a second, so that every way is tried.',
    nl: 'Er is niets gebeurd en er loopt geen termijn. Doe wat je bij een echte melding zou doen: bevestig ze. De volgenden op de ladder krijgen ze om de beurt, een minuut per seconde, zodat elke weg beproefd wordt.',
    fr: 'Rien ne s’est passé et aucun délai ne court. Faites comme pour une vraie alerte : prenez-la en charge. Les suivants de l’échelle sont alertés tour à tour, une minute par seconde, pour que chaque voie soit essayée.',
    de: 'Es ist nichts geschehen und keine Frist läuft. Tun Sie, was Sie bei einer echten Meldung täten: bestätigen Sie. Die Nächsten auf der Leiter werden der Reihe nach alarmiert, eine Minute je Sekunde, damit jeder Weg erprobt wird.',
  },
  startedBy: {
    en: 'Started by {who}',
    nl: 'Gestart door {who}',
    fr: 'Lancé par {who}',
    de: 'Gestartet von {who}',
  },
  started: {
    en: 'DRILL {id} has started. Everybody on the ladder is told that it is an exercise. You get the report in person, in about two minutes.',
    nl: 'DRILL {id} is gestart. Iedereen op de ladder krijgt te horen dat het een oefening is. Jij krijgt persoonlijk het verslag, over een tweetal minuten.',
    fr: 'DRILL {id} est lancé. Toute l’échelle est prévenue qu’il s’agit d’un exercice. Vous recevrez le rapport en personne, dans deux minutes environ.',
    de: 'DRILL {id} hat begonnen. Alle auf der Leiter erfahren, dass es eine Übung ist. Sie erhalten den Bericht persönlich, in etwa zwei Minuten.',
  },
  running: {
    en: 'A drill runs already: {id}. Wait for its report, ten minutes at most.',
    nl: 'Er loopt al een oefening: {id}. Wacht op het verslag, hoogstens tien minuten.',
    fr: 'Un exercice est déjà en cours : {id}. Attendez son rapport, dix minutes au plus.',
    de: 'Es läuft schon eine Übung: {id}. Warten Sie auf ihren Bericht, höchstens zehn Minuten.',
  },
  who: {
    en: 'the DPO, a deputy or an administrator',
    nl: 'de DPO, een vervanger of een beheerder',
    fr: 'le DPO, un suppléant ou un administrateur',
    de: 'der DSB, eine Vertretung oder ein Administrator',
  },
  report: {
    en: 'DRILL {id}: report of the exercise',
    nl: 'DRILL {id}: verslag van de oefening',
    fr: 'DRILL {id} : rapport de l’exercice',
    de: 'DRILL {id}: Bericht der Übung',
  },
  sent: {
    en: '{target}: due after {after} s, told {took} s later',
    nl: '{target}: aan de beurt na {after} s, {took} s later verwittigd',
    fr: '{target} : prévu après {after} s, alerté {took} s plus tard',
    de: '{target}: fällig nach {after} s, {took} s später alarmiert',
  },
  sentAfterError: {
    en: '{target}: due after {after} s, told {took} s later, after an error ({error})',
    nl: '{target}: aan de beurt na {after} s, {took} s later verwittigd, na een fout ({error})',
    fr: '{target} : prévu après {after} s, alerté {took} s plus tard, après une erreur ({error})',
    de: '{target}: fällig nach {after} s, {took} s später alarmiert, nach einem Fehler ({error})',
  },
  notSent: {
    en: '{target}: due after {after} s, NOT REACHED ({error}). Mend it: in earnest nobody would be told there.',
    nl: '{target}: aan de beurt na {after} s, NIET BEREIKT ({error}). Herstel het: in het echt wordt daar niemand verwittigd.',
    fr: '{target} : prévu après {after} s, NON ATTEINT ({error}). À réparer : en vrai, personne n’y serait alerté.',
    de: '{target}: fällig nach {after} s, NICHT ERREICHT ({error}). Beheben Sie es: im Ernstfall würde dort niemand alarmiert.',
  },
  acknowledged: {
    en: 'Acknowledged by {who} after {after} s.',
    nl: 'Bevestigd door {who} na {after} s.',
    fr: 'Pris en charge par {who} après {after} s.',
    de: 'Bestätigt von {who} nach {after} s.',
  },
  notAcknowledged: {
    en: 'Nobody acknowledged. In earnest everybody would be told again each hour.',
    nl: 'Niemand bevestigde. In het echt wordt iedereen elk uur opnieuw verwittigd.',
    fr: 'Personne ne l’a pris en charge. En vrai, tous seraient alertés de nouveau chaque heure.',
    de: 'Niemand hat bestätigt. Im Ernstfall würden alle jede Stunde erneut alarmiert.',
  },
  pace: {
    en: 'A minute of the real ladder took a second. Counted nowhere: not in the register, not in any figure.',
    nl: 'Een minuut van de echte ladder duurde een seconde. Nergens meegeteld: niet in het register, in geen enkel cijfer.',
    fr: 'Une minute de la vraie échelle a duré une seconde. Compté nulle part : ni au registre, ni dans aucun chiffre.',
    de: 'Eine Minute der echten Leiter dauerte eine Sekunde. Nirgends mitgezählt: nicht im Verzeichnis, in keiner Zahl.',
  },
  webhook: {
    en: 'the address outside Slack',
    nl: 'het adres buiten Slack',
    fr: 'l’adresse hors de Slack',
    de: 'die Adresse außerhalb von Slack',
  },
  channel: { en: 'channel {id}', nl: 'kanaal {id}', fr: 'canal {id}', de: 'Kanal {id}' },
} as const satisfies Record<string, Translated>;
