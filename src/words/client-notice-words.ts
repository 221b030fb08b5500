/** The notice of a processor to its client (Art. 33(2) GDPR), in the client's language. */

import type { Language, Translated } from '../domain/language.ts';
import type { Incident, Instant } from '../domain/ticket.ts';
import { dateAndTime } from './dates.ts';
import { dataCategoryWords, peopleBandWords } from './form-words.ts';
import { incidentWords, kindWords } from './incident-words.ts';
import { say } from './say.ts';
import { taskWords } from './task-words.ts';
import { ticketWords } from './ticket-words.ts';

const noticeWords = {
  subject: {
    en: '{client}: breach of personal data that we process for you ({id})',
    nl: '{client}: inbreuk op persoonsgegevens die wij voor u verwerken ({id})',
    fr: '{client} : violation de données personnelles que nous traitons pour vous ({id})',
    de: '{client}: Verletzung personenbezogener Daten, die wir für Sie verarbeiten ({id})',
  },
  opening: {
    en: 'As your processor we inform you, under Article 33(2) GDPR, of the following. What is not known yet follows as soon as we know it.',
    nl: 'Als uw verwerker melden wij u, volgens artikel 33, lid 2, AVG, het volgende. Wat nog niet bekend is, volgt zodra wij het weten.',
    fr: 'En tant que votre sous-traitant, nous vous informons, selon l’article 33, paragraphe 2, du RGPD, de ce qui suit. Ce qui n’est pas encore connu suivra dès que nous le saurons.',
    de: 'Als Ihr Auftragsverarbeiter informieren wir Sie nach Artikel 33 Absatz 2 DSGVO über Folgendes. Was noch nicht bekannt ist, folgt, sobald wir es wissen.',
  },
  happening: { en: 'What happened', nl: 'Wat er gebeurde', fr: 'Ce qui s’est passé', de: 'Was geschah' },
  closing: {
    en: 'Whether the authority and the people concerned are to be told is for you to decide; we help you with it and keep all documents ready. For you the 72 hours of Article 33(1) begin when you become aware of it, at the latest with this message.',
    nl: 'Of de autoriteit en de betrokkenen moeten worden ingelicht, beslist u; wij helpen u daarbij en houden alle stukken klaar. Voor u beginnen de 72 uur van artikel 33, lid 1, zodra u er kennis van heeft, uiterlijk met dit bericht.',
    fr: 'Il vous revient de décider s’il faut informer l’autorité et les personnes concernées ; nous vous y aidons et tenons tous les documents prêts. Pour vous, les 72 heures de l’article 33, paragraphe 1, courent dès que vous en avez connaissance, au plus tard avec ce message.',
    de: 'Ob die Behörde und die betroffenen Personen zu informieren sind, entscheiden Sie; wir helfen Ihnen dabei und halten alle Unterlagen bereit. Für Sie beginnen die 72 Stunden des Artikels 33 Absatz 1, sobald Sie davon wissen, spätestens mit dieser Nachricht.',
  },
  signature: {
    en: '{organisation}, data protection',
    nl: '{organisation}, gegevensbescherming',
    fr: '{organisation}, protection des données',
    de: '{organisation}, Datenschutz',
  },
} as const satisfies Record<string, Translated>;

/** Of what people typed; the whole stays under what a form takes. */
const CHARACTERS = 400;

const clipped = (text: string): string =>
  [...text].length > CHARACTERS ? `${[...text].slice(0, CHARACTERS).join('')}…` : text;

const countOf = ({ assessment, peopleBand }: Incident, language: Language): string => {
  const count = assessment?.facts['subjectCount'];
  if (typeof count === 'number') return String(count);
  return peopleBand === 'unknown'
    ? say(language, incidentWords.notKnown)
    : (peopleBandWords[peopleBand as keyof typeof peopleBandWords]?.[language] ?? peopleBand);
};

interface Parties {
  client: string;
  organisation: string;
  language: Language;
  timezone: string;
}

/** From the record as it stands; a person reads it before it goes. */
export const clientNotice = (incident: Incident, { client, organisation, language, timezone }: Parties): string => {
  const { id, kind = 'other', happenedAt, awareAt, noticedAt = awareAt, dataCategories } = incident;
  const unknown = say(language, incidentWords.notKnown);
  const when = (at: Instant | null | undefined): string => (at ? dateAndTime(language, timezone, at) : unknown);
  const known = dataCategories.map(
    (each) => dataCategoryWords[each as keyof typeof dataCategoryWords]?.[language] ?? each,
  );
  const lines: [string, string][] = [
    [say(language, noticeWords.happening), `${say(language, kindWords[kind])}. ${clipped(incident.description)}`],
    [say(language, incidentWords.happened), when(happenedAt)],
    [say(language, incidentWords.noticed), when(noticedAt)],
    [say(language, ticketWords.aware), when(awareAt)],
    [say(language, ticketWords.data), known.join(', ') || unknown],
    [say(language, ticketWords.people), countOf(incident, language)],
    [say(language, taskWords.effectsLabel), clipped(incident.effects?.text ?? '') || unknown],
    [say(language, taskWords.measuresLabel), clipped(incident.measures?.text ?? '') || unknown],
  ];
  return [
    say(language, noticeWords.subject, { client, id }),
    '',
    say(language, noticeWords.opening),
    '',
    ...lines.map(([label, value]) => `${label}: ${value}`),
    '',
    say(language, noticeWords.closing),
    '',
    say(language, noticeWords.signature, { organisation }),
  ].join('\n');
};
