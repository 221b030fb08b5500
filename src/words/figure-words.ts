/** The numbers of the report, the monthly digest and App Home: never a word of a ticket. */
import type { AuthorityOutcome, Outcome } from '../domain/figures.ts';
import type { Translated } from '../domain/language.ts';

export const outcomeWords: Record<Outcome, Translated> = {
  in_time: { en: 'Answered in time', nl: 'Op tijd beantwoord', fr: 'Répondues à temps', de: 'Rechtzeitig beantwortet' },
  late: { en: 'Answered late', nl: 'Te laat beantwoord', fr: 'Répondues en retard', de: 'Verspätet beantwortet' },
  open: { en: 'Open, time left', nl: 'Open, nog tijd', fr: 'Ouvertes, dans le délai', de: 'Offen, noch Zeit' },
  overdue: { en: 'Open, overdue', nl: 'Open, te laat', fr: 'Ouvertes, en retard', de: 'Offen, überfällig' },
};

export const authorityOutcomeWords: Record<AuthorityOutcome, Translated> = {
  in_time: {
    en: 'Notified within 72 hours',
    nl: 'Aangemeld binnen 72 uur',
    fr: 'Notifiés dans les 72 heures',
    de: 'Binnen 72 Stunden gemeldet',
  },
  late: {
    en: 'Notified after 72 hours',
    nl: 'Aangemeld na 72 uur',
    fr: 'Notifiés après 72 heures',
    de: 'Nach 72 Stunden gemeldet',
  },
  not_notified: {
    en: 'Decided not to notify',
    nl: 'Beslist niet aan te melden',
    fr: 'Décidé de ne pas notifier',
    de: 'Entschieden, nicht zu melden',
  },
  undecided: {
    en: 'Not decided, or not notified yet',
    nl: 'Nog niet beslist of aangemeld',
    fr: 'Pas encore décidé ou notifié',
    de: 'Noch nicht entschieden oder gemeldet',
  },
  client: {
    en: 'For the client to decide',
    nl: 'Beslist de opdrachtgever',
    fr: 'Au donneur d’ordre de décider',
    de: 'Entscheidet der Auftraggeber',
  },
};

