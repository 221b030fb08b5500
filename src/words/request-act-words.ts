/** What is done to a request: buttons, forms, history. Titles and buttons: 24 characters at most. */
import type { Translated } from '../domain/language.ts';
import type { Closing, Extension, IdentityMeans, Pause, RecipientsTold } from '../domain/request/file.ts';

/** The acts as buttons and titles. */
export const requestActWords = {
  take: { en: 'Take it', nl: 'Ik neem het', fr: 'Je m’en charge', de: 'Ich übernehme' },
  assign: { en: 'Assign, hand over', nl: 'Toewijzen, doorgeven', fr: 'Attribuer, passer', de: 'Zuweisen, übergeben' },
  stop: { en: 'Stopped', nl: 'Stopgezet', fr: 'Arrêté', de: 'Beendet' },
  forward: { en: 'Handed to client', nl: 'Doorgegeven', fr: 'Transmise', de: 'Weitergegeben' },
  ask_identity: { en: 'Ask who it is', nl: 'Identiteit vragen', fr: 'Demander l’identité', de: 'Identität erfragen' },
  settle_identity: {
    en: 'Identity: result',
    nl: 'Identiteit: resultaat',
    fr: 'Identité : résultat',
    de: 'Identität: Ergebnis',
  },
  pause: {
    en: 'Wait for the person',
    nl: 'Wachten op de persoon',
    fr: 'Attendre la personne',
    de: 'Auf Person warten',
  },
  resume: { en: 'Answer has come', nl: 'Antwoord is er', fr: 'Réponse reçue', de: 'Antwort ist da' },
  extend: { en: 'Extend', nl: 'Verlengen', fr: 'Prolonger', de: 'Verlängern' },
  answer: { en: 'Answered', nl: 'Beantwoord', fr: 'Répondu', de: 'Beantwortet' },
  refuse: { en: 'Refuse', nl: 'Weigeren', fr: 'Refuser', de: 'Ablehnen' },
  recipients: {
    en: 'Recipients (Art. 19)',
    nl: 'Ontvangers (art. 19)',
    fr: 'Destinataires (art. 19)',
    de: 'Empfänger (Art. 19)',
  },
  hold: { en: 'Legal hold', nl: 'Wisverbod', fr: 'Interdire d’effacer', de: 'Löschsperre' },
  release: { en: 'End the hold', nl: 'Wisverbod opheffen', fr: 'Lever l’interdiction', de: 'Löschsperre aufheben' },
  add_right: { en: 'Asks for more', nl: 'Vraagt nog iets', fr: 'Demande autre chose', de: 'Verlangt noch mehr' },
  task: { en: 'Add a task', nl: 'Taak toevoegen', fr: 'Ajouter une tâche', de: 'Aufgabe hinzufügen' },
  correct: { en: 'Correct', nl: 'Verbeteren', fr: 'Rectifier', de: 'Berichtigen' },
  comment: { en: 'Comment', nl: 'Opmerking', fr: 'Commentaire', de: 'Kommentar' },
  close: { en: 'Close request', nl: 'Verzoek sluiten', fr: 'Clore la demande', de: 'Anfrage schließen' },
} as const satisfies Record<string, Translated>;

export const meansWords: Record<IdentityMeans, Translated> = {
  known_contact: {
    en: 'Wrote or called from what we have on file',
    nl: 'Schreef of belde vanaf wat we al kennen',
    fr: 'A écrit ou appelé depuis un contact connu',
    de: 'Schrieb oder rief von bekannten Daten aus an',
  },
  logged_in: {
    en: 'Was logged in to their account',
    nl: 'Was ingelogd op het eigen account',
    fr: 'Était connecté à son compte',
    de: 'War im eigenen Konto angemeldet',
  },
  questions: {
    en: 'Answered two or three questions',
    nl: 'Beantwoordde twee of drie vragen',
    fr: 'A répondu à deux ou trois questions',
    de: 'Hat zwei, drei Fragen beantwortet',
  },
  callback: {
    en: 'We called back on the number on file',
    nl: 'We belden terug op het bekende nummer',
    fr: 'Rappel au numéro déjà connu',
    de: 'Rückruf unter der bekannten Nummer',
  },
  document_seen: {
    en: 'A document was seen, no copy kept',
    nl: 'Een document gezien, geen kopie bewaard',
    fr: 'Un document vu, aucune copie gardée',
    de: 'Ausweis gesehen, keine Kopie behalten',
  },
};

export const pauseWords: Record<Pause['why'], Translated> = {
  identity: {
    en: 'proof of identity',
    nl: 'bewijs van identiteit',
    fr: 'une preuve d’identité',
    de: 'einen Identitätsnachweis',
  },
  clarification: {
    en: 'a clarification of what is asked',
    nl: 'verduidelijking van het verzoek',
    fr: 'une précision sur la demande',
    de: 'eine Klärung, was verlangt wird',
  },
};

export const extensionWords: Record<Extension['why'], Translated> = {
  complexity: {
    en: 'The request is complex',
    nl: 'Het verzoek is complex',
    fr: 'La demande est complexe',
    de: 'Der Antrag ist komplex',
  },
  number: {
    en: 'The number of requests',
    nl: 'Het aantal verzoeken',
    fr: 'Le nombre de demandes',
    de: 'Die Anzahl der Anträge',
  },
};

