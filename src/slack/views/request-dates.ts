/** How each date of a request was computed: rule, holiday and provision, in the reader's language. */
import type { types } from '@slack/bolt';
import { computeDeadline } from '../../domain/deadlines/deadline.ts';
import { answerDeadline, forwardBy, type Place } from '../../domain/request/clock.ts';
import { isAtOnce } from '../../domain/request/rights.ts';
import type { SubjectRequest } from '../../domain/ticket.ts';
import { dateInWords, explainDeadline } from '../../words/deadline-words.ts';
import { formWords } from '../../words/form-words.ts';
import { requestStateWords } from '../../words/request-state-words.ts';
import { say } from '../../words/say.ts';
import { LIMITS } from '../limits.ts';
import { type Block, context, header, list, plainText } from './blocks.ts';
import { type Reader, slackDate } from './dates.ts';

type Word = keyof typeof requestStateWords;

const word = ({ language }: Reader, key: Word, values?: Record<string, string>): string =>
  say(language, requestStateWords[key], values);

const answer = (request: SubjectRequest, reader: Reader, place: Place): Block[] => {
  const { due, workTo, contested, because } = answerDeadline(request, place);
  const formal = due === null ? [] : [`${word(reader, 'formalDue')}: ${slackDate(reader, due)}`];
  return [
    header(`📅 ${word(reader, 'answerDue')}`),
    context([...formal, `*${word(reader, 'workTo')}*: ${slackDate(reader, workTo)}`].join(' · ')),
    ...(contested ? [context(`⚖️ ${word(reader, 'contested', { date: slackDate(reader, workTo) })}`)] : []),
    list(word(reader, 'dates'), explainDeadline(because, reader.language)),
  ];
};

/** Only where it can still be extended: it is our own, and was not yet. */
const extension = (request: SubjectRequest, reader: Reader, { timezone, jurisdiction, law }: Place): Block[] => {
  if (request.client !== null || request.extension) return [];
  const asked = { kind: 'dsar_extended', received: request.receivedAt, timezone, jurisdiction } as const;
  const { extensionNoticeDue, because } = computeDeadline(asked, law);
  if (extensionNoticeDue === undefined) return [];
  const last = because.findIndex(({ code }) => code === 'extension_notice');
  return [
    header(`📅 ${word(reader, 'extensionDue')}`),
    context(slackDate(reader, extensionNoticeDue)),
    list(word(reader, 'dates'), explainDeadline(because.slice(0, last + 1), reader.language)),
  ];
};

const forward = (request: SubjectRequest, reader: Reader, place: Place): Block[] => {
  const due = forwardBy(request, place);
  if (due === undefined) return [];
  const day = dateInWords(due.slice(0, 10), reader.language);
  return [
    header(`📅 ${word(reader, 'forwardDue')}`),
    context(slackDate(reader, due)),
    list(word(reader, 'dates'), [word(reader, 'forwardBecause', { day })]),
  ];
};

const stop = (request: SubjectRequest, reader: Reader): Block[] =>
  request.rights.some(isAtOnce)
    ? [header(`📅 ${word(reader, 'stopDue')}`), list(word(reader, 'dates'), [word(reader, 'stopBecause')])]
    : [];

export const requestDates = (request: SubjectRequest, reader: Reader, place: Place): types.ModalView => ({
  type: 'modal',
  title: plainText(word(reader, 'datesTitle'), LIMITS.modalTitle),
  close: plainText(say(reader.language, formWords.done), LIMITS.modalButton),
  blocks: [
    ...stop(request, reader),
    ...forward(request, reader, place),
    ...answer(request, reader, place),
    ...extension(request, reader, place),
  ],
});
