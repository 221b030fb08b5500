/** Narrowing the list of what is open: what can be typed, and what the choices say. */
import type { Translated } from '../domain/language.ts';

/** What may be typed behind `/gdpr open`, each list separated by commas; any language is understood. */
export const typedFilters = {
  mine: { en: 'mine, my, me', nl: 'mijn, van mij, ik', fr: 'miens, mes, à moi, moi', de: 'meine, mein, ich' },
  overdue: {
    en: 'overdue, late, past due',
    nl: 'te laat, telaat, vervallen, achterstallig',
    fr: 'en retard, retard, dépassé, dépassés',
    de: 'überfällig, überfällige, verspätet',
  },
  week: {
    en: 'this week, week',
    nl: 'deze week',
    fr: 'cette semaine, semaine',
    de: 'diese woche, woche',
  },
  incident: {
    en: 'incident, incidents, breach, breaches',
    nl: 'incidenten, datalek, datalekken, lek, lekken',
    fr: 'violation, violations, fuite, fuites',
    de: 'vorfall, vorfälle, datenpanne, datenpannen, panne, pannen',
  },
  request: {
    en: 'request, requests, dsar, dsars',
    nl: 'verzoek, verzoeken, aanvraag, aanvragen',
    fr: 'demande, demandes, requête, requêtes',
    de: 'anfrage, anfragen, antrag, anträge',
  },
  question: { en: 'question, questions', nl: 'vraag, vragen', fr: 'questions', de: 'frage, fragen' },
  nobody: {
    en: 'unassigned, nobody, not assigned',
    nl: 'niemand, van niemand, niet toegewezen',
    fr: 'personne, non attribué, non attribués, sans personne',
    de: 'niemand, von niemandem, nicht zugewiesen',
  },
  own: { en: 'own data, our own', nl: 'eigen gegevens', fr: 'nos données, données propres', de: 'eigene daten' },
  all: { en: 'all, everything', nl: 'alles, alle', fr: 'tout, tous', de: 'alles, alle' },
} as const satisfies Record<string, Translated>;

