/** What came of handing tickets over: what went well in one line, what did not a line each. */
import type { HandOverRefusal } from '../desk/hand-over.ts';
import type { Ticket } from '../domain/ticket.ts';
import { actRefusalWords } from '../words/act-refusal-words.ts';
import { handOverWords } from '../words/filter-words.ts';
import { say } from '../words/say.ts';
import { ticketWords } from '../words/ticket-words.ts';
import { mrkdwn } from './escape.ts';
import type { Reader } from './views/dates.ts';

export interface HandedOver {
  id: string;
  done: Ticket | HandOverRefusal;
}

const problem = (given: string, refusal: HandOverRefusal, who: string, { language }: Reader): string => {
  const id = mrkdwn(given);
  switch (refusal.refused) {
    case 'taken_meanwhile':
      return refusal.by === null
        ? say(language, handOverWords.freed, { id })
        : say(language, handOverWords.taken, { id, who: `<@${refusal.by}>` });
    case 'same':
      return say(language, handOverWords.same, { id, who });
    case 'over':
      return say(language, handOverWords.over, { id });
    case 'about_them':
      return `${id}: ${say(language, actRefusalWords.about_them)}`;
    case 'not_allowed':
      return say(language, handOverWords.mayNot, { id });
    case 'not_saved':
      return say(language, handOverWords.notSaved, { id });
    default:
      return say(language, ticketWords.notFound, { id });
  }
};

/** @returns mrkdwn, a line each */
export const outcomeLines = (handed: readonly HandedOver[], assignee: string, reader: Reader): string[] => {
  const who = `<@${assignee}>`;
  const given = handed.filter(({ done }) => !('refused' in done)).map(({ id }) => id);
  const done = say(reader.language, handOverWords.done, { count: given.length, ids: given.join(', '), who });
  return [
    given.length > 0 ? `✅ ${done}` : `⚠️ ${done}`,
    ...handed.flatMap(({ id, done: result }) => ('refused' in result ? [`⚠️ ${problem(id, result, who, reader)}`] : [])),
  ];
};
