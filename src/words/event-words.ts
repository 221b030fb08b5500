import type { Translated } from '../domain/language.ts';

/** What people did, as the history says it; what is not here is the desk’s own bookkeeping. */
export const eventWords: Record<string, Translated> = {
  imported: {
    en: 'imported from an earlier register',
    nl: 'overgenomen uit een eerder register',
    fr: 'repris d’un registre antérieur',
    de: 'aus einem früheren Verzeichnis übernommen',
  },
  filed: { en: 'reported', nl: 'gemeld', fr: 'signalé', de: 'gemeldet' },
  drill_started: { en: 'drill started', nl: 'oefening gestart', fr: 'exercice lancé', de: 'Übung begonnen' },
  acknowledged: { en: 'acknowledged', nl: 'bevestigd', fr: 'pris en charge', de: 'bestätigt' },
  assessed: { en: 'assessed', nl: 'beoordeeld', fr: 'évalué', de: 'bewertet' },
  advised: { en: 'advice given', nl: 'advies gegeven', fr: 'avis donné', de: 'Rat gegeben' },
  decided: { en: 'decided', nl: 'beslist', fr: 'décidé', de: 'entschieden' },
  decision_proposed: {
    en: 'decision written down, second person awaited',
    nl: 'beslissing genoteerd, tweede persoon nodig',
    fr: 'décision notée, seconde personne attendue',
    de: 'Entscheidung notiert, zweite Person nötig',
  },
  decision_confirmed: {
    en: 'decision confirmed',
    nl: 'beslissing bevestigd',
    fr: 'décision confirmée',
    de: 'Entscheidung bestätigt',
  },
  decision_sent_back: {
    en: 'decision sent back',
    nl: 'beslissing teruggestuurd',
    fr: 'décision renvoyée',
    de: 'Entscheidung zurückgegeben',
  },
  told_authority: {
    en: 'authority notified',
    nl: 'autoriteit ingelicht',
    fr: 'autorité notifiée',
    de: 'Behörde benachrichtigt',
  },
  told_subjects: {
    en: 'people told',
    nl: 'betrokkenen ingelicht',
    fr: 'personnes informées',
    de: 'Betroffene benachrichtigt',
  },
  told_client: {
    en: 'client told',
    nl: 'opdrachtgever ingelicht',
    fr: 'donneur d’ordre informé',
    de: 'Auftraggeber informiert',
  },
  client_answered: {
    en: 'client’s decision noted',
    nl: 'beslissing van de opdrachtgever genoteerd',
    fr: 'décision du donneur d’ordre notée',
    de: 'Entscheidung des Auftraggebers notiert',
  },
  assigned: { en: 'assigned', nl: 'toegewezen', fr: 'attribué', de: 'zugewiesen' },
  task_added: { en: 'task added', nl: 'taak toegevoegd', fr: 'tâche ajoutée', de: 'Aufgabe hinzugefügt' },
  task_done: { en: 'task done', nl: 'taak klaar', fr: 'tâche faite', de: 'Aufgabe erledigt' },
  task_reopened: { en: 'task opened again', nl: 'taak heropend', fr: 'tâche rouverte', de: 'Aufgabe wieder geöffnet' },
  written_down: {
    en: 'consequences, measures or lessons noted',
    nl: 'gevolgen, maatregelen of lessen genoteerd',
    fr: 'conséquences, mesures ou enseignements notés',
    de: 'Folgen, Maßnahmen oder Lehren notiert',
  },
  linked: { en: 'linked', nl: 'gekoppeld', fr: 'lié', de: 'verknüpft' },
  commented: { en: 'comment', nl: 'opmerking', fr: 'commentaire', de: 'Kommentar' },
  corrected: { en: 'corrected', nl: 'verbeterd', fr: 'rectifié', de: 'berichtigt' },
  closed: { en: 'closed', nl: 'gesloten', fr: 'clos', de: 'geschlossen' },
};
