/** What stands under a request's number once it is logged: what to say to the person, and what to do now. */
import { isAtOnce, type Right } from '../../domain/request/rights.ts';
import type { SubjectRequest } from '../../domain/ticket.ts';
import { callerSentence, languageOfCaller } from '../../words/caller-words.ts';
import { doNowWords, requestWords } from '../../words/request-words.ts';
import { say } from '../../words/say.ts';
import { type Block, list, quote, section } from './blocks.ts';
import type { Reader } from './dates.ts';

type Word = keyof typeof requestWords;

const clientOf = ({ client }: SubjectRequest, clients: Record<string, string>): string | null =>
  client === null ? null : (clients[client] ?? client);

/** What stops at once comes first; what the client decides, we leave. */
const stepsOf = (request: SubjectRequest, { language }: Reader, client: string | null): string[] => {
  const word = (key: Word): string => say(language, requestWords[key]);
  const atOnce = request.rights.filter(isAtOnce);
  const rest = request.rights.filter((right) => !isAtOnce(right));
  return [
    ...atOnce.map((right) => say(language, doNowWords[right as Right])),
    ...(client === null ? [] : [say(language, requestWords.forwardNow, { client })]),
    ...(request.representative ? [word('mandateNow')] : []),
    ...rest.map((right) => say(language, doNowWords[right as Right])),
  ];
};

/** @param clients names of the clients by id */
export const filedRequest = (request: SubjectRequest, reader: Reader, clients: Record<string, string>): Block[] => {
  const word = (key: Word): string => say(reader.language, requestWords[key]);
  const client = clientOf(request, clients);
  return [
    ...(request.subjectReference === '' ? [section(`❓ ${word('nobody')}`)] : []),
    quote(`🗣️ ${word('sayToPerson')}`, callerSentence(request, languageOfCaller(request), client)),
    list(word('doNow'), stepsOf(request, reader, client)),
  ];
};
