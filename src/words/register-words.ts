/** Headings and labels of the register of Art. 33(5) and of the request log. */
import type { Translated } from '../domain/language.ts';

export const registerTitles = {
  incident: {
    en: 'Register of personal data breaches (Art. 33(5) GDPR)',
    nl: 'Register van inbreuken op persoonsgegevens (art. 33, lid 5, AVG)',
    fr: 'Registre des violations de données personnelles (art. 33, par. 5, RGPD)',
    de: 'Verzeichnis der Datenschutzverletzungen (Art. 33 Abs. 5 DSGVO)',
  },
  request: {
    en: 'Log of data-subject requests',
    nl: 'Logboek van verzoeken van betrokkenen',
    fr: 'Journal des demandes des personnes concernées',
    de: 'Protokoll der Betroffenenanfragen',
  },
} as const satisfies Record<string, Translated>;

/** Of both. */
export const commonHeadings = {
  id: { en: 'Number', nl: 'Nummer', fr: 'Numéro', de: 'Nummer' },
  status: { en: 'State', nl: 'Status', fr: 'État', de: 'Stand' },
  client: { en: 'Client', nl: 'Opdrachtgever', fr: 'Donneur d’ordre', de: 'Auftraggeber' },
  assignee: { en: 'Assigned to', nl: 'Toegewezen aan', fr: 'Attribué à', de: 'Zugewiesen an' },
  closedAt: { en: 'Closed on', nl: 'Gesloten op', fr: 'Clos le', de: 'Geschlossen am' },
  reference: {
    en: 'Number in the earlier register',
    nl: 'Nummer in het vorige register',
    fr: 'Numéro dans l’ancien registre',
    de: 'Nummer im früheren Verzeichnis',
  },
} as const satisfies Record<string, Translated>;

