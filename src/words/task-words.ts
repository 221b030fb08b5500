/** Tasks, measures and links of a ticket. Titles and buttons: 24 characters at most. */
import type { Translated } from '../domain/language.ts';

export const taskWords = {
  tasks: { en: 'Tasks', nl: 'Taken', fr: 'Tâches', de: 'Aufgaben' },
  what: { en: 'What is to be done?', nl: 'Wat moet er gebeuren?', fr: 'Que faut-il faire ?', de: 'Was ist zu tun?' },
  owner: { en: 'Who does it?', nl: 'Wie doet het?', fr: 'Qui s’en charge ?', de: 'Wer macht das?' },
  ownerHint: {
    en: 'Empty: whoever gets to it first.',
    nl: 'Leeg: wie er het eerst aan toe is.',
    fr: 'Vide : la première personne disponible.',
    de: 'Leer: wer zuerst dazu kommt.',
  },
  system: {
    en: 'In which system?',
    nl: 'In welk systeem?',
    fr: 'Dans quel système ?',
    de: 'In welchem System?',
  },
  forClient: {
    en: 'For which client?',
    nl: 'Voor welke opdrachtgever?',
    fr: 'Pour quel donneur d’ordre ?',
    de: 'Für welchen Auftraggeber?',
  },
  nobodyYet: { en: 'nobody yet', nl: 'nog niemand', fr: 'encore personne', de: 'noch niemand' },
  done: { en: 'Done', nl: 'Klaar', fr: 'Fait', de: 'Erledigt' },
  doneLabel: {
    en: 'Task {id} is done',
    nl: 'Taak {id} is klaar',
    fr: 'La tâche {id} est faite',
    de: 'Aufgabe {id} ist erledigt',
  },
  reopen: { en: 'Open again', nl: 'Heropenen', fr: 'Rouvrir', de: 'Wieder öffnen' },
  reopenLabel: {
    en: 'Task {id} is not done',
    nl: 'Taak {id} is niet klaar',
    fr: 'La tâche {id} n’est pas faite',
    de: 'Aufgabe {id} ist nicht erledigt',
  },
  more: {
    en: 'And {count, plural, one {# more task} other {# more tasks}}.',
    nl: 'En nog {count, plural, one {# taak} other {# taken}}.',
    fr: 'Et encore {count, plural, one {# tâche} other {# tâches}}.',
    de: 'Und {count, plural, one {# weitere Aufgabe} other {# weitere Aufgaben}}.',
  },
  effects: {
    en: 'What can it mean for the people concerned?',
    nl: 'Wat kan het voor de betrokkenen betekenen?',
    fr: 'Quelles conséquences pour les personnes concernées ?',
    de: 'Was kann es für die Betroffenen bedeuten?',
  },
  measures: {
    en: 'What was done, or will be done?',
    nl: 'Wat is er gedaan, of komt er nog?',
    fr: 'Qu’a-t-on fait, ou que va-t-on faire ?',
    de: 'Was wurde oder wird getan?',
  },
  lessons: { en: 'What do we learn?', nl: 'Wat leren we eruit?', fr: 'Qu’en retenir ?', de: 'Was lernen wir?' },
  effectsLabel: {
    en: 'Consequences',
    nl: 'Gevolgen',
    fr: 'Conséquences',
    de: 'Folgen',
  },
  measuresLabel: { en: 'Measures', nl: 'Maatregelen', fr: 'Mesures', de: 'Maßnahmen' },
  lessonsLabel: { en: 'Lessons', nl: 'Lessen', fr: 'Enseignements', de: 'Lehren' },
  links: { en: 'Belongs together with', nl: 'Hoort samen met', fr: 'En lien avec', de: 'Gehört zusammen mit' },
  otherTicket: {
    en: 'Number of the other ticket',
    nl: 'Nummer van het andere ticket',
    fr: 'Numéro de l’autre ticket',
    de: 'Nummer des anderen Tickets',
  },
  otherTicketHint: {
    en: 'For example DSR-2026-0001. Both tickets will show it.',
    nl: 'Bijvoorbeeld DSR-2026-0001. Beide tickets tonen het.',
    fr: 'Par exemple DSR-2026-0001. Les deux tickets l’afficheront.',
    de: 'Zum Beispiel DSR-2026-0001. Beide Tickets zeigen es an.',
  },
} as const satisfies Record<string, Translated>;

export const taskRefusalWords = {
  ticket_closed: {
    en: 'This ticket is closed: it takes no more tasks.',
    nl: 'Dit ticket is gesloten: er kunnen geen taken meer bij.',
    fr: 'Ce ticket est clos : plus aucune tâche ne peut s’y ajouter.',
    de: 'Dieses Ticket ist geschlossen: es nimmt keine Aufgaben mehr auf.',
  },
  task_unknown: {
    en: 'There is no such task (any more). Open the ticket again.',
    nl: 'Die taak bestaat niet (meer). Open het ticket opnieuw.',
    fr: 'Cette tâche n’existe pas (ou plus). Rouvrez le ticket.',
    de: 'Diese Aufgabe gibt es nicht (mehr). Öffnen Sie das Ticket erneut.',
  },
  task_not_done: {
    en: 'This task is open already.',
    nl: 'Deze taak staat al open.',
    fr: 'Cette tâche est déjà ouverte.',
    de: 'Diese Aufgabe ist bereits offen.',
  },
  task_done_already: {
    en: 'This task was already done by {who} on {when}.',
    nl: 'Deze taak is al gedaan door {who} op {when}.',
    fr: 'Cette tâche a déjà été faite par {who} le {when}.',
    de: 'Diese Aufgabe wurde bereits von {who} am {when} erledigt.',
  },
  task_not_yours: {
    en: 'This task is somebody else’s: its owner, the DPO or a deputy can say that it is done.',
    nl: 'Deze taak is van iemand anders: haar eigenaar, de DPO of een vervanger kan ze afvinken.',
    fr: 'Cette tâche est à quelqu’un d’autre : son responsable, le DPO ou un suppléant peut la clore.',
    de: 'Diese Aufgabe gehört jemand anderem: abhaken können sie deren Zuständige, der DSB oder eine Vertretung.',
  },
  link_to_itself: {
    en: 'That is this ticket itself. Give the number of the other one.',
    nl: 'Dat is dit ticket zelf. Geef het nummer van het andere.',
    fr: 'C’est ce ticket même. Donnez le numéro de l’autre.',
    de: 'Das ist dieses Ticket selbst. Geben Sie die Nummer des anderen an.',
  },
  linked_already: {
    en: 'These two belong together already.',
    nl: 'Deze twee horen al samen.',
    fr: 'Ces deux tickets sont déjà liés.',
    de: 'Diese beiden gehören bereits zusammen.',
  },
} as const satisfies Record<string, Translated>;
