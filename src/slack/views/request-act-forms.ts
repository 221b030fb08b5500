/** The form of each act on a request, filled with what stands there now. */
import type { types } from '@slack/bolt';
import { editionOf } from '../../domain/incident/act.ts';
import { LANGUAGES } from '../../domain/language.ts';
import { type Actor, can } from '../../domain/permission.ts';
import type { Place } from '../../domain/request/clock.ts';
import { firstMonthEnd } from '../../domain/request/clock.ts';
import { CLOSINGS } from '../../domain/request/file.ts';
import { openRights, outcomeOf } from '../../domain/request/outcome.ts';
import { isAtOnce, RIGHTS } from '../../domain/request/rights.ts';
import type { Instant, SubjectRequest } from '../../domain/ticket.ts';
import { languageOfCaller } from '../../words/caller-words.ts';
import { dateAndTime } from '../../words/dates.ts';
import { channelWords, formWords, rightWords } from '../../words/form-words.ts';
import { groundWords } from '../../words/ground-words.ts';
import { languageNames } from '../../words/home-words.ts';
import { incidentActWords } from '../../words/incident-act-words.ts';
import {
  closingWords,
  extensionWords,
  meansWords,
  pauseWords,
  recipientsWords,
  requestActWords,
} from '../../words/request-act-words.ts';
import { requestFormWords } from '../../words/request-form-words.ts';
import { requestWords } from '../../words/request-words.ts';
import { say } from '../../words/say.ts';
import { ticketWords } from '../../words/ticket-words.ts';
import { CALLBACKS, FIELDS, NOBODY, type RequestAct } from '../ids.ts';
import { LIMITS } from '../limits.ts';
import { type Block, context, plainText } from './blocks.ts';
import type { Reader } from './dates.ts';
import {
  type Client,
  clientField,
  form,
  input,
  longText,
  moment,
  multiSelect,
  openSelect,
  option,
  optionsOf,
  person,
  select,
  shortText,
  yesNo,
} from './form-parts.ts';
import { identityBlocks } from './identity.ts';
import { taskFields } from './tasks.ts';

export interface RequestActForm {
  request: SubjectRequest;
  reader: Reader;
  /** Who opens it. */
  actor: Actor;
  now: Instant;
  clients: readonly Client[];
  place: Place;
}

type Word = keyof typeof requestFormWords;

const word = ({ reader }: RequestActForm, key: Word): string => say(reader.language, requestFormWords[key]);

const when = (state: RequestActForm, field: string, key: Word, more: { hint?: string } = {}): Block =>
  input(field, word(state, key), moment(field, state.now), more);

const text = (state: RequestActForm, field: string, key: Word, more: { hint?: string; optional?: boolean } = {}) =>
  input(field, word(state, key), longText(field, ''), more);

const noData = ({ reader }: RequestActForm): Block => context(`⚠️ ${say(reader.language, formWords.noData)}`);

/** All that may be chosen stands chosen: the ordinary case is one press. */
const rights = (state: RequestActForm, choosable: readonly string[]): Block => {
  const { language } = state.reader;
  const options = choosable.map((right) => option(right, say(language, rightWords[right as keyof typeof rightWords])));
  const several = multiSelect(FIELDS.rights, options, say(language, formWords.choose), choosable);
  return input(FIELDS.rights, word(state, 'settledRights'), several);
};

/** What is open first; a refusal may be reconsidered, an answer taken back never is. */
const answerable = (request: SubjectRequest): string[] => {
  const open = openRights(request);
  return open.length > 0 ? open : request.rights.filter((right) => outcomeOf(request, right)?.kind === 'refused');
};

const refusable = (request: SubjectRequest): string[] => {
  const open = openRights(request);
  const possible = open.filter((right) => !isAtOnce(right));
  return possible.length > 0 ? possible : open.length > 0 ? open : request.rights;
};

const settleIdentity = (state: RequestActForm): Block[] => {
  const { language } = state.reader;
  const options = [...optionsOf(meansWords, language), option(NOBODY, word(state, 'notEstablished'))];
  const choose = openSelect(FIELDS.means, options, say(language, formWords.choose));
  const mandate = yesNo(FIELDS.mandate, language, false);
  return [
    ...identityBlocks(state.request, state.reader),
    input(FIELDS.means, word(state, 'means'), choose),
    ...(state.request.representative ? [input(FIELDS.mandate, word(state, 'mandate'), mandate)] : []),
    when(state, FIELDS.settledAt, 'settledAt'),
  ];
};

const extend = (state: RequestActForm): Block[] => {
  const { request, reader, place } = state;
  const until = dateAndTime(reader.language, reader.timezone, firstMonthEnd(request, place));
  return [
    context(say(reader.language, requestFormWords.extensionHint, { until })),
    input(FIELDS.why, word(state, 'extensionWhy'), select(FIELDS.why, optionsOf(extensionWords, reader.language))),
    text(state, FIELDS.reason, 'extensionReason'),
    when(state, FIELDS.toldAt, 'toldAt'),
  ];
};

const refuse = (state: RequestActForm): Block[] => {
  const { language } = state.reader;
  const grounds = openSelect(FIELDS.ground, optionsOf(groundWords, language), say(language, formWords.choose));
  return [
    noData(state),
    rights(state, refusable(state.request)),
    // The core asks for it too; left open here it says so in words.
    input(FIELDS.ground, word(state, 'ground'), grounds, { optional: true }),
    text(state, FIELDS.reason, 'refusalReason', { hint: word(state, 'refusalHint'), optional: true }),
    when(state, FIELDS.sentAt, 'sentAt'),
  ];
};