export const filterWords = {
  unknown: {
    en: 'I know no filter “{words}”. You can say: `mine`, `overdue`, `this week`, `incidents`, `requests`, `questions`, `unassigned`, `@colleague` or the name of a client, also together: `/gdpr open mine overdue`.',
    nl: 'Ik ken geen filter “{words}”. Je kunt zeggen: `van mij`, `te laat`, `deze week`, `incidenten`, `verzoeken`, `vragen`, `niemand`, `@collega` of de naam van een opdrachtgever, ook samen: `/gdpr open van mij te laat`.',
    fr: 'Je ne connais pas le filtre « {words} ». Vous pouvez dire : `à moi`, `en retard`, `cette semaine`, `incidents`, `demandes`, `questions`, `personne`, `@collègue` ou le nom d’un donneur d’ordre, aussi ensemble : `/gdpr ouvert à moi en retard`.',
    de: 'Einen Filter „{words}“ kenne ich nicht. Sie können sagen: `meine`, `überfällig`, `diese woche`, `vorfälle`, `anfragen`, `fragen`, `niemand`, `@kollegin` oder den Namen eines Auftraggebers, auch zusammen: `/gdpr offen meine überfällig`.',
  },
  unknownAll: {
    en: 'Shown: everything that is open.',
    nl: 'Je ziet alles wat openstaat.',
    fr: 'Affiché : tout ce qui est ouvert.',
    de: 'Gezeigt wird alles Offene.',
  },
  unknownRest: {
    en: 'The rest of the filter is applied.',
    nl: 'De rest van de filter is toegepast.',
    fr: 'Le reste du filtre est appliqué.',
    de: 'Der Rest des Filters gilt.',
  },
  when: { en: 'Any limit', nl: 'Elke termijn', fr: 'Toute échéance', de: 'Jede Frist' },
  overdue: { en: 'Overdue', nl: 'Te laat', fr: 'En retard', de: 'Überfällig' },
  week: { en: 'Due this week', nl: 'Termijn deze week', fr: 'Échéance cette semaine', de: 'Frist diese Woche' },
  anyType: { en: 'Every kind', nl: 'Alle soorten', fr: 'Tous les types', de: 'Jede Art' },
  incident: { en: 'Incidents', nl: 'Incidenten', fr: 'Incidents', de: 'Vorfälle' },
  request: { en: 'Requests', nl: 'Verzoeken', fr: 'Demandes', de: 'Anfragen' },
  question: { en: 'Questions', nl: 'Vragen', fr: 'Questions', de: 'Fragen' },
  anybody: { en: 'Everybody’s', nl: 'Van iedereen', fr: 'De tous', de: 'Von allen' },
  mine: { en: 'Mine', nl: 'Van mij', fr: 'Les miens', de: 'Meine' },
  nobody: { en: 'Nobody’s yet', nl: 'Nog van niemand', fr: 'Sans responsable', de: 'Noch von niemandem' },
  anyClient: {
    en: 'Every client',
    nl: 'Alle opdrachtgevers',
    fr: 'Tous les donneurs d’ordre',
    de: 'Alle Auftraggeber',
  },
  ownData: { en: 'Our own data', nl: 'Eigen gegevens', fr: 'Nos propres données', de: 'Eigene Daten' },
  assignee: { en: 'With…', nl: 'Bij…', fr: 'Chez…', de: 'Bei …' },
  nothing: {
    en: 'Nothing open fits this filter: {filter}. Choose another above, or look at everything.',
    nl: 'Niets wat openstaat past bij deze filter: {filter}. Kies hierboven een andere, of bekijk alles.',
    fr: 'Rien d’ouvert ne correspond à ce filtre : {filter}. Choisissez-en un autre ci-dessus, ou affichez tout.',
    de: 'Nichts Offenes passt zu diesem Filter: {filter}. Wählen Sie oben einen anderen oder sehen Sie alles an.',
  },
  clear: { en: 'Show everything', nl: 'Alles tonen', fr: 'Tout afficher', de: 'Alles zeigen' },
  menu: { en: 'What to do with {id}', nl: 'Wat doen met {id}', fr: 'Que faire de {id}', de: 'Was tun mit {id}' },
  open: { en: 'Open', nl: 'Openen', fr: 'Ouvrir', de: 'Öffnen' },
  take: { en: 'Take it', nl: 'Zelf opnemen', fr: 'Le prendre', de: 'Selbst übernehmen' },
  handOver: { en: 'Hand over…', nl: 'Toewijzen aan…', fr: 'Confier à…', de: 'Übergeben an …' },
  extend: { en: 'Extend…', nl: 'Verlengen…', fr: 'Prolonger…', de: 'Verlängern …' },
  close: { en: 'Close…', nl: 'Sluiten…', fr: 'Clore…', de: 'Schließen …' },
  several: { en: 'Hand over several…', nl: 'Meerdere toewijzen…', fr: 'Confier plusieurs…', de: 'Mehrere übergeben …' },
} as const satisfies Record<string, Translated>;

