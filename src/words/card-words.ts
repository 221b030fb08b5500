/** Buttons of cards and lists: short, because Slack shows about 30 characters. */
import type { Translated } from '../domain/language.ts';

export const cardWords = {
  reportIncident: { en: 'Report an incident', nl: 'Incident melden', fr: 'Signaler un incident', de: 'Vorfall melden' },
  logRequest: { en: 'Log a request', nl: 'Verzoek loggen', fr: 'Enregistrer une demande', de: 'Anfrage erfassen' },
  showOpen: { en: 'What is open', nl: 'Wat staat open', fr: 'Ce qui est ouvert', de: 'Was ist offen' },
  yes: { en: 'Yes', nl: 'Ja', fr: 'Oui', de: 'Ja' },
  no: { en: 'No', nl: 'Nee', fr: 'Non', de: 'Nein' },
  unknown: { en: 'Don’t know', nl: 'Weet ik niet', fr: 'Je ne sais pas', de: 'Weiß nicht' },
  notMeant: {
    en: 'Not what I meant',
    nl: 'Dat bedoelde ik niet',
    fr: 'Ce n’est pas ma question',
    de: 'Das meinte ich nicht',
  },
  helpful: { en: 'Helpful', nl: 'Nuttig', fr: 'Utile', de: 'Hilfreich' },
  notHelpful: { en: 'Not helpful', nl: 'Niet nuttig', fr: 'Pas utile', de: 'Nicht hilfreich' },
  sendQuestion: {
    en: 'Send this question',
    nl: 'Stuur deze vraag door',
    fr: 'Envoyer cette question',
    de: 'Frage einsenden',
  },
  sendQuestionWhy: {
    en: 'I keep no questions. Send this one, without your name, and the DPO can add the answer.',
    nl: 'Ik bewaar geen vragen. Stuur deze door, zonder je naam, en de DPO kan het antwoord toevoegen.',
    fr: 'Je ne conserve aucune question. Envoyez celle-ci, sans votre nom, et le DPO pourra ajouter la réponse.',
    de: 'Ich speichere keine Fragen. Senden Sie diese ohne Ihren Namen ein, dann kann der DSB die Antwort ergänzen.',
  },
  questionSent: {
    en: 'Sent, without your name. Until it is answered, ask the DPO.',
    nl: 'Verstuurd, zonder je naam. Vraag het intussen aan de DPO.',
    fr: 'Envoyée, sans votre nom. En attendant, demandez au DPO.',
    de: 'Eingesandt, ohne Ihren Namen. Fragen Sie bis dahin den DSB.',
  },
  questionNotSent: {
    en: 'It could not be kept just now. Press again in a minute, or ask the DPO.',
    nl: 'Het kon nu niet bewaard worden. Probeer het over een minuut opnieuw, of vraag het aan de DPO.',
    fr: 'Elle n’a pas pu être conservée. Réessayez dans une minute, ou demandez au DPO.',
    de: 'Sie konnte gerade nicht gespeichert werden. Versuchen Sie es in einer Minute noch einmal, oder fragen Sie den DSB.',
  },
  thanks: {
    en: 'Thank you. Only the rule was counted, not you.',
    nl: 'Dank je. Alleen de regel is geteld, jij niet.',
    fr: 'Merci. Seule la règle a été comptée, pas vous.',
    de: 'Danke. Gezählt wurde nur die Regel, nicht Sie.',
  },
  whichOne: {
    en: 'Which of these do you mean?',
    nl: 'Welke van deze bedoel je?',
    fr: 'Laquelle de ces questions posez-vous ?',
    de: 'Welche davon meinen Sie?',
  },
  maybeMeant: {
    en: 'I am not sure that I read you well. Or did you mean:',
    nl: 'Ik ben niet zeker dat ik je goed begrijp. Of bedoelde je:',
    fr: 'Je ne suis pas certain d’avoir bien compris. Ou vouliez-vous dire :',
    de: 'Ich bin nicht sicher, ob ich Sie richtig verstehe. Oder meinten Sie:',
  },
  noneOfThese: {
    en: 'None of these',
    nl: 'Geen van deze',
    fr: 'Aucune',
    de: 'Keine davon',
  },
  alsoThis: { en: 'And also', nl: 'En ook', fr: 'Et aussi', de: 'Und außerdem' },
  answerInstead: {
    en: 'Did you want to file it?',
    nl: 'Wilde je het registreren?',
    fr: 'Vouliez-vous l’enregistrer ?',
    de: 'Wollten Sie es erfassen?',
  },
} as const satisfies Record<string, Translated>;
