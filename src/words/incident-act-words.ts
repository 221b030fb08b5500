/** What is done to an incident: buttons and forms. Titles and buttons: 24 characters at most. */
import type { Translated } from '../domain/language.ts';

/** The acts as buttons and titles. */
export const actWords = {
  assess: { en: 'Assess', nl: 'Beoordelen', fr: 'Évaluer', de: 'Bewerten' },
  advise: { en: 'DPO’s advice', nl: 'Advies van de DPO', fr: 'Avis du DPO', de: 'Rat des DSB' },
  decide: { en: 'Decide', nl: 'Beslissen', fr: 'Décider', de: 'Entscheiden' },
  confirm: { en: 'Second person', nl: 'Tweede persoon', fr: 'Seconde personne', de: 'Zweite Person' },
  tell: { en: 'Notified…', nl: 'Ingelicht…', fr: 'Notifié…', de: 'Benachrichtigt…' },
  assign: { en: 'Assign', nl: 'Toewijzen', fr: 'Attribuer', de: 'Zuweisen' },
  comment: { en: 'Comment', nl: 'Opmerking', fr: 'Commentaire', de: 'Kommentar' },
  correct: { en: 'Correct', nl: 'Verbeteren', fr: 'Rectifier', de: 'Berichtigen' },
  close: { en: 'Close incident', nl: 'Incident sluiten', fr: 'Clore l’incident', de: 'Vorfall schließen' },
} as const satisfies Record<string, Translated>;

export const toldWords = {
  authority: {
    en: 'The authority (Art. 33)',
    nl: 'De autoriteit (art. 33)',
    fr: 'L’autorité (art. 33)',
    de: 'Die Behörde (Art. 33)',
  },
  subjects: {
    en: 'The people concerned (Art. 34)',
    nl: 'De betrokkenen (art. 34)',
    fr: 'Les personnes concernées (art. 34)',
    de: 'Die betroffenen Personen (Art. 34)',
  },
  client: {
    en: 'The client (Art. 33(2))',
    nl: 'De opdrachtgever (art. 33, lid 2)',
    fr: 'Le donneur d’ordre (art. 33, par. 2)',
    de: 'Den Auftraggeber (Art. 33 Abs. 2)',
  },
} as const satisfies Record<string, Translated>;

