/** The register of Art. 33(5): facts, effects, remedial action, and both decisions, also of what was not notified. */
import { isDecided } from '../domain/incident/decision.ts';
import type { Duties, Told, Written } from '../domain/incident/file.ts';
import type { Incident } from '../domain/ticket.ts';
import { answerOptions, factWords } from '../words/fact-words.ts';
import { dataCategoryWords, peopleBandWords } from '../words/form-words.ts';
import { kindWords, roleWords } from '../words/incident-words.ts';
import { commonHeadings, incidentHeadings, registerWords } from '../words/register-words.ts';
import { LOCALE, say } from '../words/say.ts';
import { levelWords } from '../words/severity-words.ts';
import { statusWords } from '../words/ticket-words.ts';
import type { Columns } from './table.ts';
import { factsIn, momentOr, typed, type Writer, wordOf } from './writer.ts';

type Word = keyof typeof registerWords;
const word = ({ language }: Writer, key: Word): string => say(language, registerWords[key]);

const HOUR_MS = 3_600_000;

type Asked = keyof typeof answerOptions;

/** The answers to a fact of the assessment, as words; empty where nobody has answered. */
export const answersOf = ({ assessment }: Incident, fact: Asked, writer: Writer): string => {
  const given = assessment?.facts[fact];
  const ids = Array.isArray(given) ? given : given === undefined || given === null ? [] : [given];
  return ids
    .map((id) => (typeof id === 'boolean' ? (id ? 'yes' : 'no') : String(id)))
    .map((id) => wordOf(answerOptions[fact], id, writer))
    .join(', ');
};

const EFFECTS: readonly Asked[] = ['recipients', 'exfiltrated', 'impact', 'revealing', 'misuseObserved'];
const REMEDIES: readonly Asked[] = ['contained', 'backup', 'protection'];

/** What was written down, and then the assessment's facts with their questions. */
export const withFacts = (
  written: Written | undefined,
  facts: readonly Asked[],
  incident: Incident,
  writer: Writer,
): string =>
  [
    typed(written?.text ?? '', incident, writer),
    ...facts.flatMap((fact) => {
      const answers = answersOf(incident, fact, writer);
      return answers === '' ? [] : [`${say(writer.language, factWords[fact])} ${answers}`];
    }),
  ]
    .filter(Boolean)
    .join('\n');

/** The exact number where one was given, else the band. */
export const peopleOf = ({ assessment, peopleBand }: Incident, writer: Writer): string => {
  const count = assessment?.facts['subjectCount'];
  return typeof count === 'number'
    ? new Intl.NumberFormat(LOCALE[writer.language]).format(count)
    : wordOf(peopleBandWords, peopleBand, writer);
};

/** Consequences as written down, and what the assessment says of them. */
const effectsOf = (incident: Incident, writer: Writer): string =>
  withFacts(incident.effects, EFFECTS, incident, writer);

/** What was done against it. */
const remediesOf = (incident: Incident, writer: Writer): string =>
  withFacts(incident.measures, REMEDIES, incident, writer);

const duties = (writer: Writer, { notifyAuthority, notifySubjects }: Duties): string =>
  [
    `${word(writer, 'authority')}: ${word(writer, notifyAuthority ? 'yes' : 'no')}`,
    `${word(writer, 'subjects')}: ${word(writer, notifySubjects ? 'yes' : 'no')}`,
  ].join('; ');

const decided = (incident: Incident, duty: keyof Duties, writer: Writer): string => {
  const { decision, assessment } = incident;
  if (!decision) return word(writer, assessment?.notifyController ? 'clientDecides' : 'notDecided');
  const said = decision.breach ? word(writer, decision[duty] ? 'yes' : 'no') : word(writer, 'noBreach');
  return isDecided(incident) ? said : `${said} (${word(writer, 'awaitsSecond')})`;
};

export const toldRows = ({ told = [] }: Incident, whom: Told['whom']): Told[] =>
  told.filter((row) => row.whom === whom);

export const toldOn = (incident: Incident, whom: Told['whom'], writer: Writer): string =>
  toldRows(incident, whom)
    .map(({ sentAt, note, changed = '' }) => {
      const said = [note, changed].filter(Boolean).join('; ');
      return [momentOr(sentAt, writer), typed(said, incident, writer)].filter(Boolean).join(': ');
    })
    .join('\n');

/** Hours that the first notice to the authority came after the limit. */
const delayOf = (incident: Incident, writer: Writer): string => {
  const [first] = toldRows(incident, 'authority');
  const over = first && incident.workTo ? Date.parse(first.sentAt) - Date.parse(incident.workTo) : 0;
  return over > 0 ? say(writer.language, registerWords.hoursLate, { hours: Math.ceil(over / HOUR_MS) }) : '';
};

