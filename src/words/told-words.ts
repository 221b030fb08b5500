/** Notices to the authority in stages, the notice to the client, what the client decided. */
import type { HOW, Stage } from '../domain/incident/file.ts';
import type { Translated } from '../domain/language.ts';

export const stageWords: Record<Stage, Translated> = {
  first: {
    en: 'First: more will follow',
    nl: 'Eerste: er volgt nog meer',
    fr: 'Initiale : une suite viendra',
    de: 'Erste: weiteres folgt',
  },
  further: {
    en: 'Further: there is more to say',
    nl: 'Aanvullend: er is meer te melden',
    fr: 'Complémentaire : il y a du nouveau',
    de: 'Weitere: es gibt Neues',
  },
  final: {
    en: 'Final: this is everything',
    nl: 'Definitief: dit is alles',
    fr: 'Finale : tout y est',
    de: 'Abschließende: das ist alles',
  },
};

export const howWords: Record<(typeof HOW)[number], Translated> = {
  email: { en: 'By e-mail', nl: 'Per e-mail', fr: 'Par e-mail', de: 'Per E-Mail' },
  portal: {
    en: 'In their portal',
    nl: 'In hun portaal',
    fr: 'Sur leur portail',
    de: 'In ihrem Portal',
  },
  phone: { en: 'By phone', nl: 'Telefonisch', fr: 'Par téléphone', de: 'Telefonisch' },
  in_person: { en: 'Handed over', nl: 'Overhandigd', fr: 'Remis en main propre', de: 'Übergeben' },
};

export const toldFormWords = {
  stage: {
    en: 'To the authority: which notice is it?',
    nl: 'Aan de autoriteit: welke melding is het?',
    fr: 'À l’autorité : quelle notification est-ce ?',
    de: 'An die Behörde: welche Meldung ist es?',
  },
  changed: {
    en: 'What is new since the notice before?',
    nl: 'Wat is er nieuw sinds de vorige melding?',
    fr: 'Qu’y a-t-il de nouveau depuis la notification précédente ?',
    de: 'Was ist seit der vorigen Meldung neu?',
  },
  notice: { en: 'Notice {number}', nl: 'Melding {number}', fr: 'Notification {number}', de: 'Meldung {number}' },
  awaitsFinal: {
    en: 'The authority expects the rest: a further or the final notice (Art. 33(4)).',
    nl: 'De autoriteit verwacht de rest: een aanvullende of de definitieve melding (art. 33, lid 4).',
    fr: 'L’autorité attend la suite : une notification complémentaire ou finale (art. 33, par. 4).',
    de: 'Die Behörde erwartet den Rest: eine weitere oder die abschließende Meldung (Art. 33 Abs. 4).',
  },
  noticeText: {
    en: 'Text for the client: read it, mend it, copy it',
    nl: 'Tekst voor de opdrachtgever: lees, verbeter, kopieer',
    fr: 'Texte pour le donneur d’ordre : à relire, corriger, copier',
    de: 'Text für den Auftraggeber: lesen, verbessern, kopieren',
  },
  noticeTextHint: {
    en: 'Nothing is sent from here: send it or hand it over, then save. This text is kept as it was sent.',
    nl: 'Van hieruit wordt niets verstuurd: verstuur of overhandig het, en bewaar dan. De tekst wordt bewaard zoals verstuurd.',
    fr: 'Rien ne part d’ici : envoyez-le ou remettez-le, puis enregistrez. Le texte est conservé tel qu’envoyé.',
    de: 'Von hier wird nichts gesendet: senden oder übergeben Sie es, dann speichern. Der Text bleibt so gespeichert.',
  },
  how: {
    en: 'How was it sent or handed over?',
    nl: 'Hoe is het verstuurd of overhandigd?',
    fr: 'Comment a-t-il été envoyé ou remis ?',
    de: 'Wie wurde es gesendet oder übergeben?',
  },
  toWhom: {
    en: 'To whom at the client (function, not a private address)',
    nl: 'Aan wie bij de opdrachtgever (functie, geen privéadres)',
    fr: 'À qui chez le donneur d’ordre (fonction, pas d’adresse privée)',
    de: 'An wen beim Auftraggeber (Funktion, keine Privatadresse)',
  },
  noContractHours: {
    en: 'The contract names no hours: without undue delay.',
    nl: 'Het contract noemt geen uren: zonder onredelijke vertraging.',
    fr: 'Le contrat ne fixe pas d’heures : dans les meilleurs délais.',
    de: 'Der Vertrag nennt keine Stunden: unverzüglich.',
  },
  processorDecides: {
    en: 'We are the processor: decide only whether it is a breach of the client’s data. The client decides about the authority and the people.',
    nl: 'Wij zijn verwerker: beslis enkel of het een inbreuk op gegevens van de opdrachtgever is. Over autoriteit en betrokkenen beslist de opdrachtgever.',
    fr: 'Nous sommes sous-traitants : décidez seulement s’il y a violation des données du donneur d’ordre. L’autorité et les personnes, c’est lui qui en décide.',
    de: 'Wir sind Auftragsverarbeiter: entscheiden Sie nur, ob Daten des Auftraggebers verletzt sind. Über Behörde und Betroffene entscheidet der Auftraggeber.',
  },
  clientDecides: {
    en: 'The client decides about the authority and the people.',
    nl: 'De opdrachtgever beslist over de autoriteit en de betrokkenen.',
    fr: 'Le donneur d’ordre décide pour l’autorité et les personnes.',
    de: 'Über Behörde und Betroffene entscheidet der Auftraggeber.',
  },
  clientAnswer: {
    en: 'What the client decided',
    nl: 'Wat de opdrachtgever besliste',
    fr: 'Ce que le donneur d’ordre a décidé',
    de: 'Was der Auftraggeber entschied',
  },
  clientAnswerNote: {
    en: 'Who told us, when, and what they want from us',
    nl: 'Wie het ons zei, wanneer, en wat ze van ons verwachten',
    fr: 'Qui nous l’a dit, quand, et ce qu’ils attendent de nous',
    de: 'Wer es uns sagte, wann, und was von uns erwartet wird',
  },
} as const satisfies Record<string, Translated>;
