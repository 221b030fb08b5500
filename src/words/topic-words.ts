/** The folders of the rulebook, as `/gdpr topics` heads them. */
import type { Translated } from '../domain/language.ts';

export const topicWords: Record<string, Translated> = {
  ordinary: { en: 'Everyday acts', nl: 'Dagelijks werk', fr: 'Gestes de tous les jours', de: 'Alltägliches' },
  contacts: { en: 'Callers and others', nl: 'Bellers en anderen', fr: 'Appelants et tiers', de: 'Anrufer und Dritte' },
  incidents: {
    en: 'When something goes wrong',
    nl: 'Als het misloopt',
    fr: 'Quand ça tourne mal',
    de: 'Wenn etwas schiefgeht',
  },
  rights: {
    en: 'Rights of people',
    nl: 'Rechten van mensen',
    fr: 'Droits des personnes',
    de: 'Rechte der Betroffenen',
  },
  recording: { en: 'Recording', nl: 'Opnemen', fr: 'Enregistrement', de: 'Aufzeichnung' },
  'special-categories': {
    en: 'Sensitive data',
    nl: 'Gevoelige gegevens',
    fr: 'Données sensibles',
    de: 'Sensible Daten',
  },
  exceptions: {
    en: 'Exceptions for sensitive data',
    nl: 'Uitzonderingen voor gevoelige gegevens',
    fr: 'Exceptions pour les données sensibles',
    de: 'Ausnahmen für sensible Daten',
  },
  identifiers: {
    en: 'Numbers, cards, passwords',
    nl: 'Nummers, kaarten, wachtwoorden',
    fr: 'Numéros, cartes, mots de passe',
    de: 'Nummern, Karten, Passwörter',
  },
  marketing: { en: 'Marketing', nl: 'Marketing', fr: 'Marketing', de: 'Werbung' },
  channels: { en: 'Channels', nl: 'Kanalen', fr: 'Canaux', de: 'Kanäle' },
  ai: { en: 'AI', nl: 'AI', fr: 'IA', de: 'KI' },
  monitoring: {
    en: 'Monitoring at work',
    nl: 'Toezicht op het werk',
    fr: 'Surveillance au travail',
    de: 'Überwachung bei der Arbeit',
  },
  staff: { en: 'Our own staff', nl: 'Onze eigen mensen', fr: 'Notre personnel', de: 'Unsere eigenen Leute' },
  tools: { en: 'Tools', nl: 'Hulpmiddelen', fr: 'Outils', de: 'Werkzeuge' },
  roles: {
    en: 'Clients and partners',
    nl: 'Opdrachtgevers en partners',
    fr: 'Donneurs d’ordre et partenaires',
    de: 'Auftraggeber und Partner',
  },
  transfers: { en: 'Outside Europe', nl: 'Buiten Europa', fr: 'Hors d’Europe', de: 'Außerhalb Europas' },
  'lawful-bases': { en: 'Lawful bases', nl: 'Rechtsgronden', fr: 'Bases juridiques', de: 'Rechtsgrundlagen' },
  principles: { en: 'Principles', nl: 'Beginselen', fr: 'Principes', de: 'Grundsätze' },
  governance: {
    en: 'In the organisation',
    nl: 'In de organisatie',
    fr: 'Dans l’organisation',
    de: 'In der Organisation',
  },
};
