/** What a reminder says: which limit is near or has passed, and what is still to be done. */
import type { Translated } from '../domain/language.ts';

export const reminderWords = {
  authorityHours: {
    en: '{id}: {hours, plural, =0 {less than an hour} one {# hour} other {# hours}} left until the 72-hour limit',
    nl: '{id}: nog {hours, plural, =0 {geen uur} other {# uur}} tot de limiet van 72 uur',
    fr: '{id} : plus que {hours, plural, =0 {moins d’une heure} one {# heure} other {# heures}} avant la limite des 72 heures',
    de: '{id}: noch {hours, plural, =0 {keine Stunde} one {# Stunde} other {# Stunden}} bis zum Ablauf der 72-Stunden-Frist',
  },
  authorityPassed: {
    en: '{id}: the 72-hour limit has passed',
    nl: '{id}: de limiet van 72 uur is verstreken',
    fr: '{id} : la limite des 72 heures est dépassée',
    de: '{id}: Die 72-Stunden-Frist ist abgelaufen',
  },
  clientHours: {
    en: '{id}: {hours, plural, =0 {less than an hour} one {# hour} other {# hours}} left to tell the client',
    nl: '{id}: nog {hours, plural, =0 {geen uur} other {# uur}} om de opdrachtgever in te lichten',
    fr: '{id} : plus que {hours, plural, =0 {moins d’une heure} one {# heure} other {# heures}} pour informer le donneur d’ordre',
    de: '{id}: noch {hours, plural, =0 {keine Stunde} one {# Stunde} other {# Stunden}}, um den Auftraggeber zu informieren',
  },
  clientPassed: {
    en: '{id}: the client should have been told by now',
    nl: '{id}: de opdrachtgever had al ingelicht moeten zijn',
    fr: '{id} : le donneur d’ordre aurait déjà dû être informé',
    de: '{id}: Der Auftraggeber hätte schon informiert sein müssen',
  },
  answerDays: {
    en: '{id}: {days, plural, =0 {the answer is due today} =1 {the answer is due tomorrow} other {# days left to answer}}',
    nl: '{id}: {days, plural, =0 {het antwoord moet vandaag weg} =1 {het antwoord moet morgen weg} other {nog # dagen om te antwoorden}}',
    fr: '{id} : {days, plural, =0 {la réponse est due aujourd’hui} =1 {la réponse est due demain} other {plus que # jours pour répondre}}',
    de: '{id}: {days, plural, =0 {Die Antwort ist heute fällig} =1 {Die Antwort ist morgen fällig} other {noch # Tage für die Antwort}}',
  },
  answerPassed: {
    en: '{id}: the answer is overdue',
    nl: '{id}: het antwoord is te laat',
    fr: '{id} : la réponse est en retard',
    de: '{id}: Die Antwort ist überfällig',
  },
  status: { en: 'Status', nl: 'Status', fr: 'État', de: 'Status' },
  assignee: { en: 'Assigned to', nl: 'Toegewezen aan', fr: 'Attribué à', de: 'Zugewiesen an' },
  nobody: { en: 'nobody yet', nl: 'nog niemand', fr: 'personne encore', de: 'noch niemand' },
  notAcknowledged: {
    en: 'Nobody has acknowledged the alert yet.',
    nl: 'Nog niemand bevestigde de melding.',
    fr: 'Personne n’a encore pris l’alerte en charge.',
    de: 'Noch niemand hat die Meldung bestätigt.',
  },
  notAssessed: {
    en: 'It is not assessed yet: only the assessment shows whether the authority must be told.',
    nl: 'Het is nog niet beoordeeld: pas de beoordeling toont of de autoriteit ingelicht moet worden.',
    fr: 'L’incident n’est pas encore évalué : seule l’évaluation montre s’il faut notifier l’autorité.',
    de: 'Der Vorfall ist noch nicht bewertet: erst die Bewertung zeigt, ob die Behörde zu benachrichtigen ist.',
  },
  notDecided: {
    en: 'It is assessed, but nobody has decided yet whether the authority is told.',
    nl: 'Het is beoordeeld, maar nog niemand besliste of de autoriteit wordt ingelicht.',
    fr: 'L’incident est évalué, mais personne n’a encore décidé de notifier ou non.',
    de: 'Der Vorfall ist bewertet, aber noch niemand hat entschieden, ob die Behörde benachrichtigt wird.',
  },
  awaitsSecond: {
    en: 'The decision counts only once a second person has confirmed it.',
    nl: 'De beslissing telt pas als een tweede persoon ze bevestigt.',
    fr: 'La décision ne vaut qu’une fois confirmée par une seconde personne.',
    de: 'Die Entscheidung gilt erst, wenn eine zweite Person sie bestätigt hat.',
  },
  notTold: {
    en: 'Decided: the authority is to be told. That it was told is not recorded yet.',
    nl: 'Beslist: de autoriteit wordt ingelicht. Dat dit gebeurd is, staat nog niet genoteerd.',
    fr: 'Décidé : l’autorité doit être notifiée. Rien n’indique encore que c’est fait.',
    de: 'Entschieden: die Behörde wird benachrichtigt. Dass es geschehen ist, steht noch nicht hier.',
  },
  clientNotTold: {
    en: 'Tell the client, then record it here. What is not known yet may follow later.',
    nl: 'Licht de opdrachtgever in en noteer het hier. Wat nog niet bekend is, mag later volgen.',
    fr: 'Informez le donneur d’ordre, puis notez-le ici. Ce qui n’est pas encore connu peut suivre.',
    de: 'Informieren Sie den Auftraggeber und vermerken Sie es hier. Was noch nicht bekannt ist, darf folgen.',
  },
  inPhases: {
    en: 'Not everything is known? Notify what is; the rest may follow (Art. 33(4) GDPR).',
    nl: 'Is nog niet alles bekend? Meld wat je weet; de rest mag volgen (art. 33(4) AVG).',
    fr: 'Tout n’est pas connu ? Notifiez ce qui l’est ; le reste peut suivre (art. 33(4) RGPD).',
    de: 'Noch nicht alles bekannt? Melden Sie, was Sie wissen; der Rest darf folgen (Art. 33(4) DSGVO).',
  },
  lateAuthority: {
    en: 'If the authority must be told, tell it now all the same, and give the reasons for the delay (Art. 33(1) GDPR).',
    nl: 'Moet de autoriteit ingelicht worden, doe het dan nu alsnog en geef de redenen van de vertraging (art. 33(1) AVG).',
    fr: 'S’il faut notifier l’autorité, faites-le maintenant malgré tout et indiquez les motifs du retard (art. 33(1) RGPD).',
    de: 'Ist die Behörde zu benachrichtigen, tun Sie es jetzt trotzdem und begründen Sie die Verzögerung (Art. 33(1) DSGVO).',
  },
  mayExtend: {
    en: 'Too complex to answer in time? Extend before the first month ends, and tell the person why (Art. 12(3) GDPR).',
    nl: 'Te complex om op tijd te antwoorden? Verleng voor de eerste maand om is en zeg de persoon waarom (art. 12(3) AVG).',
    fr: 'Trop complexe pour répondre à temps ? Prolongez avant la fin du premier mois et dites pourquoi à la personne (art. 12(3) RGPD).',
    de: 'Zu komplex für eine Antwort in der Frist? Verlängern Sie vor Ablauf des ersten Monats und nennen Sie der Person die Gründe (Art. 12(3) DSGVO).',
  },
  lateAnswer: {
    en: 'Answer now: the person may complain to the authority or go to court.',
    nl: 'Antwoord nu: de persoon kan klacht indienen bij de autoriteit of naar de rechter stappen.',
    fr: 'Répondez maintenant : la personne peut se plaindre auprès de l’autorité ou saisir la justice.',
    de: 'Antworten Sie jetzt: die Person kann sich bei der Behörde beschweren oder vor Gericht gehen.',
  },
  instead: {
    en: 'You get this because it could not be delivered where it was meant to go.',
    nl: 'Je krijgt dit omdat het niet bezorgd kon worden waar het naartoe moest.',
    fr: 'Vous recevez ceci parce que le message n’a pas pu être remis à son destinataire.',
    de: 'Sie erhalten dies, weil es dort, wohin es sollte, nicht zugestellt werden konnte.',
  },
} as const satisfies Record<string, Translated>;
