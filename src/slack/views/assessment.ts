/** What the assessment says and what people made of it. */
import { isDecided } from '../../domain/incident/decision.ts';
import type { Duties, Signed } from '../../domain/incident/file.ts';
import { isProcessor } from '../../domain/incident/role.ts';
import type { Assessment } from '../../domain/severity/assess.ts';
import type { Incident } from '../../domain/ticket.ts';
import { factWords } from '../../words/fact-words.ts';
import { incidentActWords } from '../../words/incident-act-words.ts';
import { LOCALE, say } from '../../words/say.ts';
import { explainSeverity, levelWords } from '../../words/severity-words.ts';
import { type Block, context, list, quote, section } from './blocks.ts';
import { type Reader, slackDate } from './dates.ts';
import { toldBlocks } from './told.ts';

type Word = keyof typeof incidentActWords;

const word = ({ language }: Reader, key: Word): string => say(language, incidentActWords[key]);

const answer = (reader: Reader, key: Word, value: boolean): string =>
  `${word(reader, key)} *${word(reader, value ? 'yes' : 'no')}*`;

const signed = (reader: Reader, { by, at }: Signed): string =>
  say(reader.language, incidentActWords.signed, { who: `<@${by}>`, when: slackDate(reader, at) });

const duties = (reader: Reader, { notifyAuthority, notifySubjects }: Duties): string =>
  [answer(reader, 'notifyAuthority', notifyAuthority), answer(reader, 'notifySubjects', notifySubjects)].join('\n');

/** Both duties proposed separately, with every reason, its provision, and what is not known yet. */
export const assessmentBlocks = (incident: Incident, found: Assessment, reader: Reader): Block[] => {
  const { language } = reader;
  const { severity, decision, reasons, citations, unknown } = found;
  const state = incident.assessment ? signed(reader, incident.assessment) : word(reader, 'provisional');
  const score = new Intl.NumberFormat(LOCALE[language]).format(severity.score);
  const proposed = [
    `*${word(reader, 'proposal')}*`,
    duties(reader, decision),
    ...(decision.notifyController ? [answer(reader, 'notifyController', true)] : []),
    answer(reader, 'register', true),
  ];
  const questions = unknown.map((name) => say(language, factWords[name]));
  return [
    section(`⚖️ *${word(reader, 'severity')}*: *${say(language, levelWords[severity.level])}* (${score}) · ${state}`),
    list(word(reader, 'why'), explainSeverity(reasons, language)),
    section(proposed.join('\n')),
    context(`${word(reader, 'proposalNote')} ${citations.join(', ')}`),
    ...(questions.length > 0 ? [list(`❓ ${word(reader, 'unknown')}`, questions)] : []),
  ];
};

const adviceBlocks = ({ advice }: Incident, reader: Reader): Block[] =>
  advice
    ? [
        section(`💬 *${word(reader, 'advice')}* · ${signed(reader, advice)}\n${duties(reader, advice)}`),
        quote(word(reader, 'advice'), advice.text),
      ]
    : [];

const decidedBlocks = (incident: Incident, reader: Reader): Block[] => {
  const { decision } = incident;
  if (!decision) return [];
  const who = signed(reader, { by: decision.decidedBy, at: decision.at });
  const what =
    decision.breach && !isProcessor(incident) ? duties(reader, decision) : answer(reader, 'breach', decision.breach);
  const blocks: Block[] = [section(`🖋️ *${word(reader, 'decision')}* · ${who}\n${what}`)];
  if (decision.reason) blocks.push(quote(word(reader, 'reason'), decision.reason));
  if (!isDecided(incident)) blocks.push(context(`⏳ ${word(reader, 'awaitsSecond')}`));
  if (decision.confirmedBy && decision.confirmedAt) {
    const values = { who: `<@${decision.confirmedBy}>`, when: slackDate(reader, decision.confirmedAt) };
    blocks.push(context(`✅ ${say(reader.language, incidentActWords.confirmed, values)}`));
  }
  return blocks;
};

/** Advice and decision, each with name and time; who was told, and when. */
export const decisionBlocks = (incident: Incident, reader: Reader): Block[] => [
  ...adviceBlocks(incident, reader),
  ...decidedBlocks(incident, reader),
  ...toldBlocks(incident, reader),
];
