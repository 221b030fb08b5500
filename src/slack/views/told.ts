/** Who was told: the notices to the authority as versions with what changed, the client and its answer. */
import type { Told } from '../../domain/incident/file.ts';
import { isProcessor } from '../../domain/incident/role.ts';
import { owesFinal } from '../../domain/incident/tell.ts';
import type { Incident } from '../../domain/ticket.ts';
import { incidentActWords, toldWords } from '../../words/incident-act-words.ts';
import { say } from '../../words/say.ts';
import { howWords, stageWords, toldFormWords } from '../../words/told-words.ts';
import { mrkdwn } from '../escape.ts';
import { clip } from '../limits.ts';
import { type Block, context, quote, section } from './blocks.ts';
import { type Reader, slackDate } from './dates.ts';

const CHARACTERS = 300;

const lineOf = (row: Told, number: number, reader: Reader): string => {
  const { language } = reader;
  const { whom, sentAt, by, note, stage, how, changed = '', delayReason = '' } = row;
  const version =
    whom === 'authority' && stage
      ? `${say(language, toldFormWords.notice, { number })} (${say(language, stageWords[stage])})`
      : '';
  return [
    `• ${say(language, toldWords[whom])}`,
    version,
    slackDate(reader, sentAt),
    `<@${by}>`,
    how ? say(language, howWords[how]) : '',
    ...[note, changed && `Δ ${changed}`, delayReason && `⌛ ${delayReason}`].map((text) =>
      mrkdwn(clip(text, CHARACTERS)),
    ),
  ]
    .filter(Boolean)
    .join(' · ');
};

export const toldBlocks = (incident: Incident, reader: Reader): Block[] => {
  const { told = [], clientAnswer } = incident;
  const { language } = reader;
  let number = 0;
  const rows = told.map((row) => lineOf(row, row.whom === 'authority' ? ++number : 0, reader));
  const text = told.findLast((row) => row.text !== undefined)?.text;
  const yesNo = (value: boolean): string => `*${say(language, incidentActWords[value ? 'yes' : 'no'])}*`;
  return [
    ...(rows.length > 0 ? [section(`📮 *${say(language, incidentActWords.told)}*\n${rows.join('\n')}`)] : []),
    ...(owesFinal(incident) ? [context(`⏳ ${say(language, toldFormWords.awaitsFinal)}`)] : []),
    ...(text ? [quote(say(language, toldWords.client), clip(text, 1500))] : []),
    ...(isProcessor(incident) && !clientAnswer ? [context(`🤝 ${say(language, toldFormWords.clientDecides)}`)] : []),
    ...(clientAnswer
      ? [
          section(
            [
              `🤝 *${say(language, toldFormWords.clientAnswer)}* · <@${clientAnswer.by}> ${slackDate(reader, clientAnswer.at)}`,
              `${say(language, incidentActWords.notifyAuthority)} ${yesNo(clientAnswer.notifyAuthority)}`,
              `${say(language, incidentActWords.notifySubjects)} ${yesNo(clientAnswer.notifySubjects)}`,
              mrkdwn(clip(clientAnswer.text, CHARACTERS)),
            ]
              .filter(Boolean)
              .join('\n'),
          ),
        ]
      : []),
  ];
};