export const handOverWords = {
  title: { en: 'Hand over', nl: 'Toewijzen', fr: 'Confier', de: 'Übergeben' },
  which: { en: 'Which tickets?', nl: 'Welke tickets?', fr: 'Quels tickets ?', de: 'Welche Tickets?' },
  whichMore: { en: 'More', nl: 'Nog meer', fr: 'La suite', de: 'Weitere' },
  note: {
    en: 'Whoever gets one can read what was written in it. It stands in its history.',
    nl: 'Wie er een krijgt, kan lezen wat erin staat. Het komt in de geschiedenis.',
    fr: 'La personne pourra lire ce qui y est écrit. L’historique en garde la trace.',
    de: 'Wer eines bekommt, kann lesen, was darin steht. Es steht im Verlauf.',
  },
  pick: {
    en: 'Tick at least one ticket.',
    nl: 'Vink minstens één ticket aan.',
    fr: 'Cochez au moins un ticket.',
    de: 'Wählen Sie mindestens ein Ticket.',
  },
  nobodyToPick: {
    en: 'Choose who gets them.',
    nl: 'Kies wie ze krijgt.',
    fr: 'Choisissez à qui les confier.',
    de: 'Wählen Sie, wer sie bekommt.',
  },
  running: {
    en: 'One moment: it is being done.',
    nl: 'Een ogenblik: het wordt gedaan.',
    fr: 'Un instant : c’est en cours.',
    de: 'Einen Moment: es wird erledigt.',
  },
  done: {
    en: '{count, plural, =0 {Nothing was handed over.} one {{ids} is now with {who}.} other {{ids} are now with {who}.}}',
    nl: '{count, plural, =0 {Er is niets toegewezen.} one {{ids} ligt nu bij {who}.} other {{ids} liggen nu bij {who}.}}',
    fr: '{count, plural, =0 {Rien n’a été confié.} one {{ids} est maintenant chez {who}.} other {{ids} sont maintenant chez {who}.}}',
    de: '{count, plural, =0 {Nichts wurde übergeben.} one {{ids} liegt jetzt bei {who}.} other {{ids} liegen jetzt bei {who}.}}',
  },
  taken: {
    en: '{id}: {who} got it meanwhile. Nothing was changed; talk to them, or open the list again and hand it over from there.',
    nl: '{id}: ligt intussen bij {who}. Er is niets gewijzigd; overleg, of open de lijst opnieuw en wijs het van daar toe.',
    fr: '{id} : {who} l’a reçu entre-temps. Rien n’a changé ; parlez-en, ou rouvrez la liste et confiez-le de là.',
    de: '{id}: liegt inzwischen bei {who}. Nichts wurde geändert; sprechen Sie sich ab, oder öffnen Sie die Liste neu und übergeben Sie es von dort.',
  },
  freed: {
    en: '{id}: nobody has it any more. Open the list again.',
    nl: '{id}: ligt bij niemand meer. Open de lijst opnieuw.',
    fr: '{id} : plus personne ne l’a. Rouvrez la liste.',
    de: '{id}: liegt bei niemandem mehr. Öffnen Sie die Liste neu.',
  },
  over: {
    en: '{id} is closed meanwhile: nothing is left to do.',
    nl: '{id} is intussen gesloten: er valt niets meer te doen.',
    fr: '{id} est clos entre-temps : il n’y a plus rien à faire.',
    de: '{id} ist inzwischen geschlossen: es ist nichts mehr zu tun.',
  },
  same: {
    en: '{id} was already with {who}.',
    nl: '{id} lag al bij {who}.',
    fr: '{id} était déjà chez {who}.',
    de: '{id} lag schon bei {who}.',
  },
  mayNot: {
    en: '{id}: you may not hand this over. Ask the DPO or a deputy.',
    nl: '{id}: dit mag je niet toewijzen. Vraag het aan de DPO of een vervanger.',
    fr: '{id} : vous ne pouvez pas le confier. Demandez au DPO ou à un suppléant.',
    de: '{id}: das dürfen Sie nicht übergeben. Fragen Sie den DSB oder eine Vertretung.',
  },
  notSaved: {
    en: '{id}: NOT SAVED, the store did not take it. Try again in a moment.',
    nl: '{id}: NIET BEWAARD, de opslag nam het niet aan. Probeer zo meteen opnieuw.',
    fr: '{id} : NON ENREGISTRÉ, le stockage ne l’a pas accepté. Réessayez dans un instant.',
    de: '{id}: NICHT GESPEICHERT, der Speicher hat es nicht angenommen. Versuchen Sie es gleich noch einmal.',
  },
} as const satisfies Record<string, Translated>;
