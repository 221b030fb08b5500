/** Which column is what: by the headings of our own exports in four languages, and by what others call them. */
import { fold } from '../../answer/text.ts';
import { LANGUAGES, type Translated } from '../../domain/language.ts';
import { commonHeadings, incidentHeadings, requestHeadings } from '../../words/register-words.ts';
import type { RegisterType } from '../register.ts';

const INCIDENT = {
  reference: 'number nr no n id reference referentie nummer kenmerk numero ref aktenzeichen',
  description:
    'facts description feiten omschrijving beschrijving faits description-des-faits sachverhalt beschreibung what-happened wat-gebeurde',
  kind: 'kind type soort type-incident genre nature art',
  happenedAt:
    'happened date-of-breach date-of-incident datum-incident datum-inbreuk datum-datalek date-de-la-violation date-de-l-incident datum-des-vorfalls occurred',
  noticedAt: 'noticed discovered ontdekt datum-ontdekking date-de-decouverte entdeckt',
  awareAt:
    'aware aware-on date-of-awareness kennisname datum-kennisname bekend date-de-connaissance prise-de-connaissance kenntnis',
  role: 'role rol hoedanigheid qualite rolle',
  client: 'client customer klant opdrachtgever donneur-d-ordre auftraggeber controller',
  dataCategories:
    'data categories-of-data soort-gegevens categorieen-gegevens categories-de-donnees donnees datenarten datenkategorien',
  people:
    'people number-of-people number-of-data-subjects aantal-betrokkenen aantal nombre-de-personnes anzahl-betroffene betroffene',
  effects: 'effects consequences gevolgen effets consequences-probables folgen auswirkungen',
  measures:
    'measures remedial-action maatregelen corrigerende-maatregelen mesures mesures-correctives massnahmen abhilfemassnahmen',
  notifyAuthority: 'notified authority-notified gemeld gemeld-aan-autoriteit notifie gemeldet',
  notifySubjects: 'people-told subjects-told betrokkenen-ingelicht personnes-informees betroffene-informiert',
  reason: 'reason reden motivering motif begrundung reason-for-not-notifying reden-niet-melden',
  toldAuthority: 'notified-on date-of-notification datum-melding date-de-notification meldedatum',
  toldSubjects: 'people-told-on datum-inlichting date-d-information',
  delayReason: 'reason-of-delay reden-vertraging motif-du-retard grund-der-verspatung',
  lessons: 'lessons lessen lecons lehren follow-up opvolging suivi',
  closedAt: 'closed closed-on gesloten afgesloten cloture clos abgeschlossen geschlossen',
} as const;

const REQUEST = {
  reference: INCIDENT.reference,
  description: 'request description vraag verzoek omschrijving demande anliegen beschreibung',
  receivedAt: 'received date-received ontvangen datum-ontvangst recu recue date-de-reception eingang eingegangen datum',
  channel: 'channel kanaal canal weg kanal',
  rights: 'right rights recht rechten type-verzoek droit droits rechte',
  client: INCIDENT.client,
  subjectReference: 'customer customer-number klantnummer klantreferentie numero-client kundennummer kundenreferenz',
  answeredAt: 'answered answer-date beantwoord datum-antwoord repondu date-de-reponse beantwortet',
  closedAt: INCIDENT.closedAt,
} as const;

/** Lower case, without accents, words joined: `Datum kennisname` is `datum-kennisname`. */
const slug = (heading: string): string =>
  fold(heading)
    .replace(/\(.*?\)/g, ' ')
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join('-');

const OURS: Record<RegisterType, Record<string, Translated>> = {
  incident: { ...commonHeadings, ...incidentHeadings },
  request: { ...commonHeadings, ...requestHeadings },
};

/** Our own number stands for the reference where a register that we exported comes back. */
const fieldOf = (key: string): string => (key === 'id' ? 'reference' : key);

/** The heading that people look for, in their file, for a field of ours. */
export const headingOf = (type: RegisterType, field: string): string =>
  LANGUAGES.map((language) => OURS[type][field]?.[language])
    .filter(Boolean)
    .join(' / ');

const namesOf = (type: RegisterType): Map<string, string> => {
  const names = new Map<string, string>();
  for (const [field, words] of Object.entries(type === 'incident' ? INCIDENT : REQUEST))
    for (const word of words.split(' ')) if (!names.has(word)) names.set(word, field);
  // Our own headings say exactly what they are.
  for (const [key, heading] of Object.entries(OURS[type]))
    for (const language of LANGUAGES) names.set(slug(heading[language]), fieldOf(key));
  return names;
};

export interface Mapping {
  /** Column by field. */
  columns: ReadonlyMap<string, number>;
  /** Headings that are none of ours: said, and left out. */
  ignored: readonly string[];
}

export const mapHeadings = (type: RegisterType, headings: readonly string[]): Mapping => {
  const names = namesOf(type);
  const known = new Set(Object.keys(type === 'incident' ? INCIDENT : REQUEST));
  const columns = new Map<string, number>();
  const ignored: string[] = [];
  for (const [i, heading] of headings.entries()) {
    const field = names.get(slug(heading));
    if (field !== undefined && known.has(field) && !columns.has(field)) columns.set(field, i);
    else if (heading !== '') ignored.push(heading);
  }
  return { columns, ignored };
};
