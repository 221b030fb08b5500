/** What the desk says unasked: the alert, the announcement, the receipt. Never what somebody typed. */
import { factsOf } from '../../domain/incident/facts-of.ts';
import type { Language } from '../../domain/language.ts';
import { isBarred } from '../../domain/routing.ts';
import { severityOf as scoreOf } from '../../domain/severity/score.ts';
import type { Incident, Instant, Notice, SubjectRequest, Ticket } from '../../domain/ticket.ts';
import { dateAndTime } from '../../words/dates.ts';
import { dataCategoryWords, peopleBandWords, rightWords } from '../../words/form-words.ts';
import { incidentActWords } from '../../words/incident-act-words.ts';
import { incidentWords, kindWords, roleWords } from '../../words/incident-words.ts';
import { requestStateWords } from '../../words/request-state-words.ts';
import { say } from '../../words/say.ts';
import { levelWords } from '../../words/severity-words.ts';
import { statusWords, ticketWords } from '../../words/ticket-words.ts';
import { timeLeftOf } from '../../words/time-left.ts';
import { mrkdwn } from '../escape.ts';
import { ACTIONS } from '../ids.ts';
import { actions, type Block, button, context, fields, header, type Message, section } from './blocks.ts';
import { type Reader, slackDate } from './dates.ts';
import { drillAlert } from './drill.ts';
import { assignButton, openButton, takeButton } from './open-button.ts';
import { questionReceipt } from './question.ts';
import { movedElsewhere, restrictedBlocks } from './restricted.ts';

const nameOf = (words: Record<string, Record<Reader['language'], string>>, id: string, { language }: Reader): string =>
  words[id]?.[language] ?? id;

const clientName = (ticket: Ticket, reader: Reader, clients: Record<string, string>): string =>
  ticket.client === null ? say(reader.language, ticketWords.ownData) : mrkdwn(clients[ticket.client] ?? ticket.client);

/** Art. 33(2): the contract's own hours for telling the client. */
export const clientLimit = (limit: Instant, reader: Reader): Block =>
  section(`⏱️ *${say(reader.language, incidentWords.clientDue)}*: ${slackDate(reader, limit)}`);

/** Of the last assessment, or else as far as the form tells. */
const severityOf = (incident: Incident, language: Language): string => {
  const level = incident.assessment?.level ?? scoreOf(factsOf(incident)).severity.level;
  const name = `*${say(language, levelWords[level])}*`;
  return incident.assessment ? name : `${name} (${say(language, incidentActWords.provisional)})`;
};

/** @param clients names of the clients by id */
export const alertMessage = (
  incident: Incident,
  notice: Notice,
  reader: Reader,
  clients: Record<string, string>,
  now: Instant,
): Message => {
  const { language, timezone } = reader;
  if (incident.drill) return drillAlert(incident, reader);
  if (isBarred(notice.target, incident)) return movedElsewhere(incident, language);
  const limit = incident.workTo ?? incident.awareAt;
  const title = say(language, ticketWords.alertTitle, { id: incident.id });
  const kinds = incident.dataCategories.map((id) => nameOf(dataCategoryWords, id, reader)).join(', ') || '–';
  const blocks: Block[] = [
    header(`🚨 ${title}`),
    fields([
      [say(language, ticketWords.limit72), `${slackDate(reader, limit)}\n*${timeLeftOf(limit, now, language)}*`],
      [say(language, ticketWords.severity), severityOf(incident, language)],
      [say(language, ticketWords.aware), slackDate(reader, incident.awareAt)],
      [say(language, ticketWords.reportedBy), `<@${incident.filedBy}>`],
      [say(language, ticketWords.client), clientName(incident, reader, clients)],
      [say(language, ticketWords.data), kinds],
      [say(language, ticketWords.people), nameOf(peopleBandWords, incident.peopleBand, reader)],
      [say(language, incidentWords.kindLabel), say(language, kindWords[incident.kind ?? 'other'])],
      [say(language, incidentWords.roleLabel), say(language, roleWords[incident.role ?? 'unknown'])],
    ]),
    section(`\`/gdpr ticket ${incident.id}\``),
    ...restrictedBlocks(incident, language),
  ];
  if (incident.clientDue) blocks.push(clientLimit(incident.clientDue, reader));
  if (notice.attempts > 1) blocks.push(context(say(language, ticketWords.repeat, { count: notice.attempts })));
  const buttons = [openButton(incident, language), assignButton(incident, language)];
  if (incident.acknowledgedBy && incident.acknowledgedAt) {
    const when = slackDate(reader, incident.acknowledgedAt);
    blocks.push(
      context(`✅ ${say(language, ticketWords.acknowledgedBy, { who: `<@${incident.acknowledgedBy}>`, when })}`),
    );
  } else {
    const label = say(language, ticketWords.acknowledgeLabel, { id: incident.id });
    const text = say(language, ticketWords.acknowledge);
    buttons.unshift(button(ACTIONS.acknowledge, text, { value: incident.id, style: 'primary', label }));
  }
  blocks.push(actions(...buttons));
  const text = say(language, ticketWords.alertFallback, {
    id: incident.id,
    limit: dateAndTime(language, timezone, limit),
  });
  return { text, blocks };
};

const isFree = ({ assignee, closedAt }: SubjectRequest): boolean => assignee === null && closedAt === null;

export const announcement = (request: SubjectRequest, reader: Reader, clients: Record<string, string>): Message => {
  const { language, timezone } = reader;
  const limit = request.workTo ?? request.receivedAt;
  return {
    text: say(language, ticketWords.announceFallback, {
      id: request.id,
      limit: dateAndTime(language, timezone, limit),
    }),
    blocks: [
      header(`📨 ${say(language, ticketWords.announceTitle, { id: request.id })}`),
      fields([
        [say(language, ticketWords.due), slackDate(reader, limit)],
        [say(language, ticketWords.received), slackDate(reader, request.receivedAt)],
        [say(language, ticketWords.rights), request.rights.map((id) => nameOf(rightWords, id, reader)).join(', ')],
        [say(language, ticketWords.status), say(language, statusWords[request.status])],
        [
          say(language, requestStateWords.assignee),
          request.assignee ? `<@${request.assignee}>` : say(language, requestStateWords.unassigned),
        ],
        [say(language, ticketWords.loggedBy), `<@${request.filedBy}>`],
        [say(language, ticketWords.client), clientName(request, reader, clients)],
      ]),
      section(`\`/gdpr ticket ${request.id}\``),
      actions(openButton(request, language), ...(isFree(request) ? [takeButton(request, language)] : [])),
    ],
  };
};

export const receipt = (ticket: Ticket, reader: Reader): Message => {
  if (ticket.type === 'question') return questionReceipt(ticket, reader);
  const { language } = reader;
  const sentence = ticket.type === 'incident' ? ticketWords.receiptIncident : ticketWords.receiptRequest;
  const limit = ticket.workTo ?? ticket.filedAt;
  return {
    text: say(language, sentence, { id: ticket.id, limit: dateAndTime(language, reader.timezone, limit) }),
    blocks: [
      section(say(language, sentence, { id: ticket.id, limit: `*${slackDate(reader, limit)}*` })),
      ...(ticket.type === 'incident' && ticket.clientDue ? [clientLimit(ticket.clientDue, reader)] : []),
      ...(ticket.type === 'request' ? [actions(openButton(ticket, language))] : []),
    ],
  };
};
