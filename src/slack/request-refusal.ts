/** Why an act on a request was refused, as a sentence for whoever tried. */
import type { RequestActRefusal } from '../desk/act-on-request.ts';
import { LONG_AGO_YEARS } from '../domain/incident/times.ts';
import type { SubjectRequest } from '../domain/ticket.ts';
import { dateAndTime } from '../words/dates.ts';
import { formWords, rightWords } from '../words/form-words.ts';
import { requestRefusalWords } from '../words/request-refusal-words.ts';
import { say } from '../words/say.ts';
import { taskRefusalWords } from '../words/task-words.ts';
import { ticketWords } from '../words/ticket-words.ts';
import type { Reader } from './views/dates.ts';

export type RequestFormRefusal = RequestActRefusal | { refused: 'not_saved' };

/** Of the request only what a date needs; nothing of it where it is none of this person's business. */
type About = { id: string } & Partial<Pick<SubjectRequest, 'receivedAt' | 'filedAt'>>;

export const refusalSentence = (
  refusal: RequestFormRefusal,
  { id, receivedAt = '', filedAt = '' }: About,
  { language, timezone }: Reader,
  now: string,
): string => {
  const when = (at: string): string => (at === '' ? '–' : dateAndTime(language, timezone, at));
  const name = (right: string): string => rightWords[right as keyof typeof rightWords]?.[language] ?? right;
  switch (refusal.refused) {
    case 'not_found':
      return say(language, ticketWords.notFound, { id });
    case 'changed_meanwhile':
      return say(language, requestRefusalWords.changed_meanwhile, { when: when(refusal.at) });
    case 'assigned_already':
      return say(language, requestRefusalWords.assigned_already, { who: `<@${refusal.by}>` });
    case 'future':
      return say(language, formWords.errorFuture, { now: when(now) });
    case 'long_ago':
      return say(language, formWords.errorLongAgo, { years: LONG_AGO_YEARS });
    case 'before_receipt':
      return say(language, requestRefusalWords.before_receipt, { received: when(receivedAt) });
    case 'after_filing':
      return say(language, requestRefusalWords.after_filing, { filed: when(filedAt) });
    case 'first_month_over':
      return say(language, requestRefusalWords.first_month_over, { until: when(refusal.until) });
    case 'not_settled':
      return say(language, requestRefusalWords.not_settled, { rights: refusal.rights.map(name).join(', ') });
    case 'right_not_asked':
    case 'right_settled':
    case 'absolute_right':
    case 'ground_not_for_right':
      return say(language, requestRefusalWords[refusal.refused], { right: name(refusal.right) });
    case 'task_unknown':
    case 'task_not_done':
    case 'ticket_closed':
      return say(language, taskRefusalWords[refusal.refused]);
    case 'task_done_already':
      return say(language, taskRefusalWords.task_done_already, { who: `<@${refusal.by}>`, when: when(refusal.at) });
    default:
      return say(language, requestRefusalWords[refusal.refused]);
  }
};
