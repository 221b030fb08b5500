/** The choices above the list of what is open, and the filter in words. */
import type { types } from '@slack/bolt';
import type { Language } from '../../domain/language.ts';
import type { OpenFilter } from '../../domain/open-filter.ts';
import { filterWords } from '../../words/filter-words.ts';
import { say } from '../../words/say.ts';
import { mrkdwn } from '../escape.ts';
import { ACTIONS, NO_CLIENT } from '../ids.ts';
import { LIMITS } from '../limits.ts';
import { blockIdOf, type Place } from '../open-filter.ts';
import { type Block, plainText } from './blocks.ts';
import { type Client, option, select } from './form-parts.ts';

/** The option that stands for no filter. */
const ANY = '*';

type Word = keyof typeof filterWords;

const choice = (what: string, language: Language, words: readonly (readonly [string, Word])[], chosen: string) =>
  select(
    `${ACTIONS.openFilter}:${what}`,
    words.map(([value, word]) => option(value, say(language, filterWords[word]))),
    chosen,
  );

const clientChoice = (language: Language, clients: readonly Client[], chosen: OpenFilter['client']) =>
  select(
    `${ACTIONS.openFilter}:client`,
    [
      option(ANY, say(language, filterWords.anyClient)),
      option(NO_CLIENT, say(language, filterWords.ownData)),
      ...clients.slice(0, 98).map(({ id, name }) => option(id, name)),
    ],
    chosen === undefined ? ANY : (chosen ?? NO_CLIENT),
  );

const whose = ({ mine, assignee }: OpenFilter): string => {
  if (mine) return 'mine';
  return assignee === null ? 'nobody' : ANY;
};

/** @param all whether this person sees everybody's, so that it can be narrowed by person and client */
export const filterChoices = (
  place: Place,
  { language, clients, all }: { language: Language; clients: readonly Client[]; all: boolean },
): Block => {
  const { filter } = place;
  const when = choice(
    'when',
    language,
    [
      [ANY, 'when'],
      ['overdue', 'overdue'],
      ['week', 'week'],
    ],
    filter.overdue ? 'overdue' : filter.week ? 'week' : ANY,
  );
  const type = choice(
    'type',
    language,
    [
      [ANY, 'anyType'],
      ['incident', 'incident'],
      ['request', 'request'],
      ['question', 'question'],
    ],
    filter.type ?? ANY,
  );
  const who = choice(
    'whose',
    language,
    [
      [ANY, 'anybody'],
      ['mine', 'mine'],
      ['nobody', 'nobody'],
    ],
    whose(filter),
  );
  const assignee: types.UsersSelect = {
    type: 'users_select',
    action_id: `${ACTIONS.openFilter}:assignee`,
    placeholder: plainText(say(language, filterWords.assignee), LIMITS.placeholder),
    ...(filter.assignee ? { initial_user: filter.assignee } : {}),
  };
  return {
    type: 'actions',
    block_id: blockIdOf('filter', place),
    elements: [
      when,
      type,
      ...(all ? [who, assignee] : []),
      ...(all && clients.length > 0 ? [clientChoice(language, clients, filter.client)] : []),
    ],
  };
};

/** The filter that a choice leads to; the list starts again at its first page. */
export const chosenFilter = (filter: OpenFilter, what: string, value: string): OpenFilter => {
  const { mine, overdue, week, type, client, assignee } = filter;
  const kept = {
    ...(mine ? { mine } : {}),
    ...(type ? { type } : {}),
    ...(client === undefined ? {} : { client }),
    ...(assignee === undefined ? {} : { assignee }),
  };
  const times = { ...(overdue ? { overdue } : {}), ...(week ? { week } : {}) };
  const { type: _, ...anyType } = kept;
  const { client: __, ...anyClient } = kept;
  const { mine: ___, assignee: ____, ...anybody } = kept;
  switch (what) {
    case 'when':
      return { ...kept, ...(value === 'overdue' ? { overdue: true } : value === 'week' ? { week: true } : {}) };
    case 'type':
      return { ...anyType, ...times, ...(isType(value) ? { type: value } : {}) };
    case 'client':
      return { ...anyClient, ...times, ...(value === ANY ? {} : { client: value === NO_CLIENT ? null : value }) };
    case 'whose':
      return {
        ...anybody,
        ...times,
        ...(value === 'mine' ? { mine: true } : value === 'nobody' ? { assignee: null } : {}),
      };
    case 'assignee':
      return { ...anybody, ...times, assignee: value };
    default:
      return {};
  }
};

const isType = (value: string): value is 'incident' | 'request' | 'question' =>
  value === 'incident' || value === 'request' || value === 'question';

/** `Overdue, requests, Acme`: for where nothing fits. mrkdwn. */
export const filterInWords = (
  { mine, overdue, week, type, client, assignee }: OpenFilter,
  language: Language,
  clients: readonly Client[],
): string => {
  const word = (key: Word): string => say(language, filterWords[key]);
  const name = clients.find(({ id }) => id === client)?.name ?? client;
  return [
    mine ? word('mine') : '',
    overdue ? word('overdue') : '',
    week ? word('week') : '',
    type ? word(type) : '',
    client === undefined ? '' : client === null ? word('ownData') : mrkdwn(name ?? ''),
    assignee === undefined ? '' : assignee === null ? word('nobody') : `<@${assignee}>`,
  ]
    .filter(Boolean)
    .join(', ');
};