export const recipientsWords: Record<RecipientsTold['how'], Translated> = {
  told: { en: 'They were told', nl: 'Ze zijn ingelicht', fr: 'Ils ont été informés', de: 'Sie wurden unterrichtet' },
  nobody: {
    en: 'Nobody had received the data',
    nl: 'Niemand had de gegevens gekregen',
    fr: 'Personne n’avait reçu les données',
    de: 'Niemand hatte die Daten erhalten',
  },
  impossible: {
    en: 'Impossible or disproportionate: say why',
    nl: 'Onmogelijk of onevenredig: zeg waarom',
    fr: 'Impossible ou disproportionné : dites pourquoi',
    de: 'Unmöglich oder unverhältnismäßig: Grund nennen',
  },
};

export const closingWords: Record<Closing['why'], Translated> = {
  done: {
    en: 'Everything has its answer',
    nl: 'Alles is beantwoord',
    fr: 'Tout a reçu une réponse',
    de: 'Alles ist beantwortet',
  },
  withdrawn: {
    en: 'The person took it back: say how',
    nl: 'De persoon trok het in: zeg hoe',
    fr: 'La personne l’a retirée : dites comment',
    de: 'Die Person hat sie zurückgenommen: wie?',
  },
  forwarded: {
    en: 'The client has it and answers',
    nl: 'De opdrachtgever heeft het en antwoordt',
    fr: 'Le donneur d’ordre l’a reçue et répond',
    de: 'Der Auftraggeber hat sie und antwortet',
  },
  mistake: {
    en: 'No request, or logged twice (DPO only)',
    nl: 'Geen verzoek, of dubbel gelogd (enkel DPO)',
    fr: 'Pas une demande, ou doublon (DPO seul)',
    de: 'Keine Anfrage oder doppelt (nur DSB)',
  },
};

/** What people did, as a request's history says it. */
export const requestEventWords: Record<string, Translated> = {
  filed: { en: 'logged', nl: 'gelogd', fr: 'enregistrée', de: 'erfasst' },
  assigned: { en: 'assigned', nl: 'toegewezen', fr: 'attribuée', de: 'zugewiesen' },
  handed_over: { en: 'handed over', nl: 'doorgegeven aan een collega', fr: 'passée à un collègue', de: 'übergeben' },
  forwarded: {
    en: 'handed to the client',
    nl: 'doorgegeven aan de opdrachtgever',
    fr: 'transmise au donneur d’ordre',
    de: 'an den Auftraggeber weitergegeben',
  },
  use_stopped: { en: 'use stopped', nl: 'gebruik stopgezet', fr: 'usage arrêté', de: 'Nutzung beendet' },
  identity_asked: {
    en: 'identity asked for',
    nl: 'identiteit gevraagd',
    fr: 'identité demandée',
    de: 'Identität erfragt',
  },
  identity_verified: {
    en: 'identity verified',
    nl: 'identiteit bevestigd',
    fr: 'identité vérifiée',
    de: 'Identität bestätigt',
  },
  identity_not_verified: {
    en: 'identity not established',
    nl: 'identiteit niet vastgesteld',
    fr: 'identité non établie',
    de: 'Identität nicht festgestellt',
  },
  paused: {
    en: 'waiting for the person',
    nl: 'wachten op de persoon',
    fr: 'en attente de la personne',
    de: 'Warten auf die Person',
  },
  resumed: { en: 'the answer came', nl: 'het antwoord kwam', fr: 'la réponse est arrivée', de: 'die Antwort kam' },
  extended: { en: 'extended', nl: 'verlengd', fr: 'prolongée', de: 'verlängert' },
  answered: { en: 'answered', nl: 'beantwoord', fr: 'répondue', de: 'beantwortet' },
  answered_in_part: {
    en: 'answered in part',
    nl: 'gedeeltelijk beantwoord',
    fr: 'répondue en partie',
    de: 'teilweise beantwortet',
  },
  refused: { en: 'refused', nl: 'geweigerd', fr: 'refusée', de: 'abgelehnt' },
  refused_in_part: {
    en: 'refused in part',
    nl: 'gedeeltelijk geweigerd',
    fr: 'refusée en partie',
    de: 'teilweise abgelehnt',
  },
  recipients_told: {
    en: 'recipients settled',
    nl: 'ontvangers afgehandeld',
    fr: 'destinataires réglés',
    de: 'Empfänger erledigt',
  },
  hold_set: {
    en: 'legal hold set',
    nl: 'wisverbod ingesteld',
    fr: 'interdiction d’effacer',
    de: 'Löschsperre gesetzt',
  },
  hold_released: {
    en: 'hold ended',
    nl: 'wisverbod opgeheven',
    fr: 'interdiction levée',
    de: 'Löschsperre aufgehoben',
  },
  right_added: { en: 'asks for more', nl: 'vraagt nog iets', fr: 'demande autre chose', de: 'verlangt noch mehr' },
  corrected: { en: 'corrected', nl: 'verbeterd', fr: 'rectifiée', de: 'berichtigt' },
  commented: { en: 'comment', nl: 'opmerking', fr: 'commentaire', de: 'Kommentar' },
  closed: { en: 'closed', nl: 'gesloten', fr: 'close', de: 'geschlossen' },
  task_added: { en: 'task added', nl: 'taak toegevoegd', fr: 'tâche ajoutée', de: 'Aufgabe hinzugefügt' },
  task_done: { en: 'task done', nl: 'taak gedaan', fr: 'tâche faite', de: 'Aufgabe erledigt' },
  task_reopened: { en: 'task reopened', nl: 'taak heropend', fr: 'tâche rouverte', de: 'Aufgabe wieder offen' },
  linked: { en: 'linked', nl: 'gekoppeld', fr: 'liée', de: 'verknüpft' },
};
