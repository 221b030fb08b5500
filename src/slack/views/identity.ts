import type { SubjectRequest } from '../../domain/ticket.ts';
import { identityAdvice } from '../../words/identity-words.ts';
import { requestStateWords } from '../../words/request-state-words.ts';
import { requestWords } from '../../words/request-words.ts';
import { say } from '../../words/say.ts';
import { type Block, list, section } from './blocks.ts';
import type { Reader } from './dates.ts';

/** What may be asked of this person for these rights on this channel, and what would be too much. */
export const identityBlocks = (request: SubjectRequest, { language }: Reader): Block[] => {
  const { mayAsk, tooMuch } = identityAdvice(request.rights, request.channel);
  const lines = (sentences: typeof mayAsk): string[] => sentences.map((sentence) => say(language, sentence));
  return [
    list(`✅ ${say(language, requestStateWords.mayAsk)}`, lines(mayAsk)),
    list(`⛔ ${say(language, requestStateWords.tooMuch)}`, lines(tooMuch)),
    ...(request.representative ? [section(`👥 ${say(language, requestWords.mandateNow)}`)] : []),
  ];
};
