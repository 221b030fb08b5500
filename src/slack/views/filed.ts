import type { types } from '@slack/bolt';
import type { Ticket } from '../../domain/ticket.ts';
import { formWords } from '../../words/form-words.ts';
import { say } from '../../words/say.ts';
import { ticketWords } from '../../words/ticket-words.ts';
import { LIMITS } from '../limits.ts';
import { header, list, plainText } from './blocks.ts';
import type { Reader } from './dates.ts';
import { receipt } from './notices.ts';

/** What the form becomes once the ticket is stored: its number, its limit, what to do now. */
export const filedView = (ticket: Ticket, reader: Reader): types.ModalView => ({
  type: 'modal',
  title: plainText(say(reader.language, ticketWords.filedTitle), LIMITS.modalTitle),
  close: plainText(say(reader.language, formWords.done), LIMITS.modalButton),
  blocks: [
    header(`✅ ${ticket.id}`),
    ...receipt(ticket, reader).blocks,
    ...(ticket.because.length > 0 ? [list(say(reader.language, ticketWords.because), ticket.because)] : []),
  ],
});
