import type { Language } from '../../domain/language.ts';
import type { Ticket } from '../../domain/ticket.ts';
import { channelWords, dataCategoryWords, peopleBandWords, rightWords } from '../../words/form-words.ts';
import { incidentWords, kindWords, roleWords } from '../../words/incident-words.ts';
import { questionWords } from '../../words/question-words.ts';
import { requestStateWords } from '../../words/request-state-words.ts';
import { say } from '../../words/say.ts';
import { taskWords } from '../../words/task-words.ts';
import { statusWords, ticketWords, typeWords } from '../../words/ticket-words.ts';
import { mrkdwn } from '../escape.ts';
import { clip } from '../limits.ts';
import { type Block, context, fields, header, list, type Message, quote } from './blocks.ts';
import { type Reader, slackDate } from './dates.ts';
import { clientLimit } from './notices.ts';
import { restrictedBlocks } from './restricted.ts';

const details = (ticket: Ticket, reader: Reader, content: boolean): (readonly [string, string])[] => {
  const { language } = reader;
  const word = (key: keyof typeof ticketWords): string => say(language, ticketWords[key]);
  if (ticket.type === 'incident') {
    const own = (key: keyof typeof incidentWords): string => say(language, incidentWords[key]);
    const kinds = ticket.dataCategories.map(
      (id) => dataCategoryWords[id as keyof typeof dataCategoryWords]?.[language] ?? id,
    );
    return [
      [word('limit72'), ticket.workTo ? slackDate(reader, ticket.workTo) : word('noLimit')],
      [word('aware'), slackDate(reader, ticket.awareAt)],
      [own('noticed'), slackDate(reader, ticket.noticedAt ?? ticket.awareAt)],
      [own('happened'), ticket.happenedAt ? slackDate(reader, ticket.happenedAt) : own('notKnown')],
      [own('kindLabel'), say(language, kindWords[ticket.kind ?? 'other'])],
      [own('roleLabel'), say(language, roleWords[ticket.role ?? 'unknown'])],
      [word('data'), kinds.join(', ') || '–'],
      [
        word('people'),
        peopleBandWords[ticket.peopleBand as keyof typeof peopleBandWords]?.[language] ?? ticket.peopleBand,
      ],
    ];
  }
  if (ticket.type === 'request') {
    const own = (key: keyof typeof requestStateWords): string => say(language, requestStateWords[key]);
    const rights = ticket.rights.map((id) => rightWords[id as keyof typeof rightWords]?.[language] ?? id);
    return [
      [word('due'), ticket.workTo ? slackDate(reader, ticket.workTo) : word('noLimit')],
      [word('received'), slackDate(reader, ticket.receivedAt)],
      [word('rights'), rights.join(', ')],
      [own('channel'), channelWords[ticket.channel as keyof typeof channelWords]?.[language] ?? mrkdwn(ticket.channel)],
      [own('assignee'), ticket.assignee ? `<@${ticket.assignee}>` : own('unassigned')],
      ...(content ? [[own('reference'), mrkdwn(ticket.subjectReference) || '–'] as const] : []),
    ];
  }
  return [];
};

const filedByWord = ({ type }: Ticket, language: Language): string => {
  if (type === 'question') return say(language, questionWords.askedBy);
  return say(language, type === 'request' ? ticketWords.loggedBy : ticketWords.reportedBy);
};

const contentWord = ({ type }: Ticket, language: Language): string =>
  say(language, type === 'question' ? questionWords.asked : ticketWords.description);

/** @param content whether this reader may read what was typed */
export const ticketDetails = (
  ticket: Ticket,
  reader: Reader,
  { content, clients }: { content: boolean; clients: Record<string, string> },
): Message => {
  const { language } = reader;
  const word = (key: keyof typeof ticketWords): string => say(language, ticketWords[key]);
  const drill = ticket.type === 'incident' && ticket.drill ? '🧪 DRILL · ' : '';
  const title = `${drill}${ticket.id} · ${say(language, typeWords[ticket.type])} · ${say(language, statusWords[ticket.status])}`;
  const client = ticket.client === null ? word('ownData') : mrkdwn(clients[ticket.client] ?? ticket.client);
  const blocks: Block[] = [
    header(title),
    fields([
      ...details(ticket, reader, content),
      [filedByWord(ticket, language), `<@${ticket.filedBy}>`],
      [word('client'), client],
    ]),
    content ? quote(contentWord(ticket, language), clip(ticket.description, 2500)) : context(word('contentHidden')),
  ];
  if (ticket.type === 'incident' && content) blocks.push(...restrictedBlocks(ticket, language));
  if (ticket.type === 'incident' && ticket.clientDue) blocks.push(clientLimit(ticket.clientDue, reader));
  if (ticket.type !== 'question' && ticket.messageLink && content)
    blocks.push(context(`🔗 <${ticket.messageLink}|${say(language, incidentWords.message)}>`));
  if (ticket.links && ticket.links.length > 0)
    blocks.push(context(`🔗 ${say(language, taskWords.links)}: ${ticket.links.join(', ')}`));
  if (ticket.because.length > 0) blocks.push(list(word('because'), ticket.because));
  if (ticket.type === 'incident' && ticket.acknowledgedBy && ticket.acknowledgedAt) {
    const when = slackDate(reader, ticket.acknowledgedAt);
    blocks.push(
      context(`✅ ${say(language, ticketWords.acknowledgedBy, { who: `<@${ticket.acknowledgedBy}>`, when })}`),
    );
  }
  return { text: title, blocks };
};