export const clientOf = ({ client }: Pick<Incident, 'client'>, { clients }: Writer): string =>
  client === null ? '' : (clients[client] ?? client);

export const INCIDENT_COLUMNS: Columns<Incident> = [
  ['id', commonHeadings.id, ({ id }) => id],
  ['status', commonHeadings.status, ({ status }, writer) => wordOf(statusWords, status, writer)],
  ['kind', incidentHeadings.kind, ({ kind = 'other' }, writer) => wordOf(kindWords, kind, writer)],
  ['description', incidentHeadings.description, (incident, writer) => factsIn(incident.description, incident, writer)],
  ['happenedAt', incidentHeadings.happenedAt, ({ happenedAt }, writer) => momentOr(happenedAt, writer)],
  ['noticedAt', incidentHeadings.noticedAt, ({ noticedAt, awareAt }, writer) => momentOr(noticedAt ?? awareAt, writer)],
  ['awareAt', incidentHeadings.awareAt, ({ awareAt }, writer) => momentOr(awareAt, writer)],
  ['role', incidentHeadings.role, ({ role = 'unknown' }, writer) => wordOf(roleWords, role, writer)],
  ['client', commonHeadings.client, clientOf],
  ['breachType', incidentHeadings.breachType, (incident, writer) => answersOf(incident, 'breachType', writer)],
  [
    'dataCategories',
    incidentHeadings.dataCategories,
    ({ dataCategories }, writer) => dataCategories.map((id) => wordOf(dataCategoryWords, id, writer)).join('; '),
  ],
  ['people', incidentHeadings.people, peopleOf],
  ['effects', incidentHeadings.effects, effectsOf],
  ['measures', incidentHeadings.measures, remediesOf],
  [
    'severity',
    incidentHeadings.severity,
    ({ assessment }, writer) => (assessment ? wordOf(levelWords, assessment.level, writer) : ''),
  ],
  [
    'score',
    incidentHeadings.score,
    ({ assessment }, { language }) =>
      assessment ? new Intl.NumberFormat(LOCALE[language]).format(assessment.score) : '',
  ],
  ['proposal', incidentHeadings.proposal, ({ assessment }, writer) => (assessment ? duties(writer, assessment) : '')],
  [
    'advice',
    incidentHeadings.advice,
    (incident, writer) =>
      incident.advice ? `${duties(writer, incident.advice)}\n${typed(incident.advice.text, incident, writer)}` : '',
  ],
  [
    'notifyAuthority',
    incidentHeadings.notifyAuthority,
    (incident, writer) => decided(incident, 'notifyAuthority', writer),
  ],
  [
    'notifySubjects',
    incidentHeadings.notifySubjects,
    (incident, writer) => decided(incident, 'notifySubjects', writer),
  ],
  ['reason', incidentHeadings.reason, (incident, writer) => typed(incident.decision?.reason ?? '', incident, writer)],
  [
    'decided',
    incidentHeadings.decided,
    ({ decision }, writer) => (decision ? `${decision.decidedBy}, ${momentOr(decision.at, writer)}` : ''),
  ],
  [
    'confirmed',
    incidentHeadings.confirmed,
    ({ decision }, writer) =>
      decision?.confirmedBy ? `${decision.confirmedBy}, ${momentOr(decision.confirmedAt, writer)}` : '',
  ],
  ['workTo', incidentHeadings.workTo, ({ workTo }, writer) => momentOr(workTo, writer)],
  ['toldAuthority', incidentHeadings.toldAuthority, (incident, writer) => toldOn(incident, 'authority', writer)],
  ['delay', incidentHeadings.delay, delayOf],
  [
    'delayReason',
    incidentHeadings.delayReason,
    (incident, writer) => typed(toldRows(incident, 'authority')[0]?.delayReason ?? '', incident, writer),
  ],
  ['toldSubjects', incidentHeadings.toldSubjects, (incident, writer) => toldOn(incident, 'subjects', writer)],
  ['toldClient', incidentHeadings.toldClient, (incident, writer) => toldOn(incident, 'client', writer)],
  ['lessons', incidentHeadings.lessons, (incident, writer) => typed(incident.lessons?.text ?? '', incident, writer)],
  ['filedAt', incidentHeadings.filedAt, ({ filedAt }, writer) => momentOr(filedAt, writer)],
  ['filedBy', incidentHeadings.filedBy, ({ filedBy }) => filedBy],
  ['assignee', commonHeadings.assignee, ({ assignee }) => assignee ?? ''],
  ['closedAt', commonHeadings.closedAt, ({ closedAt }, writer) => momentOr(closedAt, writer)],
  ['reference', commonHeadings.reference, ({ imported }) => imported?.reference ?? ''],
];
