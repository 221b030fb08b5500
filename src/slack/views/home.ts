import type { types } from '@slack/bolt';
import { isOverdue } from '../../domain/dashboard.ts';
import type { Glance } from '../../domain/glance.ts';
import { LANGUAGES } from '../../domain/language.ts';
import type { Instant } from '../../domain/ticket.ts';
import { commandWords } from '../../words/command-words.ts';
import { homeWords, languageNames } from '../../words/home-words.ts';
import { say } from '../../words/say.ts';
import { ticketWords } from '../../words/ticket-words.ts';
import { ACTIONS } from '../ids.ts';
import { type Block, context, header, section } from './blocks.ts';
import { clientChoice } from './client-choice.ts';
import { type Reader, slackDate } from './dates.ts';
import { type Client, option } from './form-parts.ts';
import { fileButtons } from './help.ts';
import { row } from './open-list.ts';

/** Tickets shown; the list has the rest. */
const SHOWN = 10;

export interface HomeState {
  /** What is open for this person, soonest limit first. */
  tickets: readonly Glance[];
  reader: Reader;
  now: Instant;
  /** True for those who see everybody's. */
  all: boolean;
  clients: readonly Client[];
  /** The client that the person chose. */
  client: string | undefined;
}

const languageChoice = ({ language }: Reader): Block => {
  const options = LANGUAGES.map((each) => option(each, languageNames[each]));
  const chosen = options.find(({ value }) => value === language);
  return {
    ...section(`*${say(language, homeWords.language)}*`),
    accessory: {
      type: 'static_select',
      action_id: ACTIONS.chooseLanguage,
      options,
      ...(chosen ? { initial_option: chosen } : {}),
    },
  };
};

const openPart = ({ tickets, reader, now, all }: HomeState): Block[] => {
  const { language } = reader;
  if (tickets.length === 0) return [section(say(language, homeWords.empty))];
  const overdue = tickets.filter((ticket) => isOverdue(ticket, now)).length;
  const waiting = tickets.filter((ticket) => ticket.type === 'incident' && !ticket.acknowledgedAt).length;
  const beyond = tickets.length - SHOWN;
  return [
    context(say(language, ticketWords.openCount, { count: tickets.length, overdue })),
    ...(all && waiting > 0 ? [section(`🚨 *${say(language, homeWords.waiting, { count: waiting })}*`)] : []),
    ...tickets.slice(0, SHOWN).map((ticket) => row(ticket, reader, now)),
    ...(beyond > 0 ? [context(say(language, homeWords.more, { count: beyond }))] : []),
  ];
};

export const homeView = (state: HomeState): types.HomeView => {
  const { reader, now, all, clients, client } = state;
  const { language } = reader;
  return {
    type: 'home',
    blocks: [
      section(say(language, homeWords.intro)),
      fileButtons(language),
      { type: 'divider' },
      header(say(language, all ? homeWords.openAll : homeWords.openOwn)),
      ...openPart(state),
      { type: 'divider' },
      languageChoice(reader),
      ...clientChoice(language, clients, client),
      section(say(language, commandWords.helpCommands)),
      context(say(language, commandWords.privacy)),
      context(say(language, homeWords.updated, { when: slackDate(reader, now) })),
    ],
  };
};
