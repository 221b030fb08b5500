import type { types } from '@slack/bolt';
import { isOverdue, nextLimit } from '../../domain/dashboard.ts';
import type { Glance } from '../../domain/glance.ts';
import type { Language } from '../../domain/language.ts';
import type { Instant } from '../../domain/ticket.ts';
import { filterWords } from '../../words/filter-words.ts';
import { incidentWords } from '../../words/incident-words.ts';
import { questionWords } from '../../words/question-words.ts';
import { say } from '../../words/say.ts';
import { statusWords, ticketWords, typeWords } from '../../words/ticket-words.ts';
import { timeLeftOf } from '../../words/time-left.ts';
import { mrkdwn } from '../escape.ts';
import { ACTIONS, type RowAct } from '../ids.ts';
import { blockIdOf, type Place } from '../open-filter.ts';
import { rowValue } from '../row-acts.ts';
import { type Block, type Button, button, context, header, type Message, section } from './blocks.ts';
import { type Reader, slackDate } from './dates.ts';
import { type Client, option } from './form-parts.ts';
import { filterChoices, filterInWords } from './open-filters.ts';

/** Tickets on one page. */
export const PAGE = 10;

export const SIGN = { incident: '🚨', request: '📨', question: '❓' } as const;

/** A question has no limit: what counts is since when it waits. */
const withoutLimit = ({ type, filedAt }: Glance, reader: Reader): string =>
  type === 'question'
    ? `${say(reader.language, questionWords.askedAt)}: ${slackDate(reader, filedAt)}`
    : say(reader.language, ticketWords.noLimit);

const line = (ticket: Glance, reader: Reader, now: Instant): string => {
  const { language } = reader;
  const type = say(language, typeWords[ticket.type]);
  if (ticket.hidden) return `🔒 *${ticket.id}* ${type} · ${say(language, incidentWords.restricted)}`;
  const kind = `${SIGN[ticket.type]} *${ticket.id}* ${type} · ${say(language, statusWords[ticket.status])}`;
  const assignee = ticket.assignee ? ` · <@${ticket.assignee}>` : '';
  const limit = nextLimit(ticket);
  if (!limit) return `${kind}\n${withoutLimit(ticket, reader)}${assignee}`;
  const left = timeLeftOf(limit, now, language);
  return `${kind}\n${slackDate(reader, limit)} · ${isOverdue(ticket, now) ? `❗ *${left}*` : left}${assignee}`;
};

const menu = (ticket: Glance, acts: readonly RowAct[], language: Language): Button | types.Overflow => {
  const { id } = ticket;
  if (acts.length > 1)
    return {
      type: 'overflow',
      action_id: `${ACTIONS.rowMenu}:${id}`,
      options: acts.map((act) => option(rowValue(act, ticket), say(language, filterWords[act]))),
    };
  const word = say(language, filterWords.open);
  return button(`${ACTIONS.rowMenu}:${id}`, word, { value: rowValue('open', ticket), label: `${word} ${id}` });
};

/**
 * @param acts what this person may do with it from here; the first is to open it
 * @param place of the list that it stands in
 */
export const row = (
  ticket: Glance,
  reader: Reader,
  now: Instant,
  acts: readonly RowAct[] = [],
  place?: Place,
): Block => ({
  ...section(line(ticket, reader, now)),
  ...(place ? { block_id: blockIdOf(ticket.id, place) } : {}),
  ...(ticket.hidden || acts.length === 0 ? {} : { accessory: menu(ticket, acts, reader.language) }),
});

export interface OpenList {
  /** Those that fit the filter, soonest limit first. */
  tickets: readonly Glance[];
  reader: Reader;
  now: Instant;
  place: Place;
  /** True for those who see everybody's. */
  all: boolean;
  clients: readonly Client[];
  /** What this person may do with a ticket from here. */
  actsOn: (ticket: Glance) => readonly RowAct[];
  /** Words of the filter that nobody understands. */
  unknown?: readonly string[];
  /** What came of what was just done here. */
  outcome?: string;
}

const about = ({ reader: { language }, unknown = [], outcome, place }: OpenList): Block[] => {
  const isWhole = Object.keys(place.filter).length === 0;
  const rest = say(language, isWhole ? filterWords.unknownAll : filterWords.unknownRest);
  const words = mrkdwn(unknown.slice(0, 5).join(' '));
  return [
    ...(outcome ? [section(outcome)] : []),
    ...(unknown.length > 0 ? [section(`⚠️ ${say(language, filterWords.unknown, { words })} ${rest}`)] : []),
  ];
};

const emptyBlocks = ({ reader: { language }, place, clients }: OpenList): Block[] => {
  const filter = filterInWords(place.filter, language, clients);
  if (filter === '') return [section(say(language, ticketWords.openEmpty))];
  const clear = button(`${ACTIONS.openFilter}:clear`, say(language, filterWords.clear), { value: '*' });
  return [section(say(language, filterWords.nothing, { filter })), { type: 'actions', elements: [clear] }];
};

const turning = (place: Place, pages: number, several: boolean, { language }: Reader): Block[] => {
  const turn = (to: number, key: 'previous' | 'next') =>
    button(`${ACTIONS.openPage}:${to}`, say(language, ticketWords[key]), { value: String(to) });
  const elements = [
    ...(place.page > 0 ? [turn(place.page - 1, 'previous')] : []),
    ...(place.page < pages - 1 ? [turn(place.page + 1, 'next')] : []),
    ...(several ? [button(ACTIONS.handOverSeveral, say(language, filterWords.several))] : []),
  ];
  return [
    ...(pages > 1 ? [context(say(language, ticketWords.page, { page: place.page + 1, pages }))] : []),
    ...(elements.length > 0 ? [{ type: 'actions' as const, block_id: blockIdOf('turn', place), elements }] : []),
  ];
};

/** What is open, a page of it, with the choices that narrow it. */
export const openList = (list: OpenList): Message => {
  const { tickets, reader, now, place, all, actsOn } = list;
  const { language } = reader;
  const title = say(language, all ? ticketWords.openTitle : ticketWords.openTitleOwn);
  const overdue = tickets.filter((ticket) => isOverdue(ticket, now)).length;
  const count = say(language, ticketWords.openCount, { count: tickets.length, overdue });
  const text = `${title}: ${count}`;
  const isNarrowed = Object.keys(place.filter).length > 0;
  if (tickets.length === 0 && !isNarrowed)
    return { text, blocks: [header(title), ...about(list), ...emptyBlocks(list)] };
  const pages = Math.max(1, Math.ceil(tickets.length / PAGE));
  const page = Math.min(Math.max(0, place.page), pages - 1);
  const here = { ...place, page };
  const shown = tickets.slice(page * PAGE, (page + 1) * PAGE);
  const several = shown.some((ticket) => actsOn(ticket).includes('handOver'));
  return {
    text,
    blocks: [
      header(title),
      ...about(list),
      context(count),
      filterChoices(here, { language, clients: list.clients, all }),
      ...shown.map((ticket) => row(ticket, reader, now, actsOn(ticket), here)),
      ...(tickets.length === 0 ? emptyBlocks(list) : []),
      ...turning(here, pages, several, reader),
    ],
  };
};
