import type { types } from '@slack/bolt';
import { isOverdue } from '../../domain/dashboard.ts';
import type { Glance } from '../../domain/glance.ts';
import { LANGUAGES } from '../../domain/language.ts';
import { overviewOf } from '../../domain/overview.ts';
import { type Actor, can } from '../../domain/permission.ts';
import type { Instant } from '../../domain/ticket.ts';
import { commandWords } from '../../words/command-words.ts';
import { homeWords, languageNames } from '../../words/home-words.ts';
import { say } from '../../words/say.ts';
import { ticketWords } from '../../words/ticket-words.ts';
import { ACTIONS } from '../ids.ts';
import { rowActs } from '../row-acts.ts';
import { type Block, context, header, section } from './blocks.ts';
import { clientChoice } from './client-choice.ts';
import { type Reader, slackDate } from './dates.ts';
import { type Client, option } from './form-parts.ts';
import { fileButtons } from './help.ts';
import { decisionBlocksOf } from './home-decisions.ts';
import { teamBlocks } from './home-team.ts';
import { row } from './open-list.ts';

/** Tickets shown; the list has the rest. */
const SHOWN = 10;

export interface HomeState {
  /** Whose it is. */
  actor: Actor;
  /** What is open for this person, soonest limit first. */
  tickets: readonly Glance[];
  reader: Reader;
  now: Instant;
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

const openPart = ({ tickets, reader, now, actor }: HomeState): Block[] => {
  const { language } = reader;
  const title = header(say(language, can(actor, 'list_all') ? homeWords.openAll : homeWords.openOwn));
  if (tickets.length === 0) return [title, section(say(language, homeWords.empty))];
  const overdue = tickets.filter((ticket) => isOverdue(ticket, now)).length;
  const beyond = tickets.length - SHOWN;
  return [
    title,
    context(say(language, ticketWords.openCount, { count: tickets.length, overdue })),
    ...tickets.slice(0, SHOWN).map((ticket) => row(ticket, reader, now, rowActs(actor, ticket))),
    ...(beyond > 0 ? [context(say(language, homeWords.more, { count: beyond }))] : []),
  ];
};

const DIVIDER: Block = { type: 'divider' };

/** The DPO's desk sees what waits for it, managers numbers, everybody their own cases and what they can do. */
const byRole = (state: HomeState): Block[] => {
  const { actor, tickets, reader, now } = state;
  const asker = { actor: actor.id, now, timezone: reader.timezone };
  return [
    ...(can(actor, 'work_on') ? [...decisionBlocksOf(tickets, actor, reader, now), DIVIDER] : []),
    ...(can(actor, 'list_all') ? [...teamBlocks(overviewOf(tickets, asker), reader), DIVIDER] : []),
    ...openPart(state),
  ];
};

export const homeView = (state: HomeState): types.HomeView => {
  const { reader, now, clients, client } = state;
  const { language } = reader;
  return {
    type: 'home',
    blocks: [
      section(say(language, homeWords.intro)),
      fileButtons(language),
      DIVIDER,
      ...byRole(state),
      DIVIDER,
      languageChoice(reader),
      ...clientChoice(language, clients, client),
      section(say(language, commandWords.helpCommands)),
      context(say(language, commandWords.privacy)),
      context(say(language, homeWords.updated, { when: slackDate(reader, now) })),
    ],
  };
};
