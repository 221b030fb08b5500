/** The forms by which it is noted who was told: authority, people, client. */
import { HOW, STAGES, TOLD } from '../../domain/incident/file.ts';
import { isProcessor } from '../../domain/incident/role.ts';
import { isLate, toldTo } from '../../domain/incident/tell.ts';
import { clientNotice } from '../../words/client-notice-words.ts';
import { incidentActWords, toldWords } from '../../words/incident-act-words.ts';
import { incidentWords } from '../../words/incident-words.ts';
import { say } from '../../words/say.ts';
import { timeLeftOf } from '../../words/time-left.ts';
import { howWords, stageWords, toldFormWords } from '../../words/told-words.ts';
import { FIELDS } from '../ids.ts';
import type { ActForm } from './act-forms.ts';
import { type Block, context } from './blocks.ts';
import { slackDate } from './dates.ts';
import { input, longText, moment, option, select } from './form-parts.ts';

/** Which notice to the authority it can be now: none before makes it the first, or all at once. */
const stageBlocks = ({ incident, reader: { language } }: ActForm): Block[] => {
  const before = toldTo(incident, 'authority').length;
  const stages = STAGES.filter((stage) => stage !== (before === 0 ? 'further' : 'first'));
  const options = stages.map((stage) => option(stage, say(language, stageWords[stage])));
  return [
    input(FIELDS.stage, say(language, toldFormWords.stage), select(FIELDS.stage, options)),
    ...(before === 0
      ? []
      : [
          input(FIELDS.changed, say(language, toldFormWords.changed), longText(FIELDS.changed, ''), { optional: true }),
        ]),
  ];
};

export const tellBlocks = (state: ActForm): Block[] => {
  const { incident, reader, now } = state;
  const { language } = reader;
  const word = (key: 'whom' | 'sentAt' | 'note' | 'delayReason' | 'delayReasonHint'): string =>
    say(language, incidentActWords[key]);
  const options = TOLD.map((whom) => option(whom, say(language, toldWords[whom])));
  const late = { optional: true, hint: word('delayReasonHint') };
  return [
    input(FIELDS.whom, word('whom'), select(FIELDS.whom, options, isProcessor(incident) ? 'client' : 'authority')),
    input(FIELDS.sentAt, word('sentAt'), moment(FIELDS.sentAt, now)),
    ...stageBlocks(state),
    input(FIELDS.note, word('note'), longText(FIELDS.note, ''), { optional: true }),
    ...(isLate(incident, now)
      ? [input(FIELDS.delayReason, word('delayReason'), longText(FIELDS.delayReason, ''), late)]
      : []),
  ];
};

/** Art. 33(2): the text ready in the client's language, the contract's hours, how it went out. */
export const clientNoticeBlocks = ({ incident, reader, now, clients, organisation }: ActForm): Block[] => {
  const { language, timezone } = reader;
  const client = clients.find(({ id }) => id === incident.client);
  const parties = {
    client: client?.name ?? incident.client ?? '–',
    organisation: organisation.name,
    language: client?.language ?? organisation.language,
    timezone,
  };
  const due = incident.clientDue;
  const hours = due
    ? `⏱️ *${say(language, incidentWords.clientDue)}*: ${slackDate(reader, due)} · ${timeLeftOf(due, now, language)}`
    : `⏱️ ${say(language, toldFormWords.noContractHours)}`;
  const options = HOW.map((how) => option(how, say(language, howWords[how])));
  return [
    context(`${hours}\n${say(language, toldFormWords.clientDecides)}`),
    input(
      FIELDS.noticeText,
      say(language, toldFormWords.noticeText),
      longText(FIELDS.noticeText, clientNotice(incident, parties)),
      { hint: say(language, toldFormWords.noticeTextHint) },
    ),
    input(FIELDS.how, say(language, toldFormWords.how), select(FIELDS.how, options)),
    input(FIELDS.sentAt, say(language, incidentActWords.sentAt), moment(FIELDS.sentAt, now)),
    input(FIELDS.note, say(language, toldFormWords.toWhom), longText(FIELDS.note, ''), { optional: true }),
  ];
};
