/** A letter to the person from what the record says, in any of the four languages. Pure; nothing is sent. */
import type { Language } from '../domain/language.ts';
import { answerDeadline, type Place } from '../domain/request/clock.ts';
import { provisionOf } from '../domain/request/grounds.ts';
import { openRights, outcomeOf } from '../domain/request/outcome.ts';
import { isToldOn, needsIdentity, type Right } from '../domain/request/rights.ts';
import type { Instant, SubjectRequest } from '../domain/ticket.ts';
import { authorityOf } from './authority-words.ts';
import { nextSteps } from './caller-words.ts';
import { dateInWords } from './deadline-words.ts';
import { rightWords } from './form-words.ts';
import { type LetterKind, letterWords, subjectWords } from './letter-words.ts';
import { doneWords, groundSentences } from './outcome-words.ts';
import { provisionInWords } from './provision-words.ts';
import { say } from './say.ts';

export interface LetterContext {
  language: Language;
  /** Who signs. */
  organisation: string;
  /** The client's name, where it is about a client's data. */
  client: string | null;
  place: Place;
}

interface Letter {
  subject: string;
  body: string;
}

type Word = keyof typeof letterWords;
type Values = Record<string, string>;

const bullets = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

/** The local day of an instant, in words; an ISO text with an offset keeps its own day. */
const day = (at: Instant, { language, place }: LetterContext): string => {
  const local = at.endsWith('Z')
    ? new Intl.DateTimeFormat('sv-SE', { timeZone: place.timezone }).format(new Date(at))
    : at.slice(0, 10);
  return dateInWords(local, language);
};

const named = (right: string, { language }: LetterContext): string => rightWords[right as Right]?.[language] ?? right;

const word = ({ language }: LetterContext, key: Word, values?: Values): string =>
  say(language, letterWords[key], values);

const limit = ({ workTo, receivedAt }: SubjectRequest, context: LetterContext): string =>
  day(workTo ?? receivedAt, context);

const about = (request: SubjectRequest, context: LetterContext): string =>
  `${word(context, 'received', { date: day(request.receivedAt, context) })}\n${bullets(request.rights.map((right) => named(right, context)))}`;

const receipt = (request: SubjectRequest, context: LetterContext): string[] => {
  const { client, language } = context;
  const date = limit(request, context);
  const mandate = request.representative !== undefined && !request.representative.mandateSeenAt;
  const identity = !mandate && request.identity?.state !== 'verified' && request.rights.some(needsIdentity);
  return [
    about(request, context),
    ...nextSteps(request.rights, client === null && !mandate, language),
    client === null ? word(context, 'by', { date }) : word(context, 'toClient', { client, date }),
    ...(mandate ? [word(context, 'mandate')] : []),
    ...(identity ? [word(context, 'identityLater')] : []),
  ];
};

const identity = (request: SubjectRequest, context: LetterContext): string[] => [
  about(request, context),
  `${word(context, 'whyIdentity')}\n${bullets([word(context, 'wayAccount'), word(context, 'wayKnown'), word(context, 'wayTwo')])}`,
  word(context, 'notTheseThings'),
  ...(request.representative ? [word(context, 'mandate')] : []),
  word(context, 'soon'),
];

/** Also before it is written down: the person is told first. */
const extension = (request: SubjectRequest, context: LetterContext): string[] => {
  const { extension: given, ...unextended } = request;
  const assumed = given ?? { why: 'complexity' as const, reason: '', toldAt: '', by: '', at: '' };
  const reason = assumed.reason || word(context, 'fillReason');
  const first = answerDeadline(unextended, context.place).workTo;
  const date = answerDeadline({ ...request, extension: assumed }, context.place).workTo;
  return [
    about(request, context),
    word(context, 'moreTime', { first: day(first, context), date: day(date, context) }),
    word(context, assumed.why === 'number' ? 'becauseNumber' : 'becauseComplexity', { reason }),
  ];
};