export const incidentActWords = {
  open: { en: 'Open', nl: 'Openen', fr: 'Ouvrir', de: 'Öffnen' },
  openLabel: { en: 'Open {id}', nl: '{id} openen', fr: 'Ouvrir {id}', de: '{id} öffnen' },
  save: { en: 'Save', nl: 'Bewaren', fr: 'Enregistrer', de: 'Speichern' },
  yes: { en: 'Yes', nl: 'Ja', fr: 'Oui', de: 'Ja' },
  no: { en: 'No', nl: 'Nee', fr: 'Non', de: 'Nein' },
  severity: { en: 'Severity (ENISA)', nl: 'Ernst (ENISA)', fr: 'Gravité (ENISA)', de: 'Schwere (ENISA)' },
  provisional: {
    en: 'provisional, from the form',
    nl: 'voorlopig, uit het formulier',
    fr: 'provisoire, d’après le formulaire',
    de: 'vorläufig, aus dem Formular',
  },
  why: { en: 'Why', nl: 'Waarom', fr: 'Pourquoi', de: 'Warum' },
  unknown: { en: 'Not known yet', nl: 'Nog niet bekend', fr: 'Pas encore connu', de: 'Noch nicht bekannt' },
  unknownHint: {
    en: '❓ Not known yet: answer it if you can; left open, the worse is assumed.',
    nl: '❓ Nog niet bekend: antwoord als je kunt; blijft het open, dan geldt het ergere.',
    fr: '❓ Pas encore connu : répondez si possible ; sinon le pire est retenu.',
    de: '❓ Noch nicht bekannt: antworten Sie, wenn möglich; sonst gilt das Schlimmere.',
  },
  proposal: { en: 'Proposed', nl: 'Voorgesteld', fr: 'Proposé', de: 'Vorgeschlagen' },
  proposalNote: {
    en: 'A proposal from the facts: people decide.',
    nl: 'Een voorstel uit de feiten: mensen beslissen.',
    fr: 'Une proposition d’après les faits : la décision revient aux personnes.',
    de: 'Ein Vorschlag aus den Tatsachen: entscheiden tun Menschen.',
  },
  notifyAuthority: {
    en: 'Notify the authority (Art. 33(1))?',
    nl: 'Aanmelden bij de autoriteit (art. 33, lid 1)?',
    fr: 'Notifier l’autorité (art. 33, par. 1) ?',
    de: 'Der Behörde melden (Art. 33 Abs. 1)?',
  },
  notifySubjects: {
    en: 'Tell the people concerned (Art. 34(1))?',
    nl: 'De betrokkenen inlichten (art. 34, lid 1)?',
    fr: 'Informer les personnes concernées (art. 34, par. 1) ?',
    de: 'Die Betroffenen informieren (Art. 34 Abs. 1)?',
  },
  notifyController: {
    en: 'Tell the client, without undue delay (Art. 33(2))?',
    nl: 'De opdrachtgever inlichten, zonder onredelijke vertraging (art. 33, lid 2)?',
    fr: 'Informer le donneur d’ordre, dans les meilleurs délais (art. 33, par. 2) ?',
    de: 'Den Auftraggeber unverzüglich informieren (Art. 33 Abs. 2)?',
  },
  register: {
    en: 'Enter it in the register (Art. 33(5))?',
    nl: 'In het register opnemen (art. 33, lid 5)?',
    fr: 'L’inscrire au registre (art. 33, par. 5) ?',
    de: 'Ins Verzeichnis eintragen (Art. 33 Abs. 5)?',
  },
  advice: { en: 'The DPO’s advice', nl: 'Advies van de DPO', fr: 'Avis du DPO', de: 'Rat des DSB' },
  decision: {
    en: 'The controller’s decision',
    nl: 'Beslissing van de verantwoordelijke',
    fr: 'Décision du responsable',
    de: 'Entscheidung des Verantwortlichen',
  },
  breach: {
    en: 'Is it a breach of personal data?',
    nl: 'Is het een inbreuk op persoonsgegevens?',
    fr: 'Est-ce une violation de données personnelles ?',
    de: 'Ist es eine Verletzung des Schutzes personenbezogener Daten?',
  },
  decidedBy: {
    en: 'Who decided for the controller?',
    nl: 'Wie besliste voor de verantwoordelijke?',
    fr: 'Qui a décidé pour le responsable ?',
    de: 'Wer hat für den Verantwortlichen entschieden?',
  },
  reason: { en: 'Reason', nl: 'Reden', fr: 'Motif', de: 'Begründung' },
  reasonHint: {
    en: 'Needed when you decide otherwise than proposed. “Not a breach” and “do not notify” may need a second person.',
    nl: 'Nodig als je anders beslist dan voorgesteld. “Geen inbreuk” en “niet aanmelden” vragen meestal een tweede persoon.',
    fr: 'Nécessaire si vous décidez autrement que proposé. « Pas de violation » et « ne pas notifier » demandent en règle une seconde personne.',
    de: 'Nötig, wenn Sie anders entscheiden als vorgeschlagen. „Keine Verletzung“ und „nicht melden“ brauchen in der Regel eine zweite Person.',
  },
  agrees: {
    en: 'Do you agree with this decision?',
    nl: 'Ben je het eens met deze beslissing?',
    fr: 'Êtes-vous d’accord avec cette décision ?',
    de: 'Stimmen Sie dieser Entscheidung zu?',
  },
  agree: { en: 'Yes: it counts', nl: 'Ja: ze geldt', fr: 'Oui : elle vaut', de: 'Ja: sie gilt' },
  sendBack: { en: 'No: send it back', nl: 'Nee: terugsturen', fr: 'Non : la renvoyer', de: 'Nein: zurückgeben' },
  awaitsSecond: {
    en: 'It counts only when a second person has confirmed it.',
    nl: 'Ze geldt pas als een tweede persoon ze bevestigt.',
    fr: 'Elle ne vaut qu’une fois confirmée par une seconde personne.',
    de: 'Sie gilt erst, wenn eine zweite Person sie bestätigt.',
  },
  confirmed: {
    en: 'Confirmed by {who} on {when}',
    nl: 'Bevestigd door {who} op {when}',
    fr: 'Confirmée par {who} le {when}',
    de: 'Bestätigt von {who} am {when}',
  },
  signed: { en: '{who} on {when}', nl: '{who} op {when}', fr: '{who} le {when}', de: '{who} am {when}' },
  whom: { en: 'Who was told?', nl: 'Wie is ingelicht?', fr: 'Qui a été informé ?', de: 'Wer wurde informiert?' },
  sentAt: {
    en: 'When was it sent?',
    nl: 'Wanneer is het verstuurd?',
    fr: 'Quand a-t-on envoyé ?',
    de: 'Wann wurde es gesendet?',
  },
  note: {
    en: 'Their number, or what changed since the last notice',
    nl: 'Hun nummer, of wat sinds de vorige melding veranderde',
    fr: 'Leur numéro, ou ce qui a changé depuis la dernière notification',
    de: 'Deren Nummer oder was sich seit der letzten Meldung geändert hat',
  },
  delayReason: {
    en: 'Reason for the delay',
    nl: 'Reden van de vertraging',
    fr: 'Motif du retard',
    de: 'Grund der Verzögerung',
  },
  delayReasonHint: {
    en: 'The limit has passed: the authority must be told why (Art. 33(1)).',
    nl: 'De termijn is voorbij: de autoriteit moet weten waarom (art. 33, lid 1).',
    fr: 'Le délai est passé : l’autorité doit savoir pourquoi (art. 33, par. 1).',
    de: 'Die Frist ist vorbei: die Behörde muss erfahren, warum (Art. 33 Abs. 1).',
  },
  told: { en: 'Who was told', nl: 'Wie is ingelicht', fr: 'Qui a été informé', de: 'Wer informiert wurde' },
  assignee: {
    en: 'Who takes care of it?',
    nl: 'Wie neemt het op zich?',
    fr: 'Qui s’en occupe ?',
    de: 'Wer kümmert sich?',
  },
  comment: { en: 'Comment', nl: 'Opmerking', fr: 'Commentaire', de: 'Kommentar' },
  lessons: {
    en: 'What was done, and what do we learn?',
    nl: 'Wat is gedaan, en wat leren we?',
    fr: 'Qu’a-t-on fait, et qu’en retenir ?',
    de: 'Was wurde getan, was lernen wir?',
  },
  history: { en: 'History', nl: 'Geschiedenis', fr: 'Historique', de: 'Verlauf' },
  detailsTitle: { en: 'Incident', nl: 'Incident', fr: 'Incident', de: 'Vorfall' },
} as const satisfies Record<string, Translated>;
