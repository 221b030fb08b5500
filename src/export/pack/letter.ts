/** The letter of Art. 34: nature, contact of the DPO, likely consequences, measures, and what the person can do. */
import { isProcessor } from '../../domain/incident/role.ts';
import type { Incident, Instant } from '../../domain/ticket.ts';
import { harmWords, letterWords, whatHappenedWords } from '../../words/breach-letter-words.ts';
import { dataCategoryWords } from '../../words/form-words.ts';
import { LOCALE, say } from '../../words/say.ts';
import { toldRows } from '../incident-columns.ts';
import { typed, wordOf } from '../writer.ts';
import type { PackWriter } from './fields.ts';
import type { Paper } from './paper.ts';

type Harm = keyof typeof harmWords;
type Word = keyof typeof letterWords;

const HARM: Record<string, Harm> = {
  basic_identity: 'contact',
  contact: 'contact',
  date_of_birth: 'contact',
  national_id: 'identity',
  identity_document: 'identity',
  financial: 'money',
  payment_card: 'money',
  credentials: 'credentials',
};

/** Gravest first, each once; kinds of data that are not listed are private. */
const harmsOf = ({ dataCategories, assessment }: Incident): Harm[] => {
  const types = assessment?.facts['breachType'];
  const found = new Set<Harm>(dataCategories.map((id) => HARM[id] ?? 'private'));
  if (Array.isArray(types) && types.includes('availability')) found.add('loss');
  return (Object.keys(harmWords) as Harm[]).filter((harm) => found.has(harm));
};

const dayOf = (at: Instant, { language, timezone }: PackWriter): string =>
  new Intl.DateTimeFormat(LOCALE[language], { dateStyle: 'long', timeZone: timezone }).format(Date.parse(at));

const happened = (incident: Incident, writer: PackWriter): string => {
  const { language } = writer;
  const { kind = 'other', happenedAt, noticedAt, awareAt } = incident;
  return [
    say(language, whatHappenedWords[kind]),
    ...(kind === 'other' ? [say(language, letterWords.sayWhat)] : []),
    ...(happenedAt ? [say(language, letterWords.happenedOn, { when: dayOf(happenedAt, writer) })] : []),
    say(language, letterWords.noticedOn, { when: dayOf(noticedAt ?? awareAt, writer) }),
  ].join(' ');
};

const fromFile = (written: { text: string } | undefined, incident: Incident, writer: PackWriter): string[] =>
  written?.text ? [say(writer.language, letterWords.fromFile, { text: typed(written.text, incident, writer) })] : [];

const measures = (incident: Incident, writer: PackWriter): string[] => {
  const { language } = writer;
  const isContained = incident.assessment?.facts['contained'] === 'yes';
  return [
    ...(isContained ? [say(language, letterWords.contained)] : []),
    ...(toldRows(incident, 'authority').length > 0 ? [say(language, letterWords.authorityTold)] : []),
    ...(incident.measures?.text ? fromFile(incident.measures, incident, writer) : [say(language, letterWords.sayDone)]),
  ];
};

export const letterOf = (incident: Incident, writer: PackWriter): Paper => {
  const { language, organisation } = writer;
  const word = (key: Word): string => say(language, letterWords[key]);
  const bullets = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');
  const categories = incident.dataCategories.map((id) => wordOf(dataCategoryWords, id, writer));
  const harms = harmsOf(incident);
  const dpo = word('dpoBlank');
  return {
    title: say(language, letterWords.title, { id: incident.id }),
    notes: [...(isProcessor(incident) ? [word('processorNote')] : []), word('readNote'), word('howNote')],
    parts: [
      { title: say(language, letterWords.subject, { id: incident.id }), text: word('salutation') },
      { title: word('happenedHeading'), text: `${happened(incident, writer)} ${word('sorry')}` },
      { title: word('dataHeading'), text: categories.length > 0 ? bullets(categories) : word('sayWhich') },
      {
        title: word('meansHeading'),
        text: bullets([
          ...harms.map((harm) => say(language, harmWords[harm].consequence)),
          ...fromFile(incident.effects, incident, writer),
        ]),
      },
      { title: word('doneHeading'), text: bullets(measures(incident, writer)) },
      { title: word('adviceHeading'), text: bullets(harms.map((harm) => say(language, harmWords[harm].advice))) },
      {
        title: word('contactHeading'),
        text: [say(language, letterWords.contact, { dpo }), '', word('sender'), organisation].join('\n').trim(),
      },
    ].filter(({ text }) => text !== ''),
  };
};