const remedies = (context: LetterContext): string => {
  const authority = say(context.language, authorityOf(context.place.jurisdiction));
  return `${word(context, 'remedies')}\n${bullets([word(context, 'remedyReply'), word(context, 'remedyComplaint', { authority }), word(context, 'remedyCourt')])}`;
};

/** One paragraph for each right: which, on what ground, by which provision, for what reasons (Art. 12(4)). */
const refusals = (request: SubjectRequest, rights: readonly string[], context: LetterContext): string[] =>
  rights.flatMap((right) => {
    const { ground, note = '' } = outcomeOf(request, right) ?? {};
    const provision = ground && provisionOf(ground, right);
    const because =
      ground && provision
        ? `${say(context.language, groundSentences[ground])} (${provisionInWords(provision, context.language)}).`
        : word(context, 'fillGround');
    const reason = note.trim() || word(context, 'fillReason');
    return [
      `${word(context, 'cannot')}\n${bullets([named(right, context)])}\n${because}\n${word(context, 'ourReasons', { reason })}`,
    ];
  });

const rightsOf = (request: SubjectRequest, kind: 'answered' | 'refused'): string[] =>
  request.rights.filter((right) => outcomeOf(request, right)?.kind === kind);

const refusal = (request: SubjectRequest, context: LetterContext): string[] => {
  const refused = rightsOf(request, 'refused');
  const rights = refused.length > 0 ? refused : openRights(request);
  return [about(request, context), ...refusals(request, rights, context), remedies(context)];
};

/** What was answered; before anything is written down, what is open as if it were. */
const answer = (request: SubjectRequest, context: LetterContext): string[] => {
  const { language } = context;
  const answered = rightsOf(request, 'answered');
  const refused = rightsOf(request, 'refused');
  const open = openRights(request);
  const done = answered.length > 0 ? answered : open;
  const lines = done.map((right) => {
    const note = outcomeOf(request, right)?.note.trim() ?? '';
    return `${named(right, context)}${language === 'fr' ? ' :' : ':'} ${say(language, doneWords[right as Right])}${note === '' ? '' : ` ${note}`}`;
  });
  const still = answered.length > 0 && open.length > 0;
  const told = request.recipients?.how === 'told' && done.some(isToldOn);
  const date = limit(request, context);
  return [
    about(request, context),
    ...(lines.length > 0 ? [`${word(context, 'done')}\n${bullets(lines)}`] : []),
    ...(done.includes('access') ? [word(context, 'withCopy')] : []),
    ...(told ? [word(context, 'toldRecipients')] : []),
    ...refusals(request, refused, context),
    ...(still
      ? [`${word(context, 'stillOpen', { date })}\n${bullets(open.map((right) => named(right, context)))}`]
      : []),
    ...(refused.length > 0 || done.includes('access') ? [remedies(context)] : []),
  ];
};

const PARAGRAPHS: Record<LetterKind, (request: SubjectRequest, context: LetterContext) => string[]> = {
  receipt,
  identity,
  extension,
  answer,
  refusal,
};

/** In German the sentence after the salutation's comma goes on in small letters. */
const afterSalutation = (text: string, language: Language): string =>
  language === 'de' ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;

export const letterOf = (request: SubjectRequest, kind: LetterKind, context: LetterContext): Letter => {
  const { client, language, organisation } = context;
  const { id } = request;
  const [first = '', ...rest] = [
    ...(client !== null && kind !== 'receipt' ? [word(context, 'onBehalf', { client })] : []),
    ...PARAGRAPHS[kind](request, context),
    word(context, 'questions', { id }),
    `${word(context, 'yours')}\n${word(context, 'fillName')}\n${organisation}`,
  ];
  const body = [word(context, 'salutation'), afterSalutation(first, language), ...rest].join('\n\n');
  return { subject: say(language, subjectWords[kind], { id }), body };
};

/** The letter that the record asks for next. */
export const letterNow = (request: SubjectRequest): LetterKind => {
  if (rightsOf(request, 'answered').length > 0) return 'answer';
  if (rightsOf(request, 'refused').length > 0) return 'refusal';
  if (request.extension) return 'extension';
  return request.identity?.state === 'asked' ? 'identity' : 'receipt';
};