const correct = (state: RequestActForm): Block[] => {
  const { request, reader, actor, clients } = state;
  const { language } = reader;
  const { client } = request;
  const gone = client !== null && !clients.some(({ id }) => id === client) ? [{ id: client, name: client }] : [];
  const channels = select(FIELDS.channel, optionsOf(channelWords, language), request.channel);
  const languages = LANGUAGES.map((id) => option(id, languageNames[id]));
  const spoken = select(FIELDS.callerLanguage, languages, languageOfCaller(request));
  const reference = shortText(FIELDS.subjectReference, 100, request.subjectReference);
  const mayRead = can(actor, 'read_content', request);
  return [
    input(FIELDS.receivedAt, say(language, formWords.receivedAt), moment(FIELDS.receivedAt, request.receivedAt), {
      hint: say(language, requestWords.receivedAtHint),
    }),
    ...clientField(language, [...clients, ...gone], say(language, ticketWords.ownData), client),
    input(FIELDS.channel, say(language, formWords.channel), channels),
    input(FIELDS.callerLanguage, say(language, requestWords.callerLanguage), spoken),
    ...(mayRead
      ? [input(FIELDS.subjectReference, say(language, formWords.subjectReference), reference, { optional: true })]
      : []),
    input(FIELDS.reason, say(language, incidentActWords.reason), longText(FIELDS.reason, '')),
  ];
};

const close = (state: RequestActForm): Block[] => {
  const { actor, request, reader } = state;
  const whys = CLOSINGS.filter((why) => why !== 'mistake' || can(actor, 'void_request', request)).filter(
    (why) => why !== 'forwarded' || request.client !== null,
  );
  const options = whys.map((why) => option(why, say(reader.language, closingWords[why])));
  return [
    input(FIELDS.why, word(state, 'closeWhy'), select(FIELDS.why, options)),
    text(state, FIELDS.note, 'note', { optional: true }),
  ];
};

const BLOCKS: Record<RequestAct, (state: RequestActForm) => Block[]> = {
  settle_identity: settleIdentity,
  extend,
  refuse,
  correct,
  close,
  ask_identity: (state) => [
    ...identityBlocks(state.request, state.reader),
    when(state, FIELDS.askedAt, 'askedAt', { hint: word(state, 'askedAtHint') }),
  ],
  stop: (state) => [
    when(state, FIELDS.stoppedAt, 'stoppedAt'),
    text(state, FIELDS.note, 'stopNote', { optional: true }),
  ],
  forward: (state) => [
    when(state, FIELDS.forwardedAt, 'forwardedAt'),
    text(state, FIELDS.note, 'forwardNote', { optional: true }),
  ],
  assign: ({ request, reader, actor }) => [
    input(
      FIELDS.assignee,
      say(reader.language, incidentActWords.assignee),
      person(FIELDS.assignee, request.assignee ?? actor.id),
    ),
  ],
  answer: (state) => [
    noData(state),
    rights(state, answerable(state.request)),
    when(state, FIELDS.sentAt, 'sentAt'),
    text(state, FIELDS.note, 'answerNote', { optional: true }),
  ],
  recipients: (state) => [
    input(
      FIELDS.why,
      word(state, 'recipientsHow'),
      select(FIELDS.why, optionsOf(recipientsWords, state.reader.language)),
    ),
    text(state, FIELDS.note, 'recipientsNote', { optional: true }),
  ],
  pause: (state) => [
    input(
      FIELDS.why,
      word(state, 'pauseWhy'),
      select(FIELDS.why, optionsOf(pauseWords, state.reader.language), 'clarification'),
    ),
    when(state, FIELDS.pausedFrom, 'pausedFrom', { hint: word(state, 'pauseHint') }),
  ],
  resume: (state) => [when(state, FIELDS.pausedTo, 'pausedTo', { hint: word(state, 'pauseHint') })],
  task: ({ request, reader, clients }) => taskFields(reader, clients, request.client),
  add_right: (state) => {
    const { language } = state.reader;
    const missing = RIGHTS.filter((right) => !state.request.rights.includes(right));
    const options = (missing.length > 0 ? missing : RIGHTS).map((right) =>
      option(right, say(language, rightWords[right])),
    );
    return [input(FIELDS.right, word(state, 'addedRight'), select(FIELDS.right, options))];
  },
  hold: (state) => [text(state, FIELDS.reason, 'holdReason', { hint: word(state, 'holdHint') })],
  release: ({ reader }) => [
    input(FIELDS.reason, say(reader.language, incidentActWords.reason), longText(FIELDS.reason, '')),
  ],
  comment: (state) => [
    noData(state),
    input(FIELDS.note, say(state.reader.language, incidentActWords.comment), longText(FIELDS.note, '')),
  ],
};

/** It carries the number of acts it was opened on, so that whoever sends it second is told. */
export const requestActForm = (act: RequestAct, state: RequestActForm): types.ModalView => {
  const { request, reader } = state;
  const { language } = reader;
  const carried = { act, id: request.id, edition: editionOf(request) };
  return {
    ...form(CALLBACKS.requestAct, language, say(language, requestActWords[act]), BLOCKS[act](state), carried),
    submit: plainText(say(language, incidentActWords.save), LIMITS.modalButton),
  };
};
