/** What `/gdpr` says that is no answer: help, privacy, language, refusals, failures. */
import type { Translated } from '../domain/language.ts';

export const commandWords = {
  helpTitle: { en: 'What I can do', nl: 'Wat ik kan', fr: 'Ce que je sais faire', de: 'Was ich kann' },
  helpAsk: {
    en: '*Ask in your own words*, in Dutch, French, English or German:\n`/gdpr can I store health info?`\n`/gdpr klant wil zijn gegevens laten wissen`\n`/gdpr j’ai envoyé le fichier au mauvais client`',
    nl: '*Vraag het in je eigen woorden*, in het Nederlands, Frans, Engels of Duits:\n`/gdpr mag ik noteren dat een klant ziek is?`\n`/gdpr klant wil zijn gegevens laten wissen`\n`/gdpr ik heb het bestand naar de verkeerde klant gemaild`',
    fr: '*Posez votre question avec vos mots*, en néerlandais, français, anglais ou allemand :\n`/gdpr puis-je noter qu’un client est malade ?`\n`/gdpr le client veut effacer ses données`\n`/gdpr j’ai envoyé le fichier au mauvais client`',
    de: '*Fragen Sie mit eigenen Worten*, auf Niederländisch, Französisch, Englisch oder Deutsch:\n`/gdpr Darf ich notieren, dass ein Kunde krank ist?`\n`/gdpr Kunde will seine Daten löschen lassen`\n`/gdpr Ich habe die Datei an den falschen Kunden geschickt`',
  },
  helpCommands: {
    en: '`/gdpr incident` something went wrong: the DPO is alerted\n`/gdpr request` somebody wants a copy, a correction, to be forgotten…\n`/gdpr open` what is open, soonest limit first; narrower: `/gdpr open mine overdue` · `/gdpr calendar` as a calendar file\n`/gdpr ticket INC-2026-0001` one ticket\n`/gdpr topics` what I can answer · `/gdpr article 9` what a provision is about\n`/gdpr lang nl` my language: nl, fr, en, de · `/gdpr client` whose instructions count · `/gdpr privacy` what is kept · `/gdpr export` the register or the log as a file (DPO, managers)\n`/gdpr drill` an exercise of the alert (DPO, deputies, administrators)',
    nl: '`/gdpr incident` er liep iets mis: de DPO wordt verwittigd (ook: `datalek`)\n`/gdpr verzoek` iemand wil een kopie, een verbetering, vergeten worden…\n`/gdpr open` wat openstaat, de eerste termijn bovenaan (ook: `openstaand`); gericht: `/gdpr open van mij te laat` · `/gdpr kalender` als kalenderbestand\n`/gdpr ticket INC-2026-0001` één ticket (ook: `dossier`)\n`/gdpr onderwerpen` wat ik kan beantwoorden · `/gdpr artikel 9` waar een bepaling over gaat\n`/gdpr taal nl` mijn taal: nl, fr, en, de · `/gdpr opdrachtgever` wiens instructies tellen · `/gdpr privacy` wat bewaard wordt · `/gdpr exporteren` het register of het logboek als bestand (DPO, managers) · `/gdpr hulp` deze hulp\n`/gdpr oefening` de melding oefenen (DPO, vervangers, beheerders)',
    fr: '`/gdpr incident` quelque chose a mal tourné : le DPO est alerté (aussi : `violation`)\n`/gdpr demande` quelqu’un veut une copie, une correction, l’oubli…\n`/gdpr ouvert` ce qui est ouvert, l’échéance la plus proche d’abord ; plus précis : `/gdpr ouvert à moi en retard` · `/gdpr calendrier` en fichier calendrier\n`/gdpr ticket INC-2026-0001` un ticket (aussi : `dossier`)\n`/gdpr sujets` ce que je peux répondre · `/gdpr article 9` l’objet d’une disposition\n`/gdpr langue fr` ma langue : nl, fr, en, de · `/gdpr client` pour quel donneur d’ordre · `/gdpr vieprivee` ce qui est conservé · `/gdpr exporter` le registre ou le journal en fichier (DPO, managers) · `/gdpr aide` cette aide\n`/gdpr exercice` exercer l’alerte (DPO, suppléants, administrateurs)',
    de: '`/gdpr vorfall` etwas ist schiefgegangen: der DSB wird alarmiert (auch: `datenpanne`)\n`/gdpr anfrage` jemand will eine Kopie, eine Berichtigung, gelöscht werden …\n`/gdpr offen` was offen ist, nächste Frist zuerst; enger: `/gdpr offen meine überfällig` · `/gdpr kalender` als Kalenderdatei\n`/gdpr ticket INC-2026-0001` ein Ticket (auch: `vorgang`)\n`/gdpr themen` was ich beantworten kann · `/gdpr artikel 9` wovon eine Vorschrift handelt\n`/gdpr sprache de` meine Sprache: nl, fr, en, de · `/gdpr auftraggeber` wessen Anweisungen zählen · `/gdpr datenschutz` was gespeichert wird · `/gdpr exportieren` Verzeichnis oder Protokoll als Datei (DSB, Führungskräfte) · `/gdpr hilfe` diese Hilfe\n`/gdpr übung` die Meldung üben (DSB, Vertretungen, Administratoren)',
  },
  topicsTitle: {
    en: 'What I can answer',
    nl: 'Wat ik kan beantwoorden',
    fr: 'Ce que je peux répondre',
    de: 'Was ich beantworten kann',
  },
  edition: {
    en: 'Rulebook edition {edition}',
    nl: 'Editie {edition} van de regels',
    fr: 'Édition {edition} des règles',
    de: 'Ausgabe {edition} der Regeln',
  },
  articleTitle: { en: 'Article {article}', nl: 'Artikel {article}', fr: 'Article {article}', de: 'Artikel {article}' },
  articleRules: {
    en: 'My rules that rest on it:',
    nl: 'Mijn regels die erop steunen:',
    fr: 'Mes règles qui s’y appuient :',
    de: 'Meine Regeln, die darauf beruhen:',
  },
  articleUnknown: {
    en: 'The GDPR has no article {article}. Articles run from 1 to 99, for example `/gdpr article 9` or `/gdpr article 9(2)(a)`.',
    nl: 'De AVG heeft geen artikel {article}. De artikelen lopen van 1 tot 99, bijvoorbeeld `/gdpr artikel 9` of `/gdpr artikel 9(2)(a)`.',
    fr: 'Le RGPD n’a pas d’article {article}. Les articles vont de 1 à 99, par exemple `/gdpr article 9` ou `/gdpr article 9(2)(a)`.',
    de: 'Die DSGVO hat keinen Artikel {article}. Es gibt die Artikel 1 bis 99, zum Beispiel `/gdpr artikel 9` oder `/gdpr artikel 9(2)(a)`.',
  },
  languageSet: {
    en: 'From now on I speak English to you.',
    nl: 'Vanaf nu spreek ik Nederlands met je.',
    fr: 'Désormais, je vous parle en français.',
    de: 'Ab jetzt spreche ich Deutsch mit Ihnen.',
  },
  languageUnknown: {
    en: 'I speak nl, fr, en and de. Try `/gdpr lang nl`.',
    nl: 'Ik spreek nl, fr, en en de. Probeer `/gdpr taal nl`.',
    fr: 'Je parle nl, fr, en et de. Essayez `/gdpr langue fr`.',
    de: 'Ich spreche nl, fr, en und de. Versuchen Sie `/gdpr sprache de`.',
  },
  privacyTitle: { en: 'What is kept', nl: 'Wat bewaard wordt', fr: 'Ce qui est conservé', de: 'Was gespeichert wird' },
  privacy: {
    en: 'Questions are not kept: not the words, not who asked, unless you send one to the DPO yourself. Incidents and requests are kept as tickets with what was typed in the form, who filed them and when; the DPO and whoever the desk is configured for can read them. Your choice of language and of client is kept. Slack keeps its own copy of what passes through it. Nothing goes to a language model or to anybody else.',
    nl: 'Vragen worden niet bewaard: niet de woorden, niet wie ze stelde, tenzij je er zelf een naar de DPO stuurt. Incidenten en verzoeken worden bewaard als ticket, met wat in het formulier is getypt, wie het indiende en wanneer; de DPO en wie daarvoor is aangewezen kunnen ze lezen. Je keuze van taal en opdrachtgever wordt bewaard. Slack houdt zelf een kopie van wat er passeert. Niets gaat naar een taalmodel of naar iemand anders.',
    fr: 'Les questions ne sont pas conservées : ni les mots, ni leur auteur, sauf si vous en envoyez une au DPO. Les incidents et les demandes deviennent des tickets, avec ce qui a été saisi, par qui et quand ; le DPO et les personnes désignées peuvent les lire. Votre langue et votre donneur d’ordre sont conservés. Slack garde sa propre copie de ce qui y passe. Rien n’est transmis à un modèle de langage ni à qui que ce soit d’autre.',
    de: 'Fragen werden nicht gespeichert: weder die Worte noch wer gefragt hat, außer Sie senden selbst eine an den DSB. Vorfälle und Anfragen werden als Ticket gespeichert, mit dem Inhalt des Formulars, der Person und dem Zeitpunkt; der DSB und die dafür bestimmten Personen können sie lesen. Ihre Wahl von Sprache und Auftraggeber wird gespeichert. Slack behält eine eigene Kopie dessen, was durchläuft. Nichts geht an ein Sprachmodell oder an andere.',
  },
  tooLong: {
    en: 'That is longer than I can read at once ({count} characters; {most} at most). Leave the story out and ask the question.',
    nl: 'Dat is langer dan ik in één keer kan lezen ({count} tekens; hoogstens {most}). Laat het verhaal weg en stel de vraag.',
    fr: 'C’est plus long que ce que je peux lire d’un coup ({count} caractères ; {most} au plus). Laissez l’histoire de côté et posez la question.',
    de: 'Das ist länger, als ich auf einmal lesen kann ({count} Zeichen; höchstens {most}). Lassen Sie die Geschichte weg und stellen Sie die Frage.',
  },
  failed: {
    en: 'That did not work, and the fault is mine. Nothing was changed unless I said so. If it happens again, give the DPO or the administrator this reference: {reference}',
    nl: 'Dat lukte niet, en dat ligt aan mij. Er is niets gewijzigd tenzij ik het zei. Gebeurt het opnieuw, geef de DPO of de beheerder dan deze referentie: {reference}',
    fr: 'Cela n’a pas fonctionné, et la faute est de mon côté. Rien n’a changé, sauf si je l’ai dit. Si cela se reproduit, donnez cette référence au DPO ou à l’administrateur : {reference}',
    de: 'Das hat nicht geklappt, und es liegt an mir. Es wurde nichts geändert, außer ich habe es gesagt. Passiert es wieder, geben Sie dem DSB oder dem Administrator diese Referenz: {reference}',
  },
  mayNot: {
    en: 'Only {who} may do this. If you think you should, ask whoever manages gdpr-desk.',
    nl: 'Alleen {who} mag dit doen. Vind je dat jij dit moet kunnen, vraag het dan aan de beheerder van gdpr-desk.',
    fr: 'Seul {who} peut faire cela. Si vous pensez devoir le pouvoir, adressez-vous à l’administrateur de gdpr-desk.',
    de: 'Das darf nur {who}. Wenn Sie meinen, es dürfen zu müssen, wenden Sie sich an die Verwaltung von gdpr-desk.',
  },
  guestsMayNot: {
    en: 'Your account is a guest here, and guests may not do this. Ask somebody of your team to do it for you now; whoever manages gdpr-desk can change it.',
    nl: 'Je account is hier een gastaccount, en gasten mogen dit niet. Vraag nu een collega om het voor je te doen; de beheerder van gdpr-desk kan het aanpassen.',
    fr: 'Votre compte est ici un compte invité, et les invités ne peuvent pas faire cela. Demandez tout de suite à un collègue de le faire pour vous ; l’administrateur de gdpr-desk peut changer ce réglage.',
    de: 'Ihr Konto ist hier ein Gastkonto, und Gäste dürfen das nicht. Bitten Sie gleich jemanden aus Ihrem Team, es für Sie zu tun; die Verwaltung von gdpr-desk kann das ändern.',
  },
  guestTitle: { en: 'Not for guests', nl: 'Niet voor gasten', fr: 'Pas pour les invités', de: 'Nicht für Gäste' },
  dpoOrDeputy: {
    en: 'the DPO or a deputy',
    nl: 'de DPO of een vervanger',
    fr: 'le DPO ou un suppléant',
    de: 'der DSB oder eine Vertretung',
  },
  expired: {
    en: 'Slack closed this button before I could answer. Type the command again.',
    nl: 'Slack sloot deze knop voor ik kon antwoorden. Typ het commando opnieuw.',
    fr: 'Slack a fermé ce bouton avant ma réponse. Retapez la commande.',
    de: 'Slack hat diese Schaltfläche geschlossen, bevor ich antworten konnte. Geben Sie den Befehl noch einmal ein.',
  },
  oldButton: {
    en: 'This button belongs to an older message and does nothing any more. Type the command again.',
    nl: 'Deze knop hoort bij een ouder bericht en doet niets meer. Typ het commando opnieuw.',
    fr: 'Ce bouton vient d’un ancien message et n’a plus d’effet. Retapez la commande.',
    de: 'Diese Schaltfläche gehört zu einer älteren Nachricht und tut nichts mehr. Geben Sie den Befehl noch einmal ein.',
  },
} as const satisfies Record<string, Translated>;
