/** App Home: what is open for this person, quick actions, language, help and privacy. */
import type { Translated } from '../domain/language.ts';

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