export const incidentHeadings = {
  filedAt: { en: 'Reported on', nl: 'Gemeld op', fr: 'Signalé le', de: 'Gemeldet am' },
  filedBy: { en: 'Reported by', nl: 'Gemeld door', fr: 'Signalé par', de: 'Gemeldet von' },
  kind: { en: 'Kind', nl: 'Soort', fr: 'Genre', de: 'Art' },
  description: { en: 'Facts', nl: 'Feiten', fr: 'Faits', de: 'Sachverhalt' },
  happenedAt: { en: 'Happened on', nl: 'Gebeurd op', fr: 'Survenu le', de: 'Geschehen am' },
  noticedAt: { en: 'Noticed on', nl: 'Opgemerkt op', fr: 'Remarqué le', de: 'Bemerkt am' },
  awareAt: { en: 'Aware since', nl: 'Bekend sinds', fr: 'Connu depuis', de: 'Bekannt seit' },
  role: { en: 'Our role', nl: 'Onze rol', fr: 'Notre rôle', de: 'Unsere Rolle' },
  breachType: { en: 'What was breached', nl: 'Wat is geschonden', fr: 'Ce qui est atteint', de: 'Was verletzt ist' },
  dataCategories: {
    en: 'Categories of data',
    nl: 'Categorieën gegevens',
    fr: 'Catégories de données',
    de: 'Kategorien von Daten',
  },
  people: {
    en: 'Number of people',
    nl: 'Aantal betrokkenen',
    fr: 'Nombre de personnes',
    de: 'Zahl der Betroffenen',
  },
  effects: { en: 'Effects', nl: 'Gevolgen', fr: 'Effets', de: 'Auswirkungen' },
  measures: {
    en: 'Remedial action',
    nl: 'Corrigerende maatregelen',
    fr: 'Mesures correctives',
    de: 'Abhilfemaßnahmen',
  },
  severity: { en: 'Severity', nl: 'Ernst', fr: 'Gravité', de: 'Schwere' },
  score: { en: 'Score (ENISA)', nl: 'Score (ENISA)', fr: 'Score (ENISA)', de: 'Punktwert (ENISA)' },
  proposal: { en: 'Proposed', nl: 'Voorgesteld', fr: 'Proposé', de: 'Vorgeschlagen' },
  advice: { en: 'Advice of the DPO', nl: 'Advies van de DPO', fr: 'Avis du DPO', de: 'Rat des DSB' },
  notifyAuthority: {
    en: 'Decision: authority (Art. 33)',
    nl: 'Beslissing: autoriteit (art. 33)',
    fr: 'Décision : autorité (art. 33)',
    de: 'Entscheidung: Behörde (Art. 33)',
  },
  notifySubjects: {
    en: 'Decision: people concerned (Art. 34)',
    nl: 'Beslissing: betrokkenen (art. 34)',
    fr: 'Décision : personnes concernées (art. 34)',
    de: 'Entscheidung: Betroffene (Art. 34)',
  },
  reason: {
    en: 'Reason of the decision',
    nl: 'Reden van de beslissing',
    fr: 'Motif de la décision',
    de: 'Begründung der Entscheidung',
  },
  decided: { en: 'Decided by', nl: 'Beslist door', fr: 'Décidé par', de: 'Entschieden von' },
  confirmed: { en: 'Second person', nl: 'Tweede persoon', fr: 'Seconde personne', de: 'Zweite Person' },
  workTo: { en: 'End of the 72 hours', nl: 'Einde van de 72 uur', fr: 'Fin des 72 heures', de: 'Ende der 72 Stunden' },
  toldAuthority: {
    en: 'Authority notified on',
    nl: 'Aangemeld bij de autoriteit op',
    fr: 'Autorité notifiée le',
    de: 'Behörde benachrichtigt am',
  },
  delay: { en: 'Delay', nl: 'Vertraging', fr: 'Retard', de: 'Verspätung' },
  delayReason: {
    en: 'Reason of the delay',
    nl: 'Reden van de vertraging',
    fr: 'Motif du retard',
    de: 'Grund der Verspätung',
  },
  toldSubjects: {
    en: 'People told on',
    nl: 'Betrokkenen ingelicht op',
    fr: 'Personnes informées le',
    de: 'Betroffene benachrichtigt am',
  },
  toldClient: {
    en: 'Client told on',
    nl: 'Opdrachtgever ingelicht op',
    fr: 'Donneur d’ordre informé le',
    de: 'Auftraggeber informiert am',
  },
  lessons: { en: 'Lessons', nl: 'Lessen', fr: 'Leçons', de: 'Lehren' },
} as const satisfies Record<string, Translated>;

export const requestHeadings = {
  receivedAt: { en: 'Received on', nl: 'Ontvangen op', fr: 'Reçue le', de: 'Eingegangen am' },
  filedAt: { en: 'Logged on', nl: 'Gelogd op', fr: 'Enregistrée le', de: 'Erfasst am' },
  filedBy: { en: 'Logged by', nl: 'Gelogd door', fr: 'Enregistrée par', de: 'Erfasst von' },
  channel: { en: 'Channel', nl: 'Kanaal', fr: 'Canal', de: 'Weg' },
  rights: { en: 'Rights', nl: 'Rechten', fr: 'Droits', de: 'Rechte' },
  subjectReference: {
    en: 'Customer reference',
    nl: 'Klantreferentie',
    fr: 'Référence client',
    de: 'Kundenreferenz',
  },
  description: { en: 'What was asked', nl: 'Wat gevraagd is', fr: 'Demande', de: 'Anliegen' },
  workTo: { en: 'Answer due by', nl: 'Antwoord tegen', fr: 'Réponse due le', de: 'Antwort fällig bis' },
  identity: { en: 'Identity', nl: 'Identiteit', fr: 'Identité', de: 'Identität' },
  extension: { en: 'Extension', nl: 'Verlenging', fr: 'Prolongation', de: 'Verlängerung' },
  outcomes: {
    en: 'What each right got',
    nl: 'Uitkomst per recht',
    fr: 'Suite donnée par droit',
    de: 'Ergebnis je Recht',
  },
  forwarded: {
    en: 'Handed to the client on',
    nl: 'Doorgegeven aan de opdrachtgever op',
    fr: 'Transmise au donneur d’ordre le',
    de: 'An den Auftraggeber weitergegeben am',
  },
  closing: { en: 'Closed because', nl: 'Gesloten omdat', fr: 'Clôturée car', de: 'Geschlossen, weil' },
  answeredAt: { en: 'Answered on', nl: 'Beantwoord op', fr: 'Répondue le', de: 'Beantwortet am' },
  outcome: { en: 'In time', nl: 'Op tijd', fr: 'Dans le délai', de: 'Rechtzeitig' },
} as const satisfies Record<string, Translated>;

