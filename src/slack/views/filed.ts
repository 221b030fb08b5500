import type { types } from '@slack/bolt';
import type { Ticket } from '../../domain/ticket.ts';
import { firstHourWords } from '../../words/first-hour-words.ts';
import { formWords } from '../../words/form-words.ts';
import { incidentWords } from '../../words/incident-words.ts';
import { say } from '../../words/say.ts';
import { ticketWords } from '../../words/ticket-words.ts';
import { LIMITS } from '../limits.ts';
import { type Block, context, header, list, plainText } from './blocks.ts';
import type { Reader } from './dates.ts';
import { filedRequest } from './filed-request.ts';
import { receipt } from './notices.ts';
import { routedBlocks } from './restricted.ts';

const nextSteps = (ticket: Ticket, reader: Reader, clients: Record<string, string>): Block[] => {
  const { language } = reader;
  if (ticket.type === 'request') return filedRequest(ticket, reader, clients);
  return ticket.type === 'incident'
    ? [list(say(language, incidentWords.firstHour), firstHourWords[ticket.kind ?? 'other'][language], 'ordered')]
    : [];
};

/**
 * What the form becomes once the ticket is stored: its number, its limit, what to do now.
 * `masked` says whether personal data was taken out of what was typed; `clients` are names by id.
 */
export const filedView = (
  ticket: Ticket,
  reader: Reader,
  { masked = false, clients = {} }: { masked?: boolean; clients?: Record<string, string> } = {},
): types.ModalView => ({
  type: 'modal',
  title: plainText(say(reader.language, ticketWords.filedTitle), LIMITS.modalTitle),
  close: plainText(say(reader.language, formWords.done), LIMITS.modalButton),
  blocks: [
    header(`✅ ${ticket.id}`),
    ...receipt(ticket, reader).blocks,
    ...(ticket.type === 'incident' ? routedBlocks(ticket, reader.language) : []),
    ...nextSteps(ticket, reader, clients),
    ...(masked ? [context(`🛡️ ${say(reader.language, incidentWords.masked)}`)] : []),
    ...(ticket.because.length > 0 ? [list(say(reader.language, ticketWords.because), ticket.because)] : []),
  ],
});
