/** Buttons of cards and lists: short, because Slack shows about 30 characters. */
import type { Translated } from '../domain/language.ts';

export const cardWords = {
  reportIncident: { en: 'Report an incident', nl: 'Incident melden', fr: 'Signaler un incident', de: 'Vorfall melden' },
  logRequest: { en: 'Log a request', nl: 'Verzoek loggen', fr: 'Enregistrer une demande', de: 'Anfrage erfassen' },
  showOpen: { en: 'What is open', nl: 'Wat staat open', fr: 'Ce qui est ouvert', de: 'Was ist offen' },
  yes: { en: 'Yes', nl: 'Ja', fr: 'Oui', de: 'Ja' },
  no: { en: 'No', nl: 'Nee', fr: 'Non', de: 'Nein' },
  answerInstead: {
    en: 'Did you want to file it?',
    nl: 'Wilde je het registreren?',
    fr: 'Vouliez-vous l’enregistrer ?',
    de: 'Wollten Sie es erfassen?',
  },
} as const satisfies Record<string, Translated>;