export const registerWords = {
  hidden: {
    en: '[restricted: ask the DPO]',
    nl: '[afgeschermd: vraag het de DPO]',
    fr: '[accès restreint : demandez au DPO]',
    de: '[eingeschränkt: fragen Sie den DSB]',
  },
  notDecided: { en: 'not decided yet', nl: 'nog niet beslist', fr: 'pas encore décidé', de: 'noch nicht entschieden' },
  noBreach: {
    en: 'no: not a breach of personal data',
    nl: 'nee: geen inbreuk op persoonsgegevens',
    fr: 'non : pas une violation de données personnelles',
    de: 'nein: keine Verletzung des Schutzes personenbezogener Daten',
  },
  clientDecides: {
    en: 'for the client to decide (we are processor)',
    nl: 'de opdrachtgever beslist (wij zijn verwerker)',
    fr: 'au donneur d’ordre de décider (nous sommes sous-traitants)',
    de: 'entscheidet der Auftraggeber (wir sind Auftragsverarbeiter)',
  },
  yes: { en: 'yes', nl: 'ja', fr: 'oui', de: 'ja' },
  no: { en: 'no', nl: 'nee', fr: 'non', de: 'nein' },
  authority: { en: 'authority', nl: 'autoriteit', fr: 'autorité', de: 'Behörde' },
  subjects: { en: 'people concerned', nl: 'betrokkenen', fr: 'personnes concernées', de: 'Betroffene' },
  awaitsSecond: {
    en: 'waits for a second person',
    nl: 'wacht op een tweede persoon',
    fr: 'attend une seconde personne',
    de: 'wartet auf eine zweite Person',
  },
  hoursLate: {
    en: '{hours, plural, one {# hour} other {# hours}} late',
    nl: '{hours} uur te laat',
    fr: '{hours, plural, one {# heure} other {# heures}} de retard',
    de: '{hours, plural, one {# Stunde} other {# Stunden}} verspätet',
  },
  inTime: { en: 'yes', nl: 'ja', fr: 'oui', de: 'ja' },
  late: { en: 'no, late', nl: 'nee, te laat', fr: 'non, en retard', de: 'nein, verspätet' },
  open: { en: 'still open', nl: 'nog open', fr: 'encore ouverte', de: 'noch offen' },
  overdue: { en: 'open and overdue', nl: 'open en te laat', fr: 'ouverte et en retard', de: 'offen und überfällig' },
  made: {
    en: 'Made on {when}, {zone} time. {count, plural, =0 {No entries.} one {# entry.} other {# entries.}}',
    nl: 'Gemaakt op {when}, tijdzone {zone}. {count, plural, =0 {Geen regels.} one {# regel.} other {# regels.}}',
    fr: 'Établi le {when}, fuseau {zone}. {count, plural, =0 {Aucune inscription.} one {# inscription.} other {# inscriptions.}}',
    de: 'Erstellt am {when}, Zeitzone {zone}. {count, plural, =0 {Keine Einträge.} one {# Eintrag.} other {# Einträge.}}',
  },
  page: {
    en: 'Page {page} of {pages}',
    nl: 'Blad {page} van {pages}',
    fr: 'Page {page} sur {pages}',
    de: 'Seite {page} von {pages}',
  },
} as const satisfies Record<string, Translated>;
