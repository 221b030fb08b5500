/** App Home: what is open for this person, quick actions, language, help and privacy. */
import type { Translated } from '../domain/language.ts';
import type { Decision } from '../domain/overview.ts';

export const homeWords = {
  title: { en: 'gdpr-desk', nl: 'gdpr-desk', fr: 'gdpr-desk', de: 'gdpr-desk' },
  intro: {
    en: 'Ask about personal data anywhere with `/gdpr` and your question.',
    nl: 'Stel overal een vraag over persoonsgegevens met `/gdpr` en je vraag.',
    fr: 'Posez partout une question sur les données personnelles avec `/gdpr` et votre question.',
    de: 'Fragen Sie überall zu personenbezogenen Daten: `/gdpr` und Ihre Frage.',
  },
  openAll: { en: 'Open now', nl: 'Nu open', fr: 'En cours', de: 'Jetzt offen' },
  openOwn: { en: 'Yours, still open', nl: 'Van jou, nog open', fr: 'Les vôtres, encore ouverts', de: 'Ihre offenen' },
  empty: {
    en: 'Nothing is open. When something goes wrong with personal data, report it at once: the button is here.',
    nl: 'Er staat niets open. Loopt er iets mis met persoonsgegevens, meld het dan meteen: de knop staat hier.',
    fr: 'Rien n’est ouvert. Si quelque chose tourne mal avec des données personnelles, signalez-le tout de suite : le bouton est ici.',
    de: 'Es ist nichts offen. Geht etwas mit personenbezogenen Daten schief, melden Sie es sofort: die Schaltfläche ist hier.',
  },
  waiting: {
    en: '{count, plural, one {# incident waits} other {# incidents wait}} for somebody to acknowledge it',
    nl: '{count, plural, one {# incident wacht} other {# incidenten wachten}} op bevestiging',
    fr: '{count, plural, one {# incident attend} other {# incidents attendent}} une prise en charge',
    de: '{count, plural, one {# Vorfall wartet} other {# Vorfälle warten}} auf Bestätigung',
  },
  team: { en: 'The team', nl: 'Het team', fr: 'L’équipe', de: 'Das Team' },
  overdue: { en: 'Overdue', nl: 'Te laat', fr: 'En retard', de: 'Überfällig' },
  week: { en: 'Due this week', nl: 'Termijn deze week', fr: 'Échéance cette semaine', de: 'Frist diese Woche' },
  unassigned: {
    en: 'Requests nobody has',
    nl: 'Verzoeken van niemand',
    fr: 'Demandes sans responsable',
    de: 'Anfragen ohne Bearbeitung',
  },
  load: { en: 'Who has what', nl: 'Wie heeft wat', fr: 'Qui a quoi', de: 'Wer hat was' },
  nobody: { en: 'nobody yet', nl: 'nog niemand', fr: 'personne encore', de: 'noch niemand' },
  loadLine: {
    en: '{who}: {open, plural, one {# open} other {# open}}{overdue, plural, =0 {} other {, # overdue}}',
    nl: '{who}: {open, plural, one {# open} other {# open}}{overdue, plural, =0 {} other {, # te laat}}',
    fr: '{who} : {open, plural, one {# ouvert} other {# ouverts}}{overdue, plural, =0 {} other {, # en retard}}',
    de: '{who}: {open, plural, one {# offen} other {# offen}}{overdue, plural, =0 {} other {, # überfällig}}',
  },
  loadMore: {
    en: 'and {count, plural, one {# more person} other {# more people}}',
    nl: 'en nog {count, plural, one {# persoon} other {# personen}}',
    fr: 'et encore {count, plural, one {# personne} other {# personnes}}',
    de: 'und {count, plural, one {# weitere Person} other {# weitere Personen}}',
  },
  noLoad: {
    en: 'Nothing is open: nobody has anything to do.',
    nl: 'Er staat niets open: niemand heeft werk.',
    fr: 'Rien n’est ouvert : personne n’a rien à faire.',
    de: 'Es ist nichts offen: niemand hat etwas zu tun.',
  },
  decisions: { en: 'Waiting for you', nl: 'Wacht op jou', fr: 'En attente de vous', de: 'Wartet auf Sie' },
  noDecisions: {
    en: 'Nothing waits for a decision.',
    nl: 'Er wacht niets op een beslissing.',
    fr: 'Rien n’attend de décision.',
    de: 'Nichts wartet auf eine Entscheidung.',
  },
  clocks: { en: 'Clocks that run', nl: 'Lopende termijnen', fr: 'Délais en cours', de: 'Laufende Fristen' },
  language: { en: 'Language', nl: 'Taal', fr: 'Langue', de: 'Sprache' },
  more: {
    en: 'And {count, plural, one {# more} other {# more}}: `/gdpr open` shows them all.',
    nl: 'En nog {count, plural, one {#} other {#}}: `/gdpr open` toont ze allemaal.',
    fr: 'Et encore {count, plural, one {#} other {#}} : `/gdpr ouvert` les montre tous.',
    de: 'Und {count, plural, one {# weiteres} other {# weitere}}: `/gdpr offen` zeigt alle.',
  },
  updated: { en: 'As of {when}', nl: 'Stand van {when}', fr: 'Situation au {when}', de: 'Stand {when}' },
} as const satisfies Record<string, Translated>;