export const figureWords = {
  title: {
    en: 'Data-protection desk: report',
    nl: 'Gegevensbescherming: rapport',
    fr: 'Protection des données : rapport',
    de: 'Datenschutz: Bericht',
  },
  period: {
    en: 'From {from} to {to}. Made on {when}, {zone} time.',
    nl: 'Van {from} tot en met {to}. Gemaakt op {when}, tijdzone {zone}.',
    fr: 'Du {from} au {to} inclus. Établi le {when}, fuseau {zone}.',
    de: 'Vom {from} bis einschließlich {to}. Erstellt am {when}, Zeitzone {zone}.',
  },
  method: {
    en: 'Requests count from the day they were received, incidents from the moment the organisation was aware. What is open is as it stands now, whenever it came in. “In time” is measured against the earliest reading of the limit. Exercises are not counted. No content of any ticket is in this report.',
    nl: 'Verzoeken tellen vanaf de dag van ontvangst, incidenten vanaf het moment dat de organisatie ervan wist. Wat openstaat is de stand van nu, wanneer het ook binnenkwam. “Op tijd” is gemeten aan de vroegste lezing van de termijn. Oefeningen tellen niet mee. In dit rapport staat geen inhoud van tickets.',
    fr: 'Les demandes comptent à partir du jour de réception, les incidents à partir du moment où l’organisation en a eu connaissance. Ce qui est ouvert est la situation actuelle, quelle que soit la date d’arrivée. « À temps » se mesure à la lecture la plus stricte du délai. Les exercices ne comptent pas. Ce rapport ne contient aucun contenu de ticket.',
    de: 'Anfragen zählen ab dem Tag des Eingangs, Vorfälle ab Kenntnis der Organisation. Offenes ist der heutige Stand, unabhängig vom Eingang. „Rechtzeitig“ misst sich an der frühesten Lesart der Frist. Übungen zählen nicht mit. Dieser Bericht enthält keine Inhalte von Tickets.',
  },
  requests: { en: 'Requests', nl: 'Verzoeken', fr: 'Demandes', de: 'Anfragen' },
  incidents: { en: 'Incidents', nl: 'Incidenten', fr: 'Incidents', de: 'Vorfälle' },
  questions: { en: 'Questions', nl: 'Vragen', fr: 'Questions', de: 'Fragen' },
  answers: { en: 'Answers given', nl: 'Gegeven antwoorden', fr: 'Réponses données', de: 'Gegebene Antworten' },
  open: { en: 'Open now', nl: 'Nu open', fr: 'Ouverts actuellement', de: 'Jetzt offen' },
  overdue: { en: 'Overdue', nl: 'Te laat', fr: 'En retard', de: 'Überfällig' },
  byRight: {
    en: 'Requests by right and month',
    nl: 'Verzoeken per recht en maand',
    fr: 'Demandes par droit et par mois',
    de: 'Anfragen nach Recht und Monat',
  },
  byRightNote: {
    en: 'A request that invokes two rights counts under both.',
    nl: 'Een verzoek met twee rechten telt bij allebei.',
    fr: 'Une demande qui invoque deux droits compte pour les deux.',
    de: 'Eine Anfrage mit zwei Rechten zählt bei beiden.',
  },
  outcomes: {
    en: 'Requests in time and late',
    nl: 'Verzoeken op tijd en te laat',
    fr: 'Demandes à temps et en retard',
    de: 'Anfragen rechtzeitig und verspätet',
  },
  ages: {
    en: 'What is open, by age in days',
    nl: 'Wat openstaat, naar leeftijd in dagen',
    fr: 'Ce qui est ouvert, par ancienneté en jours',
    de: 'Offenes nach Alter in Tagen',
  },
  byKind: {
    en: 'Incidents by kind and severity',
    nl: 'Incidenten per soort en ernst',
    fr: 'Incidents par genre et gravité',
    de: 'Vorfälle nach Art und Schwere',
  },
  authority: {
    en: 'The authority’s 72 hours (Art. 33)',
    nl: 'De 72 uur van de autoriteit (art. 33)',
    fr: 'Les 72 heures de l’autorité (art. 33)',
    de: 'Die 72 Stunden der Behörde (Art. 33)',
  },
  byRule: { en: 'Answers by rule', nl: 'Antwoorden per regel', fr: 'Réponses par règle', de: 'Antworten nach Regel' },
  load: { en: 'Open by person', nl: 'Open per persoon', fr: 'Ouverts par personne', de: 'Offen nach Person' },
  nobody: { en: 'Nobody yet', nl: 'Nog niemand', fr: 'Encore personne', de: 'Noch niemand' },
  notAssessed: { en: 'not assessed', nl: 'niet beoordeeld', fr: 'non évalué', de: 'nicht bewertet' },
  month: { en: 'Month', nl: 'Maand', fr: 'Mois', de: 'Monat' },
  right: { en: 'Right', nl: 'Recht', fr: 'Droit', de: 'Recht' },
  kind: { en: 'Kind', nl: 'Soort', fr: 'Genre', de: 'Art' },
  severity: { en: 'Severity', nl: 'Ernst', fr: 'Gravité', de: 'Schwere' },
  age: { en: 'Days', nl: 'Dagen', fr: 'Jours', de: 'Tage' },
  rule: { en: 'Rule', nl: 'Regel', fr: 'Règle', de: 'Regel' },
  person: { en: 'Person', nl: 'Persoon', fr: 'Personne', de: 'Person' },
  outcome: { en: 'Outcome', nl: 'Uitkomst', fr: 'Issue', de: 'Ergebnis' },
  number: { en: 'Number', nl: 'Aantal', fr: 'Nombre', de: 'Anzahl' },
  total: { en: 'Total', nl: 'Totaal', fr: 'Total', de: 'Gesamt' },
  nothing: {
    en: 'Nothing in this period.',
    nl: 'Niets in deze periode.',
    fr: 'Rien pour cette période.',
    de: 'Nichts in diesem Zeitraum.',
  },
  perMonth: {
    en: 'Requests and incidents by month',
    nl: 'Verzoeken en incidenten per maand',
    fr: 'Demandes et incidents par mois',
    de: 'Anfragen und Vorfälle nach Monat',
  },
  monthLine: {
    en: '{month}: {requests, plural, one {# request} other {# requests}}, {incidents, plural, one {# incident} other {# incidents}}',
    nl: '{month}: {requests, plural, one {# verzoek} other {# verzoeken}}, {incidents, plural, one {# incident} other {# incidenten}}',
    fr: '{month} : {requests, plural, one {# demande} other {# demandes}}, {incidents, plural, one {# incident} other {# incidents}}',
    de: '{month}: {requests, plural, one {# Anfrage} other {# Anfragen}}, {incidents, plural, one {# Vorfall} other {# Vorfälle}}',
  },
  digestTitle: {
    en: 'Data protection in {month}',
    nl: 'Gegevensbescherming in {month}',
    fr: 'Protection des données : {month}',
    de: 'Datenschutz im {month}',
  },
  digestText: {
    en: '{title}: {requests, plural, one {# request} other {# requests}} ({late} late), {incidents, plural, one {# incident} other {# incidents}}, {open} open now',
    nl: '{title}: {requests, plural, one {# verzoek} other {# verzoeken}} ({late} te laat), {incidents, plural, one {# incident} other {# incidenten}}, nu {open} open',
    fr: '{title} : {requests, plural, one {# demande} other {# demandes}} ({late} en retard), {incidents, plural, one {# incident} other {# incidents}}, {open} en cours',
    de: '{title}: {requests, plural, one {# Anfrage} other {# Anfragen}} ({late} verspätet), {incidents, plural, one {# Vorfall} other {# Vorfälle}}, {open} jetzt offen',
  },
  notified: {
    en: 'Notified to the authority',
    nl: 'Aangemeld bij de autoriteit',
    fr: 'Notifiés à l’autorité',
    de: 'Der Behörde gemeldet',
  },
  digestNote: {
    en: 'Exercises are not counted. `gdpr-desk report` makes the whole report with charts.',
    nl: 'Oefeningen tellen niet mee. `gdpr-desk report` maakt het hele rapport met grafieken.',
    fr: 'Les exercices ne comptent pas. `gdpr-desk report` produit le rapport complet avec graphiques.',
    de: 'Übungen zählen nicht mit. `gdpr-desk report` erstellt den ganzen Bericht mit Diagrammen.',
  },
} as const satisfies Record<string, Translated>;
