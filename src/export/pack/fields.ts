/** What stands in each field of the form, from the record; an empty text is still to be filled in. */
import { isDecided } from '../../domain/incident/decision.ts';
import { isProcessor } from '../../domain/incident/role.ts';
import { isLate } from '../../domain/incident/tell.ts';
import type { Incident } from '../../domain/ticket.ts';
import { dataCategoryWords } from '../../words/form-words.ts';
import { kindWords } from '../../words/incident-words.ts';
import type { packFieldWords, packPartWords } from '../../words/pack-words.ts';
import { packWords } from '../../words/pack-words.ts';
import { registerWords } from '../../words/register-words.ts';
import { say } from '../../words/say.ts';
import { levelWords } from '../../words/severity-words.ts';
import { answersOf, clientOf, peopleOf, toldOn, toldRows, withFacts } from '../incident-columns.ts';
import { momentOr, typed, type Writer, wordOf } from '../writer.ts';

export type PackField = keyof typeof packFieldWords;

export interface PackWriter extends Writer {
  /** The organisation's name; empty where no configuration says it. */
  organisation: string;
}

export const PART_FIELDS: Record<keyof typeof packPartWords, readonly PackField[]> = {
  notice: ['noticeType', 'ownNumber', 'theirNumber'],
  contact: ['controller', 'controllerAddress', 'reporter', 'dpo', 'processor'],
  timeline: ['started', 'ended', 'discovered', 'discovery', 'aware', 'limit', 'delayReason'],
  breach: ['nature', 'kind', 'breachType', 'recipients'],
  data: ['dataCategories', 'records'],
  people: ['subjects', 'count'],
  before: ['protection'],
  consequences: ['consequences', 'severity'],
  after: ['taken', 'planned', 'told', 'toldHow', 'whyNot', 'crossBorder'],
  other: ['follows'],
};

const toldState = (incident: Incident, writer: PackWriter): string => {
  const { language } = writer;
  if (toldRows(incident, 'subjects').length > 0) return toldOn(incident, 'subjects', writer);
  if (!incident.decision || !isDecided(incident)) return '';
  return say(language, incident.decision.notifySubjects ? packWords.willBeTold : registerWords.no);
};

const openTasks = (incident: Incident, writer: PackWriter): string =>
  (incident.tasks ?? [])
    .filter(({ doneAt }) => doneAt === null)
    .map(({ text }) => typed(text, incident, writer))
    .join('\n');

/** Asked only where they matter: of the first notice no number, in time no reason of a delay. */
export const isAsked = (field: PackField, incident: Incident, { now }: PackWriter): boolean => {
  const [first] = toldRows(incident, 'authority');
  if (field === 'theirNumber') return first !== undefined;
  if (field === 'delayReason') return isLate(incident, first?.sentAt ?? now);
  if (field === 'whyNot') return incident.decision?.notifySubjects === false;
  if (field === 'toldHow') return incident.decision?.notifySubjects !== false;
  return true;
};

const VALUES: Record<PackField, (incident: Incident, writer: PackWriter) => string> = {
  noticeType: (incident, { language }) =>
    say(language, toldRows(incident, 'authority').length > 0 ? packWords.further : packWords.initial),
  ownNumber: ({ id }) => id,
  theirNumber: (incident, writer) => typed(toldRows(incident, 'authority')[0]?.note ?? '', incident, writer),
  controller: (incident, writer) => (isProcessor(incident) ? clientOf(incident, writer) : writer.organisation),
  controllerAddress: () => '',
  reporter: () => '',
  dpo: () => '',
  processor: (incident, { organisation }) => (isProcessor(incident) ? organisation : ''),
  started: ({ happenedAt }, writer) => momentOr(happenedAt, writer),
  ended: () => '',
  discovered: ({ noticedAt, awareAt }, writer) => momentOr(noticedAt ?? awareAt, writer),
  discovery: () => '',
  aware: ({ awareAt }, writer) => momentOr(awareAt, writer),
  limit: ({ workTo }, writer) => momentOr(workTo, writer),
  delayReason: (incident, writer) => typed(toldRows(incident, 'authority')[0]?.delayReason ?? '', incident, writer),
  nature: (incident, writer) => typed(incident.description, incident, writer),
  kind: ({ kind = 'other' }, writer) => (kind === 'other' ? '' : wordOf(kindWords, kind, writer)),
  breachType: (incident, writer) => answersOf(incident, 'breachType', writer),
  recipients: (incident, writer) => answersOf(incident, 'recipients', writer),
  dataCategories: ({ dataCategories }, writer) =>
    dataCategories.map((id) => wordOf(dataCategoryWords, id, writer)).join('; '),
  records: () => '',
  subjects: (incident, writer) => answersOf(incident, 'subjects', writer),
  count: (incident, writer) =>
    incident.peopleBand === 'unknown' && incident.assessment?.facts['subjectCount'] === undefined
      ? ''
      : peopleOf(incident, writer),
  protection: (incident, writer) => answersOf(incident, 'protection', writer),
  consequences: (incident, writer) => typed(incident.effects?.text ?? '', incident, writer),
  severity: ({ assessment }, writer) => (assessment ? wordOf(levelWords, assessment.level, writer) : ''),
  taken: (incident, writer) => withFacts(incident.measures, ['contained', 'backup'], incident, writer),
  planned: openTasks,
  told: toldState,
  toldHow: () => '',
  whyNot: (incident, writer) => typed(incident.decision?.reason ?? '', incident, writer),
  crossBorder: () => '',
  follows: () => '',
};

export const fieldValue = (field: PackField, incident: Incident, writer: PackWriter): string =>
  VALUES[field](incident, writer);