/** Each language in its own name. */
export const languageNames: Translated = { nl: 'Nederlands', fr: 'Français', en: 'English', de: 'Deutsch' };

/** What waits for the DPO. */
export const decisionWords: Record<Decision, Translated> = {
  acknowledge: {
    en: 'Incidents to acknowledge',
    nl: 'Incidenten te bevestigen',
    fr: 'Incidents à prendre en charge',
    de: 'Vorfälle zu bestätigen',
  },
  assess: {
    en: 'Incidents to assess',
    nl: 'Incidenten te beoordelen',
    fr: 'Incidents à évaluer',
    de: 'Vorfälle zu bewerten',
  },
  decide: {
    en: 'Notify the authority and the people? To decide',
    nl: 'Autoriteit en betrokkenen inlichten? Te beslissen',
    fr: 'Notifier l’autorité et les personnes ? À décider',
    de: 'Behörde und Betroffene benachrichtigen? Zu entscheiden',
  },
  confirm: {
    en: 'Decisions that need a second person',
    nl: 'Beslissingen die een tweede persoon nodig hebben',
    fr: 'Décisions à confirmer par une seconde personne',
    de: 'Entscheidungen, die eine zweite Person brauchen',
  },
  tell_client: {
    en: 'Clients to be told (Art. 33(2))',
    nl: 'Opdrachtgevers in te lichten (art. 33, lid 2)',
    fr: 'Donneurs d’ordre à informer (art. 33, par. 2)',
    de: 'Auftraggeber zu informieren (Art. 33 Abs. 2)',
  },
  final_notice: {
    en: 'The authority awaits the rest (Art. 33(4))',
    nl: 'De autoriteit wacht op de rest (art. 33, lid 4)',
    fr: 'L’autorité attend la suite (art. 33, par. 4)',
    de: 'Die Behörde wartet auf den Rest (Art. 33 Abs. 4)',
  },
  notify: {
    en: 'Decided: still to be notified',
    nl: 'Beslist: nog in te lichten',
    fr: 'Décidé : reste à notifier',
    de: 'Entschieden: noch zu benachrichtigen',
  },
  answer: {
    en: 'Questions to answer',
    nl: 'Vragen te beantwoorden',
    fr: 'Questions à traiter',
    de: 'Fragen zu beantworten',
  },
  assign: {
    en: 'Requests that nobody has',
    nl: 'Verzoeken die niemand heeft',
    fr: 'Demandes sans responsable',
    de: 'Anfragen, die niemand hat',
  },
};
