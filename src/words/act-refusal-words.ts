/** What is refused and why: each sentence says what to do. */
import type { Translated } from '../domain/language.ts';
import { taskRefusalWords } from './task-words.ts';

export const actRefusalWords = {
  ...taskRefusalWords,
  over: {
    en: 'This incident is closed or dismissed: only comments can be added.',
    nl: 'Dit incident is gesloten of afgewezen: je kunt er alleen nog iets bij opmerken.',
    fr: 'Cet incident est clos ou sans suite : seuls des commentaires sont possibles.',
    de: 'Dieser Vorfall ist geschlossen oder verworfen: nur Kommentare sind möglich.',
  },
  changed_meanwhile: {
    en: 'Somebody else changed this incident on {when}, after you opened this form. Nothing was saved. Copy what you typed, open the incident again and look.',
    nl: 'Iemand anders wijzigde dit incident op {when}, nadat je dit formulier opende. Er is niets bewaard. Kopieer wat je typte, open het incident opnieuw en kijk.',
    fr: 'Quelqu’un d’autre a modifié cet incident le {when}, après l’ouverture de ce formulaire. Rien n’a été enregistré. Copiez votre texte, rouvrez l’incident et vérifiez.',
    de: 'Jemand anderes hat diesen Vorfall am {when} geändert, nachdem Sie dieses Formular geöffnet hatten. Nichts wurde gespeichert. Kopieren Sie Ihren Text, öffnen Sie den Vorfall erneut und prüfen Sie.',
  },
  not_assessed: {
    en: 'Assess it first: the decision rests on the assessment.',
    nl: 'Beoordeel het eerst: de beslissing steunt op de beoordeling.',
    fr: 'Évaluez-le d’abord : la décision repose sur l’évaluation.',
    de: 'Bewerten Sie ihn zuerst: die Entscheidung beruht auf der Bewertung.',
  },
  no_decision: {
    en: 'This needs both decisions first (authority, people concerned).',
    nl: 'Hiervoor zijn eerst beide beslissingen nodig (autoriteit, betrokkenen).',
    fr: 'Il faut d’abord les deux décisions (autorité, personnes concernées).',
    de: 'Dafür braucht es erst beide Entscheidungen (Behörde, Betroffene).',
  },
  needs_reason: {
    en: 'Give a reason: this is otherwise than proposed, or a correction.',
    nl: 'Geef een reden: dit is anders dan voorgesteld, of een verbetering.',
    fr: 'Donnez un motif : c’est autre que proposé, ou une rectification.',
    de: 'Geben Sie einen Grund an: es weicht vom Vorschlag ab oder ist eine Berichtigung.',
  },
  awaits_second: {
    en: 'The decision waits for a second person: it does not count yet.',
    nl: 'De beslissing wacht op een tweede persoon: ze geldt nog niet.',
    fr: 'La décision attend une seconde personne : elle ne vaut pas encore.',
    de: 'Die Entscheidung wartet auf eine zweite Person: sie gilt noch nicht.',
  },
  same_person: {
    en: 'You took or wrote down this decision: somebody else must confirm it.',
    nl: 'Jij nam of noteerde deze beslissing: iemand anders moet ze bevestigen.',
    fr: 'Vous avez pris ou noté cette décision : une autre personne doit la confirmer.',
    de: 'Sie haben diese Entscheidung getroffen oder notiert: jemand anderes muss sie bestätigen.',
  },
  nothing_to_confirm: {
    en: 'No decision waits for a second person.',
    nl: 'Er wacht geen beslissing op een tweede persoon.',
    fr: 'Aucune décision n’attend une seconde personne.',
    de: 'Keine Entscheidung wartet auf eine zweite Person.',
  },
  needs_delay_reason: {
    en: 'It was sent after the limit: say why it was late (Art. 33(1)). If there is no field for it here, open “Notified…” again.',
    nl: 'Het is na de termijn verstuurd: zeg waarom het te laat was (art. 33, lid 1). Staat er hier geen veld voor, open “Ingelicht…” dan opnieuw.',
    fr: 'C’est envoyé après le délai : dites pourquoi (art. 33, par. 1). S’il n’y a pas de champ ici, rouvrez « Notifié… ».',
    de: 'Es wurde nach der Frist gesendet: sagen Sie, warum (Art. 33 Abs. 1). Gibt es hier kein Feld dafür, öffnen Sie „Benachrichtigt…“ noch einmal.',
  },
  authority_not_told: {
    en: 'It was decided to notify the authority. Record that first (“Notified…”).',
    nl: 'Er is beslist de autoriteit in te lichten. Noteer dat eerst (“Ingelicht…”).',
    fr: 'Il a été décidé de notifier l’autorité. Notez-le d’abord (« Notifié… »).',
    de: 'Die Meldung an die Behörde ist entschieden. Halten Sie sie erst fest („Benachrichtigt…“).',
  },
  subjects_not_told: {
    en: 'It was decided to tell the people concerned. Record that first (“Notified…”).',
    nl: 'Er is beslist de betrokkenen in te lichten. Noteer dat eerst (“Ingelicht…”).',
    fr: 'Il a été décidé d’informer les personnes concernées. Notez-le d’abord (« Notifié… »).',
    de: 'Die Information der Betroffenen ist entschieden. Halten Sie sie erst fest („Benachrichtigt…“).',
  },
  client_not_told: {
    en: 'We are processor: the client must be told first (Art. 33(2)).',
    nl: 'Wij zijn verwerker: eerst moet de opdrachtgever ingelicht zijn (art. 33, lid 2).',
    fr: 'Nous sommes sous-traitants : le donneur d’ordre doit d’abord être informé (art. 33, par. 2).',
    de: 'Wir sind Auftragsverarbeiter: erst muss der Auftraggeber informiert sein (Art. 33 Abs. 2).',
  },
  first_notice_missing: {
    en: 'The authority had no notice yet: this is the first one, or the whole at once.',
    nl: 'De autoriteit kreeg nog geen melding: dit is de eerste, of alles ineens.',
    fr: 'L’autorité n’a pas encore reçu de notification : c’est la première, ou le tout en une fois.',
    de: 'Die Behörde hatte noch keine Meldung: dies ist die erste, oder alles auf einmal.',
  },
  first_notice_sent: {
    en: 'The first notice was sent before: choose further or final.',
    nl: 'De eerste melding is al verstuurd: kies aanvullend of definitief.',
    fr: 'La première notification est déjà partie : choisissez complémentaire ou finale.',
    de: 'Die erste Meldung ist schon gesendet: wählen Sie weitere oder abschließende.',
  },
  needs_changed: {
    en: 'Say what is new since the notice before (Art. 33(4)).',
    nl: 'Zeg wat er nieuw is sinds de vorige melding (art. 33, lid 4).',
    fr: 'Dites ce qui est nouveau depuis la notification précédente (art. 33, par. 4).',
    de: 'Sagen Sie, was seit der vorigen Meldung neu ist (Art. 33 Abs. 4).',
  },
  final_notice_missing: {
    en: 'The authority has a first notice and expects the rest: record the final one first (“Notified…”).',
    nl: 'De autoriteit kreeg een eerste melding en verwacht de rest: noteer eerst de definitieve (“Ingelicht…”).',
    fr: 'L’autorité a reçu une première notification et attend la suite : notez d’abord la finale (« Notifié… »).',
    de: 'Die Behörde hat eine erste Meldung und erwartet den Rest: halten Sie erst die abschließende fest („Benachrichtigt…“).',
  },
  not_processor: {
    en: 'We are not the processor here: we decide ourselves.',
    nl: 'Wij zijn hier geen verwerker: we beslissen zelf.',
    fr: 'Nous ne sommes pas sous-traitants ici : nous décidons nous-mêmes.',
    de: 'Wir sind hier nicht Auftragsverarbeiter: wir entscheiden selbst.',
  },
  nothing_changed: {
    en: 'Nothing is different from before.',
    nl: 'Er is niets anders dan voordien.',
    fr: 'Rien n’a changé.',
    de: 'Es ist nichts anders als zuvor.',
  },
  drill: {
    en: 'This is a drill: nothing happened, so nothing is decided or noted. Only acknowledge it.',
    nl: 'Dit is een oefening: er is niets gebeurd, dus er wordt niets beslist of genoteerd. Bevestig ze alleen.',
    fr: 'Ceci est un exercice : rien ne s’est passé, donc rien à décider ni à noter. Prenez-le seulement en charge.',
    de: 'Dies ist eine Übung: es ist nichts geschehen, also wird nichts entschieden oder notiert. Nur bestätigen.',
  },
  about_them: {
    en: 'This incident is about them: choose somebody else.',
    nl: 'Dit incident gaat over die persoon: kies iemand anders.',
    fr: 'Cet incident concerne cette personne : choisissez quelqu’un d’autre.',
    de: 'Dieser Vorfall betrifft diese Person: wählen Sie jemand anderen.',
  },
  empty: {
    en: 'Write a few words.',
    nl: 'Schrijf enkele woorden.',
    fr: 'Écrivez quelques mots.',
    de: 'Schreiben Sie ein paar Worte.',
  },
  count: {
    en: 'Give a whole number from 0 to 100,000,000, or leave it empty.',
    nl: 'Geef een geheel getal van 0 tot 100.000.000, of laat het leeg.',
    fr: 'Donnez un nombre entier de 0 à 100 000 000, ou laissez vide.',
    de: 'Geben Sie eine ganze Zahl von 0 bis 100.000.000 an oder lassen Sie es leer.',
  },
  not_saved: {
    en: 'NOT SAVED: the store did not take it. What you typed is still here: press again in a moment.',
    nl: 'NIET BEWAARD: de opslag nam het niet aan. Wat je typte staat er nog: druk zo meteen opnieuw.',
    fr: 'NON ENREGISTRÉ : le stockage ne l’a pas accepté. Votre texte est toujours là : réessayez dans un instant.',
    de: 'NICHT GESPEICHERT: der Speicher hat es nicht angenommen. Ihr Text steht noch da: drücken Sie gleich noch einmal.',
  },
} as const satisfies Record<string, Translated>;
